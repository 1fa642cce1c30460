package gossipkit.grading.bench;

import gossipkit.grading.GraderFault;
import java.time.Duration;

/** Measures the CPU time of this process: what the compiler and the garbage collector take is part of the price. */
final class CpuWatch {

    private static final double NANOS_PER_SECOND = 1e9;

    private final Duration start = cpuTime();

    private CpuWatch() {}

    static CpuWatch start() {
        return new CpuWatch();
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
