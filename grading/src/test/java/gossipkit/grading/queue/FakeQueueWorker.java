package gossipkit.grading.queue;

import gossipkit.grading.batch.Cores;
import gossipkit.grading.batch.Crew;
import gossipkit.grading.batch.FakeBatch;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;

/** A worker at the queue whose grading is that of {@link FakeBatch}. */
final class FakeQueueWorker {

    private FakeQueueWorker() {}

    /** {@code URL DESK}; says so when it is at work, and works until it is killed. */
    public static void main(String[] arguments) throws InterruptedException {
        Path desk = Path.of(arguments[1]);
        try (GradeQueue queue = GradeQueue.open(new QueueAddress(arguments[0]), 4);
                Crew crew = new Crew(folder -> FakeBatch.worker(folder, desk), Cores.ofMachine(), () -> {});
                QueueWorker worker = new QueueWorker(queue, crew, 1, report -> {})) {
            System.out.println("at work");
            new CountDownLatch(1).await();
        }
    }
}
