package gossipkit.grading.bench;

import java.util.List;

/**
 * Figures that belong together.
 *
 * @param figures rows of the table
 * @param notes what to know about them, a line each
 */
record Section(List<Figure> figures, List<String> notes) {}
