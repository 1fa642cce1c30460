package gossipkit.grading.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What Surefire says about the tests that it ran. */
final class SurefireReports {

    private static final Pattern SUITE = Pattern.compile("<testsuite\\s[^>]*>");
    private static final Pattern TESTS = Pattern.compile("\\stests=\"(\\d+)\"");
    private static final Pattern SKIPPED = Pattern.compile("\\sskipped=\"(\\d+)\"");

    private SurefireReports() {}

    /** How many tests ran, passed or failed, in that project; 0 if there are no reports. */
    static int testsRun(Path project) throws IOException {
        Path folder = project.resolve("target/surefire-reports");
        if (!Files.isDirectory(folder)) {
            return 0;
        }
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> reports =
                    files.filter(file -> file.toString().endsWith(".xml")).toList();
            int tests = 0;
            for (Path report : reports) {
                tests += testsRunIn(Files.readString(report));
            }
            return tests;
        }
    }

    /** The same, for the text of one report. */
    static int testsRunIn(String xml) {
        Matcher suite = SUITE.matcher(xml);
        return suite.find() ? number(TESTS, suite.group()) - number(SKIPPED, suite.group()) : 0;
    }

    private static int number(Pattern attribute, String tag) {
        Matcher found = attribute.matcher(tag);
        return found.find() ? Integer.parseInt(found.group(1)) : 0;
    }
}
