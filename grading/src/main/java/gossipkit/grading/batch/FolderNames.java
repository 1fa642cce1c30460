package gossipkit.grading.batch;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Names of folders for submissions, whatever those are called: readable, in ASCII, never leading anywhere else, good on
 * every file system. A name that had to be changed ends in a short hash of the true one.
 */
final class FolderNames {

    private static final int CHARS_MAX = 80;
    private static final int HASH_CHARS = 8;
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern UNSAFE = Pattern.compile("[^A-Za-z0-9 ._-]+|^[ .-]+|[ .]+$");
    /** What Windows takes for a device, with any ending. */
    private static final Pattern DEVICE =
            Pattern.compile("(con|prn|aux|nul|com\\d|lpt\\d)(\\..*)?", Pattern.CASE_INSENSITIVE);

    private FolderNames() {}

    /** A name for each, in the same order; no two are equal, also where upper and lower case are the same. */
    static List<String> of(List<String> names) {
        Set<String> taken = new HashSet<>();
        List<String> folders = new ArrayList<>();
        for (String name : names) {
            String folder = of(name);
            for (int again = 1; !taken.add(folder.toLowerCase(Locale.ROOT)); again++) {
                folder = withHash(safe(name), name + "/" + again);
            }
            folders.add(folder);
        }
        return folders;
    }

    private static String of(String name) {
        String safe = safe(name);
        return safe.equals(name) && !DEVICE.matcher(name).matches() ? name : withHash(safe, name);
    }

    private static String safe(String name) {
        String plain =
                ACCENTS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
        String safe = UNSAFE.matcher(plain).replaceAll("_");
        return safe.isEmpty() ? "_" : safe.substring(0, Math.min(safe.length(), CHARS_MAX));
    }

    private static String withHash(String safe, String name) {
        return safe + "-" + new Fingerprint().add(name).text().substring(0, HASH_CHARS);
    }
}
