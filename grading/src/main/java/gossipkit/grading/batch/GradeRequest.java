package gossipkit.grading.batch;

import java.util.SortedMap;

/**
 * What a grading process is asked for.
 *
 * @param seed what all randomness comes from
 * @param files the text of the submission's files, by file name
 */
public record GradeRequest(long seed, SortedMap<String, String> files) {}
