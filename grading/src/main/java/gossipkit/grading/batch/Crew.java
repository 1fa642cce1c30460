package gossipkit.grading.batch;

import gossipkit.grading.TemporaryFolder;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** The workers of a batch. Whatever ends the batch, also Ctrl-C, ends them with all that they started and wrote. */
public final class Crew implements AutoCloseable {

    private final Function<Path, List<String>> command;
    private final Cores cores;
    private final Set<Worker> workers = new LinkedHashSet<>();
    private final Interruption interruption;
    private boolean closed;

    /**
     * @param command the command line of a worker whose temporary files go to that folder
     * @param cores what they are pinned to
     * @param interrupted told when all are gone since this process ends before the batch does
     */
    public Crew(Function<Path, List<String>> command, Cores cores, Runnable interrupted) {
        this.command = command;
        this.cores = cores;
        this.interruption = new Interruption(() -> {
            dismissAll();
            interrupted.run();
        });
    }

    /**
     * A new worker.
     *
     * @param place tells those apart that work at the same time
     * @throws BatchStopped if the batch is over
     */
    synchronized Worker hire(int place) {
        requireOpen();
        TemporaryFolder folder = TemporaryFolder.createForAll("batch");
        Worker worker = new Worker(
                Stream.concat(cores.pin(place).stream(), command.apply(folder.path()).stream())
                        .toList(),
                folder);
        workers.add(worker);
        return worker;
    }

    /** That one is of no use any more. */
    synchronized void dismiss(Worker worker) {
        if (workers.remove(worker)) {
            worker.close();
        }
    }

    /** @throws BatchStopped if the batch is over: that workers die now means nothing */
    synchronized void requireOpen() {
        if (closed) {
            throw new BatchStopped();
        }
    }

    private synchronized void dismissAll() {
        closed = true;
        workers.forEach(Worker::close);
        workers.clear();
    }

    @Override
    public void close() {
        dismissAll();
        interruption.close();
    }
}
