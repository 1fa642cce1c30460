package gossipkit.grading.simulate.claims;

import java.util.List;
import java.util.stream.Collectors;

/** Claims and what was measured, as people read it. */
public final class ClaimsText {

    private ClaimsText() {}

    /** Four lines for each claim, and a last one that counts the verdicts; ended by {@code \n}. */
    public static String of(List<ClaimResult> results) {
        return results.stream().map(ClaimsText::paragraph).collect(Collectors.joining()) + counts(results) + "\n";
    }

    private static String paragraph(ClaimResult result) {
        Claim claim = result.claim();
        return claim.sentence() + " (" + claim.source().label() + ")\n"
                + "  " + claim.measured() + "\n"
                + "  claimed " + claim.rule().text(claim.spelling()) + "; measured " + result.figuresText() + "\n"
                + "  " + result.finding().label() + "\n\n";
    }

    /** {@code 25 claims: 9 hold, ...} */
    static String counts(List<ClaimResult> results) {
        return results.size() + " claims: " + count(results, Finding.HOLDS) + " hold, "
                + count(results, Finding.SOMETIMES) + " hold sometimes, " + count(results, Finding.ROUGHLY)
                + " hold roughly, " + count(results, Finding.FAILS) + " do not hold";
    }

    private static long count(List<ClaimResult> results, Finding finding) {
        return results.stream().filter(result -> result.finding() == finding).count();
    }
}
