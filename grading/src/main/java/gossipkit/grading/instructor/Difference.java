package gossipkit.grading.instructor;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.Chunk;
import com.github.difflib.patch.Patch;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Collectors;

/**
 * What a mutant changes in the reference.
 *
 * @param file the first file that differs
 * @param firstLine the first changed line there, from 1
 * @param lastLine the last one
 * @param replacement what the mutant has in place of the changed lines
 * @param unified the whole change as a unified diff
 */
public record Difference(String file, int firstLine, int lastLine, String replacement, String unified) {

    private static final int CONTEXT_LINES = 3;

    /**
     * Compares files by name.
     *
     * @throws IllegalArgumentException if nothing differs
     */
    static Difference of(SortedMap<String, String> reference, SortedMap<String, String> mutant) {
        List<String> changed = reference.keySet().stream()
                .filter(file -> !reference.get(file).equals(mutant.get(file)))
                .toList();
        if (changed.isEmpty()) {
            throw new IllegalArgumentException("nothing differs");
        }
        String first = changed.get(0);
        List<AbstractDelta<String>> deltas =
                patch(reference.get(first), mutant.get(first)).getDeltas();
        return new Difference(
                first,
                deltas.get(0).getSource().getPosition() + 1,
                last(deltas.get(deltas.size() - 1).getSource()),
                deltas.stream()
                        .flatMap(delta -> delta.getTarget().getLines().stream())
                        .collect(Collectors.joining("\n")),
                changed.stream().map(file -> unified(file, reference, mutant)).collect(Collectors.joining("\n")));
    }

    /** What is only inserted stands before the line there. */
    private static int last(Chunk<String> chunk) {
        return chunk.getPosition() + Math.max(1, chunk.size());
    }

    private static String unified(String file, Map<String, String> reference, Map<String, String> mutant) {
        List<String> before = lines(reference.get(file));
        Patch<String> patch = patch(reference.get(file), mutant.get(file));
        return String.join(
                "\n", UnifiedDiffUtils.generateUnifiedDiff("a/" + file, "b/" + file, before, patch, CONTEXT_LINES));
    }

    private static Patch<String> patch(String before, String after) {
        return DiffUtils.diff(lines(before), lines(after));
    }

    private static List<String> lines(String text) {
        return new ArrayList<>(text.lines().toList());
    }
}
