package briefbook.annotate.events;

import briefbook.model.DateMention;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Says which dates of a sentence belong to which of its triggers. For one thread. */
final class TriggerDates {
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

    /** A date right after one of these is that of a later step: "the toll of the bombing rose to 42 on Wednesday". */
    private static final Set<String> STEPS =
            Set.of("rose", "risen", "rises", "climbed", "climbs", "grew", "revised", "claimed", "claims");

    /** Words from such a verb to its date: "rose to at least 42 people on". */
    private static final int STEP = 7;

    /** A date after one of these bounds another time: "since 2014", "before June". */
    private static final Set<String> BOUNDS = Set.of("since", "until", "till", "before", "after", "by", "than");

    /** A quoted date opens its quotation: "would start “at the very beginning of next year”". */
    private static final int FIRST_WORDS = 8;

    /** What a date behind a conjunction seems farther away, in characters. */
    private static final int OTHER_CLAUSE = 200;

    /** What parts one clause from the next. */
    private static final List<String> CONJUNCTIONS = List.of(", and ", ", but ", ";");

    private final Clause clause;
    private final Map<Trigger, List<DateMention>> nearest = new HashMap<>();

    /** Where conjunctions begin, and where each ends; none lies in another. */
    private final TreeMap<Integer, Integer> conjunctions = new TreeMap<>();

    TriggerDates(Clause clause, List<DateMention> dates, List<Trigger> triggers) {
        this.clause = clause;
        if (dates.isEmpty()) {
            return;
        }
        String words = clause.quote();
        for (String each : CONJUNCTIONS) {
            for (int at = words.indexOf(each); at >= 0; at = words.indexOf(each, at + 1)) {
                int start = clause.span().start() + at;
                conjunctions.put(start, start + each.length());
            }
        }
        for (DateMention date : dates) {
            if (date.rule() != null && !isClaimed(date, clause.units(), triggers)) {
                nearest.computeIfAbsent(nearest(date, triggers), k -> new ArrayList<>())
                        .add(date);
            }
        }
    }

    /** Returns the dates that belong to a trigger, the nearest first, unless another verb claims them. */
    List<DateMention> of(Trigger trigger) {
        List<DateMention> own = new ArrayList<>();
        for (DateMention date : nearest.getOrDefault(trigger, List.of())) {
            if (!isQuoted(date, trigger)) {
                own.add(date);
            }
        }
        int at = end(trigger);
        own.sort(Comparator.comparingInt(
                d -> Math.abs(d.spot().start() - at) + (isOtherClause(trigger, d) ? OTHER_CLAUSE : 0)));
        return own;
    }

    private int start(Trigger trigger) {
        return clause.units().get(trigger.first()).start();
    }

    private int end(Trigger trigger) {
        return clause.units().get(trigger.last()).end();
    }

    private Trigger nearest(DateMention date, List<Trigger> triggers) {
        Trigger best = triggers.get(0);
        double least = Double.MAX_VALUE;
        for (Trigger each : triggers) {
            int last = end(each);
            // A date follows its event more often than it precedes it.
            double distance = date.spot().start() >= last
                    ? date.spot().start() - last
                    : 1.5 * (start(each) - date.spot().end());
            distance += isOtherClause(each, date) ? OTHER_CLAUSE : 0;
            if (distance < least) {
                least = distance;
                best = each;
            }
        }
        return best;
    }

    private boolean isOtherClause(Trigger trigger, DateMention date) {
        boolean follows = date.spot().start() >= end(trigger);
        int from = follows ? end(trigger) : date.spot().end();
        int to = follows ? date.spot().start() : start(trigger);
        Map.Entry<Integer, Integer> first = conjunctions.ceilingEntry(from);
        return first != null && first.getValue() <= to;
    }

    /** A date in the middle of a quotation belongs to what is quoted, not to an event named outside of it. */
    private boolean isQuoted(DateMention date, Trigger trigger) {
        int end = end(trigger);
        int quote = Math.min(date.spot().start(), clause.text().length() - 1);
        while (quote >= end && clause.text().charAt(quote) != '“') {
            quote--;
        }
        return quote >= end && date.spot().start() - quote > FIRST_WORDS;
    }

    private static boolean isClaimed(DateMention date, List<Unit> units, List<Trigger> triggers) {
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
        if (isStep(units, at, triggers)) {
            return true;
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

    /** "Rose to 42 on Wednesday", "claimed responsibility on Friday": a verb of a later step stands before, and no mark between. */
    private static boolean isStep(List<Unit> units, int at, List<Trigger> triggers) {
        for (int i = at - 1; i >= Math.max(0, at - STEP); i--) {
            Unit unit = units.get(i);
            int step = i;
            boolean named = triggers.stream().anyMatch(t -> t.first() > step && t.first() < at);
            if (unit.isMark() || named) {
                return false; // "the worst since the attacks in November": of the attacks
            }
            boolean calledOff = unit.is("called") && units.get(i + 1).is("off");
            boolean since = unit.is("since"); // "the deadliest attack since the hotel siege of 2016"
            if (calledOff || since || (unit.name() == null && STEPS.contains(unit.word()))) {
                return true;
            }
        }
        return false;
    }
}
