package gossipkit.grading.coursekit;

import gossipkit.grading.report.OutputFolder;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a platform needs to grade with this kit.
 *
 * @param platform whose
 * @param options of {@code kit grade} for each grade, each with a space before it
 */
public record CourseKit(Platform platform, String options) {

    /**
     * Writes it into a folder.
     *
     * @return the files, as paths from there
     * @throws gossipkit.grading.UsageError if that folder cannot be written to
     */
    public List<String> write(Path out) {
        writeFiles(out);
        platform.zip()
                .ifPresent(zip ->
                        new OutputFolder(out).write(zip.name(), file -> zip.write(file, RuntimeJars.ofKit(), options)));
        return Stream.concat(platform.files().stream().map(Placed::path), platform.zip().map(RuntimeZip::name).stream())
                .toList();
    }

    /** Writes all but the zip. */
    void writeFiles(Path out) {
        for (Placed placed : platform.files()) {
            Path file = out.resolve(placed.path());
            String text = placed.text(options);
            OutputFolder.writeFile(file, text);
            if (Placed.isScript(text)) {
                file.toFile().setExecutable(true, false);
            }
        }
    }
}
