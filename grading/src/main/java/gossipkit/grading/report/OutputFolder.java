package gossipkit.grading.report;

import gossipkit.grading.UsageError;
import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Where reports go: each file appears whole or not at all. */
public final class OutputFolder {

    private final Path folder;

    /**
     * @param folder made if it is not there
     * @throws UsageError if it cannot be made or written to
     */
    public OutputFolder(Path folder) {
        this.folder = folder;
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw unwritable(folder);
        }
        if (!Files.isWritable(folder)) {
            throw unwritable(folder);
        }
    }

    /**
     * @param name the file's name
     * @param text its content, to be written in UTF-8
     * @throws UsageError if it cannot be written
     */
    public void write(String name, String text) {
        write(name, file -> Files.writeString(file, text));
    }

    /**
     * @param name the file's name
     * @param content makes the file at the path that it is given, where there is none
     * @throws UsageError if it cannot be written
     */
    public void write(String name, Content content) {
        Path file = folder.resolve(name);
        try {
            // Not createTempFile: its files are for their owner only, and reports are for others to read.
            Path unfinished = folder.resolve(name + ".tmp");
            try {
                Files.deleteIfExists(unfinished);
                content.writeTo(unfinished);
                move(unfinished, file);
            } finally {
                Files.deleteIfExists(unfinished);
            }
        } catch (IOException e) {
            throw unwritable(file);
        }
    }

    /**
     * Writes a file that is to have that very path.
     *
     * @param text its content, to be written in UTF-8
     * @throws UsageError if it cannot be written, or its folder cannot be made
     */
    public static void writeFile(Path file, String text) {
        new OutputFolder(file.toAbsolutePath().getParent())
                .write(file.getFileName().toString(), text);
    }

    /** What a file shall hold. */
    @FunctionalInterface
    public interface Content {

        /** Makes that file. */
        void writeTo(Path file) throws IOException;
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static UsageError unwritable(Path path) {
        return new UsageError("cannot write to " + path + ": choose another folder with --out");
    }
}
