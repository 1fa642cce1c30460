package gossipkit.grading.batch;

import gossipkit.grading.classreport.KnownMistakes;
import java.nio.file.Path;

/** Those who know at which checks the known mutants fail. */
@FunctionalInterface
public interface Mistakes {

    /**
     * @param seed of the batch
     * @param kept the folder for what later calls need not find out again
     */
    KnownMistakes known(Seed seed, Path kept);
}
