package briefbook.compare;

import briefbook.model.Change;
import briefbook.model.ChangeKind;
import briefbook.model.Snapshot.Tie;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Tells which articles are linked newly, and which not any more; links to an article that came or went come last. */
final class Links {
    private final Side before;
    private final Side after;
    private final Articles articles;

    Links(Side before, Side after, Articles articles) {
        this.before = before;
        this.after = after;
        this.articles = articles;
    }

    Stream<Change> changes() {
        return Stream.concat(
                changes(ChangeKind.LINK_NEW, after, keys(before, true), false),
                changes(ChangeKind.LINK_LOST, before, keys(after, false), true));
    }

    private Set<Set<String>> keys(Side side, boolean isBefore) {
        Set<Set<String>> keys = new HashSet<>();
        side.all().links().forEach(l -> keys.add(key(side, l, isBefore)));
        return keys;
    }

    private Set<String> key(Side side, Tie link, boolean isBefore) {
        return Set.copyOf(
                List.of(articles.key(side.number(link.a()), isBefore), articles.key(side.number(link.b()), isBefore)));
    }

    private Stream<Change> changes(ChangeKind kind, Side side, Set<Set<String>> others, boolean isBefore) {
        return side.all().links().stream()
                .filter(l -> !others.contains(key(side, l, isBefore)))
                .sorted(Comparator.comparing((Tie l) -> !isKept(side, l, isBefore))
                        .thenComparing(Tie::kind))
                .map(l -> Change.of(
                        kind,
                        Names.of(side.article(side.number(l.a()))) + " and "
                                + Names.of(side.article(side.number(l.b()))),
                        List.of(l.reason())));
    }

    /** Tells whether both articles are in both builds. */
    private boolean isKept(Side side, Tie link, boolean isBefore) {
        return Stream.of(link.a(), link.b())
                .map(side::number)
                .allMatch(a -> (isBefore ? articles.newer(a) : articles.older(a)) >= 0);
    }
}
