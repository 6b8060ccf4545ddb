package briefbook.render;

import briefbook.model.Article;
import briefbook.model.Person;
import briefbook.model.Published;
import briefbook.model.Spot;
import briefbook.model.Statement;
import briefbook.model.StatementStatus;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a person is reported to have said, newest first; the same words of several articles stand once. */
final class PersonStatements {
    private PersonStatements() {}

    /**
     * A statement.
     *
     * @param when the day of the article, or what is known of it
     * @param kind {@code direct} for the speaker's own words, {@code told} for those of an article
     * @param label how it is reported; empty for direct speech, which is seen by its marks
     * @param words verbatim: what was said for direct speech, else the whole sentence
     * @param lang language of the words when it is known not to be the interface's; null otherwise
     * @param sources where it stands
     */
    record Said(
            When when,
            String kind,
            String label,
            String words,
            @Nullable String lang,
            List<Source> sources) {}

    /** An article, and the place in it. */
    record Source(Anchor article, String outlet, Anchor place) {}

    static List<Said> of(Site site, Rows rows, Person person) {
        Map<String, List<Statement>> same = new LinkedHashMap<>();
        person.statements().stream()
                .sorted(Comparator.comparing((Statement s) -> day(site, s))
                        .reversed()
                        .thenComparing(Statement::article))
                .forEach(s -> same.computeIfAbsent(key(site, s), k -> new ArrayList<>())
                        .add(s));
        return same.values().stream().map(all -> said(site, rows, all)).toList();
    }

    private static Said said(Site site, Rows rows, List<Statement> same) {
        Statement first = same.get(0);
        Article article = site.index().entry(first.article()).article();
        StatementStatus status = first.mention().status();
        boolean direct = status == StatementStatus.DIRECT;
        return new Said(
                rows.days().of(article.published()),
                direct ? "direct" : "told",
                direct ? "" : site.words().text("statement", status),
                words(site, first),
                rows.lang(article),
                same.stream().map(s -> source(site, rows, s)).toList());
    }

    private static Source source(Site site, Rows rows, Statement statement) {
        String outlet = site.index().entry(statement.article()).article().outlet();
        return new Source(
                rows.article(statement.article()),
                outlet == null ? "" : outlet,
                rows.place(statement.article(), statement.mention().spot()));
    }

    private static String words(Site site, Statement statement) {
        if (statement.mention().status() != StatementStatus.DIRECT) {
            return statement.quote();
        }
        Spot spot = statement.mention().spot();
        String text = Parts.text(site.index().entry(statement.article()).article(), spot.in());
        return spot.end() <= text.length() ? text.substring(spot.start(), spot.end()) : statement.quote();
    }

    /** Marks of quotation and punctuation do not tell statements apart. */
    private static String key(Site site, Statement statement) {
        return statement.mention().status()
                + words(site, statement).toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ");
    }

    private static LocalDate day(Site site, Statement statement) {
        Published published = site.index().entry(statement.article()).article().published();
        return CorpusIndex.day(published).orElse(LocalDate.MIN);
    }
}
