package gossipkit.grading.kit;

import static org.assertj.core.api.Assertions.assertThat;

import gossipkit.tests.Rule;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.junit.jupiter.api.Test;

/** The French instructions say what the English ones say, as far as their form can tell. */
class TranslationTest {

    private static final Pattern UNTRANSLATED = Pattern.compile("[A-Z]\\d|\\d+");

    private final Markdown english = Markdown.read(Path.of("../exercise/README.md"));
    private final Markdown french = Markdown.read(Path.of("../exercise/README.fr.md"));

    @Test
    void headingsHaveTheSameLevels() {
        assertThat(levels(french)).isEqualTo(levels(english));
    }

    @Test
    void rulesStandInTheSameOrder() {
        assertThat(french.ruleAnchors()).isNotEmpty().isEqualTo(english.ruleAnchors());
    }

    @Test
    void paragraphsAndListsAreAsMany() {
        assertThat(french.all(Paragraph.class)).hasSameSizeAs(english.all(Paragraph.class));
        assertThat(french.all(ListItem.class)).hasSameSizeAs(english.all(ListItem.class));
    }

    @Test
    void everyRuleSpeaksOfTheSameCallsSettingsAndRules() {
        List<ListItem> rules = rules(english);
        List<ListItem> translated = rules(french);
        assertThat(rules).hasSize(Rule.base().size());
        assertThat(translated).hasSameSizeAs(rules);
        for (int rule = 0; rule < rules.size(); rule++) {
            assertThat(names(translated.get(rule)))
                    .as(english.ruleAnchors().get(rule))
                    .isEqualTo(names(rules.get(rule)));
        }
    }

    @Test
    void whatTheKitPrintsAndWhatIsCodeIsTheSame() {
        List<FencedCodeBlock> blocks = english.all(FencedCodeBlock.class);
        List<FencedCodeBlock> translated = french.all(FencedCodeBlock.class);
        assertThat(translated).hasSameSizeAs(blocks);
        for (int block = 0; block < blocks.size(); block++) {
            String text = blocks.get(block).getLiteral();
            if (text.startsWith("Gossip Kit ") || blocks.get(block).getInfo().equals("java")) {
                assertThat(translated.get(block).getLiteral()).isEqualTo(text);
            }
            assertThat(translated.get(block).getLiteral().lines())
                    .hasSameSizeAs(text.lines().toList());
        }
    }

    @Test
    void tablesHaveTheSameRowsAndTheSameNames() {
        List<TableRow> rows = english.all(TableRow.class);
        List<TableRow> translated = french.all(TableRow.class);
        assertThat(translated).hasSameSizeAs(rows);
        for (int row = 0; row < rows.size(); row++) {
            assertThat(Markdown.below(translated.get(row), TableCell.class))
                    .hasSameSizeAs(Markdown.below(rows.get(row), TableCell.class));
            assertThat(names(translated.get(row))).isEqualTo(names(rows.get(row)));
        }
    }

    @Test
    void linksLeadToTheSamePlaces() {
        assertThat(places(french)).isEqualTo(places(english));
    }

    private static List<Integer> levels(Markdown document) {
        return document.all(Heading.class).stream().map(Heading::getLevel).toList();
    }

    private static List<ListItem> rules(Markdown document) {
        return document.all(ListItem.class).stream()
                .filter(item -> Markdown.textOf(item).matches("(?s)[A-Z]\\d .*"))
                .toList();
    }

    /** What no language translates: code, numbers, the names of rules. */
    private static Set<String> names(Node node) {
        return Stream.concat(
                        Markdown.below(node, Code.class).stream().map(Code::getLiteral),
                        UNTRANSLATED.matcher(Markdown.textOf(node)).results().map(name -> name.group()))
                .collect(TreeSet::new, Set::add, Set::addAll);
    }

    /** A heading by its place in the document, since its words differ; the other language is one place for both. */
    private static List<String> places(Markdown document) {
        List<String> headings = document.headingAnchors();
        return document.links().stream()
                .map(link -> link.replaceFirst("^README(\\.fr)?\\.md$", "the other language")
                        .replace("QUIZ.fr.md", "QUIZ.md"))
                .map(link -> IntStream.range(0, headings.size())
                        .filter(heading -> link.equals("#" + headings.get(heading)))
                        .mapToObj(heading -> "heading " + heading)
                        .findFirst()
                        .orElse(link))
                .toList();
    }
}
