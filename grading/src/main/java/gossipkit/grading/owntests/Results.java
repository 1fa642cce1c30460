package gossipkit.grading.owntests;

import gossipkit.grading.check.Outcome;
import gossipkit.grading.isolation.TestResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What came of each test on each implementation, as often as it was run; several threads add to it. */
final class Results {

    /** A test that has been stopped so often is not run any more. */
    static final int STOPS_MAX = 3;

    private final List<Implementation> implementations;
    private final Map<String, Map<String, List<TestResult>>> ofTest = new TreeMap<>();

    /** @param implementations in the order in which faults are looked for */
    Results(List<Implementation> implementations) {
        this.implementations = List.copyOf(implementations);
    }

    synchronized void add(Implementation implementation, Map<String, TestResult> results) {
        results.forEach((test, result) -> ofTest.computeIfAbsent(test, none -> new TreeMap<>())
                .computeIfAbsent(implementation.name(), none -> new ArrayList<>())
                .add(result));
    }

    /** Why that test scores nothing, as far as is known by now. */
    synchronized Optional<Fault> fault(String test) {
        return implementations.stream()
                .flatMap(one -> fault(one, of(test, one)).stream())
                .findFirst()
                .or(() -> stopped(test));
    }

    /** Whether that test has failed on it. */
    synchronized boolean hasFailed(String test, Implementation mutant) {
        return of(test, mutant).stream().anyMatch(result -> result.outcome() == Outcome.FAILED);
    }

    /**
     * Whether that test failed on it each of several times. A test that crashed or had to be stopped proves nothing:
     * whether it does may depend on the machine, and nobody reads in it what is wrong.
     */
    synchronized boolean kills(String test, Implementation mutant) {
        List<TestResult> results = of(test, mutant);
        return results.size() > 1 && results.stream().allMatch(result -> result.outcome() == Outcome.FAILED);
    }

    private List<TestResult> of(String test, Implementation implementation) {
        return ofTest.getOrDefault(test, Map.of()).getOrDefault(implementation.name(), List.of());
    }

    private static Optional<Fault> fault(Implementation implementation, List<TestResult> results) {
        if (implementation.isRight()) {
            return results.stream()
                    .filter(result -> result.outcome() != Outcome.PASSED)
                    .findFirst()
                    .map(result -> Fault.of(implementation, result));
        }
        boolean passed = results.stream().anyMatch(result -> result.outcome() == Outcome.PASSED);
        boolean failed = results.stream().anyMatch(result -> result.outcome() == Outcome.FAILED);
        return passed && failed
                ? Optional.of(new Fault(
                        implementation.name(),
                        Outcome.FAILED,
                        "not reproducible, it once passed and once failed: does it depend on the order of a set?"))
                : Optional.empty();
    }

    private Optional<Fault> stopped(String test) {
        List<TestResult> stops = ofTest.getOrDefault(test, Map.of()).values().stream()
                .flatMap(List::stream)
                .filter(result -> result.outcome() == Outcome.TIMED_OUT || result.outcome() == Outcome.CRASHED)
                .toList();
        return stops.size() < STOPS_MAX
                ? Optional.empty()
                : Optional.of(new Fault(
                        "mutants",
                        stops.get(0).outcome(),
                        "it had to be stopped " + STOPS_MAX + " times; a test ends whatever it tests"));
    }
}
