package gossipkit.mutants;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;

/** Makes a diff out of an edited copy of the reference. */
final class DiffText {

    private static final int CONTEXT_MIN = 2;
    private static final int CONTEXT_MAX = 12;

    private DiffText() {}

    /**
     * The diff with the least context that has only one place in the reference.
     *
     * @param id the mutant's id
     * @param header what it says about itself
     * @throws BrokenMutant if the header is not complete, nothing or too much is changed, or files come or go
     */
    static String of(
            String id, List<String> header, SortedMap<String, String> reference, SortedMap<String, String> edited) {
        MutantHeader.parse(id, header);
        if (!edited.keySet().equals(reference.keySet())) {
            throw new BrokenMutant(id, "a mutant has the files of the reference: " + reference.keySet());
        }
        if (edited.equals(reference)) {
            throw new BrokenMutant(id, "nothing is changed yet");
        }
        for (int context = CONTEXT_MIN; context < CONTEXT_MAX; context++) {
            String text = text(header, reference, edited, context);
            if (makes(edited, id, text, reference)) {
                return text;
            }
        }
        String text = text(header, reference, edited, CONTEXT_MAX);
        MutantDiff.parse(id, text).apply(reference);
        return text;
    }

    private static boolean makes(
            SortedMap<String, String> edited, String id, String diff, SortedMap<String, String> reference) {
        try {
            return MutantDiff.parse(id, diff).apply(reference).equals(edited);
        } catch (BrokenMutant moreContextMayHelp) {
            return false;
        }
    }

    private static String text(
            List<String> header, SortedMap<String, String> reference, SortedMap<String, String> edited, int context) {
        List<String> lines = new ArrayList<>(header);
        reference.forEach((file, text) -> {
            List<String> before = List.of(text.split("\n", -1));
            List<String> after = List.of(edited.get(file).split("\n", -1));
            lines.addAll(UnifiedDiffUtils.generateUnifiedDiff(
                    "a/" + file, "b/" + file, before, DiffUtils.diff(before, after), context));
        });
        return String.join("\n", lines) + "\n";
    }
}
