package briefbook.annotate.events;

import briefbook.model.Participant;
import briefbook.model.ParticipantKind;
import briefbook.rules.Table;
import briefbook.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * States and organisations by their names, demonyms, governments' seats and abbreviations.
 *
 * <p>Loaded from {@code states.tsv}, {@code organisations.tsv} and {@code metonyms.tsv}. Immutable.
 */
final class Actors {
    /** A way to write an actor. */
    private record Form(List<String> words, Participant actor, boolean adjective, boolean city) {}

    /** An actor found: the number of tokens it covers. */
    record Found(Participant actor, boolean adjective, boolean city, int tokens) {}

    private final Map<String, List<Form>> byFirstWord;

    private Actors(Map<String, List<Form>> byFirstWord) {
        this.byFirstWord = byFirstWord;
    }

    static Actors builtIn() {
        Map<String, List<Form>> forms = new HashMap<>();
        Map<String, Participant> states = new HashMap<>();
        for (Table.Row row : Table.load("states.tsv").rows()) {
            Participant state = new Participant(ParticipantKind.STATE, row.cell("id"), row.cell("name"));
            states.put(state.id(), state);
            add(forms, state.name(), state, false, false);
            row.list("forms").forEach(f -> add(forms, f, state, false, false));
            row.list("demonyms").forEach(f -> add(forms, f, state, true, false));
            // Only the seat of government speaks for the state; the other cities are places.
            row.list("cities").stream().limit(1).forEach(f -> add(forms, f, state, false, true));
        }
        for (Table.Row row : Table.load("organisations.tsv").rows()) {
            Participant body = new Participant(ParticipantKind.ORGANISATION, row.cell("id"), row.cell("name"));
            row.list("forms").forEach(f -> add(forms, f, body, false, false));
        }
        for (Table.Row row : Table.load("metonyms.tsv").rows()) {
            Participant state = states.get(row.cell("id"));
            if (state == null) {
                throw row.broken("states.tsv has no row '" + row.cell("id") + "'");
            }
            row.list("words").forEach(f -> add(forms, f, state, false, false));
        }
        forms.values()
                .forEach(f ->
                        f.sort(Comparator.comparingInt((Form x) -> -x.words().size())
                                .thenComparing(x -> x.actor().id())));
        return new Actors(forms);
    }

    /** Returns the longest actor whose name starts at a token. */
    Optional<Found> at(String text, List<Span> tokens, int first) {
        for (Form form : byFirstWord.getOrDefault(tokens.get(first).of(text), List.of())) {
            int size = form.words().size();
            if (first + size <= tokens.size() && matches(form, text, tokens, first)) {
                return Optional.of(new Found(form.actor(), form.adjective(), form.city(), size));
            }
        }
        return Optional.empty();
    }

    private static boolean matches(Form form, String text, List<Span> tokens, int first) {
        for (int i = 0; i < form.words().size(); i++) {
            if (!form.words().get(i).equals(tokens.get(first + i).of(text))) {
                return false;
            }
        }
        return true;
    }

    private static void add(
            Map<String, List<Form>> forms, String name, Participant actor, boolean adjective, boolean city) {
        List<String> words = Units.tokens(name, new Span(0, name.length())).stream()
                .map(t -> t.of(name))
                .toList();
        forms.computeIfAbsent(words.get(0), k -> new ArrayList<>()).add(new Form(words, actor, adjective, city));
    }
}
