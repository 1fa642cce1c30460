package gossipkit.grading.simulate.count;

import gossipkit.sim.TraceEvent;
import gossipkit.swim.MemberId;
import gossipkit.swim.MemberState;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** Counts what happens among members that watch each other. */
public final class RunCount implements RunCounter {

    private static final int NOBODY = -1;

    private final Map<MemberId, Integer> places = new HashMap<>();
    private final Senders senders = new Senders();
    private final Beliefs beliefs;
    private final Hops hops;
    private final Detections detections;
    private final Traffic traffic = new Traffic();
    private final FalseAlarms falseAlarms = new FalseAlarms();
    private final Rounds rounds;
    private final List<Agreement> agreements = new ArrayList<>();
    private boolean split;
    private int teller = NOBODY;

    /**
     * @param members who takes part, in the order of their numbers
     * @param periodMillis one round
     */
    public RunCount(List<MemberId> members, long periodMillis) {
        members.forEach(member -> places.put(member, places.size()));
        beliefs = new Beliefs(members.size());
        hops = new Hops(members.size());
        detections = new Detections(beliefs);
        rounds = new Rounds(periodMillis, beliefs);
        agreements.add(new Agreement(List.of(), 0, OptionalLong.empty()));
        lookForAgreement(0);
    }

    @Override
    public void accept(TraceEvent event) {
        rounds.until(event.atMillis());
        if (event instanceof TraceEvent.Sent sent) {
            senders.add(sent.number(), places.get(sent.from()));
            traffic.send(sent.message());
            rounds.send();
        } else if (event instanceof TraceEvent.Arrived arrived) {
            teller = senders.remove(arrived.number());
        } else if (event instanceof TraceEvent.Lost lost) {
            senders.remove(lost.number());
            traffic.lose(lost.why());
            rounds.lose();
        } else if (event instanceof TraceEvent.Called called) {
            call(called);
        } else if (event instanceof TraceEvent.Changed changed) {
            change(changed);
        } else if (event instanceof TraceEvent.Crashed crashed) {
            crash(crashed);
        } else if (event instanceof TraceEvent.Noted noted) {
            note(noted);
        }
    }

    @Override
    public Counts end(long endMillis) {
        List<Round> all = rounds.end(endMillis);
        return new Counts(all, agreements, detections.all(), traffic, hops.sum(), falseAlarms, Optional.empty());
    }

    private void call(TraceEvent.Called called) {
        teller = NOBODY;
        int member = places.get(called.member());
        if (called.call().equals("leave()") && beliefs.fate(member) == Fate.RUNNING) {
            beliefs.become(member, Fate.LEFT);
            happen(new Happening(List.of(called.member()), "left"), called.atMillis());
        }
    }

    private void change(TraceEvent.Changed changed) {
        Integer about = places.get(changed.about());
        if (about == null) {
            return;
        }
        int who = places.get(changed.member());
        MemberState state = changed.after();
        if (teller == NOBODY) {
            hops.findOut(who, about, state);
        } else {
            hops.tell(teller, who, about, state);
        }
        suspect(about, state);
        beliefs.change(who, about, state);
        detections.change(about, state, changed.atMillis());
        detections.look(about, changed.atMillis());
        lookForAgreement(changed.atMillis());
    }

    private void suspect(int about, MemberState state) {
        boolean alarm = state == MemberState.SUSPECT || state == MemberState.DEAD;
        if (!alarm || beliefs.fate(about) != Fate.RUNNING) {
            return;
        }
        if (teller == NOBODY) {
            falseAlarms.raise(state, split);
        } else {
            falseAlarms.adopt(state);
        }
    }

    private void crash(TraceEvent.Crashed crashed) {
        int member = places.get(crashed.member());
        // Nobody has to find out about one that has said goodbye.
        if (beliefs.fate(member) == Fate.RUNNING) {
            detections.crash(member, crashed.atMillis());
        }
        beliefs.become(member, Fate.CRASHED);
        happen(new Happening(List.of(crashed.member()), "crashed"), crashed.atMillis());
    }

    private void note(TraceEvent.Noted noted) {
        if (noted.isRestart()) {
            restart(noted.member().orElseThrow(), noted.atMillis());
        }
        split = noted.isPartition() || split && !noted.isHeal();
        if (noted.isRestart() || noted.isHeal()) {
            happen(Happening.of(noted), noted.atMillis());
        } else {
            rounds.happen(Happening.of(noted));
        }
    }

    private void restart(MemberId member, long nowMillis) {
        int place = places.get(member);
        detections.restart(place, nowMillis);
        beliefs.become(place, Fate.RUNNING);
    }

    private void happen(Happening what, long nowMillis) {
        rounds.happen(what);
        disturb(what, nowMillis);
        detections.lookAtAll(nowMillis);
        lookForAgreement(nowMillis);
    }

    /** What happens at one instant is one disturbance. */
    private void disturb(Happening what, long nowMillis) {
        int last = agreements.size() - 1;
        boolean same = agreements.get(last).sinceMillis() == nowMillis;
        List<Happening> all = new ArrayList<>(same ? agreements.remove(last).what() : List.of());
        Happening.add(all, what);
        agreements.add(new Agreement(all, nowMillis, OptionalLong.empty()));
    }

    private void lookForAgreement(long nowMillis) {
        int last = agreements.size() - 1;
        Agreement open = agreements.get(last);
        if (open.agreedMillis().isEmpty() && beliefs.agreed()) {
            agreements.set(last, new Agreement(open.what(), open.sinceMillis(), OptionalLong.of(nowMillis)));
        }
    }
}
