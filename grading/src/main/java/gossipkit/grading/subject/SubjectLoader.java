package gossipkit.grading.subject;

/** From the SUBJECT of a command line to something that can be graded. */
@FunctionalInterface
public interface SubjectLoader {

    /**
     * @param argument {@code exercise}, {@code solution}, {@code mutant:ID}, or a path to a folder, zip or .java file
     * @throws gossipkit.grading.UsageError if there is no such path or mutant
     * @throws Ungradable if it cannot be graded
     */
    LoadedSubject load(String argument) throws Ungradable;
}
