package gossipkit.tests.purity;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The types that may be used, as the lists beside this class have them. */
final class AllowedTypes {

    /** In an implementation. */
    static final AllowedTypes IN_PROTOCOLS = new AllowedTypes("allowed-types.txt");

    /** In tests of implementations. */
    static final AllowedTypes IN_TESTS = new AllowedTypes("allowed-types.txt", "allowed-in-tests.txt");

    private final Pattern allowed;

    private AllowedTypes(String... lists) {
        allowed = Pattern.compile(Stream.of(lists).map(AllowedTypes::read).collect(Collectors.joining("|")));
    }

    /** @param name a binary name, without array brackets; primitive types are allowed */
    boolean allows(String name) {
        int nested = name.indexOf('$');
        String outermost = nested < 0 ? name : name.substring(0, nested);
        return !name.contains(".") || allowed.matcher(outermost).matches();
    }

    private static String read(String list) {
        try (InputStream in = AllowedTypes.class.getResourceAsStream(list)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.strip().replace(".", "\\.").replace("*", "[^.]*"))
                    .collect(Collectors.joining("|"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
