package briefbook.model;

import org.jspecify.annotations.Nullable;

/**
 * A time expression in an article.
 *
 * @param text its words
 * @param type TIMEX3 type
 * @param value TIMEX3 value; with {@code X} for what is unknown, such as {@code XXXX-WXX-2} for a Tuesday of an undated article
 * @param edtf the possible days as EDTF; null for durations, sets, and days that depend on an unknown publication day
 * @param spot where it stands
 * @param rule which days it can mean, given the day of publication; null when it names no day (durations, sets)
 */
public record DateMention(
        String text,
        TimexType type,
        String value,
        @Nullable String edtf,
        Spot spot,
        @Nullable DayRule rule) {}
