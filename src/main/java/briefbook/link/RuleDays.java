package briefbook.link;

import briefbook.model.DayRule;
import briefbook.text.DaySet;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/**
 * Days of time expressions, worked out once: "on Tuesday" of an article of a given day means the same everywhere.
 *
 * <p>Collections use few expressions, on many days. Not thread-safe.
 */
final class RuleDays {
    private final Map<DayRule, Map<Long, DaySet>> known = new HashMap<>();

    /** Returns the days that an expression can mean in an article published on a day. */
    DaySet on(DayRule rule, LocalDate publication) {
        if (rule instanceof DayRule.Fixed fixed) {
            return DaySet.range(fixed.first(), fixed.last());
        }
        return known.computeIfAbsent(rule, r -> new HashMap<>())
                .computeIfAbsent(publication.toEpochDay(), day -> DaySet.of(rule.on(publication)));
    }
}
