package briefbook.text;

import briefbook.text.StatedDate.Found;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds full dates in the tokens of one short line. Linear: each form looks at a fixed number of tokens. */
final class StatedDateScan {
    private static final int FEWEST_DIGITS = 3;
    private static final String SEPARATORS = "|·•—–-:,;.)]";

    private final String line;
    private final boolean cut;
    private final @Nullable DayOrder order;
    private final DateTokens tokens;

    /** A date from the token where it was looked for to {@code end}, exclusive. */
    private record Match(LocalDate day, int end) {}

    StatedDateScan(String line, boolean cut, @Nullable DayOrder order) {
        this.line = line;
        this.cut = cut;
        this.order = order;
        // A line without three digits has no date: nothing in it is looked at.
        this.tokens = new DateTokens(hasDigits() ? line : "");
    }

    /** A day and a year take three digits: most lines have fewer and need not be taken apart. */
    private boolean hasDigits() {
        int digits = 0;
        for (int i = 0; i < line.length() && digits < FEWEST_DIGITS; i++) {
            digits += DateTokens.isDigit(line.charAt(i)) ? 1 : 0;
        }
        return digits >= FEWEST_DIGITS;
    }

    /** Returns the order of day and month of each date in figures that can be read one way only. */
    static List<DayOrder> orders(String line) {
        StatedDateScan scan =
                new StatedDateScan(line.substring(0, Math.min(line.length(), StatedDate.LIMIT)), false, null);
        List<DayOrder> orders = new ArrayList<>();
        for (int i = 0; i < scan.tokens.size(); i++) {
            boolean date = scan.isNumber(i)
                    && scan.tokens.digits(i) <= 2
                    && !scan.isPartOfLongerNumber(i)
                    && scan.figures(i).isPresent();
            if (date && scan.number(i) != scan.number(i + 2)) {
                orders.add(scan.number(i) > 12 ? DayOrder.DAY_FIRST : DayOrder.MONTH_FIRST);
            }
        }
        return orders;
    }

