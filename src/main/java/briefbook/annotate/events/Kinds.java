package briefbook.annotate.events;

import briefbook.model.EventClass;
import briefbook.model.EventFrame;
import briefbook.model.EventKind;
import briefbook.rules.Table;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The kinds of events, by the rows of {@code event-kinds.tsv}. Immutable. */
final class Kinds {
    /** What a row of triggers says that looks like an event and is none. */
    private static final String NONE = "none";

    private final Map<String, EventKind> byId;

    private Kinds(Map<String, EventKind> byId) {
        this.byId = Map.copyOf(byId);
    }

    static Kinds builtIn() {
        List<Table.Row> rows = Table.load("event-kinds.tsv").rows();
        Map<String, EventKind> byId = new HashMap<>();
        for (Table.Row row : rows) {
            byId.put(
                    row.cell("id"),
                    new EventKind(
                            row.cell("id"),
                            row.constant("class", EventClass.class),
                            row.cell("noun"),
                            row.constant("frame", EventFrame.class),
                            row.list("includes")));
        }
        for (Table.Row row : rows) {
            for (String included : row.list("includes")) {
                if (!byId.containsKey(included)) {
                    throw row.broken("there is no kind '" + included + "' to include");
                }
            }
        }
        return new Kinds(byId);
    }

    /** Returns the kind that a row of triggers names; nothing for what looks like an event and is none. */
    Optional<EventKind> of(Table.Row row) {
        String id = row.cell("kind");
        EventKind kind = byId.get(id);
        if (kind == null && !id.equals(NONE)) {
            throw row.broken("event-kinds.tsv has no row '" + id + "'");
        }
        return Optional.ofNullable(kind);
    }
}
