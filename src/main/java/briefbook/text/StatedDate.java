package briefbook.text;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/**
 * Reads a date that a line of text or a metadata value states in full: day, month and year.
 *
 * <p>Start with {@link #in} for lines and {@link #value} for metadata. Understood are ISO forms, named months in either order
 * ({@code Feb. 3, 2022}, {@code Thursday, 3rd February 2022}), and figures whose order is beyond doubt ({@code 31/12/2021},
 * not {@code 02/03/2022}). The day is the local one, as written: offsets and zones do not move it. Impossible days, years
 * outside 1800 to 2100, years alone and whatever follows a copyright sign give nothing. Only the first
 * {@value #LIMIT} characters of a line are looked at. Pure functions, safe for many threads.
 *
 * <p>Example: {@code StatedDate.in("Posted on Feb. 3, 2022").get().day()} is 3 February 2022.
 */
public final class StatedDate {
    /** The most characters of a line that are read. */
    public static final int LIMIT = 200;

    private static final int FIRST_YEAR = 1800;
    private static final int LAST_YEAR = 2100;

    private StatedDate() {}

    /**
     * A date with its place in the line.
     *
     * @param day the day
     * @param span the date with its weekday and time of day, such as {@code Thu, 03 Feb 2022 10:00 GMT}
     * @param stamp what to take away when the date opens the line: {@code span} with the label before it and the
     *     separators after it; the same as {@code span} when other words come first
     * @param whole the line holds nothing else but labels, times of day, weekdays and punctuation
     */
    public record Found(LocalDate day, Span span, Span stamp, boolean whole) {
        /** Tells whether nothing but a label stands before the date. */
        public boolean opensLine() {
            return stamp.start() == 0;
        }
    }

    /** Returns the first full date of a line. */
    public static Optional<Found> in(String line) {
        List<Found> all = all(line);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(0));
    }

    /** Returns the first full date of a line, its figures read in the given order where they could be read in both. */
    public static Optional<Found> in(String line, DayOrder order) {
        return new StatedDateScan(
                        line.length() <= LIMIT ? line : line.substring(0, LIMIT), line.length() > LIMIT, order)
                .all().stream().findFirst();
    }

    /** Returns all full dates of a line, in reading order. */
    public static List<Found> all(String line) {
        return new StatedDateScan(line.length() <= LIMIT ? line : line.substring(0, LIMIT), line.length() > LIMIT, null)
                .all();
    }

    /**
     * Returns the day of a metadata value: everything that {@link #in} knows, {@code 20220203}, and seconds or milliseconds
     * since 1970 (the day in UTC).
     */
    public static Optional<LocalDate> value(String value) {
        String text = value.strip();
        if (text.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return switch (text.length()) {
                case 8 -> compact(text);
                case 10 -> epoch(Long.parseLong(text));
                case 13 -> epoch(Math.floorDiv(Long.parseLong(text), 1000L));
                default -> Optional.empty();
            };
        }
        return in(text).map(Found::day);
    }

    /** Returns the day of a metadata value, its figures read in the given order where they could be read in both. */
    public static Optional<LocalDate> value(String value, DayOrder order) {
        Optional<LocalDate> plain = value(value);
        String line = value.strip();
        return plain.isPresent() || line.length() > LIMIT
                ? plain
                : new StatedDateScan(line, false, order)
                        .all().stream().map(Found::day).findFirst();
    }

    /** Returns the day of eight digits: year, month, day. */
    static Optional<LocalDate> compact(String digits) {
        return day(
                Integer.parseInt(digits.substring(0, 4)),
                Integer.parseInt(digits.substring(4, 6)),
                Integer.parseInt(digits.substring(6)));
    }

    /** Returns a day if there is one and its year is plausible. */
    static Optional<LocalDate> day(int year, int month, int day) {
        if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12 || day < 1 || day > 31) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> epoch(long seconds) {
        LocalDate day = Instant.ofEpochSecond(seconds).atOffset(ZoneOffset.UTC).toLocalDate();
        return day(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }
}
