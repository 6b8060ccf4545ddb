package briefbook.render;

import briefbook.model.Copy;
import briefbook.model.CopyKind;
import briefbook.model.Entry;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

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
 */
record Copies(
        List<Anchor> original,
        String reason,
        boolean isCompared,
        Difference difference,
        List<Other> copies,
        List<Other> versions,
        String more) {
    /** Copies shown on the page of the original; the list of articles has all. */
    private static final int SHOWN = 20;

    private static final Difference NONE = new Difference(List.of(), "");

    /** A copy or version, and what differs; {@code isCompared} as above. */
    record Other(ArticleLine article, String reason, boolean isCompared, Difference difference) {}

    public boolean isCopy() {
        return !original.isEmpty();
    }

    public boolean hasOthers() {
        return !(copies.isEmpty() && versions.isEmpty());
    }

    /** Collects them for article {@code number}. */
    static Copies of(Site site, Rows rows, int number) {
        Entry entry = site.index().entry(number);
        Copy copy = entry.copy();
        int voice = site.index().voice(number);
        if (copy != null && voice != number) {
            return new Copies(
                    List.of(rows.article(voice)),
                    copy.reason(),
                    isCompared(site, voice, number),
                    difference(site, voice, number),
                    List.of(),
                    List.of(),
                    "");
        }
        List<Integer> all = site.index().copiesOf(number);
        List<Other> copies = all.stream()
                .filter(c -> !isVersion(site, c))
                .limit(SHOWN)
                .map(c -> other(site, rows, number, c))
                .toList();
        List<Other> versions = versions(site, rows, number, all);
        int more = all.size() - copies.size() - versions.size();
        return new Copies(
                List.of(),
                "",
                false,
                NONE,
                copies,
                versions,
                more == 0 ? "" : site.words().text("copy.more", more));
    }

    private static List<Other> versions(Site site, Rows rows, int number, List<Integer> all) {
        List<Integer> inOrder = all.stream()
                .filter(c -> isVersion(site, c))
                .sorted(Comparator.comparing(
                        c -> CorpusIndex.day(site.index().entry(c).article().published())
                                .map(Object::toString)
                                .orElse("undated")))
                .limit(SHOWN)
                .toList();
        List<Other> versions = new ArrayList<>();
        int before = number;
        for (int version : inOrder) {
            versions.add(other(site, rows, before, version));
            before = version;
        }
        return List.copyOf(versions);
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
                Optional.ofNullable(entry.copy()).map(Copy::reason).orElse(""),
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
