package briefbook.link;

import briefbook.rules.Table;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Which city lies in which state, by {@code states.tsv}: enough to tell that two places are apart. Immutable. */
final class Gazetteer {
    private static final Gazetteer BUILT_IN = load();

    /** Names of states and of their cities, with the state's name. */
    private final Map<String, String> stateOf;

    private Gazetteer(Map<String, String> stateOf) {
        this.stateOf = Map.copyOf(stateOf);
    }

    static Gazetteer builtIn() {
        return BUILT_IN;
    }

    private static Gazetteer load() {
        Map<String, String> stateOf = new HashMap<>();
        for (Table.Row row : Table.load("states.tsv").rows()) {
            String state = row.cell("name");
            row.list("cities").forEach(c -> stateOf.putIfAbsent(c, state));
            row.list("forms").forEach(f -> stateOf.put(f, state));
            stateOf.put(state, state);
        }
        return new Gazetteer(stateOf);
    }

    /** Returns the state in which a place lies, or that it is; nothing for places that the table does not know. */
    Optional<String> state(String place) {
        return Optional.ofNullable(stateOf.get(place));
    }

    /** Tells whether a place is a whole state. */
    boolean isState(String place) {
        return place.equals(stateOf.get(place));
    }

    /** Tells whether two places cannot be the same: two known cities, or places in two states. */
    boolean areApart(String a, String b) {
        if (a.equals(b)) {
            return false;
        }
        Optional<String> stateA = state(a);
        Optional<String> stateB = state(b);
        if (stateA.isEmpty() || stateB.isEmpty()) {
            return false;
        }
        return !stateA.equals(stateB) || !(isState(a) || isState(b));
    }

    /** Tells whether one is the state in which the other lies. */
    boolean contains(String a, String b) {
        return !a.equals(b) && (isState(a) || isState(b)) && state(a).isPresent() && state(a).equals(state(b));
    }
}
