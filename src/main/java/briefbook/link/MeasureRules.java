package briefbook.link;

import briefbook.model.EventClass;
import briefbook.rules.Table;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What the table {@code measures.tsv} says of measures beside their words. Immutable, for many threads. */
final class MeasureRules {
    private static final MeasureRules BUILT_IN = new MeasureRules(Table.load("measures.tsv"));

    private final Map<String, Set<EventClass>> classes = new HashMap<>();
    private final Set<String> settled = new HashSet<>();

    private MeasureRules(Table table) {
        for (Table.Row row : table.rows()) {
            String id = row.cell("measure");
            Set<EventClass> own = classes.computeIfAbsent(id, k -> new HashSet<>());
            row.list("of").forEach(name -> own.add(EventClass.valueOf(name.toUpperCase(Locale.ROOT))));
            if (row.cell("holds").equals("once")) {
                settled.add(id);
            }
        }
        // The sides of a vote are told by two numbers alone.
        for (String side : List.of("larger-side", "smaller-side")) {
            classes.put(side, Set.of(EventClass.VOTE));
            settled.add(side);
        }
    }

    /** Returns the rules that come with the program. */
    static MeasureRules builtIn() {
        return BUILT_IN;
    }

    /** Tells whether a number with this measure can be about an event of a class. */
    boolean fits(String measure, EventClass cls) {
        return classes.getOrDefault(measure, Set.of()).contains(cls);
    }

    /** Tells whether the number is the same whenever it is told, as a magnitude is and a death toll is not. */
    boolean isSettled(String measure) {
        return settled.contains(measure);
    }
}
