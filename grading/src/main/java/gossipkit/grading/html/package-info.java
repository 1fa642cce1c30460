/**
 * What all HTML pages share: the templates (in src/main/jte, which escape whatever they are given), one layout, one
 * style, one script. A page is one file: it asks nothing of any network.
 */
package gossipkit.grading.html;
