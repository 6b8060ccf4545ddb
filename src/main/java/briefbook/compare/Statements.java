package briefbook.compare;

import briefbook.model.Change;
import briefbook.model.ChangeKind;
import briefbook.model.Snapshot.Said;
import briefbook.model.Snapshot.Who;
import briefbook.model.StatementStatus;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Compares what people are reported to say. Words that another source repeats are not new. For one thread. */
final class Statements {
    private final Map<List<String>, One> old = new LinkedHashMap<>();
    private final Map<List<String>, One> now = new LinkedHashMap<>();
    /** The same by their words and file alone: whoever is taken for the speaker. */
    private final Map<String, String> oldSpeakers = new HashMap<>();

    private final Map<String, String> nowSpeakers = new HashMap<>();

    private record One(Who who, Said said) {}

    /**
     * Adds what a person of the older build says.
     *
     * @param id of the same person in the newer build; empty when there is none
     */
    void before(Who who, String id) {
        for (Said said : who.said()) {
            old.putIfAbsent(List.of(id.isEmpty() ? "gone " + who.id() : id, words(said)), new One(who, said));
            oldSpeakers.putIfAbsent(words(said) + said.file(), who.name());
        }
    }

    /** Adds what a person of the newer build says. */
    void after(Who who) {
        for (Said said : who.said()) {
            now.putIfAbsent(List.of(who.id(), words(said)), new One(who, said));
            nowSpeakers.putIfAbsent(words(said) + said.file(), who.name());
        }
    }

    Stream<Change> changes() {
        List<Change> changes = new ArrayList<>();
        now.forEach((key, one) -> {
            if (!old.containsKey(key)) {
                changes.add(change(ChangeKind.STATEMENT_NEW, one, oldSpeakers));
            }
        });
        old.forEach((key, one) -> {
            // Whose words they are now is told above.
            if (!now.containsKey(key)
                    && !nowSpeakers.containsKey(words(one.said()) + one.said().file())) {
                changes.add(change(ChangeKind.STATEMENT_GONE, one, Map.of()));
            }
        });
        return changes.stream();
    }

    /** Marks and capitals do not tell statements apart. */
    private static String words(Said said) {
        return said.status() + " "
                + said.words()
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N}]+", " ")
                        .strip() + " ";
    }

    private static Change change(ChangeKind kind, One one, Map<String, String> speakers) {
        Said said = one.said();
        String source = said.outlet() == null ? said.file() : said.outlet() + ", " + said.file();
        List<String> notes = new ArrayList<>(List.of(Names.quoted(said.quote()) + " (" + source + ")"));
        String speaker = speakers.get(words(said) + said.file());
        if (speaker != null) {
            notes.add("taken for words of " + speaker + " before");
        }
        return Change.of(kind, one.who().name() + ", " + status(said.status()), notes);
    }

    private static String status(StatementStatus status) {
        return switch (status) {
            case DIRECT -> "in these words";
            case INDIRECT -> "as reported";
            case PLANNED -> "to be said";
            case DENIED -> "not said";
        };
    }
}
