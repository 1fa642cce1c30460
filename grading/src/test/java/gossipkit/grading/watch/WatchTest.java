package gossipkit.grading.watch;

import static org.assertj.core.api.Assertions.assertThat;

import gossipkit.grading.Isolation;
import gossipkit.grading.check.CheckCatalogue;
import gossipkit.grading.check.Outcome;
import gossipkit.grading.grade.Grader;
import gossipkit.grading.isolation.IsolatedSubjects;
import gossipkit.grading.report.ItemReport;
import gossipkit.grading.report.Paint;
import gossipkit.grading.subject.Sources;
import gossipkit.grading.subject.SubjectSources;
import gossipkit.grading.subject.Subjects;
import gossipkit.grading.subject.Ungradable;
import gossipkit.grading.suite.SuiteSettings;
import gossipkit.tests.Item;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A folder is watched, files in it are saved, and what a user sees is awaited. */
@Timeout(120)
class WatchTest {

    private static final Duration TRY_LIMIT = Duration.ofSeconds(2);
    private static final String LEAVE = "leave() {\n        return List.of();";
    /** For many seconds, but not for as long as all tests that come later. */
    private static final String HANGS = """
            leave() {
                long sum = 1;
                for (long i = 0; i < 10_000_000_000L; i++) {
                    sum = 31 * sum + i;
                }
                return sum == 0 ? null : List.of();""";

    private final Subjects subjects = new Subjects();
    private final Grader grader =
            new Grader(new CheckCatalogue(WatchSpecimens.ALL), new SuiteSettings(TRY_LIMIT, 10, true));
    private final BlockingQueue<Standing> finished = new LinkedBlockingQueue<>();

    @TempDir
    private Path folder;

    private WatchedSubject watched;
    private Watch watch;
    private Thread watching;

    @BeforeEach
    void start() throws IOException {
        save(Sources.doNothing());
        String argument = folder.toString();
        watched = new WatchedSubject(argument, subjects, Isolation.NONE, () -> IsolatedSubjects.start(subjects));
        watch = new Watch(watched, grader, 1);
        watch.follow(new SourceWatch(this::look));
        watching = new Thread(this::runWatch);
        watching.start();
    }

    @AfterEach
    void quit() throws InterruptedException {
        watch.tell(new Event.Pressed(Key.QUIT));
        watching.join();
        watched.close();
    }

    @Test
    void gradesAtOnceAndAgainAtEachSave() throws Exception {
        assertThat(points(next(), Item.LEAVE)).isEqualTo("5.0");

        save(Sources.doNothingBut("leave() {\n        return null;", LEAVE));
        Standing broken = next();
        assertThat(points(broken, Item.LEAVE)).isEqualTo("0.0");
        assertThat(broken.grades().focus()).contains(Item.LEAVE);
        assertThat(broken.shown().orElseThrow().id()).isEqualTo("leave.leaving-is-silent");

        save(Sources.doNothing());
        assertThat(points(next(), Item.LEAVE)).isEqualTo("5.0");
    }

    @Test
    void gradesTheItemThatFailedAndNoOtherUntilItPasses() throws Exception {
        next();
        save(Sources.doNothingBut("leave() {\n        return null;", LEAVE));
        next();
        save(Sources.doNothingBut("leave() {\n        return /* still */ null;", LEAVE));
        assertThat(next().grades().fresh()).containsExactly(Item.LEAVE);
        save(Sources.doNothing());
        assertThat(next().grades().fresh()).containsExactlyInAnyOrderElementsOf(Item.base());
    }

    @Test
    void showsTheCompilersMessagesAndRecovers() throws Exception {
        next();
        save(Sources.doNothingBut("leave() {\n        return List.of()", LEAVE));
        assertThat(String.join("\n", new Screen("x", Paint.PLAIN).afterItems(next())))
                .contains("not graded: it does not compile:\n  GossipProtocol.java:", "';' expected");

        save(Sources.doNothing() + "// mended");
        assertThat(next().grades().refusal()).isEmpty();
    }

    @Test
    void aFileThatIsGoneIsSaidToBeMissingUntilItIsBack() throws Exception {
        next();
        Files.delete(file());
        assertThat(next().grades().refusal().orElseThrow().reason().orElseThrow())
                .contains("no GossipProtocol.java");

        Path written = Files.writeString(folder.resolve("new.tmp"), Sources.doNothing());
        Files.move(written, file(), StandardCopyOption.ATOMIC_MOVE);
        assertThat(next().grades().refusal()).isEmpty();
    }

    @Test
    void whatHangsIsStoppedAndALaterSaveIsGradedWhereItCanBeEnded() throws Exception {
        next();
        save(Sources.doNothingBut(HANGS, LEAVE));
        Standing hung = next();
        assertThat(hung.stuck()).isTrue();
        assertThat(hung.shown().orElseThrow().outcome()).isEqualTo(Outcome.TIMED_OUT);

        save(Sources.doNothing() + "// mended");
        Standing mended = next();
        assertThat(points(mended, Item.LEAVE)).isEqualTo("5.0");
        assertThat(mended.grades().newest().orElseThrow().isolation().mode()).isEqualTo("process");
    }

    @Test
    void aSaveWhileAGradeIsUnderWayAbandonsIt() throws Exception {
        next();
        watch.tell(new Event.Saved());
        watch.tell(new Event.Saved());
        watch.tell(new Event.Pressed(Key.ALL));
        next();

        save(Sources.doNothingBut("leave() {\n        return null;", LEAVE));
        assertThat(points(next(), Item.LEAVE)).isEqualTo("0.0");
    }

    private void runWatch() {
        try {
            watch.run(new Finished());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Object look() {
        try {
            return subjects.find(folder);
        } catch (Ungradable why) {
            return why.reason();
        }
    }

    private Path file() {
        return folder.resolve(SubjectSources.PROTOCOL_FILE);
    }

    private void save(String text) throws IOException {
        Files.writeString(file(), text);
    }

    /** What there is to show when the next grade is over. */
    private Standing next() throws InterruptedException {
        return Optional.ofNullable(finished.poll(60, TimeUnit.SECONDS)).orElseThrow();
    }

    private static String points(Standing standing, Item item) {
        return standing.grades().items().stream()
                .filter(report -> report.item() == item)
                .findFirst()
                .map(ItemReport::points)
                .orElseThrow()
                .toString();
    }

    private final class Finished implements Display {

        @Override
        public void show(Event event, Standing standing) {
            if (event instanceof Event.Finished) {
                finished.add(standing);
            }
        }

        @Override
        public void close() {
            // Nothing is open.
        }
    }
}
