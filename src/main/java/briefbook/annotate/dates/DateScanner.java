package briefbook.annotate.dates;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the time expressions of a text by reading its tokens once, without regular expressions.
 *
 * <p>Start with {@link #builtIn()}. English only. Each expression gets its TIMEX3 type and value, counted from the day of
 * publication where that is known, and the rule by which the possible days follow from any day of publication. Linear in the
 * text: every form looks at a bounded number of tokens. Immutable; one scanner can serve many threads.
 */
public final class DateScanner {
    private static final DateScanner BUILT_IN = new DateScanner(Lexicon.load(), Holidays.load());

    private final Lexicon lexicon;
    private final Holidays holidays;

    private DateScanner(Lexicon lexicon, Holidays holidays) {
        this.lexicon = lexicon;
        this.holidays = holidays;
    }

    /** Returns the scanner with the tables that come with the program. */
    public static DateScanner builtIn() {
        return BUILT_IN;
    }

    /**
     * Returns the time expressions of a text, in reading order, without overlaps.
     *
     * @param text one paragraph, title or caption
     * @param published the day of publication, when it is stated
     */
    public List<Hit> scan(String text, Optional<LocalDate> published) {
        Tokens tokens = new Tokens(text, lexicon);
        Context in = new Context(tokens, new Publication(published.orElse(null)), new Tense(tokens), new ArrayList<>());
        new Grammar(in, holidays).run();
        return List.copyOf(in.hits());
    }

    /** The forms, in the order in which they are tried at each token. */
    private static final class Grammar {
        private final Context in;
        private final CalendarDates calendar;
        private final ClockTimes clock;
        private final RelativeDates relative;
        private final Quarters quarters;
        private final CountedUnits counted;
        private final NamedTimes named;
        private final Years years;

        Grammar(Context in, Holidays holidays) {
            this.in = in;
            calendar = new CalendarDates(in);
            clock = new ClockTimes(in);
            relative = new RelativeDates(in);
            quarters = new Quarters(in);
            counted = new CountedUnits(in, quarters);
            named = new NamedTimes(in, holidays);
            years = new Years(in);
        }

        void run() {
            int i = 0;
            while (i < in.tokens().size()) {
                boolean anchor = in.tokens().word(i).isAnchor() || in.tokens().isDigits(i);
                int next = anchor ? match(i) : i;
                i = next > i ? next : i + 1;
            }
        }

        private int match(int i) {
            int end = calendar.match(i);
            end = end > i ? end : clock.match(i);
            end = end > i ? end : quarters.match(i);
            end = end > i ? end : counted.match(i);
            end = end > i ? end : relative.match(i);
            end = end > i ? end : named.match(i);
            return end > i ? end : years.match(i);
        }
    }
}
