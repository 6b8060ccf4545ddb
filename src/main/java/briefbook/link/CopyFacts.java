package briefbook.link;

import briefbook.model.Article;
import briefbook.model.Block;
import briefbook.model.Completeness;
import briefbook.rules.Table;
import briefbook.text.Folding;
import briefbook.text.Shingles;
import briefbook.text.Sketch;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The small facts by which copies are found.
 *
 * <p>Their order says which of several copies is the original: the earliest stated date, then what does not say that it was
 * updated, then a full text before an excerpt, then the longest, then the first file name.
 *
 * @param article its number
 * @param day the stated day; {@link LocalDate#MAX} when none is stated
 * @param updated whether it says that it is a later version of itself
 * @param completeness how much of it is there
 * @param words how long it is
 * @param place file and part
 * @param url its address without what does not tell pages apart; empty when unknown
 * @param outlet folded; empty when unknown
 * @param title folded
 * @param sketch of its runs of words
 */
record CopyFacts(
        int article,
        LocalDate day,
        boolean updated,
        Completeness completeness,
        int words,
        String place,
        String url,
        String outlet,
        String title,
        Sketch sketch)
        implements Comparable<CopyFacts> {
    private static final Comparator<CopyFacts> ORIGINAL_FIRST = Comparator.comparing(CopyFacts::day)
            .thenComparing(CopyFacts::updated)
            .thenComparing(f -> f.completeness() != Completeness.FULL)
            .thenComparing(f -> -f.words())
            .thenComparing(CopyFacts::place)
            .thenComparing(CopyFacts::article);

    private static final List<Pattern> UPDATED = Table.load("updated-lines.tsv").rows().stream()
            .map(r -> r.pattern("line"))
            .toList();

    static CopyFacts of(int number, Article article) {
        Shingles shingles = Shingles.of(texts(article));
        return new CopyFacts(
                number,
                Optional.ofNullable(article.published().best()).orElse(LocalDate.MAX),
                isUpdated(article),
                article.completeness(),
                shingles.words(),
                article.seed().place(),
                UrlKey.of(article.url()),
                Folding.plain(Optional.ofNullable(article.outlet()).orElse("")).strip(),
                Folding.plain(article.title().text()).strip(),
                shingles.sketch());
    }

    private static boolean isUpdated(Article article) {
        return article.removed().stream()
                .anyMatch(
                        r -> UPDATED.stream().anyMatch(u -> u.matcher(r.text()).lookingAt()));
    }

    /** Returns the texts of the body's blocks. */
    static List<String> texts(Article article) {
        return article.blocks().stream().map(Block::text).toList();
    }

    /** Says why this one, and not a copy, is taken for the original. */
    String whyBefore(CopyFacts copy) {
        if (day.isBefore(copy.day)) {
            return copy.day.equals(LocalDate.MAX) ? "it states its date" : "it is dated earlier";
        }
        if (copy.updated && !updated) {
            return "the copy says that it was updated";
        }
        if (completeness == Completeness.FULL && copy.completeness != Completeness.FULL) {
            return "it is complete";
        }
        return words > copy.words ? "it is longer" : "its file name comes first";
    }

    @Override
    public int compareTo(CopyFacts other) {
        return ORIGINAL_FIRST.compare(this, other);
    }
}
