package gossipkit.grading.simulate.count;

import gossipkit.grading.simulate.count.Round.Doubt;
import gossipkit.sim.TraceEvent;
import gossipkit.swim.GossipMessage;
import gossipkit.swim.MemberId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.LongStream;

/** Counts how one rumour spreads among members that know each other from the start, and nothing else of each other. */
public final class RumourCount implements RunCounter, Standing {

    private static final int NOT_HEARD = -1;

    private record Copy(int hops, MemberId to) {}

    private final Map<MemberId, Integer> places = new HashMap<>();
    private final Map<Long, Copy> underWay = new HashMap<>();
    private final MemberId rumour;
    private final Rounds rounds;
    private final Traffic traffic = new Traffic();
    private final LongStream.Builder learned = LongStream.builder();
    private final int[] hops;
    private final boolean[] down;
    private HopSum hopSum = HopSum.NONE;
    private Copy told;
    private int up;
    private int informed;
    private long copies;
    private long repeats;
    private OptionalLong allInformedMillis = OptionalLong.empty();

    /**
     * @param members who takes part, in the order of their numbers
     * @param rumour which one it is
     * @param periodMillis one round
     */
    public RumourCount(List<MemberId> members, MemberId rumour, long periodMillis) {
        members.forEach(member -> places.put(member, places.size()));
        this.rumour = rumour;
        rounds = new Rounds(periodMillis, this);
        up = members.size();
        hops = new int[up];
        Arrays.fill(hops, NOT_HEARD);
        down = new boolean[up];
    }

    @Override
    public void accept(TraceEvent event) {
        rounds.until(event.atMillis());
        if (event instanceof TraceEvent.Sent sent) {
            send(sent);
        } else if (event instanceof TraceEvent.Arrived arrived) {
            arrive(underWay.remove(arrived.number()));
        } else if (event instanceof TraceEvent.Lost lost) {
            underWay.remove(lost.number());
            traffic.lose(lost.why());
            rounds.lose();
        } else if (event instanceof TraceEvent.Changed changed
                && changed.about().equals(rumour)) {
            learn(places.get(changed.member()), changed.atMillis());
        } else if (event instanceof TraceEvent.Called called) {
            call(called);
        } else if (event instanceof TraceEvent.Crashed crashed) {
            goDown(crashed.member(), "crashed");
        } else if (event instanceof TraceEvent.Noted noted) {
            note(noted);
        }
    }

    private void send(TraceEvent.Sent sent) {
        traffic.send(sent.message());
        rounds.send();
        boolean carries = !(sent.message() instanceof GossipMessage.SyncRequest)
                && sent.message().updates().stream()
                        .anyMatch(claim -> claim.id().equals(rumour));
        if (carries && sent.to().isPresent()) {
            copies++;
            underWay.put(
                    sent.number(),
                    new Copy(hops[places.get(sent.from())] + 1, sent.to().get()));
        }
    }

    private void arrive(Copy copy) {
        told = copy;
        if (copy != null && hops[places.get(copy.to())] != NOT_HEARD) {
            repeats++;
        }
    }

    private void learn(int member, long nowMillis) {
        hops[member] = told == null ? 0 : told.hops();
        if (told != null) {
            hopSum = hopSum.plus(hops[member]);
        }
        learned.add(nowMillis);
        informed++;
        if (informed == up && allInformedMillis.isEmpty()) {
            allInformedMillis = OptionalLong.of(nowMillis);
        }
    }

    private void call(TraceEvent.Called called) {
        told = null;
        if (called.call().equals("leave()")) {
            goDown(called.member(), "left");
        }
    }

    private void goDown(MemberId member, String how) {
        int place = places.get(member);
        if (!down[place]) {
            down[place] = true;
            up--;
            informed -= hops[place] == NOT_HEARD ? 0 : 1;
            rounds.happen(new Happening(List.of(member), how));
        }
    }

    /** Whoever starts again knows nothing. */
    private void note(TraceEvent.Noted noted) {
        if (noted.isRestart()) {
            int place = places.get(noted.member().orElseThrow());
            hops[place] = NOT_HEARD;
            up += down[place] ? 1 : 0;
            down[place] = false;
        }
        rounds.happen(Happening.of(noted));
    }

    @Override
    public int up() {
        return up;
    }

    @Override
    public int informed() {
        return informed;
    }

    @Override
    public List<Doubt> doubts() {
        return List.of();
    }

    @Override
    public Counts end(long endMillis) {
        Spread spread = new Spread(learned.build().toArray(), copies, repeats);
        return new Counts(
                rounds.end(endMillis),
                List.of(new Agreement(List.of(), 0, allInformedMillis)),
                List.of(),
                traffic,
                hopSum,
                new FalseAlarms(),
                Optional.of(spread));
    }
}