    List<Found> all() {
        List<Found> all = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            if (isCopyright(i)) {
                break;
            }
            Optional<Match> match = at(i);
            if (match.isPresent()) {
                int first = weekdayBefore(i);
                int end = timeAfter(match.get().end());
                all.add(found(match.get().day(), first, end));
                i = end - 1;
            }
        }
        return all;
    }

    private boolean isCopyright(int i) {
        return word(i).equals("©")
                || word(i).equals("copyright")
                || (word(i).equals("(")
                        && word(i + 1).equals("c")
                        && word(i + 2).equals(")"));
    }

    /** Tries each form of a date at a token. */
    private Optional<Match> at(int i) {
        if (DateWords.month(word(i)).isPresent()) {
            return monthFirst(i);
        }
        if (!isNumber(i) || isPartOfLongerNumber(i)) {
            return Optional.empty();
        }
        int digits = tokens.digits(i);
        if (digits == 4) {
            return yearFirst(i);
        }
        if (digits == 8 && onlyLabels(0, i) && onlyLabels(i + 1, tokens.size())) {
            return StatedDate.compact(tokens.word(i)).map(day -> new Match(day, i + 1));
        }
        return digits <= 2 ? dayFirst(i).or(() -> figures(i)) : Optional.empty();
    }

    /** "2-3 February 2022" and "1.2.3.2022" are no single date. */
    private boolean isPartOfLongerNumber(int i) {
        if (!isGlued(i)) {
            return false;
        }
        boolean continued = isNumber(i - 2) && isGlued(i - 1) && "-–/.".contains(word(i - 1));
        return continued || DateTokens.isSpelled(line.charAt(tokens.start(i) - 1));
    }

    /** "February 3, 2022", "Feb. 3rd 2022", "Feb-03-2022", "Feb 03 10:00:00 GMT 2022". */
    private Optional<Match> monthFirst(int i) {
        int at = gap(i + 1);
        if (!isDay(at)) {
            return Optional.empty();
        }
        int afterDay = ordinal(at + 1);
        int year = gap(afterDay);
        if (!isYear(year)) {
            year = timeAfter(afterDay);
        }
        return isYear(year) ? match(year, i, at, year + 1) : Optional.empty();
    }

    /** "3 February 2022", "the 3rd of Feb., 2022", "3. Februar 2022", "3 de febrero de 2022". */
    private Optional<Match> dayFirst(int i) {
        if (!isDay(i)) {
            return Optional.empty();
        }
        int month = gap(ordinal(i + 1));
        if (DateWords.month(word(month)).isEmpty()) {
            return Optional.empty();
        }
        int year = gap(month + 1);
        return isYear(year) ? match(year, month, i, year + 1) : Optional.empty();
    }

    /** "2022-02-03", "2022/2/3", "2022.02.03", "2022 Feb 3", "2022年2月3日". */
    private Optional<Match> yearFirst(int i) {
        if (DateWords.YEAR_SIGNS.contains(word(i + 1))) {
            return signed(i);
        }
        int named = gap(i + 1);
        if (DateWords.month(word(named)).isPresent()) {
            int day = gap(named + 1);
            return isDay(day) ? match(i, named, day, day + 1) : Optional.empty();
        }
        if (!isFigureDate(i) || tokens.digits(i + 4) > 2) {
            return Optional.empty();
        }
        return StatedDate.day(number(i), number(i + 2), number(i + 4)).map(day -> new Match(day, i + 5));
    }

    private Optional<Match> signed(int i) {
        boolean signs = DateWords.MONTH_SIGNS.contains(word(i + 3)) && DateWords.DAY_SIGNS.contains(word(i + 5));
        return signs && isDay(i + 2) && isDay(i + 4)
                ? StatedDate.day(number(i), number(i + 2), number(i + 4)).map(day -> new Match(day, i + 6))
                : Optional.empty();
    }

    /** "31/12/2021" and "12.31.2021"; nothing when day and month could be exchanged and no order is given. */
    private Optional<Match> figures(int i) {
        if (!isFigureDate(i) || !isYear(i + 4)) {
            return Optional.empty();
        }
        int a = number(i);
        int b = number(i + 2);
        boolean open = a <= 12 && b <= 12 && a != b;
        if (open && order == null) {
            return Optional.empty();
        }
        boolean dayFirst = open ? order == DayOrder.DAY_FIRST : a > 12;
        return StatedDate.day(number(i + 4), dayFirst ? b : a, dayFirst ? a : b).map(day -> new Match(day, i + 5));
    }

    /** Three numbers joined by two equal separators, and no fourth. */
    private boolean isFigureDate(int i) {
        boolean joined = "-/.".contains(word(i + 1)) && word(i + 1).equals(word(i + 3));
        if (!joined || !isNumber(i + 2) || !isNumber(i + 4) || tokens.digits(i + 2) > 2) {
            return false;
        }
        for (int k = i + 1; k <= i + 4; k++) {
            if (!isGlued(k)) {
                return false;
            }
        }
        return !(word(i + 5).equals(word(i + 1)) && isGlued(i + 5) && isNumber(i + 6) && isGlued(i + 6));
    }

    private Optional<Match> match(int year, int month, int day, int end) {
        return StatedDate.day(number(year), DateWords.month(word(month)).orElse(0), number(day))
                .map(found -> new Match(found, end));
    }

    /** Skips what may stand between the parts of a date: one dot, one comma, one dash or slash, "of". */
    private int gap(int i) {
        int at = i;
        if (word(at).equals(".")) {
            at++;
        }
        if (word(at).equals(",") || word(at).equals("-") || word(at).equals("/") || DateWords.OF.contains(word(at))) {
            at++;
        }
        return at;
    }

    private int ordinal(int i) {
        return DateWords.ORDINALS.contains(word(i)) && isGlued(i) ? i + 1 : i;
    }

    private int weekdayBefore(int i) {
        int at = i - 1;
        if (word(at).equals("the")) {
            at--;
        }
        while (word(at).equals(",") || word(at).equals(".")) {
            at--;
        }
        return DateWords.isWeekday(word(at)) ? at : i;
    }

    /** Returns the token after a time of day with its zone, or {@code i} when none follows. */
    private int timeAfter(int i) {
        int at = i;
        while (DateWords.BEFORE_TIME.contains(word(at))) {
            if (at - i == 3 || at >= tokens.size()) {
                return i;
            }
            at++;
        }
        if (!isNumber(at) || tokens.digits(at) > 2) {
            return i;
        }
        int end = at + 1;
        while (DateWords.IN_TIME.contains(word(end)) && isGlued(end) && isNumber(end + 1) && isGlued(end + 1)) {
            end += 2;
        }
        int half = halfOfDay(end);
        return end == at + 1 && half == end ? i : zone(half);
    }

    private int halfOfDay(int i) {
        if (word(i).equals("am") || word(i).equals("pm")) {
            return i + 1;
        }
        boolean dotted = (word(i).equals("a") || word(i).equals("p"))
                && word(i + 1).equals(".")
                && word(i + 2).equals("m");
        return dotted ? i + (word(i + 3).equals(".") ? 4 : 3) : i;
    }

    private int zone(int i) {
        if (word(i).equals("(") && DateWords.isZone(word(i + 1)) && word(i + 2).equals(")")) {
            return i + 3;
        }
        int at = DateWords.isZone(word(i)) ? i + 1 : i;
        boolean offset = (word(at).equals("+") || word(at).equals("-")) && isNumber(at + 1) && isGlued(at + 1);
        if (!offset) {
            return at;
        }
        boolean colon = word(at + 2).equals(":") && isGlued(at + 2) && isNumber(at + 3) && isGlued(at + 3);
        return colon ? at + 4 : at + 2;
    }

    private Found found(LocalDate day, int first, int end) {
        Span span = new Span(tokens.start(first), tokens.end(end - 1));
        boolean opens = onlyLabels(0, first);
        boolean whole = opens && !cut && onlyLabels(end, tokens.size());
        return new Found(day, span, opens ? new Span(0, separators(end)) : span, whole);
    }

    private int separators(int end) {
        int at = end;
        while (at < tokens.size() && SEPARATORS.contains(word(at))) {
            at++;
        }
        int next = tokens.end(at - 1);
        while (next < line.length() && Character.isWhitespace(line.charAt(next))) {
            next++;
        }
        return next;
    }

    /** Tells whether only labels, weekdays, times of day and punctuation stand between two tokens. */
    private boolean onlyLabels(int from, int to) {
        for (int i = from; i < to; i++) {
            boolean letters = Character.isLetter(line.charAt(tokens.start(i)));
            boolean initial = letters && tokens.digits(i) == 1 && "apmzt".contains(word(i));
            if (letters && !initial && !DateWords.isLabel(word(i))) {
                return false;
            }
            boolean clock = DateWords.CLOCK.contains(word(i + 1))
                    || DateWords.CLOCK.contains(word(i - 1))
                    || halfOfDay(i + 1) > i + 1;
            if (isNumber(i) && !(tokens.digits(i) <= 2 && clock)) {
                return false;
            }
        }
        return true;
    }

    private boolean isDay(int i) {
        return isNumber(i) && tokens.digits(i) <= 2;
    }

    private boolean isYear(int i) {
        return isNumber(i) && tokens.digits(i) == 4;
    }

    private boolean isNumber(int i) {
        return tokens.isNumber(i);
    }

    private int number(int i) {
        return tokens.number(i);
    }

    private String word(int i) {
        return tokens.word(i);
    }

    private boolean isGlued(int i) {
        return tokens.isGlued(i);
    }
}
