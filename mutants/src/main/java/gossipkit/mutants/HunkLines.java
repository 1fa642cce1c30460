package gossipkit.mutants;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;

/**
 * A hunk as it is written, without its {@code @@} line.
 *
 * @param lines each with its sign: a space for context, {@code -} for what goes, {@code +} for what comes
 */
record HunkLines(List<String> lines) {

    private static final Predicate<String> IS_CONTEXT = line -> !line.startsWith("-") && !line.startsWith("+");

    /** The file's lines that it is about, without their signs. */
    List<String> before() {
        return lines.stream()
                .filter(line -> !line.startsWith("+"))
                .map(HunkLines::unsigned)
                .toList();
    }

    /** What stands there afterwards. */
    List<String> after() {
        return lines.stream()
                .filter(line -> !line.startsWith("-"))
                .map(HunkLines::unsigned)
                .toList();
    }

    private static String unsigned(String line) {
        return line.isEmpty() ? "" : line.substring(1);
    }

    /** How many lines of context stand before the first change. */
    int leading() {
        return (int) lines.stream().takeWhile(IS_CONTEXT).count();
    }

    /** How many stand after the last. */
    int trailing() {
        List<String> reversed = new ArrayList<>(lines);
        Collections.reverse(reversed);
        return (int) reversed.stream().takeWhile(IS_CONTEXT).count();
    }

    /** The same changes between other lines. */
    HunkLines between(List<String> leading, List<String> trailing) {
        List<String> moved = new ArrayList<>();
        leading.forEach(line -> moved.add(" " + line));
        moved.addAll(lines.subList(leading(), lines.size() - trailing()));
        trailing.forEach(line -> moved.add(" " + line));
        return new HunkLines(moved);
    }

    /** What stands in a diff, numbers first; lines are counted from 1. */
    List<String> text(int firstBefore, int firstAfter) {
        List<String> text = new ArrayList<>();
        text.add("@@ -" + firstBefore + "," + before().size() + " +" + firstAfter + "," + after().size() + " @@");
        text.addAll(lines);
        return text;
    }
}
