package briefbook;

import briefbook.clean.LineFacts;
import briefbook.model.Annotated;
import briefbook.model.ArticleFix;
import briefbook.model.LineRule;
import briefbook.model.Problem;
import briefbook.model.Severity;
import briefbook.read.SeedFile;
import briefbook.text.EditDistance;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What entries of curation files can be about, to guess what an entry means that is about nothing. For one thread.
 */
final class CurationTargets {
    /** Guessing compares with every file; whoever has more entries that match nothing has a wrong folder. */
    private static final int MOST_GUESSES = 50;

    private final Set<String> files;
    private final Set<String> sources;
    private int guesses;

    private CurationTargets(Collection<String> files, Collection<String> sources) {
        this.files = new TreeSet<>(files);
        this.sources = new TreeSet<>(sources);
    }

    static CurationTargets of(List<SeedFile> files, List<Annotated> articles) {
        Set<String> sources = new TreeSet<>();
        for (Annotated each : articles) {
            Optional.ofNullable(each.article().outlet()).ifPresent(sources::add);
            Optional.ofNullable(each.article().url()).flatMap(LineFacts::host).ifPresent(sources::add);
        }
        return new CurationTargets(files.stream().map(SeedFile::name).toList(), sources);
    }

    /** Reports a rule that matched no line. */
    Problem missed(LineRule rule, boolean inScope) {
        String what = what(rule);
        String source = rule.source();
        if (source != null && !inScope) {
            Set<String> known = new TreeSet<>(sources);
            known.addAll(files);
            return warning(
                    rule.spot().place(),
                    what + ": no article is from “" + source + "”",
                    near(source, known)
                            .orElse(
                                    "write an outlet as the articles name it, the host of their addresses, or file names"));
        }
        return warning(
                rule.spot().place(),
                what + " matched no line",
                "the whole line has to match: compare it with what 'briefbook explain' shows of an article");
    }

    /** Reports an entry that names no article. */
    Problem missed(ArticleFix fix) {
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
                "use one * or + inside the other nowhere, or write it with 'text:'");
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
        return (rule.keeps() ? "keep “" : "remove “") + rule.text() + "”";
    }

    private static Problem warning(String where, String what, String hint) {
        return new Problem(Severity.WARNING, where, what, hint);
    }
}
