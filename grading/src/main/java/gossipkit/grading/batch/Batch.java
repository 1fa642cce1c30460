package gossipkit.grading.batch;

import gossipkit.grading.GraderFault;
import gossipkit.grading.Isolation;
import gossipkit.grading.Verdict;
import gossipkit.grading.grade.Grader;
import gossipkit.grading.report.GradeReport;
import gossipkit.grading.subject.SubjectSources;
import gossipkit.grading.subject.Ungradable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;

/** Grades all submissions in a folder, each distinct one once, and writes each report as soon as there is one. */
final class Batch {

    private final BatchOrder order;
    private final Intake intake;
    private final Grader grader;
    private final String suite;
    private final Results results;
    private final Tally tally;

    /**
     * @param intake reads submissions
     * @param grader writes the reports of those that nobody can grade
     * @param suite the hash of what grades
     * @param results where everything goes
     * @param tally what counts the submissions
     */
    Batch(BatchOrder order, Intake intake, Grader grader, String suite, Results results, Tally tally) {
        this.order = order;
        this.intake = intake;
        this.grader = grader;
        this.suite = suite;
        this.results = results;
        this.tally = tally;
    }

    /** Submissions that have the same grade, since they are the same. */
    private record Alike(GradeKey key, List<Submission> submissions) {}

    /**
     * Grades what has no grade yet.
     *
     * @param crew makes the workers, if any are needed
     * @return how many grades that took
     */
    int run(List<Submission> submissions, Supplier<Crew> crew) {
        Queue<Alike> open = new ConcurrentLinkedQueue<>();
        sorted(submissions)
                .forEach((key, alike) -> results.kept(key)
                        .ifPresentOrElse(report -> write(alike, report), () -> open.add(new Alike(key, alike))));
        tally.workBegins();
        int count = open.size();
        if (count > 0) {
            gradeAll(open, crew);
        }
        return count;
    }

    /** By what decides their grade; those that cannot be read have their verdict already. */
    private Map<GradeKey, List<Submission>> sorted(List<Submission> submissions) {
        Map<GradeKey, List<Submission>> sorted = new LinkedHashMap<>();
        for (Submission submission : submissions) {
            try {
                GradeKey key = key(intake.read(submission));
                sorted.computeIfAbsent(key, first -> new ArrayList<>()).add(submission);
            } catch (Ungradable why) {
                write(List.of(submission), ungradable(why));
            }
        }
        return sorted;
    }

    private GradeKey key(SubjectSources sources) {
        return new GradeKey(GradeKey.hash(sources), suite, order.seed(), order.isolation());
    }

    private void gradeAll(Queue<Alike> open, Supplier<Crew> hire) {
        int jobs = Math.min(order.jobs(), open.size());
        ExecutorService desks = Executors.newFixedThreadPool(jobs);
        try (Crew crew = hire.get()) {
            List<Future<?>> all = new ArrayList<>();
            for (int place = 0; place < jobs; place++) {
                Desk desk = new Desk(crew, place, order.limit());
                all.add(desks.submit(() -> work(desk, open)));
            }
            await(all);
        } finally {
            desks.shutdownNow();
        }
    }

    private void work(Desk desk, Queue<Alike> open) {
        try (desk) {
            for (Alike next = open.poll(); next != null; next = open.poll()) {
                GradeReport report = grade(desk, next);
                if (report.verdict() != Verdict.GRADER_ERROR) {
                    results.keep(next.key(), report);
                }
                write(next.submissions(), report);
            }
        }
    }

    private GradeReport grade(Desk desk, Alike alike) {
        Submission first = alike.submissions().get(0);
        try {
            SubjectSources sources = intake.read(first);
            if (!key(sources).equals(alike.key())) {
                throw new WorkerDied("found another submission than a moment ago: it was changed meanwhile");
            }
            return desk.grade(sources);
        } catch (WorkerDied e) {
            return ungradable(
                    new Ungradable(Verdict.GRADER_ERROR, first.name(), "the grading process " + e.getMessage()));
        } catch (Ungradable why) {
            return ungradable(why);
        }
    }

    /** Nothing of it has run, or nobody knows how much. */
    private GradeReport ungradable(Ungradable why) {
        Isolation isolation = new Isolation(
                order.isolation(), Optional.empty(), "nothing of the submission that ran has come to anything");
        return grader.ungradable(why, isolation, order.seed(), Optional.empty());
    }

    private void write(List<Submission> alike, GradeReport report) {
        for (Submission submission : alike) {
            results.write(submission, report, order.hintSteps());
            tally.add(Grade.of(submission, report));
        }
    }

    private static void await(List<Future<?>> all) {
        try {
            for (Future<?> one : all) {
                one.get();
            }
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException known
                    ? known
                    : new GraderFault("the batch broke down: " + e.getCause(), e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new GraderFault("the batch was interrupted", e);
        }
    }
}
