package gossipkit.grading.isolation;

import gossipkit.grading.Harmless;
import gossipkit.grading.host.Decoder;
import gossipkit.grading.host.Encoder;
import gossipkit.grading.host.Frames;
import gossipkit.grading.host.Protocol;
import gossipkit.grading.subject.CompiledSubject;
import gossipkit.grading.subject.CompiledTests;
import gossipkit.grading.subject.OwnTestsCompiler;
import gossipkit.grading.subject.SubjectSources;
import gossipkit.grading.subject.Subjects;
import gossipkit.grading.subject.Ungradable;
import java.io.EOFException;
import java.io.IOException;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A process that compiles one submission after another, and refuses what is forbidden. Nothing of a submission runs in
 * it, but javac itself can be made to loop, or to take all memory.
 */
final class CompilerHost {

    /** The first byte of a request: what to compile. */
    static final int BASE = 0;
    /** A base again, with the bonus. */
    static final int BONUS = 1;
    /** Somebody's tests. */
    static final int TESTS = 2;

    static final int COMPILED = 0;
    static final int REFUSED = 1;

    private static final int REASON_CHARS_MAX = 10_000;

    private final Subjects subjects = new Subjects();
    private final OwnTestsCompiler tests = new OwnTestsCompiler();
    private final Frames frames;
    private final Encoder answer = new Encoder(Protocol.FRAME_BYTES_MAX);

    private CompilerHost(Frames frames) {
        this.frames = frames;
    }

    /** Serves the grader at the other end of the standard streams. */
    public static void main(String[] arguments) throws IOException {
        CompilerHost host = new CompilerHost(Frames.ofStandardStreams());
        try {
            while (true) {
                host.answer(host.frames.receive());
            }
        } catch (EOFException e) {
            // The grader has no more submissions.
        }
    }

    private void answer(Decoder request) throws IOException {
        int kind = request.u8();
        String name = request.text();
        TreeMap<String, String> files = new TreeMap<>();
        while (request.hasMore()) {
            files.put(request.text(), request.text());
        }
        answer.clear();
        try {
            SubjectSources sources = new SubjectSources(name, files);
            switch (kind) {
                case BASE -> write(base(sources));
                case BONUS -> write(bonus(sources));
                default -> write(tests.compile(sources));
            }
        } catch (Ungradable why) {
            answer.clear();
            answer.u8(REFUSED);
            answer.u8(why.verdict().ordinal());
            answer.text(Harmless.block(why.reason(), REASON_CHARS_MAX));
        }
        frames.send(answer);
    }

    /** Loads it as well, to see whether it can be used: that runs nothing of it. */
    private CompiledSubject base(SubjectSources sources) throws Ungradable {
        CompiledSubject compiled = subjects.compile(sources);
        subjects.load(compiled);
        return compiled;
    }

    private CompiledSubject bonus(SubjectSources sources) throws Ungradable {
        CompiledSubject compiled = subjects.compileTogether(sources);
        subjects.loadBonus(compiled);
        return compiled;
    }

    private void write(CompiledTests compiled) {
        answer.u8(COMPILED);
        write(compiled.classes());
    }

    private void write(CompiledSubject compiled) {
        answer.u8(COMPILED);
        answer.text(compiled.packageName());
        write(compiled.classes());
    }

    private void write(SortedMap<String, byte[]> classes) {
        classes.forEach((name, bytes) -> {
            answer.text(name);
            answer.blob(bytes);
        });
    }
}
