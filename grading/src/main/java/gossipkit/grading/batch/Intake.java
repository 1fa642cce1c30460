package gossipkit.grading.batch;

import gossipkit.grading.UsageError;
import gossipkit.grading.Verdict;
import gossipkit.grading.host.Protocol;
import gossipkit.grading.subject.SubjectSources;
import gossipkit.grading.subject.Subjects;
import gossipkit.grading.subject.Ungradable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/** Reads submissions, and trusts none: whatever is wrong with one is its verdict, and nobody else's. */
final class Intake {

    private static final long FILE_BYTES_MAX = 100_000_000;

    private final Subjects subjects;

    Intake(Subjects subjects) {
        this.subjects = subjects;
    }

    /**
     * The sources of a submission.
     *
     * @throws Ungradable if there are none that could be graded
     */
    SubjectSources read(Submission submission) throws Ungradable {
        try {
            requireOrdinary(submission);
            SubjectSources sources = subjects.find(submission.path());
            requireSmall(sources);
            return sources;
        } catch (UsageError e) {
            throw notFound(submission, e.getMessage());
        } catch (IOException | RuntimeException e) {
            throw notFound(
                    submission,
                    submission.name() + " cannot be read: " + e.getClass().getSimpleName());
        }
    }

    /** A link might lead to another's work, and a pipe is never at its end. */
    private static void requireOrdinary(Submission submission) throws IOException, Ungradable {
        Path path = submission.path();
        BasicFileAttributes file = Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        if (file.isSymbolicLink()) {
            throw notFound(submission, submission.name() + " is a link: put what it leads to in its place");
        }
        if (!file.isDirectory() && !file.isRegularFile()) {
            throw notFound(submission, submission.name() + " is neither a folder nor a file");
        }
        if (file.isRegularFile() && file.size() > FILE_BYTES_MAX) {
            throw notFound(submission, submission.name() + " is larger than " + FILE_BYTES_MAX + " bytes");
        }
    }

    private static void requireSmall(SubjectSources sources) throws Ungradable {
        long chars = sources.files().values().stream().mapToLong(String::length).sum();
        if (chars > Protocol.FRAME_BYTES_MAX) {
            throw new Ungradable(Verdict.NOT_COMPILED, sources.name(), "the sources are larger than any protocol");
        }
    }

    private static Ungradable notFound(Submission submission, String reason) {
        return new Ungradable(Verdict.NOT_FOUND, submission.name(), reason);
    }
}
