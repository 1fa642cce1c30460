package gossipkit.grading.report.platform;

import java.nio.charset.StandardCharsets;

/** How much more text goes into a file or a field, in bytes of UTF-8. */
final class Room {

    private int bytes;

    Room(int bytes) {
        this.bytes = bytes;
    }

    /** Whether there is room for all of that text; then there is less. */
    boolean take(String text) {
        int needed = text.getBytes(StandardCharsets.UTF_8).length;
        if (needed > bytes) {
            return false;
        }
        bytes -= needed;
        return true;
    }
}
