package gossipkit.grading.batch;

import gossipkit.grading.Isolation;
import gossipkit.grading.Verdict;
import gossipkit.grading.classreport.Entry;
import gossipkit.grading.classreport.Entry.Sources;
import gossipkit.grading.classreport.Gathering;
import gossipkit.grading.grade.Grader;
import gossipkit.grading.report.GradeReport;
import gossipkit.grading.report.LearnersView;
import gossipkit.grading.subject.SubjectSources;
import gossipkit.grading.subject.Ungradable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** Sees to it that each submission has its report: identical ones the same, and each as soon as there is one. */
final class Batch implements Graders.Answers {

    private final BatchOrder order;
    private final Intake intake;
    private final Grader grader;
    private final String suite;
    private final Results results;
    private final Tally tally;
    private final Gathering gathering;
    private final Map<GradeKey, List<Submission>> alike = new LinkedHashMap<>();
    private final Map<GradeKey, Sources> sources = new HashMap<>();

    /**
     * @param intake reads submissions
     * @param grader writes the reports of those that nobody can grade
     * @param suite the hash of what grades
     * @param results where everything goes
     * @param tally what counts the submissions
     * @param gathering for the class report
     */
    Batch(
            BatchOrder order,
            Intake intake,
            Grader grader,
            String suite,
            Results results,
            Tally tally,
            Gathering gathering) {
        this.order = order;
        this.intake = intake;
        this.grader = grader;
        this.suite = suite;
        this.results = results;
        this.tally = tally;
        this.gathering = gathering;
    }

    /**
     * Has graded what has no grade yet.
     *
     * @return how many grades that took
     */
    int run(List<Submission> submissions, Graders graders) {
        submissions.forEach(this::sort);
        List<Job> jobs = new ArrayList<>();
        alike.keySet()
                .forEach(key -> results.kept(key)
                        .ifPresentOrElse(
                                graded -> write(key, graded), () -> jobs.add(new Job(key, () -> request(key)))));
        tally.workBegins();
        if (!jobs.isEmpty()) {
            graders.grade(jobs, this);
        }
        return jobs.size();
    }

    /** To those that are the same; one that cannot be read has its verdict already. */
    private void sort(Submission submission) {
        try {
            SubjectSources files = intake.read(submission);
            GradeKey key = key(files);
            sources.computeIfAbsent(
                    key, first -> gathering.sources(key.sources(), files.files().values()));
            alike.computeIfAbsent(key, first -> new ArrayList<>()).add(submission);
        } catch (Ungradable why) {
            write(submission, ungradable(why), Optional.empty(), OptionalLong.empty());
        }
    }

    private GradeKey key(SubjectSources sources) {
        return new GradeKey(GradeKey.hash(sources), suite, order.seed(), order.isolation());
    }

    private GradeRequest request(GradeKey key) throws Ungradable {
        Submission first = alike.get(key).get(0);
        SubjectSources sources = intake.read(first);
        if (!key(sources).equals(key)) {
            throw new Ungradable(
                    Verdict.GRADER_ERROR,
                    first.name(),
                    "this is another submission than a moment ago: it was changed meanwhile");
        }
        return new GradeRequest(key.seed().value(), sources.files());
    }

    /** A hidden seed is not even kept. */
    @Override
    public void graded(GradeKey key, Graded found) {
        GradeReport safe = new LearnersView(true, !order.seed().hidden()).of(found.report());
        Graded graded = new Graded(safe, found.millis());
        if (graded.report().verdict() != Verdict.GRADER_ERROR) {
            results.keep(key, graded);
        }
        write(key, graded);
    }

    @Override
    public void ungradable(GradeKey key, Ungradable why) {
        write(key, ungradable(why), OptionalLong.empty());
    }

    /** Nothing of it has run, or nobody knows how much. */
    private GradeReport ungradable(Ungradable why) {
        Isolation isolation = new Isolation(
                order.isolation(), Optional.empty(), "nothing of the submission that ran has come to anything");
        return grader.ungradable(why, isolation, order.seed().value(), Optional.empty());
    }

    private void write(GradeKey key, Graded graded) {
        write(key, graded.report(), OptionalLong.of(graded.millis()));
    }

    private void write(GradeKey key, GradeReport report, OptionalLong millis) {
        alike.get(key).forEach(submission -> write(submission, report, Optional.of(sources.get(key)), millis));
    }

    private void write(Submission submission, GradeReport full, Optional<Sources> compared, OptionalLong millis) {
        GradeReport report = order.view().of(full);
        results.write(submission, report, order.hintSteps());
        tally.add(Grade.of(submission, report));
        gathering.add(Entry.of(submission.name(), submission.folder(), report, compared, millis), report);
    }
}
