package briefbook.render;

import briefbook.model.Copy;
import briefbook.model.CopyKind;
import briefbook.model.Entry;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The copies and versions of one article, or what it is a copy of.
 *
 * @param original what it is a copy of; none when it is no copy
 * @param reason why, in words; empty when it is no copy
 * @param isCompared whether it is shown what differs: not where only quotes of one of the two are shown, since then nobody
 *     could tell what is left out from what is not quoted
 * @param difference what differs from the original
 * @param copies the article's copies and excerpts
 * @param versions its other versions, the oldest first, each compared with the one before
 * @param more how many more copies there are, in words; empty when all are shown
 * @param pages links to the pages that list these
 */
record Copies(
        List<Anchor> original,
        Told reason,
        boolean isCompared,
        Difference difference,
        List<Other> copies,
        List<Other> versions,
        String more,
        List<Anchor> pages) {
    /** Copies, and versions, shown with what differs; the others have that on their own pages. */
    private static final int SHOWN = 20;

    /** What the copies, or the versions, may weigh. */
    private static final int SHARE = 20_000;

    private static final Difference NONE = new Difference(List.of(), "");

    /** A copy or version, and what differs; {@code isCompared} as above. */
    record Other(ArticleLine article, Told reason, boolean isCompared, Difference difference) {}

    public boolean isCopy() {
        return !original.isEmpty();
    }

    public boolean hasOthers() {
        return !(copies.isEmpty() && versions.isEmpty());
    }

    /** Collects them for article {@code number}. */
    static Copies of(Site site, Rows rows, int number, MorePages pages) {
        Entry entry = site.index().entry(number);
        Copy copy = entry.copy();
        int voice = site.index().voice(number);
        if (copy != null && voice != number) {
            return new Copies(
                    List.of(rows.article(voice)),
                    site.words().phrases().told(copy.reason()),
                    isCompared(site, voice, number),
                    difference(site, voice, number),
                    List.of(),
                    List.of(),
                    "",
                    List.of());
        }
        List<Integer> all = site.index().copiesOf(number);
        List<Integer> copies = all.stream().filter(c -> !isVersion(site, c)).toList();
        List<Integer> versions = all.stream()
                .filter(c -> isVersion(site, c))
                .sorted(Comparator.comparing(
                        c -> CorpusIndex.day(site.index().entry(c).article().published())
                                .map(Object::toString)
                                .orElse("undated")))
                .toList();
        List<Other> shownCopies = shown(copies.stream().map(c -> other(site, rows, number, c)));
        List<Other> shownVersions = shown(IntStream.range(0, versions.size())
                .mapToObj(i -> other(site, rows, i == 0 ? number : versions.get(i - 1), versions.get(i))));
        List<ArticleLine> rest = Stream.concat(
                        copies.stream().skip(shownCopies.size()),
                        versions.stream().skip(shownVersions.size()))
                .map(rows::articleLine)
                .toList();
        return new Copies(
                List.of(),
                new Told("", null),
                false,
                NONE,
                shownCopies,
                shownVersions,
                rest.isEmpty() ? "" : site.words().text("copy.more", rest.size()),
                pages.further("copies", "articles", "article.copies-here", rest, 2));
    }

    private static List<Other> shown(Stream<Other> others) {
        return Weight.fitting(others.limit(SHOWN).toList(), Weight::of, SHARE);
    }

    private static boolean isVersion(Site site, int article) {
        return Optional.ofNullable(site.index().entry(article).copy())
                .filter(c -> c.kind() == CopyKind.VERSION)
                .isPresent();
    }

    private static Other other(Site site, Rows rows, int before, int number) {
        Entry entry = site.index().entry(number);
        return new Other(
                rows.articleLine(number),
                site.words()
                        .phrases()
                        .told(Optional.ofNullable(entry.copy())
                                .map(Copy::reason)
                                .orElse("")),
                isCompared(site, before, number),
                difference(site, before, number));
    }

    private static boolean isCompared(Site site, int before, int after) {
        return site.index().entry(before).isWhole() && site.index().entry(after).isWhole();
    }

    private static Difference difference(Site site, int before, int after) {
        return isCompared(site, before, after)
                ? Difference.of(
                        site.index().entry(before).article(),
                        site.index().entry(after).article(),
                        site.words())
                : NONE;
    }
}
