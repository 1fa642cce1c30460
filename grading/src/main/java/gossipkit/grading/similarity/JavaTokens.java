package gossipkit.grading.similarity;

import com.github.javaparser.GeneratedJavaParserConstants;
import com.github.javaparser.GeneratedJavaParserTokenManager;
import com.github.javaparser.JavaToken.Category;
import com.github.javaparser.SimpleCharStream;
import com.github.javaparser.StringProvider;
import com.github.javaparser.Token;
import com.github.javaparser.TokenMgrException;
import com.github.javaparser.TokenTypes;
import com.github.javaparser.UnicodeEscapeProcessingProvider;
import java.util.stream.IntStream;

/**
 * The tokens of a source, by their kinds: all names are one kind, and all literals. Comments, imports and the package are
 * left out, as everybody has them alike. Sources are split, not parsed: nothing that nests can exhaust a stack here.
 */
final class JavaTokens {

    /** No protocol is that long; what follows is not compared. */
    private static final int COUNT_MAX = 100_000;

    /** Also not compared: a comment without end would take the lexer long. */
    private static final int CHARS_MAX = 500_000;

    private static final int NAME = -1;
    private static final int LITERAL = -2;

    private final GeneratedJavaParserTokenManager lexer;

    private JavaTokens(String source) {
        lexer = new GeneratedJavaParserTokenManager(
                new SimpleCharStream(new UnicodeEscapeProcessingProvider(new StringProvider(source))));
    }

    /** What follows a character that is no Java is left out. */
    static int[] of(String source) {
        return new JavaTokens(source.substring(0, Math.min(source.length(), CHARS_MAX))).kinds();
    }

    private int[] kinds() {
        IntStream.Builder kinds = IntStream.builder();
        int kind = next();
        for (int count = 0; kind != GeneratedJavaParserConstants.EOF && count < COUNT_MAX; count++) {
            if (kind == GeneratedJavaParserConstants.IMPORT || kind == GeneratedJavaParserConstants.PACKAGE) {
                skipDeclaration();
            } else {
                kinds.add(normal(kind));
            }
            kind = next();
        }
        return kinds.build().toArray();
    }

    private void skipDeclaration() {
        int kind = next();
        while (kind != GeneratedJavaParserConstants.SEMICOLON && kind != GeneratedJavaParserConstants.EOF) {
            kind = next();
        }
    }

    /** The next one that is neither white space nor a comment. */
    private int next() {
        try {
            Token token = lexer.getNextToken();
            // The end is white space too, and comes again and again.
            while (TokenTypes.isWhitespaceOrComment(token.kind) && token.kind != GeneratedJavaParserConstants.EOF) {
                token = lexer.getNextToken();
            }
            return token.kind;
        } catch (TokenMgrException noJava) {
            return GeneratedJavaParserConstants.EOF;
        }
    }

    private static int normal(int kind) {
        Category category = TokenTypes.getCategory(kind);
        return category.isIdentifier() ? NAME : category.isLiteral() ? LITERAL : kind;
    }
}
