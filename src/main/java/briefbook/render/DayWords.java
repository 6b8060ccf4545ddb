package briefbook.render;

import briefbook.model.Days;
import briefbook.model.Published;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** Puts days into words, never more precisely than they are proven. Immutable. */
final class DayWords {
    private final Words words;

    DayWords(Words words) {
        this.words = words;
    }

    /** Returns when an event took place. */
    When of(Days days) {
        LocalDate first = days.first();
        LocalDate last = days.last();
        LocalDate best = days.best();
        if (best != null) {
            boolean proven = (best.equals(first) && best.equals(last))
                    || days.candidates().size() == 1;
            boolean open = first == null && last == null && days.candidates().isEmpty();
            return proven || open ? day(best) : range(first, last); // what is preferred is not proven
        }
        if (days.candidates().size() == 1) {
            return day(days.candidates().get(0));
        }
        return range(first, last);
    }

    /** Returns when an article was published; the origin is told elsewhere. */
    When of(Published published) {
        LocalDate best = published.best();
        return best != null ? day(best) : range(published.first(), published.last());
    }

    /** Returns a day in words. */
    When day(LocalDate day) {
        return new When(
                words.text("day.full", text(day.getDayOfMonth()), monthName(day), text(day.getYear())),
                day.toString(),
                When.Extent.DAY);
    }

    /** Returns a day in words, without its year. */
    String shortDay(LocalDate day) {
        return words.text("day.short", text(day.getDayOfMonth()), monthName(day));
    }

    /** Returns a month in words, such as {@code December 2021}. */
    String month(YearMonth month) {
        return words.text("day.month", words.text("month." + month.getMonthValue()), text(month.getYear()));
    }

    private When range(@Nullable LocalDate first, @Nullable LocalDate last) {
        if (first == null) {
            return last == null
                    ? new When(words.text("day.unknown"), "", When.Extent.NONE)
                    : new When(words.text("day.until", day(last).text()), "", When.Extent.RANGE);
        }
        if (last == null) {
            return new When(words.text("day.from", day(first).text()), "", When.Extent.RANGE);
        }
        if (first.equals(last)) {
            return day(first);
        }
        YearMonth month = YearMonth.from(first);
        if (first.equals(month.atDay(1)) && last.equals(month.atEndOfMonth())) {
            return new When(month(month), month.toString(), When.Extent.RANGE);
        }
        if (first.getDayOfYear() == 1 && last.equals(LocalDate.of(first.getYear(), 12, 31))) {
            return new When(text(first.getYear()), "", When.Extent.RANGE);
        }
        return new When(words.text("day.between", start(first, last), day(last).text()), "", When.Extent.RANGE);
    }

    /** Says of the first day only what the last does not repeat: "between 7 and 13 December 2021". */
    private String start(LocalDate first, LocalDate last) {
        if (YearMonth.from(first).equals(YearMonth.from(last))) {
            return words.text("day.number", text(first.getDayOfMonth()));
        }
        return first.getYear() == last.getYear() ? shortDay(first) : day(first).text();
    }

    private String monthName(LocalDate day) {
        return words.text("month." + day.getMonthValue());
    }

    private static String text(int number) {
        return Integer.toString(number);
    }
}
