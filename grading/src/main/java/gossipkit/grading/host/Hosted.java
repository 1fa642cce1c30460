package gossipkit.grading.host;

import gossipkit.swim.GossipAction;
import gossipkit.swim.Member;
import gossipkit.swim.MembershipProtocol;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A member of the submission, and the writing of what it returns. */
final class Hosted {

    private final MembershipProtocol protocol;
    private final HandedOut handedOut = new HandedOut();
    private List<Member> lastView;

    Hosted(MembershipProtocol protocol) {
        this.protocol = protocol;
    }

    MembershipProtocol protocol() {
        return protocol;
    }

    /** Null or not, its number for {@link #readAgain}, and its elements. */
    void write(Encoder to, List<?> returned) {
        to.bool(returned != null);
        if (returned != null) {
            to.i32(handedOut.add(returned));
            Lists.write(to, returned, Hosted::element);
        }
    }

    /** As above, but only that it is the same if it equals the last view that came along. */
    void writeView(Encoder to) {
        List<Member> view = protocol.allMembers();
        to.bool(view != null);
        if (view == null) {
            return;
        }
        to.i32(handedOut.add(view));
        List<Member> copy = new ArrayList<>(view);
        boolean same = copy.equals(lastView);
        to.bool(same);
        if (!same) {
            lastView = copy;
            Lists.write(to, copy, Hosted::element);
        }
    }

    void write(Encoder to, Optional<Map<String, String>> returned) {
        to.bool(returned != null);
        if (returned == null) {
            return;
        }
        to.bool(returned.isPresent());
        returned.ifPresent(map -> {
            to.i32(handedOut.add(map));
            entries(to, map);
        });
    }

    /** What a collection that it returned earlier holds now, if it was not too long ago. */
    void readAgain(Encoder to, int number) {
        Object collection = handedOut.get(number);
        to.bool(collection != null);
        if (collection instanceof Map<?, ?> map) {
            entries(to, map);
        } else if (collection != null) {
            Lists.write(to, (Iterable<?>) collection, Hosted::element);
        }
    }

    /** A caller empties a collection that it returned earlier. */
    void clear(int number) {
        handedOut.clear(number);
    }

    /** The cast that fails here would have failed at the caller's. */
    private static void element(Encoder to, Object element) {
        if (element instanceof Member member) {
            Vocabulary.write(to, member);
        } else {
            Vocabulary.write(to, (GossipAction) element);
        }
    }

    private static void entries(Encoder to, Map<?, ?> map) {
        Lists.write(to, map.entrySet(), (frame, entry) -> {
            Lists.nullable(frame, (String) entry.getKey(), Encoder::text);
            Lists.nullable(frame, (String) entry.getValue(), Encoder::text);
        });
    }
}
