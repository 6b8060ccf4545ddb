package briefbook.link;

import briefbook.model.UnclearName;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Collects bare names that could be several people's. Not thread-safe. */
final class UnclearNames {
    private final List<Unclear> all = new ArrayList<>();

    private record Unclear(NamedMention mention, List<Somebody> candidates) {}

    private record Same(String name, String candidates) {}

    void add(NamedMention mention, List<Somebody> candidates) {
        all.add(new Unclear(mention, candidates));
    }

    /**
     * Returns the names, by name and then by candidates: one name can be of some people here and of others there.
     *
     * @param ids ids of those who have a page; a name that only one of them could bear is not listed
     */
    List<UnclearName> result(Map<Somebody, String> ids, PersonWriter writer) {
        Map<Same, List<NamedMention>> same =
                new TreeMap<>(Comparator.comparing(Same::name).thenComparing(Same::candidates));
        IdentityHashMap<List<Somebody>, String> candidateIds =
                new IdentityHashMap<>(); // thousands can share a list of thousands
        for (Unclear each : all) {
            String candidates = candidateIds.computeIfAbsent(each.candidates(), c -> ids(c, ids));
            if (candidates.indexOf('\n') > 0) {
                same.computeIfAbsent(new Same(each.mention().parts().key(), candidates), k -> new ArrayList<>())
                        .add(each.mention());
            }
        }
        List<UnclearName> names = new ArrayList<>();
        same.forEach((key, mentions) -> {
            NameForm form = new NameForm(mentions.get(0).parts());
            mentions.forEach(m -> form.add(m.mention().name(), m.article()));
            names.add(
                    new UnclearName(form.display(), List.of(key.candidates().split("\n", -1)), writer.refs(mentions)));
        });
        return names;
    }

    /** Returns sorted ids, one a line. */
    private static String ids(List<Somebody> candidates, Map<Somebody, String> ids) {
        return candidates.stream()
                .map(c -> Optional.ofNullable(ids.get(c)))
                .flatMap(Optional::stream)
                .sorted()
                .collect(Collectors.joining("\n"));
    }
}
