package briefbook.clean;

import briefbook.model.Lines;
import org.jspecify.annotations.Nullable;

/**
 * A block of a seed with its score and what became of it: what {@link Cleaner#scores} tells.
 *
 * @param lines where it stands; null for saved pages
 * @param text its text
 * @param odds natural logarithm of the odds that it is part of the text; positive speaks for it; NaN when it was not asked
 * @param why what spoke most for a block that reads like text, or against another, in words; may be empty
 * @param rule the rule that took it out, or {@code moved:FIELD}; null when it is kept
 * @param pin why no rule could take it out; null when rules could
 */
public record Scored(
        @Nullable Lines lines,
        String text,
        double odds,
        String why,
        @Nullable String rule,
        @Nullable String pin) {
    static Scored of(Part part) {
        return part.verdict() == null
                ? new Scored(part.lines(), part.text(), Double.NaN, "", part.rule(), part.pin())
                : new Scored(
                        part.lines(),
                        part.text(),
                        part.verdict().odds(),
                        part.verdict().why(),
                        part.rule(),
                        part.pin());
    }
}
