package briefbook.text;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Which of day and month comes first where a date is written in figures, such as {@code 02/03/2022}. */
public enum DayOrder {
    /** 2 March 2022. */
    DAY_FIRST,
    /** 3 February 2022. */
    MONTH_FIRST;

    private static final Set<String> MONTH_FIRST_REGIONS = Set.of("US", "PH", "PR", "GU");

    /** Languages that write the day first wherever they are spoken. */
    private static final Set<String> DAY_FIRST_LANGUAGES = Set.of(
            "de", "fr", "es", "it", "pt", "nl", "pl", "ru", "uk", "tr", "el", "ro", "cs", "sk", "da", "nb", "no", "fi",
            "he", "ar", "hi", "id", "vi", "bg", "hr", "sr", "ca");

    /**
     * Returns the order that other things in a document prove: first a date in figures that can be read one way only, then the
     * region or language of its language tags. Nothing when they do not say, or say both: English alone proves nothing.
     */
    public static Optional<DayOrder> provenBy(List<String> lines, List<String> languageTags) {
        boolean dayFirst = false;
        boolean monthFirst = false;
        for (String line : lines) {
            for (DayOrder order : StatedDateScan.orders(line)) {
                dayFirst |= order == DAY_FIRST;
                monthFirst |= order == MONTH_FIRST;
            }
        }
        if (dayFirst != monthFirst) {
            return Optional.of(dayFirst ? DAY_FIRST : MONTH_FIRST);
        }
        return dayFirst
                ? Optional.empty()
                : languageTags.stream().flatMap(t -> ofTag(t).stream()).findFirst();
    }

    private static Optional<DayOrder> ofTag(String tag) {
        String[] parts = tag.strip().split("[-_]", -1);
        String region = parts[parts.length - 1].toUpperCase(Locale.ROOT);
        if (parts.length > 1 && region.length() == 2) {
            return Optional.of(MONTH_FIRST_REGIONS.contains(region) ? MONTH_FIRST : DAY_FIRST);
        }
        return DAY_FIRST_LANGUAGES.contains(parts[0].toLowerCase(Locale.ROOT))
                ? Optional.of(DAY_FIRST)
                : Optional.empty();
    }
}
