package gossipkit.grading.subject;

import gossipkit.swim.MembershipProtocol;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import net.bytebuddy.ByteBuddy;
import net.jqwik.api.Property;
import net.jqwik.engine.JqwikTestEngine;
import org.apiguardian.api.API;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.engine.JupiterTestEngine;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.platform.commons.annotation.Testable;
import org.junit.platform.engine.TestEngine;
import org.junit.platform.launcher.Launcher;
import org.opentest4j.AssertionFailedError;

/** What learners write their own tests with. */
public final class TestLibraries {

    private static final List<Class<?>> TO_WRITE_WITH = List.of(
            Test.class,
            ParameterizedTest.class,
            Property.class,
            Assertions.class,
            AssertionFailedError.class,
            Testable.class,
            API.class);

    private static final List<Class<?>> TO_RUN_WITH =
            List.of(JupiterTestEngine.class, JqwikTestEngine.class, TestEngine.class, Launcher.class, ByteBuddy.class);

    private TestLibraries() {}

    /** The jars and folders that tests are compiled against; in one of them is more of the kit than they may use. */
    static List<Path> toCompileWith() {
        return Stream.concat(Stream.of(MembershipProtocol.class), TO_WRITE_WITH.stream())
                .map(CodeSources::of)
                .distinct()
                .toList();
    }

    /** The jars that they are run with, apart from the kit's own classes. */
    public static List<Path> toRunWith() {
        return Stream.concat(TO_WRITE_WITH.stream(), TO_RUN_WITH.stream())
                .map(CodeSources::of)
                .distinct()
                .toList();
    }
}
