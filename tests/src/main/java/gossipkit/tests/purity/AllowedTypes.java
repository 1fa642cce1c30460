package gossipkit.tests.purity;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The types that an implementation may use, as {@code allowed-types.txt} lists them. */
final class AllowedTypes {

    private static final Pattern ALLOWED = read();

    private AllowedTypes() {}

    /** @param name a binary name, without array brackets; primitive types are allowed */
    static boolean allows(String name) {
        int nested = name.indexOf('$');
        String outermost = nested < 0 ? name : name.substring(0, nested);
        return !name.contains(".") || ALLOWED.matcher(outermost).matches();
    }

    private static Pattern read() {
        try (InputStream in = AllowedTypes.class.getResourceAsStream("allowed-types.txt")) {
            return Pattern.compile(new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.strip().replace(".", "\\.").replace("*", "[^.]*"))
                    .collect(Collectors.joining("|")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
