package briefbook.annotate.events;

import briefbook.model.DateMention;
import briefbook.model.EventClass;
import briefbook.model.Ordinal;
import briefbook.rules.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads what stands around a trigger: how it is counted, where the event takes place, which dates belong to it. */
final class Surroundings {
    private static final Set<String> SPEECH = Set.of(
            "said",
            "says",
            "told",
            "stated",
            "added",
            "confirmed",
            "announced",
            "warned",
            "wrote",
            "tweeted",
            "reported",
            "revealed",
            "reveal",
            "noted",
            "insisted",
            "posted");

    /** A date after one of these bounds another time: "since 2014", "before June". */
    private static final Set<String> BOUNDS = Set.of("since", "until", "till", "before", "after", "by", "than");

    private static final Map<String, Ordinal> COUNTS = Map.of(
            "first", Ordinal.FIRST,
            "next", Ordinal.NEXT,
            "last", Ordinal.PREVIOUS,
            "previous", Ordinal.PREVIOUS,
            "earlier", Ordinal.PREVIOUS);

    private static final Set<String> LATER = Set.of("second", "third", "fourth", "fifth", "another", "2nd", "3rd");

    /** A quoted date opens its quotation: "would start “at the very beginning of next year”". */
    private static final int FIRST_WORDS = 8;

    /** What a date behind a conjunction seems farther away, in characters. */
    private static final int OTHER_CLAUSE = 200;

    private static final Set<String> CITIES = cities();

    private Surroundings() {}

    static Ordinal ordinal(List<Unit> units, Trigger trigger) {
        for (int i = trigger.last(); i >= Math.max(0, trigger.first() - 3); i--) {
            Unit unit = units.get(i);
            if (unit.name() != null || unit.isMark()) {
                return Ordinal.NONE;
            }
            if (LATER.contains(unit.word())) {
                return Ordinal.LATER;
            }
            Ordinal counted = COUNTS.get(unit.word());
            if (counted != null) {
                return counted;
            }
        }
        return Ordinal.NONE;
    }

    /** Returns the place after "in" or "at", when the table knows it as a city. */
    static Optional<String> place(String text, List<Unit> units, Trigger trigger) {
        if (trigger.kind().cls() == EventClass.CALL) {
            return Optional.empty(); // whoever calls is in two places
        }
        if (trigger.first() > 0) {
            Unit before = units.get(trigger.first() - 1);
            String word = text.substring(before.start(), before.end());
            if (CITIES.contains(word)) {
                return Optional.of(word); // "the Geneva summit"
            }
        }
        for (int i = trigger.last() + 1; i + 1 < Math.min(units.size(), trigger.last() + 9); i++) {
            if (units.get(i).isMark()) {
                break; // another clause has a place of its own: "…, officials said in Washington"
            }
            if (units.get(i).is("in") || units.get(i).is("at")) {
                Unit next = units.get(i + 1);
                String two = i + 2 < units.size()
                        ? text.substring(next.start(), units.get(i + 2).end())
                        : "";
                String one = text.substring(next.start(), next.end());
                if (CITIES.contains(two)) {
                    return Optional.of(two);
                }
                if (CITIES.contains(one)) {
                    return Optional.of(one);
                }
            }
        }
        return Optional.empty();
    }

    /** Returns the dates of a sentence that belong to one of its triggers, the nearest first, unless another verb claims them. */
    static List<DateMention> dates(
            String text, List<DateMention> dates, List<Unit> units, List<Trigger> triggers, Trigger trigger) {
        List<DateMention> own = new ArrayList<>();
        for (DateMention date : dates) {
            if (date.rule() != null
                    && !isClaimed(date, units)
                    && !isQuoted(text, date, units, trigger)
                    && nearest(text, date, units, triggers).equals(trigger)) {
                own.add(date);
            }
        }
        int at = units.get(trigger.last()).end();
        own.sort(Comparator.comparingInt(
                d -> Math.abs(d.spot().start() - at) + (isOtherClause(text, units, trigger, d) ? OTHER_CLAUSE : 0)));
        return own;
    }

    private static Trigger nearest(String text, DateMention date, List<Unit> units, List<Trigger> triggers) {
        Trigger best = triggers.get(0);
        double least = Double.MAX_VALUE;
        for (Trigger each : triggers) {
            int first = units.get(each.first()).start();
            int last = units.get(each.last()).end();
            // A date follows its event more often than it precedes it.
            double distance = date.spot().start() >= last
                    ? date.spot().start() - last
                    : 1.5 * (first - date.spot().end());
            distance += isOtherClause(text, units, each, date) ? OTHER_CLAUSE : 0;
            if (distance < least) {
                least = distance;
                best = each;
            }
        }
        return best;
    }

    private static boolean isOtherClause(String text, List<Unit> units, Trigger trigger, DateMention date) {
        int first = units.get(trigger.first()).start();
        int last = units.get(trigger.last()).end();
        String between = date.spot().start() >= last
                ? text.substring(last, date.spot().start())
                : text.substring(Math.min(first, date.spot().end()), first);
        return between.contains(", and ") || between.contains(", but ") || between.contains(";");
    }

    /** A date in the middle of a quotation belongs to what is quoted, not to an event named outside of it. */
    private static boolean isQuoted(String text, DateMention date, List<Unit> units, Trigger trigger) {
        int end = units.get(trigger.last()).end();
        if (date.spot().start() < end) {
            return false;
        }
        int quote = text.lastIndexOf('“', date.spot().start());
        return quote >= end && date.spot().start() - quote > FIRST_WORDS;
    }

    private static boolean isClaimed(DateMention date, List<Unit> units) {
        int at = 0;
        while (at < units.size() && units.get(at).start() < date.spot().start()) {
            at++;
        }
        for (int i = at - 1; i >= Math.max(0, at - 2); i--) {
            Unit unit = units.get(i);
            if (unit.isMark()) {
                return false;
            }
            if (unit.name() == null
                    && (SPEECH.contains(unit.word()) || (i == at - 1 && BOUNDS.contains(unit.word())))) {
                return true;
            }
        }
        int behind = at;
        while (behind < units.size() && units.get(behind).start() < date.spot().end()) {
            behind++;
        }
        for (int i = behind; i + 1 < Math.min(units.size(), behind + 3); i++) {
            if (units.get(i).is("as") && units.get(i + 1).is("saying")) {
                return true; // "is quoted on Saturday as saying"
            }
        }
        String words = date.text().toLowerCase(Locale.ROOT);
        return BOUNDS.stream().anyMatch(b -> words.startsWith(b + " "));
    }

    static boolean isCity(String words) {
        return CITIES.contains(words);
    }

    private static Set<String> cities() {
        Set<String> cities = new HashSet<>();
        Table.load("states.tsv").rows().forEach(r -> cities.addAll(r.list("cities")));
        return Set.copyOf(cities);
    }
}
