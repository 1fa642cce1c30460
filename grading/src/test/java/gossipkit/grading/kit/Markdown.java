package gossipkit.grading.kit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/** A document of the kit, as those who show it read it. */
final class Markdown {

    private static final Parser PARSER =
            Parser.builder().extensions(List.of(TablesExtension.create())).build();

    private static final Pattern ANCHOR = Pattern.compile("<a id=\"(\\w+)\">");

    private final Node document;

    private Markdown(Node document) {
        this.document = document;
    }

    static Markdown read(Path file) {
        try {
            return of(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Markdown of(String text) {
        return new Markdown(PARSER.parse(text));
    }

    /** All nodes of that kind, in the order of the text. */
    <T extends Node> List<T> all(Class<T> kind) {
        return below(document, kind);
    }

    static <T extends Node> List<T> below(Node top, Class<T> kind) {
        List<T> found = new ArrayList<>();
        for (Node node = top.getFirstChild(); node != null; node = node.getNext()) {
            if (kind.isInstance(node)) {
                found.add(kind.cast(node));
            }
            found.addAll(below(node, kind));
        }
        return found;
    }

    /** Where each link leads to, in the order of the text. */
    List<String> links() {
        return all(Link.class).stream().map(Link::getDestination).toList();
    }

    /** The fragments that lead to the headings, in the order of the text, made as GitHub makes them. */
    List<String> headingAnchors() {
        return all(Heading.class).stream().map(Markdown::anchor).toList();
    }

    /** The fragments that the text itself defines: {@code <a id="v1"></a>}. */
    List<String> ruleAnchors() {
        return all(HtmlInline.class).stream()
                .map(html -> ANCHOR.matcher(html.getLiteral()))
                .filter(Matcher::matches)
                .map(anchor -> anchor.group(1))
                .toList();
    }

    /** All fragments that lead into this document. */
    List<String> anchors() {
        return Stream.concat(headingAnchors().stream(), ruleAnchors().stream()).toList();
    }

    private static String anchor(Heading heading) {
        return textOf(heading)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N} _-]", "")
                .replace(' ', '-');
    }

    /** The words of a node, without their marks. */
    static String textOf(Node top) {
        List<String> words = new ArrayList<>();
        top.accept(new AbstractVisitor() {
            @Override
            public void visit(Text text) {
                words.add(text.getLiteral());
            }

            @Override
            public void visit(Code code) {
                words.add(code.getLiteral());
            }
        });
        return words.stream().collect(Collectors.joining());
    }
}
