package gossipkit.grading.kit;

import static org.assertj.core.api.Assertions.assertThat;

import gossipkit.grading.check.CheckCatalogue;
import gossipkit.grading.subject.KitFolder;
import gossipkit.grading.subject.KnownMutants;
import gossipkit.grading.subject.Subjects;
import gossipkit.grading.suite.Progress;
import gossipkit.grading.verify.Finding;
import gossipkit.grading.verify.Verification;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class VerificationTest {

    private static final int SEEDS = 5;

    @Test
    void theKitKeepsAllItsPromises() {
        KitFolder kit = KitFolder.find();
        Verification verification =
                new Verification(new Subjects(kit), new KnownMutants(kit).list(), CheckCatalogue.ofKit(), SEEDS);
        List<Finding> findings = new ArrayList<>();
        boolean kept = verification.run(findings::add, Progress.NONE);
        assertThat(findings).hasSizeGreaterThan(5).allMatch(Finding::kept);
        assertThat(kept).isTrue();
    }
}
