package gossipkit.grading.bench;

import gossipkit.grading.GraderFault;
import java.time.Duration;

/** Measures the CPU time of this process: what the compiler and the garbage collector take is part of the price. */
final class CpuWatch {

    private static final double NANOS_PER_SECOND = 1e9;

    private final Duration start;

    private CpuWatch(Duration start) {
        this.start = start;
    }

    static CpuWatch start() {
        return new CpuWatch(cpuTime());
    }

    /** What the process took before now counts too. */
    static CpuWatch sinceProcessStart() {
        return new CpuWatch(Duration.ZERO);
    }

    double seconds() {
        return cpuTime().minus(start).toNanos() / NANOS_PER_SECOND;
    }

    private static Duration cpuTime() {
        return ProcessHandle.current()
                .info()
                .totalCpuDuration()
                .orElseThrow(() -> new GraderFault("this platform does not tell the CPU time of a process"));
    }
}
