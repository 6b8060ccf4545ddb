package briefbook.read;

import briefbook.model.CurationSpot;
import briefbook.model.EventClass;
import briefbook.model.EventFix;
import briefbook.model.MentionPin;
import briefbook.model.Problem;
import briefbook.model.Severity;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads what an entry says about an event, key by key. A bad value is a problem and says nothing. For one thread and one use. */
final class CurationEvents {
    private static final String NAME = "name";
    private static final String CLASS = "class";
    private static final String DAY = "day";
    private static final String HIDE = "hide";
    private static final String PIN = "pin";
    private static final String MERGE = "merge";
    private static final String SEPARATE = "separate";

    /** The keys of an entry. */
    static final List<String> KEYS = List.of(NAME, CLASS, DAY, HIDE, PIN, MERGE, SEPARATE);

    private static final int LONGEST_NAME = 200;
    private static final int MONTH = "2021-12".length();
    private static final List<String> YES = List.of("true", "yes", "on");

    private final String entry;
    private final List<Problem> problems;
    private final Function<String, CurationSpot> spots;
    private @Nullable String name;
    private @Nullable EventClass cls;
    private @Nullable LocalDate first;
    private @Nullable LocalDate last;
    private boolean isHidden;
    private boolean isPinned;
    private List<MentionPin> merges = List.of();
    private List<MentionPin> separates = List.of();

    CurationEvents(String entry, List<Problem> problems, Function<String, CurationSpot> spots) {
        this.entry = entry;
        this.problems = problems;
        this.spots = spots;
    }

    /** Returns what was taken so far. */
    EventFix fix(CurationSpot spot, String event) {
        return new EventFix(spot, event, name, cls, first, last, isHidden, isPinned, merges, separates);
    }

    /** Takes one of {@link #KEYS}. */
    void take(String key, Yaml value) {
        switch (key) {
            case NAME ->
                name = text(value)
                        .orElseGet(() -> bad(key, value, "write a text of at most " + LONGEST_NAME + " characters"));
            case CLASS -> cls(value);
            case DAY -> day(value);
            case HIDE -> isHidden = yes(key, value);
            case PIN -> isPinned = yes(key, value);
            case MERGE -> merges = CurationPins.of(value, item -> bad(MERGE, item, CurationPins.HINT));
            default -> separates = CurationPins.of(value, item -> bad(SEPARATE, item, CurationPins.HINT));
        }
    }

    private static Optional<String> text(Yaml value) {
        return CurationValues.line(value).filter(t -> t.length() <= LONGEST_NAME);
    }

    private void cls(Yaml value) {
        String word = text(value).orElse("").toUpperCase(Locale.ROOT);
        cls = Arrays.stream(EventClass.values())
                .filter(c -> c.name().equals(word))
                .findFirst()
                .orElse(null);
        if (cls == null) {
            bad(
                    CLASS,
                    value,
                    "write one of "
                            + Arrays.stream(EventClass.values())
                                    .map(c -> c.name().toLowerCase(Locale.ROOT))
                                    .collect(Collectors.joining(", ")));
        }
    }

    /** A day, a month, or both ends of a range with a stroke between them, as EDTF writes them. */
    private void day(Yaml value) {
        String[] ends = text(value).orElse("").split("/", 2);
        try {
            first = start(ends[0]);
            last = end(ends[ends.length - 1]);
        } catch (DateTimeParseException e) {
            first = null;
            last = null;
        }
        if (first == null || last == null || last.isBefore(first)) {
            first = null;
            last = null;
            bad(DAY, value, "write a day as 2021-12-07, a month as 2021-12, or a range as 2021-12-07/2021-12-09");
        }
    }

    private static LocalDate start(String text) {
        return text.length() == MONTH ? YearMonth.parse(text).atDay(1) : LocalDate.parse(text);
    }

    private static LocalDate end(String text) {
        return text.length() == MONTH ? YearMonth.parse(text).atEndOfMonth() : LocalDate.parse(text);
    }

    private boolean yes(String key, Yaml value) {
        String word = text(value).orElse("").toLowerCase(Locale.ROOT);
        if (!YES.contains(word) && !word.equals("false") && !word.equals("no")) {
            bad(key, value, "write 'true', or leave it out");
        }
        return YES.contains(word);
    }

    private @Nullable String bad(String key, Yaml value, String hint) {
        problems.add(new Problem(
                Severity.ERROR,
                spots.apply(key).place(),
                entry + ": " + key + " " + CurationValues.shown(value),
                hint));
        return null;
    }
}
