package briefbook.render;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Chooses what is written below a line of time: days, months or years, at round distances, as many as there is room for. */
final class Ticks {
    private static final int[] DAYS = {1, 2, 7, 14};
    private static final int[] MONTHS = {1, 2, 3, 6};
    private static final int[] YEARS = {1, 2, 5, 10, 20, 50, 100, 200, 500, 1000};
    private static final int MOST = 8;

    private Ticks() {}

    /** A day below the line, and its words. */
    record Tick(LocalDate day, String label) {}

    /** Returns the ticks between two days, these included. */
    static List<Tick> of(DayWords words, LocalDate from, LocalDate to) {
        long days = ChronoUnit.DAYS.between(from, to);
        if (days <= (long) DAYS[DAYS.length - 1] * (MOST - 2)) {
            return days(words, from, to, step(DAYS, days + 1, MOST - 1));
        }
        long months = YearMonth.from(from).until(YearMonth.from(to), ChronoUnit.MONTHS) + 1;
        return months <= (long) MONTHS[MONTHS.length - 1] * MOST
                ? months(words, from, to, step(MONTHS, months, MOST))
                : years(from, to, step(YEARS, to.getYear() - from.getYear() + 1L, MOST + 4));
    }

    private static int step(int[] steps, long length, int most) {
        return IntStream.of(steps)
                .filter(s -> (length + s - 1) / s <= most)
                .findFirst()
                .orElse(steps[steps.length - 1]);
    }

    private static List<Tick> days(DayWords words, LocalDate from, LocalDate to, int step) {
        List<Tick> ticks = new ArrayList<>();
        int year = Integer.MIN_VALUE;
        for (LocalDate day = from; !day.isAfter(to); day = day.plusDays(step)) {
            ticks.add(new Tick(
                    day,
                    day.getYear() == year ? words.shortDay(day) : words.day(day).text()));
            year = day.getYear();
        }
        return List.copyOf(ticks);
    }

    private static List<Tick> months(DayWords words, LocalDate from, LocalDate to, int step) {
        List<Tick> ticks = new ArrayList<>();
        for (YearMonth month = YearMonth.from(from); !month.atDay(1).isAfter(to); month = month.plusMonths(1)) {
            if ((month.getMonthValue() - 1) % step == 0 && !month.atDay(1).isBefore(from)) {
                ticks.add(new Tick(month.atDay(1), words.month(month)));
            }
        }
        return List.copyOf(ticks);
    }

    private static List<Tick> years(LocalDate from, LocalDate to, int step) {
        List<Tick> ticks = new ArrayList<>();
        for (int year = Math.floorDiv(from.getYear(), step) * step; year <= to.getYear(); year += step) {
            LocalDate day = LocalDate.of(year, 1, 1);
            if (!day.isBefore(from) && !day.isAfter(to)) {
                ticks.add(new Tick(day, Integer.toString(year)));
            }
        }
        return List.copyOf(ticks);
    }
}
