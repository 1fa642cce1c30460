package gossipkit.exercise.swim;

import gossipkit.swim.MemberId;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name of a timer: a sentence that holds all about it, and from which it is read back. A sentence that this life of
 * this member did not write, to the letter, is nobody's name.
 */
record AlarmName(MemberId owner, Instant birth, Alarm alarm, Instant setAt, Duration delay) {

    private static final Pattern PROBE_TIMEOUT =
            Pattern.compile("ask relays about ([^ ]+) at incarnation ([0-9]+) if Ping ([0-9]+) has no answer");
    private static final Pattern PERIOD_END =
            Pattern.compile("suspect ([^ ]+) at incarnation ([0-9]+) if Ping ([0-9]+) has no answer");
    private static final Pattern RELAY_EXPIRY = Pattern.compile("forward no answer to Ping ([0-9]+) any more");
    private static final Pattern SUSPICION_END =
            Pattern.compile("declare ([^ ]+) dead if it is still suspect at incarnation ([0-9]+)");
    private static final Pattern SENTENCE =
            Pattern.compile("([^ ]+) born ([^ ]+) shall (.+); decided at ([^ ]+), to be done after ([^ ]+)");
    private static final Pattern ESCAPED = Pattern.compile("%([0-9a-f]{4})");

    String text() {
        return escape(owner) + " born " + birth + " shall " + purpose(alarm) + "; decided at " + setAt
                + ", to be done after " + delay;
    }

    static Optional<AlarmName> read(String text, Setting setting) {
        Matcher sentence = SENTENCE.matcher(text);
        if (!sentence.matches()) {
            return Optional.empty();
        }
        try {
            return alarm(sentence.group(3))
                    .map(alarm -> new AlarmName(
                            unescape(sentence.group(1)),
                            Instant.parse(sentence.group(2)),
                            alarm,
                            Instant.parse(sentence.group(4)),
                            Duration.parse(sentence.group(5))))
                    .filter(name -> name.text().equals(text) && name.isOf(setting));
        } catch (IllegalArgumentException | DateTimeException notOurs) {
            return Optional.empty();
        }
    }

    boolean isDue(Instant now) {
        return Duration.between(setAt, now).compareTo(delay) >= 0;
    }

    private boolean isOf(Setting setting) {
        return owner.equals(setting.selfId()) && birth.equals(setting.birth());
    }

    private static String purpose(Alarm alarm) {
        if (alarm instanceof Alarm.ProbeTimeout probe) {
            return "ask relays about " + escape(probe.target()) + " at incarnation " + probe.incarnation() + " if Ping "
                    + probe.seq() + " has no answer";
        }
        if (alarm instanceof Alarm.PeriodEnd period) {
            return "suspect " + escape(period.target()) + " at incarnation " + period.incarnation() + " if Ping "
                    + period.seq() + " has no answer";
        }
        if (alarm instanceof Alarm.RelayExpiry relay) {
            return "forward no answer to Ping " + relay.seq() + " any more";
        }
        Alarm.SuspicionEnd suspicion = (Alarm.SuspicionEnd) alarm;
        return "declare " + escape(suspicion.suspect()) + " dead if it is still suspect at incarnation "
                + suspicion.incarnation();
    }

    private static Optional<Alarm> alarm(String purpose) {
        Matcher probe = PROBE_TIMEOUT.matcher(purpose);
        if (probe.matches()) {
            return Optional.of(new Alarm.ProbeTimeout(number(probe, 3), unescape(probe.group(1)), number(probe, 2)));
        }
        Matcher period = PERIOD_END.matcher(purpose);
        if (period.matches()) {
            return Optional.of(new Alarm.PeriodEnd(number(period, 3), unescape(period.group(1)), number(period, 2)));
        }
        Matcher relay = RELAY_EXPIRY.matcher(purpose);
        if (relay.matches()) {
            return Optional.of(new Alarm.RelayExpiry(number(relay, 1)));
        }
        Matcher suspicion = SUSPICION_END.matcher(purpose);
        if (suspicion.matches()) {
            return Optional.of(new Alarm.SuspicionEnd(unescape(suspicion.group(1)), number(suspicion, 2)));
        }
        return Optional.empty();
    }

    private static long number(MatchResult match, int group) {
        return Long.parseLong(match.group(group));
    }

    /** Letters and digits as they are, anything else as four hexadecimal digits after a percent sign. */
    private static String escape(MemberId id) {
        StringBuilder escaped = new StringBuilder();
        for (char sign : id.value().toCharArray()) {
            boolean plain = sign >= '0' && sign <= '9' || sign >= 'A' && sign <= 'Z' || sign >= 'a' && sign <= 'z';
            escaped.append(plain ? String.valueOf(sign) : "%" + Integer.toHexString(0x10000 | sign).substring(1));
        }
        return escaped.toString();
    }

    private static MemberId unescape(String text) {
        StringBuilder plain = new StringBuilder();
        Matcher escaped = ESCAPED.matcher(text);
        int end = 0;
        while (escaped.find()) {
            plain.append(text, end, escaped.start()).append((char) Integer.parseInt(escaped.group(1), 16));
            end = escaped.end();
        }
        return new MemberId(plain.append(text.substring(end)).toString());
    }
}
