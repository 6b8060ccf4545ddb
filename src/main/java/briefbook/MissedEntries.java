package briefbook;

import briefbook.model.ArticleFix;
import briefbook.model.LineRule;
import briefbook.model.Problem;
import briefbook.model.Severity;
import briefbook.text.EditDistance;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Reports entries of curation files that are about nothing, and guesses what each means. For one thread. */
final class MissedEntries {
    /** Guessing compares with every file; whoever has more entries that match nothing has the wrong folder. */
    private static final int MOST_GUESSES = 50;

    private static final int LONGEST_SHOWN = 80;

    private final Set<String> sources;
    private int guesses;

    /** Takes outlets and hosts of all articles. */
    MissedEntries(Set<String> sources) {
        this.sources = new TreeSet<>(sources);
    }

    /** Reports a rule that matched no line. */
    Problem rule(LineRule rule, boolean inScope, Set<String> files) {
        String source = rule.source();
        if (source != null && !inScope) {
            Set<String> known = new TreeSet<>(sources);
            known.addAll(files);
            return warning(
                    rule.spot().place(),
                    what(rule) + ": no article is from “" + source + "”",
                    near(source, known)
                            .orElse(
                                    "write an outlet as the articles name it, the host of their addresses, or file names"));
        }
        return warning(
                rule.spot().place(),
                what(rule) + " matched no line",
                "the whole line has to match: compare it with what 'briefbook explain' shows of an article");
    }

    /** Reports an entry that names no article. */
    Problem fix(ArticleFix fix, Set<String> files) {
        return warning(
                fix.spot().place(),
                "articles “" + fix.articles() + "” names no article",
                near(fix.articles(), files)
                        .orElse("write the name of the file below the folder of articles, with / between folders"));
    }

    /** Reports a regular expression that took too long. */
    static Problem gaveUp(LineRule rule) {
        return warning(
                rule.spot().place(),
                what(rule) + " takes too many steps on some lines, which are treated as if it did not match",
                "repeat no group that ends in * or + itself, or write it with 'text:'");
    }

    private Optional<String> near(String wanted, Set<String> known) {
        if (++guesses > MOST_GUESSES) {
            return Optional.empty();
        }
        List<String> sameName = known.stream()
                .filter(k -> k.endsWith("/" + wanted) || wanted.endsWith("/" + k))
                .toList();
        return sameName.stream()
                .findFirst()
                .or(() -> EditDistance.nearest(wanted, known))
                .map(near -> "did you mean “" + near + "”?");
    }

    private static String what(LineRule rule) {
        String text = rule.text();
        String shown = text.codePointCount(0, text.length()) <= LONGEST_SHOWN
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST_SHOWN)) + "…";
        return (rule.keeps() ? "keep “" : "remove “") + shown + "”";
    }

    private static Problem warning(String where, String what, String hint) {
        return new Problem(Severity.WARNING, where, what, hint);
    }
}
