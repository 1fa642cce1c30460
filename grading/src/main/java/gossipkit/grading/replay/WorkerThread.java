package gossipkit.grading.replay;

import gossipkit.grading.isolation.SubjectThread;

/** A thread that runs the subject. Java cannot kill it, so one that does not return is abandoned. */
final class WorkerThread extends Thread implements SubjectThread {

    private volatile boolean abandoned;

    WorkerThread(Runnable work) {
        super(work, "subject");
        setDaemon(true);
        setContextClassLoader(WorkerThread.class.getClassLoader());
    }

    void abandon() {
        abandoned = true;
        interrupt();
    }

    /** Ends the current thread's work if it was abandoned: should it wake up, it must not meddle with later checks. */
    static void requireNotAbandoned() {
        if (Thread.currentThread() instanceof WorkerThread worker && worker.abandoned) {
            throw new Abandoned();
        }
    }

    private static final class Abandoned extends Error {

        private static final long serialVersionUID = 1L;

        Abandoned() {
            super("this run was abandoned", null, false, false);
        }
    }
}
