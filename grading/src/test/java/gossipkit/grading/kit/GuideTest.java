package gossipkit.grading.kit;

import static org.assertj.core.api.Assertions.assertThat;

import gossipkit.grading.check.CheckCatalogue;
import gossipkit.grading.cli.Equipment;
import gossipkit.grading.cli.Kit;
import gossipkit.grading.isolation.IsolatedSubjects;
import gossipkit.grading.subject.KitFolder;
import gossipkit.grading.subject.Subjects;
import gossipkit.grading.suite.SuiteSettings;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whoever types the edits of the guide sees its outputs. After a change of the checks or of the report,
 * {@code mvn test -pl grading,mutants -am -Dtest=GuideTest -Dsurefire.failIfNoSpecifiedTests=false -Dguide.refresh=true} writes the new
 * outputs into the guide. The explanations below them are for people to correct.
 */
class GuideTest {

    private static final KitFolder KIT = KitFolder.find();
    private static final Path GUIDE = KIT.root().resolve("exercise/GUIDE.md");
    private static final Pattern BLOCK = Pattern.compile("(?ms)^```(\\w+)\n(.*?)^```$");

    /** The guide says that these are left out. */
    private static final Predicate<String> SAID_ONCE =
            Pattern.compile("^  (isolation:|only the item |more hints:)").asPredicate();

    /** ... and that a summary has these only. */
    private static final Predicate<String> SUMMARY =
            Pattern.compile("^Gossip Kit |^  \\w+ +\\w+ +\\[|^  score ").asPredicate();

    @TempDir
    private Path copy;

    private KitFolder kit;
    private String printed = "";

    @BeforeEach
    void copyWhatIsEdited() throws IOException {
        kit = new KitFolder(copy);
        copy(KIT.exercise(), kit.exercise());
        copy(KIT.solution(), kit.solution());
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(file.getFileName()));
            }
        }
    }

    @Test
    void everyOutputInTheGuideIsReal() throws IOException {
        String guide = Files.readString(GUIDE);
        String typed = BLOCK.matcher(guide).replaceAll(block -> Matcher.quoteReplacement(typed(block)));
        if (Boolean.getBoolean("guide.refresh")) {
            Files.writeString(GUIDE, typed);
        } else {
            assertThat(typed).as("the guide; -Dguide.refresh=true renews it").isEqualTo(guide);
        }
    }

    @Test
    void everyNumberThatTheGuideExplainsIsTheScoreAboveIt() throws IOException {
        String guide = Files.readString(GUIDE);
        assertThat(matches("\\*\\*The number:\\*\\*\\D*(\\d+\\.\\d)", guide))
                .isNotEmpty()
                .isEqualTo(matches("(?m)^  score (\\d+\\.\\d) of", guide));
    }

    private static List<String> matches(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(match -> match.group(1))
                .toList();
    }

    /** Does what a block says; it then looks as returned. */
    private String typed(MatchResult block) {
        String content = block.group(2);
        switch (block.group(1)) {
            case "diff" -> edit(SourceEdit.read(content));
            case "sh" -> printed = run(content.strip());
            case "text" -> content = lines(SAID_ONCE.negate());
            case "summary" -> content = lines(SUMMARY);
            default -> throw new AssertionError("what is to be done with " + block.group());
        }
        return "```" + block.group(1) + "\n" + content + "```";
    }

    private void edit(SourceEdit edit) {
        Path file = edit.path().map(copy::resolve).orElse(kit.exercise().resolve("GossipProtocol.java"));
        try {
            Files.writeString(file, edit.apply(Files.readString(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String run(String command) {
        assertThat(command).startsWith("grading/kit ");
        StringWriter out = new StringWriter();
        Subjects subjects = new Subjects(kit);
        Equipment equipment = new Equipment(
                subjects,
                () -> IsolatedSubjects.start(subjects),
                CheckCatalogue::ofKit,
                SuiteSettings.explaining(),
                List::of);
        String[] arguments = command.substring("grading/kit ".length()).split(" ");
        Kit.commandLine(equipment).setOut(new PrintWriter(out, true)).execute(arguments);
        return out.toString();
    }

    private String lines(Predicate<String> kept) {
        return printed.lines().filter(kept).map(line -> line + "\n").collect(Collectors.joining());
    }
}
