package briefbook.annotate.statements;

import briefbook.model.Spot;
import briefbook.model.StatementMention;
import briefbook.model.StatementStatus;
import java.util.ArrayList;
import java.util.List;

/** Collects the statements of an article: of one speaker no two overlap. */
final class Statements {
    private final List<StatementMention> all = new ArrayList<>();
    private final List<Spot> pending = new ArrayList<>();

    /** How many statements, from the end, the last words made: one for each speaker. */
    private int latest;

    private List<Integer> speakers = List.of();

    /** Whether the last words are whole quotations, which the next ones go on with. */
    private boolean isRun;

    /** Returns the statements in the order of {@link #add}, which is that of the texts but for statements found late. */
    List<StatementMention> all() {
        return List.copyOf(all);
    }

    void add(List<Integer> who, StatementStatus status, Spot spot, boolean run) {
        for (int i = all.size() - 1; i >= 0 && all.size() - i <= 4; i--) {
            Spot other = all.get(i).spot();
            if (other.in().equals(spot.in()) && spot.start() < other.end()) {
                return;
            }
        }
        who.forEach(speaker -> all.add(new StatementMention(speaker, status, spot)));
        latest = who.size();
        speakers = who;
        isRun = run;
    }

    /** Lets the last statement go on; false when it cannot, because it is no quotation or somebody else's. */
    boolean extend(List<Integer> who, Spot spot) {
        int from = all.size() - latest;
        if (latest == 0 || !isRun || !speakers.equals(who)) {
            return false;
        }
        StatementMention last = all.get(all.size() - 1);
        boolean joins = last.status() == StatementStatus.DIRECT
                && last.spot().in().equals(spot.in())
                && last.spot().end() <= spot.start();
        for (int i = from; i < all.size() && joins; i++) {
            StatementMention old = all.get(i);
            all.set(
                    i,
                    new StatementMention(
                            old.speaker(),
                            old.status(),
                            new Spot(spot.in(), old.spot().start(), spot.end())));
        }
        return joins;
    }

    /** Keeps a paragraph of a quotation that goes on until its speaker is named. */
    void addPending(Spot spot) {
        pending.add(spot);
    }

    void giveUpPending() {
        pending.clear();
    }

    /** Gives the paragraphs before to who speaks now, if the words now go on from them. */
    void settlePending(List<Integer> who, boolean goesOn) {
        List<Spot> spots = List.copyOf(pending);
        pending.clear();
        if (goesOn) {
            spots.forEach(spot -> add(who, StatementStatus.DIRECT, spot, true));
        }
    }
}
