package gossipkit.grading.token;

import gossipkit.grading.UsageError;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CRC32;

/**
 * The name of one failing run: {@code refutation.dead-claim~1~AbyOzQFbMSwi…}. It is all that is needed to run it again,
 * is safe in any shell, and carries a checksum, since people copy it by hand. It is not compressed: a deflated stream
 * differs between builds of zlib, and reports are the same bytes everywhere.
 *
 * @param checkId which check failed
 * @param seed the seed of the grade
 * @param sample the arguments of the check, as {@link SampleJson} writes them
 */
public record Token(String checkId, long seed, String sample) {

    private static final char SEPARATOR = '~';
    private static final byte FORMAT = 1;
    private static final int HEADER_BYTES = 1 + Integer.BYTES;
    private static final Pattern SHAPE = Pattern.compile("([a-z0-9_.-]+)~(-?[0-9]{1,19})~([A-Za-z0-9_-]+)");

    /**
     * Reads what {@link #toString()} wrote.
     *
     * @throws UsageError if it is no token, was mistyped, or comes from another version of the kit
     */
    public static Token parse(String text) {
        Matcher parts = SHAPE.matcher(text.strip());
        if (!parts.matches()) {
            throw new UsageError("not a replay token: copy it from the report, it looks like CHECK~SEED~LETTERS");
        }
        try {
            ByteBuffer payload = ByteBuffer.wrap(Base64.getUrlDecoder().decode(parts.group(3)));
            return verified(parts.group(1), Long.parseLong(parts.group(2)), payload);
        } catch (IllegalArgumentException e) {
            throw mistyped();
        }
    }

    private static Token verified(String checkId, long seed, ByteBuffer payload) {
        if (payload.remaining() < HEADER_BYTES) {
            throw mistyped();
        }
        byte format = payload.get();
        int checksum = payload.getInt();
        Token token =
                new Token(checkId, seed, StandardCharsets.UTF_8.decode(payload).toString());
        if (format != FORMAT || checksum != token.checksum()) {
            throw mistyped();
        }
        return token;
    }

    private static UsageError mistyped() {
        return new UsageError("the replay token is damaged, or from another version of the kit: copy the whole of it");
    }

    private int checksum() {
        CRC32 crc = new CRC32();
        crc.update((checkId + SEPARATOR + seed + SEPARATOR + sample).getBytes(StandardCharsets.UTF_8));
        return (int) crc.getValue();
    }

    /** The token as people copy it. */
    @Override
    public String toString() {
        byte[] json = sample.getBytes(StandardCharsets.UTF_8);
        ByteBuffer payload = ByteBuffer.allocate(HEADER_BYTES + json.length);
        payload.put(FORMAT).putInt(checksum()).put(json);
        String letters = Base64.getUrlEncoder().withoutPadding().encodeToString(payload.array());
        return checkId + SEPARATOR + seed + SEPARATOR + letters;
    }
}
