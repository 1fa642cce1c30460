package gossipkit.grading.batch;

import java.nio.file.Path;

/**
 * One entry of the folder that was handed in.
 *
 * @param name its file name, as it is
 * @param folder what the folder of its reports is called, safe everywhere and only its own
 * @param path where it lies
 */
record Submission(String name, String folder, Path path) {}
