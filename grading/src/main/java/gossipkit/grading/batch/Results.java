package gossipkit.grading.batch;

import com.fasterxml.jackson.core.JsonProcessingException;
import gossipkit.grading.UsageError;
import gossipkit.grading.classreport.ClassFiles;
import gossipkit.grading.classreport.ClassReport;
import gossipkit.grading.report.GradeReport;
import gossipkit.grading.report.OutputFolder;
import gossipkit.grading.report.platform.ReportFiles;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collection;
import java.util.Optional;

/**
 * The folder that a batch writes to: {@code grades.csv}, the class report, {@code reports} with a folder for each submission, and
 * {@code kept} with each grade under its {@link GradeKey}, for the next call. Each file appears whole or not at all.
 */
final class Results implements AutoCloseable {

    private final Path out;
    private final Path kept;
    private final OutputFolder top;
    private final OutputFolder keeper;
    private final FileChannel lockFile;

    /**
     * @param out made if it is not there
     * @throws UsageError if it cannot be written to, or another batch is writing to it
     */
    Results(Path out) {
        this.out = out;
        this.kept = out.resolve("kept");
        this.top = new OutputFolder(out);
        this.keeper = new OutputFolder(kept);
        this.lockFile = lock(out);
    }

    /** The system forgets the lock when this process ends, however it does. */
    private static FileChannel lock(Path out) {
        try {
            FileChannel file =
                    FileChannel.open(out.resolve("batch.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (isLocked(file)) {
                return file;
            }
            file.close();
        } catch (IOException e) {
            throw new UsageError("cannot write to " + out + ": choose another folder with --out");
        }
        throw new UsageError("another batch is writing to " + out + ": wait for it, or choose another folder");
    }

    private static boolean isLocked(FileChannel file) throws IOException {
        try {
            FileLock lock = file.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException inThisProcess) {
            return false;
        }
    }

    /** The report that an earlier call has kept under that key, if it is there and can be read. */
    Optional<Graded> kept(GradeKey key) {
        try {
            return Optional.of(WireText.read(Files.readString(kept.resolve(key.fileName())), Graded.class));
        } catch (JsonProcessingException damaged) {
            return Optional.empty();
        } catch (IOException notThere) {
            return Optional.empty();
        }
    }

    /** Keeps it for later calls. */
    void keep(GradeKey key, Graded graded) {
        keeper.write(key.fileName(), WireText.of(graded));
    }

    /** Writes the files of one submission. */
    void write(Submission submission, GradeReport report, int hintSteps) {
        OutputFolder folder = new OutputFolder(out.resolve("reports").resolve(submission.folder()));
        ReportFiles.of(report.withSubject(submission.name()), submission.path().toString(), hintSteps)
                .forEach(folder::write);
    }

    /** Writes {@code grades.csv}. */
    void writeGrades(Collection<Grade> grades) {
        top.write("grades.csv", GradesCsv.of(grades));
    }

    /** Writes the files of the class report. */
    void write(ClassReport report) {
        ClassFiles.of(report).forEach(top::write);
    }

    /** Where things are kept for later calls. */
    Path kept() {
        return kept;
    }

    @Override
    public void close() {
        try {
            lockFile.close();
        } catch (IOException e) {
            throw new UsageError("cannot write to " + out + ": " + e.getMessage());
        }
    }
}
