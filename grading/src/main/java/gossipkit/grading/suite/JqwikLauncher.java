package gossipkit.grading.suite;

import gossipkit.grading.check.CheckInfo;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.EngineFilter;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** The JUnit Platform with jqwik and nothing else: no other engine, no listener of another's, no configuration file. */
final class JqwikLauncher {

    // Kept here, since the logging framework forgets the level of a logger that nobody holds.
    private static final Logger JQWIK_LOG = Logger.getLogger("net.jqwik");

    static {
        // What it says about its settings would be taken for the subject's words.
        JQWIK_LOG.setLevel(Level.SEVERE);
    }

    private final Launcher launcher = LauncherFactory.create(LauncherConfig.builder()
            .enableLauncherSessionListenerAutoRegistration(false)
            .enableLauncherDiscoveryListenerAutoRegistration(false)
            .enablePostDiscoveryFilterAutoRegistration(false)
            .enableTestExecutionListenerAutoRegistration(false)
            .build());

    /**
     * Runs exactly these checks. jqwik finds its parts and our hooks by the context class loader: the thread's must be
     * the kit's.
     */
    void run(List<CheckInfo> checks, SuccessListener successes) {
        launcher.execute(request(checks), successes);
    }

    private static LauncherDiscoveryRequest request(List<CheckInfo> checks) {
        return LauncherDiscoveryRequestBuilder.request()
                .enableImplicitConfigurationParameters(false)
                .selectors(checks.stream()
                        .map(check -> DiscoverySelectors.selectMethod(check.type(), check.method()))
                        .toList())
                .filters(EngineFilter.includeEngines("jqwik"))
                // Without this a failure of one subject would be tried first on the next.
                .configurationParameter("jqwik.database", "")
                .configurationParameter("jqwik.reporting.usejunitplatform", "true")
                .configurationParameter("jqwik.reporting.onlyfailures", "true")
                .build();
    }
}
