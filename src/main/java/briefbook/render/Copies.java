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
 * @param difference what differs from the original
 * @param copies the article's copies and excerpts
 * @param versions its other versions, the oldest first, each compared with the one before
 * @param more how many more copies there are, in words; empty when all are shown
 */
record Copies(
        List<Anchor> original,
        Told reason,
        Difference difference,
        List<Other> copies,
        List<Other> versions,
        String more) {
    /** Copies shown on the page of the original; the list of articles has all. */
    private static final int SHOWN = 20;

    private static final Difference NONE = new Difference(List.of(), "");

    /** A copy or version, and what differs. */
    record Other(ArticleLine article, Told reason, Difference difference) {}

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
                    site.words().phrases().told(copy.reason()),
                    Difference.of(site.index().entry(voice).article(), entry.article(), site.words()),
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
                new Told("", null),
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
                site.words()
                        .phrases()
                        .told(Optional.ofNullable(entry.copy())
                                .map(Copy::reason)
                                .orElse("")),
                Difference.of(site.index().entry(before).article(), entry.article(), site.words()));
    }
}
