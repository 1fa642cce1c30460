package gossipkit.grading.verify;

/**
 * Whether the kit keeps one of its promises.
 *
 * @param promise what it promises
 * @param kept whether it is so
 * @param detail what was found, in one line
 */
public record Finding(String promise, boolean kept, String detail) {}
