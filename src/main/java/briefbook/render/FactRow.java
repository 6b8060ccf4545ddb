package briefbook.render;

import briefbook.model.Fact;
import briefbook.model.FactKind;
import java.util.List;

/**
 * What the voices say of one thing about an event.
 *
 * @param kind what it is
 * @param measure what a number counts; empty for other kinds, or when only the unit tells
 * @param unit what is counted; empty for other kinds
 * @param scope the part of the whole that is meant; empty for the whole
 * @param agreement how it fits together
 * @param cells what each voice says, in the order of voices
 * @param silent voices whose whole text does not say it
 * @param cut voices of which only an excerpt is here, which does not say it
 * @param voices how many voices speak of the event
 */
record FactRow(
        FactKind kind,
        String measure,
        String unit,
        String scope,
        Agreement agreement,
        List<Cell> cells,
        List<Integer> silent,
        List<Integer> cut,
        int voices) {
    /** What one voice says, each value once. */
    record Cell(int voice, List<Fact> facts) {}

    boolean isConflict() {
        return agreement == Agreement.CONFLICT;
    }

    /** Tells whether one voice gives a number of the whole that the whole texts of all others do not say. */
    boolean isToldAlone() {
        return kind == FactKind.NUMBER
                && !measure.isEmpty()
                && scope.isEmpty()
                && cells.size() == 1
                && silent.size() + 1 == voices;
    }

    /** Tells whether a row says more than that all agree on day, place or people, or name them in other words. */
    boolean isTelling() {
        return switch (kind) {
            case DAY, PLACE, PARTICIPANT -> isConflict();
            default -> true;
        };
    }
}
