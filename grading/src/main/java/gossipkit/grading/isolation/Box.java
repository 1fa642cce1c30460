package gossipkit.grading.isolation;

import java.util.List;

/**
 * What keeps a process apart from the rest of the machine.
 *
 * @param level its name in reports: {@code bwrap}, {@code unshare}, {@code setpriv} or {@code plain}
 * @param keepsFrom what it keeps a submission from, for a reader of the report
 * @param command what stands before the command that is to run in it
 */
public record Box(String level, String keepsFrom, List<String> command) {

    /** Copies the list. */
    public Box {
        command = List.copyOf(command);
    }
}
