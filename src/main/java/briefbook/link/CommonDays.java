package briefbook.link;

import briefbook.text.DaySet;
import java.util.List;
import java.util.function.Function;

/**
 * The days that all reports of a cluster have in common, worked out once: a report more narrows them, and only when something
 * else has changed are all reports asked again. Not thread-safe.
 */
final class CommonDays {
    private DaySet days = DaySet.EMPTY;
    private int counted;
    private int removals = -1;
    private long clock = -1;

    /**
     * Returns the days.
     *
     * @param now a number that changes whenever a report's days may have changed
     * @param all the days without any report
     */
    DaySet of(Cluster cluster, long now, DaySet all, Function<Report, DaySet> daysOf) {
        if (clock != now || removals != cluster.removals()) {
            days = all;
            counted = 0;
            clock = now;
            removals = cluster.removals();
        }
        List<Report> reports = cluster.reports();
        while (counted < reports.size()) {
            days = days.intersect(daysOf.apply(reports.get(counted)));
            counted++;
        }
        return days;
    }
}
