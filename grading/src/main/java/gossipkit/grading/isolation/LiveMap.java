package gossipkit.grading.isolation;

import gossipkit.grading.host.Decoder;
import gossipkit.grading.host.Lists;
import java.io.IOException;
import java.util.AbstractMap;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Metadata that a member returned, like {@link LiveList}. */
final class LiveMap extends AbstractMap<String, String> {

    private final Handle handle;
    private Map<String, String> entries;
    private long asOf;

    LiveMap(Handle handle, Map<String, String> entries) {
        this.handle = handle;
        this.entries = entries;
        this.asOf = handle.member().time();
    }

    static Map<String, String> read(Decoder answer) throws IOException {
        List<Entry<String, String>> entries = Lists.read(answer, LiveMap::entry);
        Map<String, String> map = new LinkedHashMap<>();
        for (Entry<String, String> entry : entries) {
            if (entry == null) {
                throw new IOException("no entry");
            }
            map.put(entry.getKey(), entry.getValue());
        }
        return map;
    }

    private static Entry<String, String> entry(Decoder answer) throws IOException {
        return new SimpleImmutableEntry<>(Lists.nullable(answer, Decoder::text), Lists.nullable(answer, Decoder::text));
    }

    @Override
    public Set<Entry<String, String>> entrySet() {
        if (asOf != handle.member().time()) {
            entries = handle.readAgain(LiveMap::read, entries);
            asOf = handle.member().time();
        }
        return Collections.unmodifiableMap(entries).entrySet();
    }

    @Override
    public void clear() {
        handle.clear();
    }
}
