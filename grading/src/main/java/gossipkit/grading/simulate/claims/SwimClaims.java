package gossipkit.grading.simulate.claims;

import static gossipkit.grading.simulate.claims.Source.COURSE;
import static gossipkit.grading.simulate.claims.Source.PAPER;
import static gossipkit.grading.simulate.claims.Source.README;

import gossipkit.grading.simulate.claims.Rule.About;
import gossipkit.grading.simulate.claims.Rule.AtMost;
import gossipkit.grading.simulate.compare.Spelling;
import gossipkit.swim.MemberState;
import java.util.List;

/** How a SWIM cluster with default settings detects failures, and what that costs. */
final class SwimClaims {

    private static final int CRASHES = 20;
    private static final String SUSPICION = "A suspect has time to refute: probeTimeout x suspicionMultiplier x L(n)."
            + " That is 0.5 s x 5 x 5 = 12.5 s among 16 to 31 members. A cluster that declares sooner declares the slow"
            + " dead.";

    private SwimClaims() {}

    static List<Claim> all() {
        return List.of(
                new Claim(
                        "a-crash-is-noticed-in-five-seconds",
                        README,
                        "A failure is noticed within 5 seconds.",
                        "seconds from a crash until the first member suspects it; 20 members",
                        Spelling.TENTHS,
                        new AtMost(5),
                        new Cluster(20).secondsToFirstSuspicion(),
                        "A crash is noticed when somebody's next probe is the crashed member's. Now and then all probe"
                                + " others first."),
                new Claim(
                        "a-crash-is-known-in-five-seconds",
                        README,
                        "A failure is known to all within 5 seconds.",
                        "seconds from a crash until all others hold it DEAD; 20 members",
                        Spelling.TENTHS,
                        new AtMost(5),
                        new Cluster(20).secondsToAllDead(1),
                        SUSPICION),
                new Claim(
                        "a-third-is-replaced-in-five-seconds",
                        README,
                        "A cluster recovers within 5 seconds from the failure of 33 % of its members.",
                        "seconds from the crash of 7 of 21 members until all others hold all of them DEAD",
                        Spelling.TENTHS,
                        new AtMost(5),
                        new Cluster(21).secondsToAllDead(7),
                        SUSPICION + " With a third gone, probes and relays often meet another crashed member, and news"
                                + " takes longer, too."),
                new Claim(
                        "a-change-spreads-in-fifty-milliseconds",
                        README,
                        "A change reaches all members in less than 50 ms.",
                        "milliseconds until all know of new metadata; 20 members, latency 1 to 20 ms",
                        Spelling.WHOLE,
                        new AtMost(50),
                        new Cluster(20).millisToSpreadMetadata(),
                        "Only the first members hear at once. All others are told in somebody's next round, and a round is"
                                + " a second."),
                new Claim(
                        "detection-does-not-wait-for-size",
                        PAPER,
                        "The average time until a crash is first suspected does not grow with the cluster.",
                        "that time with 12 members over 6, each the mean of 20 crashes",
                        Spelling.HUNDREDTHS,
                        new About(1, 0.5),
                        new Cluster(12)
                                .secondsToFirstSuspicion()
                                .mean(CRASHES)
                                .over(new Cluster(6).secondsToFirstSuspicion().mean(CRASHES)),
                        ""),
                new Claim(
                        "load-does-not-grow",
                        PAPER,
                        "A member sends as many messages in a round, whatever the size of the cluster.",
                        "messages per member and round when nothing is new, 32 members over 8",
                        Spelling.HUNDREDTHS,
                        new About(1, 0.02),
                        new Cluster(32).quietLoad().over(new Cluster(8).quietLoad()),
                        ""),
                new Claim(
                        "a-lost-message-is-no-failure",
                        COURSE,
                        "Indirect probes keep lost messages from making live members suspects.",
                        "suspicions of live members in a minute; 20 members, 5 % loss",
                        Spelling.WHOLE,
                        new AtMost(0),
                        new Cluster(20).mistakes(MemberState.SUSPECT, 0.05),
                        "They make it rare, not impossible. Ping and Ack and the ways by three relays all fail once in"
                                + " about 1,600 probes, and 20 members probe 1,200 times in a minute. Each such suspicion"
                                + " is heard of by all."),
                new Claim(
                        "a-suspect-is-not-dead",
                        COURSE,
                        "Suspicion keeps lost messages from making live members dead.",
                        "live members that somebody holds DEAD in a minute; 20 members, 10 % loss",
                        Spelling.WHOLE,
                        new AtMost(0),
                        new Cluster(20).mistakes(MemberState.DEAD, 0.1),
                        ""));
    }
}
