package gossipkit.grading.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.List;

/** What is in the heap of this process, in bytes. */
final class Heap {

    private Heap() {}

    /** What is still in use after a garbage collection. */
    static long inUse() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    /** Forgets the peak. */
    static void resetPeak() {
        pools().forEach(MemoryPoolMXBean::resetPeakUsage);
    }

    /** The most there has been, garbage too: the peaks of all parts of the heap together, which is no less. */
    static long peak() {
        return pools().stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
    }

    private static List<MemoryPoolMXBean> pools() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
    }
}
