package briefbook.annotate.dates;

import briefbook.model.DayRule.Direction;
import briefbook.model.DayRule.Fixed;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Reads quarters: "the third quarter of 2021", "fourth-quarter", "the quarter", "the year-earlier quarter", "next year's first
 * quarter".
 *
 * <p>Companies count quarters of their own years: no day follows from one whose year is not stated.
 */
final class Quarters {
    /** So many expressions back, a quarter is still what the text speaks of. */
    private static final int MEMORY = 5;

    private final Context in;
    private final Tokens tokens;

    Quarters(Context in) {
        this.in = in;
        this.tokens = in.tokens();
    }

    /** Adds the quarter that begins at a token; returns the token after it, or {@code i} when there is none. */
    int match(int i) {
        int at = in.after(i, "the");
        if (in.year(at) > 0 && tokens.has(at + 1, WordKind.ORDINAL)) {
            return numbered(i, at + 1, in.year(at));
        }
        if (tokens.has(at, WordKind.RELATION) && tokens.is(at + 1, "year") && tokens.isAny(at + 2, "'s", "’s")) {
            return numberedOfYear(i, at + 3, tokens.word(at).number(WordKind.RELATION));
        }
        int yearBefore = yearBefore(at);
        if (yearBefore > at) {
            boolean numbered = tokens.has(yearBefore, WordKind.ORDINAL) && tokens.is(yearBefore + 1, "quarter");
            return numbered ? numberedOfYear(i, yearBefore, -1) : sameQuarterBefore(i, yearBefore);
        }
        if (tokens.has(at, WordKind.ORDINAL)) {
            return numbered(i, at, -1);
        }
        int unit = tokens.isAny(at, "latest", "recent", "same") ? at + 1 : at;
        return at > i && tokens.is(unit, "quarter")
                ? in.date(i, unit, recent().orElse(in.publication().quarter(-1)), null)
                : i;
    }

    /** Returns the same quarter of the year before the one that the text speaks of, if it speaks of one. */
    Optional<String> yearBeforeRecent() {
        return recent().map(quarter -> quarter.charAt(0) == 'X'
                ? quarter
                : Integer.parseInt(quarter.substring(0, 4)) - 1 + quarter.substring(4));
    }

    /** Steps over "year-earlier", "year-ago". */
    private int yearBefore(int i) {
        int at = in.after(i + 1, "-");
        return tokens.is(i, "year") && tokens.isAny(at, "ago", "earlier") ? at + 1 : i;
    }

    private int sameQuarterBefore(int i, int unit) {
        if (!tokens.isAny(unit, "quarter", "period")) {
            return i;
        }
        return in.date(i, unit, yearBeforeRecent().orElse(in.publication().quarter(-5)), null);
    }

    /** "third quarter", with its year before or behind it, or open. */
    private int numbered(int i, int at, int yearBefore) {
        int unit = in.after(in.after(at + 1, "-"), "fiscal");
        if (!tokens.is(unit, "quarter")) {
            return i;
        }
        int quarter = tokens.word(at).number(WordKind.ORDINAL);
        int yearAt = in.after(unit + 1, "of");
        int year = yearBefore > 0 ? yearBefore : in.year(yearAt);
        if (year > 0) {
            LocalDate first = LocalDate.of(year, 3 * quarter - 2, 1);
            Fixed rule = new Fixed(first, first.plusMonths(3).minusDays(1));
            return in.date(i, yearBefore > 0 ? unit : yearAt, year + "-Q" + quarter, rule);
        }
        if (tokens.has(yearAt, WordKind.RELATION) && tokens.is(yearAt + 1, "year")) {
            String years =
                    in.publication().year(Integer.signum(tokens.word(yearAt).number(WordKind.RELATION)));
            return in.date(i, yearAt + 1, years + "-Q" + quarter, null);
        }
        Direction direction = in.direction(i, unit);
        return in.date(i, unit, in.publication().quarterOf(quarter, direction), null);
    }

    private int numberedOfYear(int i, int at, int years) {
        int unit = in.after(at + 1, "-");
        boolean quarter = tokens.has(at, WordKind.ORDINAL) && tokens.is(unit, "quarter");
        String year = in.publication().year(Integer.signum(years));
        return quarter ? in.date(i, unit, year + "-Q" + tokens.word(at).number(WordKind.ORDINAL), null) : i;
    }

    /** Returns the quarter that was named a short while ago, other than by comparison with another. */
    private Optional<String> recent() {
        for (int k = in.hits().size() - 1; k >= Math.max(0, in.hits().size() - MEMORY); k--) {
            Hit hit = in.hits().get(k);
            boolean compared = tokens.text().startsWith("ago", hit.end() - 3)
                    || tokens.text().startsWith("earlier", hit.end() - 7);
            if (hit.value().indexOf("-Q") == 4 && !compared && !isYearBefore(hit)) {
                return Optional.of(hit.value());
            }
        }
        return Optional.empty();
    }

    private boolean isYearBefore(Hit hit) {
        String words = tokens.text().substring(hit.start(), hit.end());
        return words.contains("year-") || words.contains("year earlier") || words.contains("year ago");
    }
}
