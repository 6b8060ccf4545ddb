package briefbook.link;

import briefbook.model.EventMention;
import briefbook.text.DaySet;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The days that mentions name, if their article was published on each of some sampled days; read when first asked for. Not
 * thread-safe.
 */
final class SampledDays {
    /** Words of one article name the same day only if they agree for this share of its possible publication days. */
    private static final double AGREEMENT = 0.5;

    private final List<LocalDate> sample;
    private final RuleDays rules;
    private Report.@Nullable Dated unread;
    private DaySet @Nullable [] named;

    private SampledDays(List<LocalDate> sample, RuleDays rules, Report.@Nullable Dated unread) {
        this.sample = sample;
        this.rules = rules;
        this.unread = unread;
    }

    static SampledDays of(EventMention mention, List<LocalDate> sample, RuleDays rules) {
        return new SampledDays(sample, rules, mention.dates().isEmpty() ? null : Report.Dated.of(mention));
    }

    /** Returns the same days, to be narrowed apart. */
    SampledDays copy() {
        return new SampledDays(sample, rules, unread);
    }

    /** Leaves only the days that other words name, too. */
    void narrow(SampledDays others) {
        if (others.isNone()) {
            return;
        }
        if (isNone()) {
            unread = others.unread;
        } else {
            DaySet[] mine = read();
            DaySet[] theirs = others.read();
            for (int i = 0; i < mine.length; i++) {
                mine[i] = mine[i].intersect(theirs[i]);
            }
        }
    }

    /** Tells whether no words name days. */
    boolean isNone() {
        return named == null && unread == null;
    }

    /** Tells whether both can mean the same day, for most days of publication. */
    boolean agreesWith(SampledDays others) {
        if (isNone() || others.isNone()) {
            return true;
        }
        DaySet[] mine = read();
        DaySet[] theirs = others.read();
        long agreeing = 0;
        for (int i = 0; i < mine.length; i++) {
            agreeing += mine[i].intersects(theirs[i]) ? 1 : 0;
        }
        return agreeing >= AGREEMENT * mine.length;
    }

    private DaySet[] read() {
        DaySet[] days = named;
        if (days == null) {
            Report.Dated words = Objects.requireNonNull(unread);
            days = sample.stream().map(d -> words.on(d, rules)).toArray(DaySet[]::new);
            named = days;
        }
        return days;
    }
}
