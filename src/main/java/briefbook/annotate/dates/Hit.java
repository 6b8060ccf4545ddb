package briefbook.annotate.dates;

import briefbook.model.DayRule;
import briefbook.model.TimexType;
import org.jspecify.annotations.Nullable;

/**
 * A time expression of a text.
 *
 * @param start first UTF-16 code unit
 * @param end after the last UTF-16 code unit
 * @param type TIMEX3 type
 * @param value TIMEX3 value
 * @param rule which days it can mean; null when it names none
 */
public record Hit(
        int start,
        int end,
        TimexType type,
        String value,
        @Nullable DayRule rule) {}
