package briefbook.clean;

import briefbook.model.LineRule;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Applies the owner's rules for lines: first of all to whole lines, so that no other rule touches what is to stay or is
 * misled by what is to go; and last to the pieces that cleaning cut lines into.
 */
final class CuratedLines {
    static final String REMOVE = "curated:remove";

    private CuratedLines() {}

    /** Takes lines out, and marks those that no rule may touch. */
    static Draft first(Draft draft) {
        return apply(draft);
    }

    /** Does the same with pieces of lines, and brings back those that a rule took. */
    static Draft last(Draft draft) {
        return draft.parts().size() == draft.seed().blocks().size() ? draft : apply(draft);
    }

    private static Draft apply(Draft draft) {
        LineScope lines = draft.lines();
        if (lines.isEmpty()) {
            return draft;
        }
        BitSet matched = new BitSet();
        LineEffort effort = new LineEffort(lines.stuck());
        List<Part> parts = new ArrayList<>(draft.parts().size());
        for (Part part : draft.parts()) {
            boolean decided = part.pin() != null || REMOVE.equals(part.rule());
            BitSet matching = decided ? new BitSet() : lines.rules().matching(part.text(), lines.scope(), effort);
            matched.or(matching);
            parts.add(matching.isEmpty() ? part : decided(part, lines.rules().rule(matching.nextSetBit(0))));
        }
        return draft.parts(parts).lines(lines.did(matched, effort.stuck()));
    }

    private static Part decided(Part part, LineRule rule) {
        return rule.keeps() ? part.pinned(reason(rule)) : part.out(REMOVE, reason(rule));
    }

    /** Pages show reasons: the private file is not quoted. No line numbers: they would change pages for nothing. */
    private static String reason(LineRule rule) {
        String verb = rule.keeps() ? " keeps" : " takes out";
        return rule.spot().file()
                + verb
                + (rule.spot().isPrivate() ? " lines like this" : " lines like “" + rule.text() + "”");
    }
}
