package gossipkit.grading.kit;

import static org.assertj.core.api.Assertions.assertThat;

import gossipkit.tests.Rule;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.Link;
import org.junit.jupiter.api.Test;

/** The glossary is in order, and leads to rules that exist. */
class GlossaryTest {

    private static final int WORD = 0;
    private static final int MEANING = 1;
    private static final int RULES = 2;

    private final List<List<TableCell>> rows =
            Markdown.read(Path.of("../exercise/GLOSSARY.md")).all(TableBody.class).stream()
                    .flatMap(body -> Markdown.below(body, TableRow.class).stream())
                    .map(row -> Markdown.below(row, TableCell.class))
                    .toList();

    @Test
    void everyWordStandsOnceAndInItsPlace() {
        List<String> words =
                texts(WORD).map(word -> word.toLowerCase(Locale.ROOT)).toList();
        assertThat(words).hasSizeGreaterThan(40).doesNotHaveDuplicates().isSorted();
    }

    @Test
    void everyWordHasAMeaningAndAFrenchWord() {
        assertThat(rows)
                .allSatisfy(row -> assertThat(row)
                        .hasSize(4)
                        .filteredOn(cell -> row.indexOf(cell) != RULES)
                        .allSatisfy(cell -> assertThat(Markdown.textOf(cell)).isNotBlank()));
        assertThat(texts(MEANING)).allSatisfy(meaning -> assertThat(meaning).endsWith("."));
    }

    @Test
    void everyRuleThatAWordNamesExistsAndIsLinked() {
        List<String> rules = Arrays.stream(Rule.values()).map(Rule::name).toList();
        for (List<TableCell> row : rows) {
            List<Link> links = Markdown.below(row.get(RULES), Link.class);
            assertThat(links).allSatisfy(link -> {
                String rule = Markdown.textOf(link);
                assertThat(rules).contains(rule);
                assertThat(link.getDestination()).isEqualTo("README.md#" + rule.toLowerCase(Locale.ROOT));
            });
            assertThat(Markdown.textOf(row.get(RULES)))
                    .isEqualTo(String.join(
                            ", ", links.stream().map(Markdown::textOf).toList()));
        }
    }

    private Stream<String> texts(int column) {
        return rows.stream().map(row -> Markdown.textOf(row.get(column)));
    }
}
