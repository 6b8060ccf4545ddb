package briefbook.clean;

import briefbook.rules.Table;
import java.util.regex.Pattern;

/** What stands around and between the names of a byline: the rows of {@code byline-parts.tsv}. */
final class BylineParts {
    private static final Table TABLE = Table.load("byline-parts.tsv");

    /** "By", before the names. */
    static final Pattern LABEL = pattern("label");

    /** Where a byline goes on to something else: "Lena Marsh | Civic Lantern", "Lena Marsh, in Geneva". */
    static final Pattern END = pattern("end");

    /** What joins the names and a day behind them: "Lena Marsh on 3 May 2024". */
    static final Pattern BEFORE_DAY = pattern("before-day");

    /** "MD", "Ph.D.", "CFP®": kept with the name that it follows. */
    static final Pattern DEGREE = pattern("degree");

    /** The small words of names: "van", "de". */
    static final Pattern PARTICLE = pattern("particle");

    /** One word that could be a name. */
    static final Pattern SINGLE = pattern("single");

    private BylineParts() {}

    private static Pattern pattern(String id) {
        return TABLE.rows().stream()
                .filter(r -> r.cell("id").equals(id))
                .map(r -> Pattern.compile(r.cell("matches")))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("byline-parts.tsv lacks the row '" + id + "'"));
    }
}
