package gossipkit.sim;

import java.util.ArrayList;
import java.util.List;

/**
 * The events to come where a {@link Schedule} decides which is next. A message may arrive at any time, before or after
 * any other, or be lost. Ticks, timers and planned verbs happen at their instants; those of one instant that concern
 * different members may come in any order. If all goes by default, messages arrive at once and in the order of sending.
 *
 * <p>Two events of different members at one instant come to the same in either order. Of such orders only one is
 * followed to the end, as with the sleep sets of model checkers.
 */
final class OpenOrder implements Agenda {

    private final Schedule schedule;
    private final List<Waiting> messages = new ArrayList<>();
    private final List<Waiting> dues = new ArrayList<>();
    private long nowMillis;

    OpenOrder(Schedule schedule) {
        this.schedule = schedule;
    }

    @Override
    public int size() {
        return messages.size() + dues.size();
    }

    @Override
    public void add(Event event) {
        Waiting waiting = new Waiting(event);
        if (event instanceof Arrival) {
            messages.add(waiting);
            return;
        }
        int place = dues.size();
        while (place > 0 && isBefore(event, dues.get(place - 1).event())) {
            place--;
        }
        dues.add(place, waiting);
    }

    private static boolean isBefore(Event event, Event other) {
        return event.atMillis() == other.atMillis()
                ? event.order() < other.order()
                : event.atMillis() < other.atMillis();
    }

    /** @throws RedundantRun if all that could come next has been seen in an equivalent run */
    @Override
    public Event pollUntil(long endMillis) {
        List<Waiting> possible = possible(endMillis);
        if (possible.isEmpty()) {
            nowMillis = endMillis;
            return null;
        }
        List<Waiting> worthIt =
                possible.stream().filter(waiting -> !waiting.isAsleep()).toList();
        if (worthIt.isEmpty()) {
            throw new RedundantRun();
        }
        Waiting first = worthIt.get(0);
        boolean losable = messages.contains(first) && schedule.mayLose() && first.considerLoss();
        int choice = schedule.choose(worthIt.size() + (losable ? 1 : 0));
        if (choice == worthIt.size()) {
            return lose(first);
        }
        return take(worthIt.get(choice), worthIt.subList(0, choice));
    }

    /** All messages, and the first event of each member that is due next. */
    private List<Waiting> possible(long endMillis) {
        List<Waiting> possible = new ArrayList<>(messages);
        for (int i = 0; i < dues.size(); i++) {
            Waiting due = dues.get(i);
            if (due.atMillis() > endMillis || due.atMillis() > dues.get(0).atMillis()) {
                break;
            }
            if (dues.subList(0, i).stream().allMatch(due::commutesWith)) {
                possible.add(due);
            }
        }
        return possible;
    }

    private Event lose(Waiting message) {
        schedule.countLoss();
        messages.remove(message);
        Arrival arrival = (Arrival) message.event();
        arrival.lose();
        arrival.place(nowMillis, arrival.order());
        return arrival;
    }

    private Event take(Waiting taken, List<Waiting> overtaken) {
        boolean isMessage = messages.remove(taken);
        dues.remove(taken);
        boolean timePasses = !isMessage && taken.atMillis() > nowMillis;
        for (Waiting other : overtaken) {
            if (taken.commutesWith(other)) {
                other.sleep();
            }
        }
        for (Waiting message : messages) {
            if (timePasses || !taken.commutesWith(message)) {
                message.wake();
            }
        }
        for (Waiting due : dues) {
            if (!taken.commutesWith(due)) {
                due.wake();
            }
        }
        Event event = taken.event();
        if (isMessage) {
            event.place(nowMillis, event.order());
        } else {
            nowMillis = event.atMillis();
        }
        return event;
    }
}
