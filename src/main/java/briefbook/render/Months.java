package briefbook.render;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Groups things by month, in the order in which they come; what has no day comes last. */
final class Months {
    /** Things shown above the links to the other pages of an index. */
    private static final int NEWEST = 40;

    private Months() {}

    /** Puts the first of many things under one heading, for a page that leads to pages of all; nothing when there are none. */
    static <S, T> List<Group<T>> newest(List<S> newestFirst, Function<S, T> row, Words words) {
        return newestFirst.isEmpty()
                ? List.of()
                : List.of(new Group<>(
                        "newest",
                        words.text("shelf.newest"),
                        newestFirst.stream().limit(NEWEST).map(row).toList()));
    }

    static <S, T> List<Group<T>> group(
            List<S> things, Function<S, Optional<LocalDate>> day, Function<S, T> row, DayWords days, String undated) {
        Map<YearMonth, List<T>> months = new LinkedHashMap<>();
        List<T> rest = new ArrayList<>();
        for (S thing : things) {
            Optional<LocalDate> when = day.apply(thing);
            List<T> home = when.isPresent()
                    ? months.computeIfAbsent(YearMonth.from(when.get()), k -> new ArrayList<>())
                    : rest;
            home.add(row.apply(thing));
        }
        List<Group<T>> groups = new ArrayList<>();
        months.forEach((month, rows) -> groups.add(new Group<>("m-" + month, days.month(month), List.copyOf(rows))));
        if (!rest.isEmpty()) {
            groups.add(new Group<>("undated", undated, List.copyOf(rest)));
        }
        return List.copyOf(groups);
    }
}
