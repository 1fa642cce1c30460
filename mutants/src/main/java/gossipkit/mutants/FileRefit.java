package gossipkit.mutants;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** One file's part of a diff, laid onto that file as it is today. */
final class FileRefit {

    private final String name;
    private final List<String> head;
    private final List<String> file;
    /** By the place of their first line. */
    private final TreeMap<Integer, HunkLines> hunks = new TreeMap<>();

    private final List<String> misfits = new ArrayList<>();

    private FileRefit(String name, List<String> head, List<String> file) {
        this.name = name;
        this.head = head;
        this.file = file;
    }

    /**
     * @param name the file's name
     * @param part from {@code ---} to the last line of the last hunk
     * @param text the file, or null if there is none any more
     */
    static FileRefit of(String name, List<String> part, String text) {
        List<String> lines = text == null ? List.of() : List.of(text.split("\n", -1));
        FileRefit refit = new FileRefit(name, part.subList(0, 2), lines);
        int number = 0;
        for (int line = 2; line < part.size(); ) {
            int end = line + 1;
            while (end < part.size() && !part.get(end).startsWith("@@")) {
                end++;
            }
            number++;
            refit.place(number, new HunkLines(List.copyOf(part.subList(line + 1, end))));
            line = end;
        }
        return refit;
    }

    private void place(int number, HunkLines hunk) {
        List<Integer> places = HunkPlace.find(hunk, file);
        String which = "hunk " + number + " of " + name;
        if (places.isEmpty()) {
            misfits.add(which + " fits nowhere");
        } else if (places.size() > 1) {
            misfits.add(which + " fits in " + places.size() + " places");
        } else if (overlaps(places.get(0), hunk)) {
            misfits.add(which + " fits only where another hunk does");
        } else {
            put(places.get(0), hunk);
        }
    }

    private boolean overlaps(int place, HunkLines hunk) {
        Map.Entry<Integer, HunkLines> earlier =
                hunks.lowerEntry(place + hunk.before().size());
        return earlier != null && earlier.getKey() + earlier.getValue().before().size() > place;
    }

    /** With as much context as it had, but that of today. */
    private void put(int place, HunkLines hunk) {
        int changed = place + hunk.leading();
        int unchanged = place + hunk.before().size() - hunk.trailing();
        int first = Math.max(0, place);
        int end = Math.min(file.size(), unchanged + hunk.trailing());
        hunks.put(first, hunk.between(file.subList(first, changed), file.subList(unchanged, end)));
    }

    /** The hunks that have no place, each in a few words. */
    List<String> misfits() {
        return misfits;
    }

    /** The part as it is to be written today, without the hunks that have no place. */
    List<String> text() {
        List<String> text = new ArrayList<>(head);
        int grown = 0;
        for (Map.Entry<Integer, HunkLines> hunk : hunks.entrySet()) {
            int line = hunk.getKey() + 1;
            text.addAll(hunk.getValue().text(line, line + grown));
            grown += hunk.getValue().after().size() - hunk.getValue().before().size();
        }
        return text;
    }

    /** The file with the hunks in it that have a place. */
    String mutated() {
        List<String> lines = new ArrayList<>(file);
        hunks.descendingMap().forEach((place, hunk) -> {
            List<String> there = lines.subList(place, place + hunk.before().size());
            there.clear();
            there.addAll(hunk.after());
        });
        return String.join("\n", lines);
    }
}
