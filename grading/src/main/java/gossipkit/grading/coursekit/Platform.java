package gossipkit.grading.coursekit;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Where a course can let the kit grade. */
public enum Platform {
    /** An autograder, to be uploaded. */
    GRADESCOPE(
            List.of(),
            new RuntimeZip(
                    "autograder.zip",
                    "kit",
                    List.of(
                            new Placed("gradescope/setup.sh", "setup.sh"),
                            new Placed("gradescope/run_autograder", "run_autograder")))),
    /** A workflow for learners' repositories, whose points GitHub Classroom reads. */
    GITHUB(List.of(new Placed("github/grade.yml", ".github/workflows/grade.yml"))),
    /** A pipeline for learners' repositories. */
    GITLAB(List.of(new Placed("gitlab/gitlab-ci.yml", ".gitlab-ci.yml"))),
    /** Two scripts for Moodle's Virtual Programming Lab, and the kit for its jail server. */
    VPL(
            List.of(new Placed("vpl/vpl_run.sh", "vpl_run.sh"), new Placed("vpl/vpl_evaluate.sh", "vpl_evaluate.sh")),
            new RuntimeZip("gossip-kit.zip", "gossip-kit", List.of())),
    /** The kit with one script, for whatever can start a program. */
    SHELL(List.of(), new RuntimeZip("gossip-kit.zip", "gossip-kit", List.of()));

    private final List<Placed> files;
    private final Optional<RuntimeZip> zip;

    Platform(List<Placed> files) {
        this.files = files;
        this.zip = Optional.empty();
    }

    Platform(List<Placed> files, RuntimeZip zip) {
        this.files = files;
        this.zip = Optional.of(zip);
    }

    /** As it is written on the command line. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The platform with that id. */
    public static Optional<Platform> of(String id) {
        return Arrays.stream(values()).filter(one -> one.id().equals(id)).findFirst();
    }

    /** The ids of all, for people. */
    public static String ids() {
        return Arrays.stream(values()).map(Platform::id).collect(Collectors.joining(", "));
    }

    /** Whether it grades with a kit that learners never see, so that there can be secrets in it. */
    public boolean keepsSecrets() {
        return zip.isPresent();
    }

    List<Placed> files() {
        return files;
    }

    Optional<RuntimeZip> zip() {
        return zip;
    }
}
