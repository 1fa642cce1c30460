package gossipkit.grading.batch;

import gossipkit.grading.GraderFault;
import gossipkit.grading.subject.Ungradable;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/** Graders on this machine: some desks, each with a worker process, and one pile of jobs for all. */
public final class Desks implements Graders {

    /** Longer than any grade takes, hostile ones and loaded machines included. */
    public static final Duration LIMIT = Duration.ofMinutes(5);

    private final Function<Path, List<String>> worker;
    private final Runnable interrupted;
    private final int count;
    private final Duration limit;

    /**
     * @param worker the command line of a process that serves a {@link BatchWorker}, with that folder for what is
     *     temporary
     * @param interrupted told if this process ends before the work does, once nothing is left of the workers
     * @param count how many grade at the same time
     * @param limit what one submission may take by the clock before its worker counts as stuck
     */
    public Desks(Function<Path, List<String>> worker, Runnable interrupted, int count, Duration limit) {
        this.worker = worker;
        this.interrupted = interrupted;
        this.count = count;
        this.limit = limit;
    }

    @Override
    public void grade(List<Job> jobs, Answers answers) {
        Queue<Job> pile = new ConcurrentLinkedQueue<>(jobs);
        int needed = Math.min(count, jobs.size());
        ExecutorService threads = Executors.newFixedThreadPool(needed);
        try (Crew crew = new Crew(worker, Cores.ofMachine(), interrupted)) {
            List<Future<?>> all = new ArrayList<>();
            for (int place = 0; place < needed; place++) {
                Desk desk = new Desk(crew, place, limit);
                all.add(threads.submit(() -> work(desk, pile, answers)));
            }
            await(all);
        } finally {
            threads.shutdownNow();
        }
    }

    private static void work(Desk desk, Queue<Job> pile, Answers answers) {
        try (desk) {
            for (Job next = pile.poll(); next != null; next = pile.poll()) {
                grade(desk, next, answers);
            }
        }
    }

    private static void grade(Desk desk, Job job, Answers answers) {
        try {
            answers.graded(job.key(), desk.grade(job.sources().read()));
        } catch (Ungradable why) {
            answers.ungradable(job.key(), why);
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
