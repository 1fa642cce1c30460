package gossipkit.grading.isolation;

import gossipkit.grading.Verdict;
import gossipkit.grading.host.Decoder;
import gossipkit.grading.host.Encoder;
import gossipkit.grading.host.Protocol;
import gossipkit.grading.host.TooMuch;
import gossipkit.grading.subject.CompiledBonus;
import gossipkit.grading.subject.CompiledSubject;
import gossipkit.grading.subject.CompiledTests;
import gossipkit.grading.subject.SubjectSources;
import gossipkit.grading.subject.Ungradable;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.TreeMap;

/** Compiles submissions in a {@link CompilerHost}; one that hangs or dies is replaced for the next submission. */
final class CompilerProcess implements AutoCloseable {

    private static final Duration LIMIT = Duration.ofSeconds(10);
    /** As many submissions as there are; a single one is stopped by the limit. */
    private static final Duration LIFE = Duration.ofDays(1);

    private final List<String> command;
    private ChildProcess child;

    /** @param command starts a {@link CompilerHost} */
    CompilerProcess(List<String> command) {
        this.command = List.copyOf(command);
    }

    /**
     * The class files of a submission. The bonus is asked for apart: it may be too much for the compiler, or for a
     * frame, without any harm to the base.
     *
     * @throws Ungradable if the base does not compile, uses something forbidden, has no usable GossipProtocol, or is too
     *     much for the compiler
     */
    CompiledSubject compile(SubjectSources sources) throws Ungradable {
        CompiledSubject base = compile(CompilerHost.BASE, sources.base());
        return base.with(CompiledBonus.of(sources, all -> compile(CompilerHost.BONUS, all)));
    }

    private CompiledSubject compile(int kind, SubjectSources sources) throws Ungradable {
        return exchange(kind, sources, answer -> new CompiledSubject(sources.name(), answer.text(), classes(answer)));
    }

    /**
     * The class files of tests.
     *
     * @throws Ungradable if they do not compile, use something forbidden, or are too much for the compiler
     */
    CompiledTests compileTests(SubjectSources sources) throws Ungradable {
        return exchange(CompilerHost.TESTS, sources, answer -> new CompiledTests(sources.name(), classes(answer)));
    }

    private <T> T exchange(int kind, SubjectSources sources, HostProcess.Results<T> compiled) throws Ungradable {
        if (child == null) {
            child = new ChildProcess(command, LIMIT, LIFE);
        }
        try {
            child.send(request(kind, sources));
            Decoder answer = child.receive();
            child.answered();
            if (answer.u8() == CompilerHost.REFUSED) {
                throw new Ungradable(Verdict.values()[answer.u8()], sources.name(), answer.text());
            }
            return compiled.read(answer);
        } catch (TooMuch e) {
            throw new Ungradable(Verdict.NOT_COMPILED, sources.name(), "the sources are larger than any protocol");
        } catch (IOException e) {
            Ungradable why = new Ungradable(Verdict.NOT_COMPILED, sources.name(), surrender());
            close();
            throw why;
        }
    }

    private static Encoder request(int kind, SubjectSources sources) {
        Encoder request = new Encoder(Protocol.FRAME_BYTES_MAX);
        request.u8(kind);
        request.text(sources.name());
        sources.files().forEach((name, text) -> {
            request.text(name);
            request.text(text);
        });
        return request;
    }

    private static TreeMap<String, byte[]> classes(Decoder answer) throws IOException {
        TreeMap<String, byte[]> classes = new TreeMap<>();
        while (answer.hasMore()) {
            classes.put(answer.text(), answer.blob());
        }
        return classes;
    }

    private String surrender() {
        if (child.wasTooSlow()) {
            return "javac did not finish within " + LIMIT.toSeconds() + " s: is there an endless type or constant?";
        }
        return child.ranOutOfMemory()
                ? "javac ran out of memory: a constant or a type grows without bound"
                : "javac broke down";
    }

    @Override
    public void close() {
        if (child != null) {
            child.close();
            child = null;
        }
    }
}
