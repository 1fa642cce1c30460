package gossipkit.grading.simulate.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import gossipkit.grading.GraderFault;
import java.util.List;

/**
 * What the page's scripts play. Times are in milliseconds; those in columns are distances from the one before.
 *
 * @param names of the members, by number
 * @param period one round
 * @param end of the run
 * @param ofRumour whether a rumour spreads, of which {@code hearings} tells, and nobody holds anything of others
 */
record Animation(
        List<String> names,
        long period,
        long end,
        boolean ofRumour,
        Hearings hearings,
        Processes processes,
        Beliefs beliefs,
        Messages messages,
        Marks marks,
        Partitions partitions,
        Curves curves) {

    /** For a data block in a page: nothing in it can end the block. */
    String json() {
        try {
            // In JSON a < can only be in a string.
            return JsonMapper.builder().build().writeValueAsString(this).replace("<", "\\u003c");
        } catch (JsonProcessingException e) {
            throw new GraderFault("a recording cannot be written as JSON", e);
        }
    }
}
