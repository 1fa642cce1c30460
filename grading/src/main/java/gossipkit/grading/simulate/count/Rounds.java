package gossipkit.grading.simulate.count;

import gossipkit.grading.simulate.count.Round.Doubt;
import gossipkit.swim.MemberState;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Closes a round whenever one is over. */
final class Rounds {

    private final long periodMillis;
    private final Beliefs beliefs;
    private final int members;
    private final List<Round> done = new ArrayList<>();
    private List<Happening> happened = new ArrayList<>();
    private long sent;
    private long lost;

    Rounds(long periodMillis, Beliefs beliefs, int members) {
        this.periodMillis = periodMillis;
        this.beliefs = beliefs;
        this.members = members;
    }

    /** Closes the rounds that were over before that instant. */
    void until(long nowMillis) {
        while (nowMillis > (done.size() + 1) * periodMillis) {
            close((done.size() + 1) * periodMillis);
        }
    }

    /** Closes the last one, however short it was. */
    List<Round> end(long endMillis) {
        until(endMillis);
        if (endMillis > done.size() * periodMillis) {
            close(endMillis);
        }
        return List.copyOf(done);
    }

    void send() {
        sent++;
    }

    void lose() {
        lost++;
    }

    void happen(Happening what) {
        Happening.add(happened, what);
    }

    private void close(long endMillis) {
        int number = done.size() + 1;
        done.add(new Round(
                number, endMillis, beliefs.up(), beliefs.agreeing(), sent, lost, List.copyOf(happened), doubts()));
        happened = new ArrayList<>();
        sent = 0;
        lost = 0;
    }

    private List<Doubt> doubts() {
        return IntStream.range(0, members)
                .mapToObj(member -> new Doubt(
                        member + 1,
                        beliefs.believers(member, MemberState.SUSPECT),
                        beliefs.believers(member, MemberState.DEAD)))
                .filter(this::isNews)
                .sorted(Comparator.comparingInt((Doubt doubt) -> -doubt.suspecting() - doubt.burying()))
                .toList();
    }

    private boolean isNews(Doubt doubt) {
        boolean doubted = doubt.suspecting() + doubt.burying() > 0;
        return doubted && !beliefs.agreedAbout(doubt.member() - 1);
    }
}
