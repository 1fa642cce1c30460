package gossipkit.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import gossipkit.sim.ProtocolFactory;
import gossipkit.swim.Address;
import gossipkit.swim.GossipConfig;
import gossipkit.swim.MemberId;
import gossipkit.swim.MembershipProtocol;
import gossipkit.tests.harness.Idle;
import java.io.IOException;
import java.time.InstantSource;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SubjectTest {

    @BeforeEach
    @AfterEach
    void nothingIsBoundOrNamed() {
        Subject.bind(null, 1);
        System.clearProperty(Subject.PROPERTY);
    }

    @Test
    void whatIsNotBoundIsFoundByName() {
        System.setProperty(Subject.PROPERTY, Named.class.getName());

        assertThat(create(Subject.factory())).isInstanceOf(Named.class);
    }

    @Test
    void whatIsBoundComesFirst() {
        System.setProperty(Subject.PROPERTY, Named.class.getName());
        ProtocolFactory bound = Named::new;

        Subject.bind(bound, 1);

        assertThat(Subject.factory()).isSameAs(bound);
    }

    @Test
    void withoutEitherItSaysWhatToDo() {
        assertThatIllegalStateException()
                .isThrownBy(Subject::factory)
                .withMessageContaining("or name a class by -Dgossipkit.subject=...");
    }

    @Test
    void aNameThatIsNoUseSaysWhatIsNeeded() {
        for (String name : new String[] {"no.such.Class", "java.lang.String", Idle.class.getName()}) {
            System.setProperty(Subject.PROPERTY, name);

            assertThatIllegalStateException().isThrownBy(Subject::factory).withMessageStartingWith(name + " must be");
        }
    }

    @Test
    void whatItsConstructorThrowsIsThrownAsItIs() {
        System.setProperty(Subject.PROPERTY, Broken.class.getName());
        ProtocolFactory factory = Subject.factory();

        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> create(factory))
                .withMessage("not today");
    }

    private static MembershipProtocol create(ProtocolFactory factory) {
        return factory.create(
                new MemberId("node1"),
                new Address("10.0.0.1", 7946),
                GossipConfig.defaults(),
                RandomGenerator.getDefault(),
                InstantSource.system());
    }

    /** What a name leads to. */
    public static final class Named extends Idle {

        /** Ignores them all. */
        public Named(MemberId id, Address address, GossipConfig config, RandomGenerator random, InstantSource clock) {}
    }

    /** A subject of which there can be no object. */
    public static final class Broken extends Idle {

        /**
         * Throws.
         *
         * @throws IOException always
         */
        public Broken(MemberId id, Address address, GossipConfig config, RandomGenerator random, InstantSource clock)
                throws IOException {
            throw new IOException("not today");
        }
    }
}
