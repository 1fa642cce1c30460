package gossipkit.grading.testhost;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** The test methods that JUnit Jupiter and jqwik find, each with a name of its own. */
final class FoundTests {

    private final Launcher launcher;
    private final TreeMap<String, String> idOfName;

    private FoundTests(Launcher launcher, TreeMap<String, String> idOfName) {
        this.launcher = launcher;
        this.idOfName = idOfName;
    }

    /** @throws ClassNotFoundException if a class of theirs is not there after all */
    static FoundTests in(TestLoader loader) throws ClassNotFoundException {
        Launcher launcher = launcher();
        TreeMap<String, String> idOfName = new TreeMap<>();
        for (String className : loader.names()) {
            // A nested class is found with the one around it.
            if (!className.contains("$")) {
                Class<?> type = Class.forName(className, false, loader);
                add(launcher.discover(request(DiscoverySelectors.selectClass(type))), idOfName);
            }
        }
        return new FoundTests(launcher, idOfName);
    }

    /** In their own order. */
    Set<String> names() {
        return idOfName.keySet();
    }

    /** Runs one of them, by itself. */
    TestOutcome run(String name) {
        OutcomeListener listener = new OutcomeListener();
        launcher.execute(request(DiscoverySelectors.selectUniqueId(idOfName.get(name))), listener);
        return listener.outcome();
    }

    private static void add(TestPlan plan, Map<String, String> idOfName) {
        for (TestIdentifier root : plan.getRoots()) {
            for (TestIdentifier one : plan.getDescendants(root)) {
                one.getSource()
                        .filter(MethodSource.class::isInstance)
                        .map(MethodSource.class::cast)
                        .ifPresent(method -> idOfName.put(freeName(method, idOfName), one.getUniqueId()));
            }
        }
    }

    /** The class without its package, and the method; its parameters too if there is another of that name. */
    private static String freeName(MethodSource method, Map<String, String> taken) {
        String className = method.getClassName().substring(method.getClassName().lastIndexOf('.') + 1);
        String name = className.replace('$', '.') + "." + method.getMethodName();
        if (!taken.containsKey(name)) {
            return name;
        }
        return method.getClassName() + "." + method.getMethodName() + "(" + method.getMethodParameterTypes() + ")";
    }

    private static Launcher launcher() {
        return LauncherFactory.create(LauncherConfig.builder()
                .enableLauncherSessionListenerAutoRegistration(false)
                .enableLauncherDiscoveryListenerAutoRegistration(false)
                .enablePostDiscoveryFilterAutoRegistration(false)
                .enableTestExecutionListenerAutoRegistration(false)
                .build());
    }

    private static LauncherDiscoveryRequest request(DiscoverySelector selector) {
        return LauncherDiscoveryRequestBuilder.request()
                .enableImplicitConfigurationParameters(false)
                .selectors(selector)
                // Nothing may be remembered of an earlier run.
                .configurationParameter("jqwik.database", "")
                .configurationParameter("jqwik.reporting.usejunitplatform", "true")
                .configurationParameter("jqwik.reporting.onlyfailures", "true")
                .build();
    }
}
