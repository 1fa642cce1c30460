package gossipkit.grading.subject;

import gossipkit.grading.Isolation;
import gossipkit.grading.Verdict;
import gossipkit.grading.host.ProtocolKind;
import gossipkit.swim.AdvancedMembershipProtocol;
import gossipkit.tests.purity.ForbiddenApi;
import gossipkit.tests.purity.Violation;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * The path from a SUBJECT to something that can be graded: find its sources, compile them, refuse what uses anything
 * forbidden, load it. Nothing of the subject runs before its first member is made.
 */
public final class Subjects implements SubjectLoader {

    private static final int VIOLATIONS_SHOWN = 10;

    private final Supplier<KitFolder> kit;
    private final SubjectCompiler compiler = new SubjectCompiler();
    private final SubjectCompiler withoutLines = SubjectCompiler.withoutLines();

    /** Subjects by path, and the ones of the kit that this runs in; it is looked for when a subject is. */
    public Subjects() {
        this(KitFolder::find);
    }

    /** Subjects by path, and the ones that come with that kit. */
    public Subjects(KitFolder kit) {
        this(() -> kit);
    }

    private Subjects(Supplier<KitFolder> kit) {
        this.kit = kit;
    }

    @Override
    public LoadedSubject load(String argument) throws Ungradable {
        return load(compile(find(argument)));
    }

    /**
     * The sources that a SUBJECT names.
     *
     * @param argument as for {@link #load(String)}
     * @throws gossipkit.grading.UsageError if there is no such path or mutant
     * @throws Ungradable if there is no GossipProtocol.java in it, or more than one, or none that can be read
     */
    public SubjectSources find(String argument) throws Ungradable {
        KitFolder folder = kit.get();
        return new SubjectFinder(folder, new KnownMutants(folder)).find(argument);
    }

    /**
     * The sources at a path, whatever it is called.
     *
     * @throws gossipkit.grading.UsageError if it is neither a folder, nor a zip, nor a .java file
     * @throws Ungradable as {@link #find(String)}
     */
    public SubjectSources find(Path path) throws Ungradable {
        return SubjectFinder.at(path);
    }

    /**
     * Compiles sources from anywhere, and refuses what is forbidden: first the base alone, then all of it once more if
     * there is a bonus. What is wrong with the bonus is no fault of the base.
     *
     * @throws Ungradable if the base does not compile, lies in the wrong package, or uses something forbidden
     */
    public CompiledSubject compile(SubjectSources sources) throws Ungradable {
        CompiledSubject base = compileTogether(sources.base());
        return base.with(CompiledBonus.of(sources, this::compileTogether));
    }

    /**
     * Compiles base and bonus as one.
     *
     * @throws Ungradable as {@link #compile}, for the fault of either
     */
    public CompiledSubject compileTogether(SubjectSources sources) throws Ungradable {
        CompiledSubject compiled = compiler.compile(sources);
        List<Violation> violations = new ForbiddenApi().violations(compiled.classes());
        if (!violations.isEmpty()) {
            throw new Ungradable(Verdict.FORBIDDEN, compiled.name(), text(violations));
        }
        return compiled;
    }

    /**
     * Loads compiled classes, each time in a new class loader: what is static in one is not in the other.
     *
     * @param compiled what {@link #compile} made
     * @throws Ungradable if there is no usable GossipProtocol among them
     */
    public LoadedSubject load(CompiledSubject compiled) throws Ungradable {
        MemberSource members = new InProcess(new ProtocolClass(compiled, ProtocolKind.BASE).load()::make);
        return new LoadedSubject(
                compiled.name(), Isolation.NONE, members, compiled.bonus().load(this::loadBonus));
    }

    /**
     * Loads the bonus, in a class loader of its own.
     *
     * @param compiled what {@link #compileTogether} made
     * @throws Ungradable if there is no usable AdvancedGossipProtocol among the classes
     */
    public Bonus loadBonus(CompiledSubject compiled) throws Ungradable {
        ProtocolConstructor constructor = new ProtocolClass(compiled, ProtocolKind.ADVANCED).load();
        return Bonus.of((id, address, config, random, clock) ->
                (AdvancedMembershipProtocol) constructor.make(id, address, config, random, clock));
    }

    /**
     * Compiles sources of the kit's own, of which class files are to tell as little as can be; the base alone.
     *
     * @throws Ungradable as {@link #compile}, but for what is forbidden
     */
    public CompiledSubject compileWithoutLines(SubjectSources sources) throws Ungradable {
        return withoutLines.compile(sources.base());
    }

    private static String text(List<Violation> violations) {
        int more = violations.size() - VIOLATIONS_SHOWN;
        return violations.stream()
                        .limit(VIOLATIONS_SHOWN)
                        .map(Violation::toString)
                        .collect(Collectors.joining("\n"))
                + (more > 0 ? "\n... and " + more + " more" : "");
    }
}
