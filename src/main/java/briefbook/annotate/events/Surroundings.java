package briefbook.annotate.events;

import briefbook.model.EventClass;
import briefbook.model.Ordinal;
import briefbook.rules.Table;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads what stands around a trigger: how it is counted, and where the event takes place. */
final class Surroundings {
    private static final Map<String, Ordinal> COUNTS = Map.of(
            "first", Ordinal.FIRST,
            "next", Ordinal.NEXT,
            "last", Ordinal.PREVIOUS,
            "previous", Ordinal.PREVIOUS,
            "earlier", Ordinal.PREVIOUS);

    private static final Set<String> LATER = Set.of("second", "third", "fourth", "fifth", "another", "2nd", "3rd");

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

    static boolean isCity(String words) {
        return CITIES.contains(words);
    }

    private static Set<String> cities() {
        Set<String> cities = new HashSet<>();
        Table.load("states.tsv").rows().forEach(r -> cities.addAll(r.list("cities")));
        return Set.copyOf(cities);
    }
}
