package briefbook.clean;

import briefbook.rules.Keywords;
import briefbook.rules.Table;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A phrase that is no part of any article: a row of {@code boilerplate.tsv}.
 *
 * @param id its name
 * @param family what readers call such lines
 * @param scope how much it takes out
 * @param pattern what the whole line or sentence must match
 * @param needs words of which each text that matches has one
 * @param removes an example that must match
 * @param keeps a look-alike that must not
 */
record BoilerplateRule(
        String id, String family, Scope scope, Pattern pattern, Keywords needs, String removes, String keeps) {
    /** No rule describes longer lines, and none is tried on them. */
    static final int LONGEST = 360;

    static final List<BoilerplateRule> ALL = Table.load("boilerplate.tsv").rows().stream()
            .map(r -> new BoilerplateRule(
                    r.cell("id"),
                    r.cell("family"),
                    r.constant("scope", Scope.class),
                    r.pattern("matches"),
                    Keywords.of(r.list("needs")),
                    r.cell("removes"),
                    r.cell("keeps")))
            .toList();

    /** How much a rule takes out. */
    enum Scope {
        /** The line. */
        LINE,
        /** A sentence at either end of a line. */
        SENTENCE,
        /** The line, and everything after it once most of the prose is behind it. */
        REST
    }

    boolean matches(String text) {
        return text.length() <= LONGEST && pattern.matcher(text).matches();
    }
}
