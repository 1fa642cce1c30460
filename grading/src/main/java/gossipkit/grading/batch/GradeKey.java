package gossipkit.grading.batch;

import gossipkit.grading.subject.SubjectSources;

/**
 * All that decides a report, but for the submission's name: what has the same key has the same grade.
 *
 * @param sources the hash of the sources
 * @param suite the hash of the checks, and of what runs them
 * @param seed what all randomness comes from
 * @param isolation where the submission runs, as on the command line
 */
public record GradeKey(String sources, String suite, Seed seed, String isolation) {

    /** The hash of what would be compiled; the kind of line ends makes no difference to anything. */
    static String hash(SubjectSources sources) {
        Fingerprint hash = new Fingerprint();
        sources.files().forEach((name, text) -> hash.add(name).add(text.replace("\r\n", "\n")));
        return hash.text();
    }

    /** The name of a file for it. */
    public String fileName() {
        return sources + "-" + suite.substring(0, 16) + "-" + seed + "-" + isolation + ".json";
    }
}
