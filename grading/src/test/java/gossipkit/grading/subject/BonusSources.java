package gossipkit.grading.subject;

import gossipkit.sim.AdvancedProtocolFactory;
import gossipkit.swim.Address;
import gossipkit.swim.AdvancedGossipConfig;
import gossipkit.swim.AdvancedMembershipProtocol;
import gossipkit.swim.MemberId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.SplittableRandom;

/** Subjects with a bonus, made of the one that does nothing and the starter of the bonus. */
public final class BonusSources {

    private static final Path STARTER =
            Path.of("../exercise/src/main/java/gossipkit/exercise/swim", SubjectSources.BONUS_FILE);

    private BonusSources() {}

    public static String starter() {
        try {
            return Files.readString(STARTER);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The starter with another text in one place. */
    public static String starterBut(String instead, String of) {
        String text = starter();
        if (!text.contains(of)) {
            throw new IllegalArgumentException("no such text in the starter: " + of);
        }
        return text.replace(of, instead);
    }

    /** The starter, but this is what becomes of the call with that TODO. */
    public static String starterWhere(String call, String body) {
        String task = call.equals("antiEntropySync") ? "B1" : call.equals("suspicionTimeout") ? "B3" : "B4";
        return starterBut(body, "throw new UnsupportedOperationException(\"TODO " + task + ": " + call + "\");");
    }

    public static SubjectSources subject(String bonus) {
        return SubjectSources.of(
                "subject", Map.of(SubjectSources.PROTOCOL_FILE, Sources.doNothing(), SubjectSources.BONUS_FILE, bonus));
    }

    public static AdvancedMembershipProtocol member(LoadedSubject subject) {
        return member(subject.bonus().factory().orElseThrow());
    }

    public static AdvancedMembershipProtocol member(AdvancedProtocolFactory factory) {
        return factory.create(
                new MemberId("node1"),
                new Address("10.0.0.1", 7946),
                AdvancedGossipConfig.defaults(),
                new SplittableRandom(1),
                InstantSource.fixed(Instant.EPOCH));
    }
}
