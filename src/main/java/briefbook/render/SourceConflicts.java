package briefbook.render;

import briefbook.model.Fact;
import briefbook.model.FactKind;
import briefbook.model.Snapshot;
import briefbook.model.Snapshot.Conflict;
import briefbook.model.Snapshot.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Finds on what sources exclude each other in a snapshot, by the same rule as the tables of the pages. Pure functions. */
public final class SourceConflicts {
    private SourceConflicts() {}

    /** Returns the snapshot with its conflicts, by event and in the order of facts. */
    public static Snapshot in(Snapshot snapshot) {
        Map<String, Integer> numbers = new HashMap<>();
        snapshot.articles().forEach(a -> numbers.put(a.id(), numbers.size()));
        Words words = Words.load(Words.ENGLISH);
        Map<String, List<Fact>> byEvent = snapshot.facts().stream()
                .filter(f -> f.kind() != FactKind.SOURCE)
                .collect(Collectors.groupingBy(Fact::event, LinkedHashMap::new, Collectors.toList()));
        List<Conflict> conflicts = new ArrayList<>();
        byEvent.forEach((event, facts) -> facts.stream()
                .collect(Collectors.groupingBy(FactTable.Key::of, LinkedHashMap::new, Collectors.toList()))
                .forEach((key, said) -> {
                    List<FactRow.Cell> cells = FactTable.cells(
                            said,
                            a -> numbers.getOrDefault(snapshot.articles().get(a).voice(), a));
                    FactRow row = new FactRow(
                            key.kind(),
                            key.measure(),
                            key.unit(),
                            key.scope(),
                            FactTable.agreement(key, cells),
                            cells,
                            List.of(),
                            List.of(),
                            cells.size());
                    if (row.isConflict()) {
                        conflicts.add(new Conflict(
                                event,
                                FactGroups.label(words, row),
                                cells.stream().map(c -> said(snapshot, c)).toList()));
                    }
                }));
        return snapshot.conflicts(conflicts);
    }

    private static String said(Snapshot snapshot, FactRow.Cell cell) {
        Text voice = snapshot.articles().get(cell.voice());
        return (voice.outlet() == null ? "“" + voice.title() + "”" : voice.outlet())
                + ": "
                + cell.facts().stream().map(f -> "“" + f.quote() + "”").collect(Collectors.joining(" "))
                + " ("
                + voice.file()
                + ")";
    }
}
