package gossipkit.tests.purity;

import static gossipkit.tests.purity.Category.EXIT;
import static gossipkit.tests.purity.Category.FILES;
import static gossipkit.tests.purity.Category.NATIVE;
import static gossipkit.tests.purity.Category.OTHER;
import static gossipkit.tests.purity.Category.PROCESSES;
import static gossipkit.tests.purity.Category.RANDOMNESS;
import static gossipkit.tests.purity.Category.REFLECTION;
import static gossipkit.tests.purity.Category.SOCKETS;
import static gossipkit.tests.purity.Category.STATIC_STATE;
import static gossipkit.tests.purity.Category.THREADS;
import static gossipkit.tests.purity.Category.WALL_CLOCK;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ForbiddenApiTest {

    private record Forbidden(Category category, String members) {}

    private static final List<Forbidden> FORBIDDEN = List.of(
            new Forbidden(THREADS, "void f() { new Thread(() -> {}).start(); }"),
            new Forbidden(THREADS, "static class Mine extends Thread {}"),
            new Forbidden(THREADS, "void f() throws Exception { Thread.sleep(1); }"),
            new Forbidden(THREADS, "Object f = Executors.newSingleThreadExecutor();"),
            new Forbidden(THREADS, "void f() { CompletableFuture.runAsync(() -> {}); }"),
            new Forbidden(THREADS, "void f(List<String> l) { l.parallelStream().count(); }"),
            new Forbidden(THREADS, "static class L extends ArrayList<String> { void f() { parallelStream(); } }"),
            new Forbidden(THREADS, "void f() { ConcurrentHashMap.newKeySet().parallelStream(); }"),
            new Forbidden(THREADS, "void f(Stream<String> s) { s.parallel().count(); }"),
            new Forbidden(THREADS, "void f(int[] a) { Arrays.parallelSort(a); }"),
            new Forbidden(THREADS, "void f(ConcurrentHashMap<String, String> m) { m.forEach(1, (k, v) -> {}); }"),
            new Forbidden(THREADS, "synchronized void f() throws Exception { wait(); }"),
            new Forbidden(THREADS, "synchronized void f() { this.notifyAll(); }"),
            new Forbidden(THREADS, "void f() throws Exception { TimeUnit.SECONDS.sleep(1); }"),
            new Forbidden(THREADS, "ThreadLocal<String> f;"),
            new Forbidden(THREADS, "Object f = new Timer();"),
            new Forbidden(SOCKETS, "void f() throws Exception { new java.net.Socket(\"localhost\", 1); }"),
            new Forbidden(SOCKETS, "Object f() throws Exception { return java.net.InetAddress.getLocalHost(); }"),
            new Forbidden(SOCKETS, "Object f() throws Exception { return java.nio.channels.SocketChannel.open(); }"),
            new Forbidden(FILES, "Object f = new java.io.File(\"x\");"),
            new Forbidden(FILES, "void f() throws Exception { java.nio.file.Files.list(null); }"),
            new Forbidden(FILES, "void f() throws Exception { new java.io.PrintStream(\"x\"); }"),
            new Forbidden(FILES, "void f() { System.setOut(null); }"),
            new Forbidden(FILES, "Object f = new Scanner(\"x\");"),
            new Forbidden(PROCESSES, "void f() throws Exception { new ProcessBuilder(\"ls\").start(); }"),
            new Forbidden(PROCESSES, "long f() { return ProcessHandle.current().pid(); }"),
            new Forbidden(REFLECTION, "void f() throws Exception { Class.forName(\"x\"); }"),
            new Forbidden(REFLECTION, "Object f() { return getClass().getDeclaredFields(); }"),
            new Forbidden(REFLECTION, "Object f() { return getClass().getClassLoader(); }"),
            new Forbidden(REFLECTION, "Object f = java.lang.invoke.MethodHandles.lookup();"),
            new Forbidden(REFLECTION, "Object f = StackWalker.getInstance();"),
            new Forbidden(EXIT, "void f() { System.exit(1); }"),
            new Forbidden(EXIT, "IntConsumer f = System::exit;"),
            new Forbidden(EXIT, "void f() { Runtime.getRuntime().halt(1); }"),
            new Forbidden(WALL_CLOCK, "long f = System.currentTimeMillis();"),
            new Forbidden(WALL_CLOCK, "LongSupplier f = System::nanoTime;"),
            new Forbidden(WALL_CLOCK, "Object f = Instant.now();"),
            new Forbidden(WALL_CLOCK, "Supplier<Instant> f = Instant::now;"),
            new Forbidden(WALL_CLOCK, "Object f = Clock.systemUTC();"),
            new Forbidden(WALL_CLOCK, "Object f = InstantSource.system();"),
            new Forbidden(WALL_CLOCK, "Object f = LocalDateTime.now(ZoneOffset.UTC);"),
            new Forbidden(WALL_CLOCK, "Object f = new Date();"),
            new Forbidden(RANDOMNESS, "double f = Math.random();"),
            new Forbidden(RANDOMNESS, "Object f = new Random();"),
            new Forbidden(RANDOMNESS, "Supplier<Random> f = Random::new;"),
            new Forbidden(RANDOMNESS, "Object f = new SplittableRandom();"),
            new Forbidden(RANDOMNESS, "Object f = ThreadLocalRandom.current();"),
            new Forbidden(RANDOMNESS, "Object f = RandomGenerator.getDefault();"),
            new Forbidden(RANDOMNESS, "Object f = new java.security.SecureRandom();"),
            new Forbidden(RANDOMNESS, "void f(List<String> l) { Collections.shuffle(l); }"),
            new Forbidden(RANDOMNESS, "Object f = UUID.randomUUID();"),
            new Forbidden(STATIC_STATE, "static int f;"),
            new Forbidden(STATIC_STATE, "static final Map<String, String> F = new HashMap<>();"),
            new Forbidden(STATIC_STATE, "static final TreeSet<String> F = new TreeSet<>();"),
            new Forbidden(STATIC_STATE, "static final List<String> F = Arrays.asList(\"a\");"),
            new Forbidden(STATIC_STATE, "static final int[] F = {1};"),
            new Forbidden(STATIC_STATE, "static final AtomicLong F = new AtomicLong();"),
            new Forbidden(STATIC_STATE, "static final Random F = new Random(1);"),
            new Forbidden(STATIC_STATE, "static final StringBuilder F = new StringBuilder();"),
            new Forbidden(STATIC_STATE, "static final Set<String> F = Stream.of(\"a\").collect(Collectors.toSet());"),
            new Forbidden(STATIC_STATE, "static class H { int n; } static final H F = new H();"),
            new Forbidden(STATIC_STATE, "enum E { ONE; final List<String> seen = new ArrayList<>(); }"),
            new Forbidden(
                    STATIC_STATE, "static final Supplier<Object> F; static { var m = new HashMap<>(); F = () -> m; }"),
            new Forbidden(NATIVE, "native void f();"),
            new Forbidden(NATIVE, "void f() { System.loadLibrary(\"x\"); }"),
            new Forbidden(NATIVE, "Object f(sun.misc.Unsafe u) { return u; }"),
            new Forbidden(OTHER, "Object f = System.getenv(\"HOME\");"),
            new Forbidden(OTHER, "int f() { return System.identityHashCode(this); }"),
            new Forbidden(OTHER, "Object f = new WeakHashMap<String, String>();"));

    private static final List<String> INNOCENT = List.of(
            "record Pair(String a, long b) {} Object f = new Pair(\"a\", 1);",
            "enum E { A { int n() { return 1; } }, B { int n() { return 2; } }; abstract int n(); }",
            "int f(MemberState s) { switch (s) { case ALIVE: return 1; default: return 2; } }",
            "int f(MemberState s) { return switch (s) { case ALIVE -> 1; case SUSPECT, DEAD, LEFT -> 2; }; }",
            "sealed interface Shape permits Dot {} record Dot(int x) implements Shape {}"
                    + " int f(Shape s) { return s instanceof Dot d ? d.x() : 0; }",
            "int n; Runnable f = () -> n++; Supplier<List<String>> g = ArrayList::new;",
            "Object f(List<Member> l) { return l.stream().map(Member::id).sorted(Comparator.reverseOrder())"
                    + ".collect(Collectors.groupingBy(MemberId::value, TreeMap::new, Collectors.counting())); }",
            "String f(int n, Object o) { return \"n=\" + n + o + String.format(Locale.ROOT, \"%d\", n); }",
            "Object f(Optional<String> o) { return o.filter(s -> !s.isBlank()).orElseThrow(); }",
            "void f() { System.out.println(\"here\" + 1); System.err.printf(\"%s%n\", this); }",
            "void f(int[] a, int[] b) { System.arraycopy(a, 0, b, 0, 1); assert b.length > 0 : \"short\"; }",
            "static final Map<String, Integer> F = Map.of(\"a\", 1); static final List<Integer> G = List.of(1);",
            "static final Duration F = Duration.ofSeconds(1); static final String G = \"timer:\"; static final int H = 3;",
            "static final Comparator<Member> F = Comparator.comparing(Member::id); static final Object G = new Object();",
            "static final Map<String, Integer> F = Collections.unmodifiableMap(new TreeMap<>(Map.of(\"a\", 1)));",
            "static final Set<String> F = Set.copyOf(new ArrayList<>(List.of(\"a\")));",
            "static final Supplier<List<String>> F = () -> new ArrayList<>(); static final Object G = F;",
            "static final Map<String, Supplier<Set<String>>> F = Map.of(\"a\", TreeSet::new);",
            "record Key(String name, long n) {} static final Key F = new Key(\"a\", 1);",
            "Object f(InstantSource clock) { return clock.instant().plus(1, ChronoUnit.SECONDS); }",
            "void f(List<String> l, RandomGenerator r) { Collections.shuffle(l, new Random(r.nextLong())); }",
            "static class R extends Random { final RandomGenerator r; R(RandomGenerator r) { this.r = r; }"
                    + " protected int next(int bits) { return r.nextInt() >>> (32 - bits); } }",
            "final AtomicLong seq = new AtomicLong(); final Map<String, Long> m = new ConcurrentHashMap<>();"
                    + " synchronized long f() { return seq.incrementAndGet(); }",
            "boolean f(Object o) { return o != null && getClass() == o.getClass() && Ping.class.isInstance(o); }"
                    + " static class Ping {}",
            "Object f(MemberState[] a) { return a.clone(); } Object g = MemberState.values();",
            "void f() { try { throw new IllegalStateException(\"x\"); } catch (RuntimeException e) { throw e; } }",
            "class Inner { int n; class Deeper { int m = n; } } Object f = new Inner().new Deeper();",
            "Iterator<String> f = new Iterator<>() { public boolean hasNext() { return false; }"
                    + " public String next() { throw new NoSuchElementException(); } };",
            "final EnumMap<MemberState, Integer> f = new EnumMap<>(MemberState.class); int[] g = {1, 2};",
            "Object f(GossipMessage m) { return m instanceof GossipMessage.Ping p ? p.updates() : List.of(); }",
            "static <T extends Comparable<T>> T f(Collection<? extends T> c) { return Collections.max(c); }");

    @TempDir
    static Path folder;

    private static Snippets snippets;

    @BeforeAll
    static void compile() throws IOException {
        Map<String, String> sources = new LinkedHashMap<>();
        for (int number = 0; number < FORBIDDEN.size(); number++) {
            sources.put("Forbidden" + number, FORBIDDEN.get(number).members());
        }
        for (int number = 0; number < INNOCENT.size(); number++) {
            sources.put("Innocent" + number, INNOCENT.get(number));
        }
        snippets = new Snippets(folder);
        snippets.compile(sources);
    }

    static Stream<Arguments> forbidden() {
        return FORBIDDEN.stream()
                .map(snippet ->
                        Arguments.of("Forbidden" + FORBIDDEN.indexOf(snippet), snippet.category(), snippet.members()));
    }

    static Stream<Arguments> innocent() {
        return INNOCENT.stream().map(members -> Arguments.of("Innocent" + INNOCENT.indexOf(members), members));
    }

    @ParameterizedTest(name = "{1}: {2}")
    @MethodSource("forbidden")
    void aForbiddenUseIsFoundInItsCategory(String name, Category category, String members) throws IOException {
        assertThat(new ForbiddenApi().violations(snippets.classes(name)))
                .isNotEmpty()
                .allSatisfy(violation -> assertThat(violation.category()).isEqualTo(category))
                .allSatisfy(violation -> assertThat(violation.file()).isEqualTo(name + ".java"));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("innocent")
    void ordinaryJavaIsInnocent(String name, String members) throws IOException {
        assertThat(new ForbiddenApi().violations(snippets.classes(name))).isEmpty();
    }

    @Test
    void aViolationTellsWhereAndWhy() throws IOException {
        int exit = FORBIDDEN.indexOf(new Forbidden(EXIT, "void f() { System.exit(1); }"));

        assertThat(new ForbiddenApi().violations(snippets.classes("Forbidden" + exit)))
                .extracting(Violation::toString)
                .containsExactly("Forbidden" + exit + ".java:12: calls System.exit(...): the JVM belongs to the host");
    }

    @Test
    void aFolderOfClassFilesWillDoToo() {
        List<Violation> found = new ForbiddenApi().violations(folder.resolve("snippet"));

        assertThat(found).isSorted().hasSizeGreaterThanOrEqualTo(FORBIDDEN.size());
    }
}
