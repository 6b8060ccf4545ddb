package briefbook.render;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Finds places for a group of people in rows that are shifted by half a cell, so that ties are short, seldom cross, and pass
 * under nobody.
 *
 * <p>Each person has a cell for itself, so names never overlap. From a first guess, one person after another moves to the cell
 * that is best, or changes places with who is there, until nothing gets better. Whole numbers only: the same on every machine.
 * Serves one group, in one thread.
 */
final class Honeycomb {
    private static final int PASSES = 12;
    private static final int UNDER = 260;
    private static final int CROSSING = 90;

    private final int[] widths;
    private final int[] heights;
    private final int[][] ties;
    private final int columns;
    private final int cell;
    private final int row;
    private final int[] slotOf;
    private final int[] atSlot;
    private final int[] middleX;
    private final int[] middleY;
    private final long[] alone;

    /**
     * Prepares a group.
     *
     * @param widths of the people's boxes, in pixels
     * @param heights of the same
     * @param ties pairs of numbers of people
     * @param widest how wide the group may become
     * @param gap room between two boxes, to be seen of a tie
     */
    Honeycomb(int[] widths, int[] heights, int[][] ties, int widest, int gap) {
        this.widths = widths;
        this.heights = heights;
        this.ties = ties;
        int people = widths.length;
        cell = (Arrays.stream(widths).max().orElse(0) + gap + 1) / 2 * 2;
        row = Arrays.stream(heights).max().orElse(0) + gap;
        int square = 1;
        while (square * square * 4 < people * 3) {
            square++;
        }
        columns = Math.max(1, Math.min(Math.max(2, square), (widest - cell / 2) / cell));
        int rows = people < 3 ? 1 : (people * 5 / 4 + columns - 1) / columns;
        slotOf = new int[people];
        atSlot = new int[Math.max(rows * columns, people)];
        middleX = new int[people];
        middleY = new int[people];
        alone = new long[people];
        Arrays.fill(alone, -1);
        Arrays.fill(slotOf, -1);
        Arrays.fill(atSlot, -1);
    }

    /** Returns the middle of each person's box; the group starts at 0 in both directions. */
    List<Place> places() {
        guess();
        boolean better = true;
        for (int pass = 0; better && pass < PASSES; pass++) {
            better = false;
            for (int person = 0; person < slotOf.length; person++) {
                better |= improve(person);
            }
        }
        int left = Integer.MAX_VALUE;
        int top = Integer.MAX_VALUE;
        for (int i = 0; i < slotOf.length; i++) {
            left = Math.min(left, middleX[i] - widths[i] / 2);
            top = Math.min(top, middleY[i] - heights[i] / 2);
        }
        List<Place> places = new ArrayList<>();
        for (int i = 0; i < slotOf.length; i++) {
            places.add(new Place(middleX[i] - left, middleY[i] - top));
        }
        return places;
    }

    /** Where the middle of a box is. */
    record Place(int x, int y) {}

    /** Whoever has most ties stands in the middle; then whoever has most ties to those who stand, at the best free place. */
    private void guess() {
        for (int i = 0; i < slotOf.length; i++) {
            int next = next();
            int best = -1;
            long least = Long.MAX_VALUE;
            for (int slot = 0; slot < atSlot.length; slot++) {
                if (atSlot[slot] < 0) {
                    put(next, slot);
                    long cost = cost(next, next) * 1000 + fromMiddle(slot);
                    atSlot[slot] = -1;
                    if (cost < least) {
                        least = cost;
                        best = slot;
                    }
                }
            }
            put(next, best);
        }
    }

    private int next() {
        int next = -1;
        int most = -1;
        for (int i = 0; i < slotOf.length; i++) {
            if (slotOf[i] < 0) {
                int rank = 0;
                for (int[] tie : ties) {
                    int other = tie[0] == i ? tie[1] : tie[1] == i ? tie[0] : -1;
                    rank += other < 0 ? 0 : slotOf[other] < 0 ? 1 : 1000;
                }
                if (rank > most) {
                    most = rank;
                    next = i;
                }
            }
        }
        return next;
    }

    private boolean improve(int person) {
        int home = slotOf[person];
        int best = home;
        long gain = 0;
        for (int slot = 0; slot < atSlot.length; slot++) {
            if (slot != home) {
                int other = atSlot[slot] < 0 ? person : atSlot[slot];
                long most = alone(person) + (other == person ? 0 : alone(other));
                swap(home, slot);
                boolean isWorse = lengths(person, other) >= most - gain;
                swap(home, slot);
                if (isWorse) {
                    continue; // ties alone would cost more than all does now: no need to look at the rest
                }
                long before = cost(person, other);
                swap(home, slot);
                long saved = before - cost(person, other);
                swap(home, slot);
                if (saved > gain) {
                    gain = saved;
                    best = slot;
                }
            }
        }
        if (best == home) {
            return false;
        }
        swap(home, best);
        Arrays.fill(alone, -1);
        return true;
    }

    /** Returns what a person's place costs. */
    private long alone(int person) {
        if (alone[person] < 0) {
            alone[person] = cost(person, person);
        }
        return alone[person];
    }

    private long lengths(int a, int b) {
        long sum = 0;
        for (int[] tie : ties) {
            sum += touches(tie, a) || touches(tie, b) ? length(tie) : 0;
        }
        return sum;
    }

    private long length(int[] tie) {
        double dx = middleX[tie[0]] - middleX[tie[1]];
        double dy = middleY[tie[0]] - middleY[tie[1]];
        return (long) Math.sqrt(dx * dx + dy * dy); // exact for whole numbers on every machine
    }

    private void put(int person, int slot) {
        slotOf[person] = slot;
        atSlot[slot] = person;
        middleX[person] = slot % columns * cell + slot / columns % 2 * (cell / 2);
        middleY[person] = slot / columns * row;
    }

    private void swap(int a, int b) {
        int first = atSlot[a];
        int second = atSlot[b];
        atSlot[a] = -1;
        atSlot[b] = -1;
        if (first >= 0) {
            put(first, b);
        }
        if (second >= 0) {
            put(second, a);
        }
    }

    /** Returns what the places of two people cost: all that changes when these two move. */
    private long cost(int a, int b) {
        long cost = 0;
        for (int i = 0; i < ties.length; i++) {
            int[] tie = ties[i];
            if (slotOf[tie[0]] < 0 || slotOf[tie[1]] < 0) {
                continue;
            }
            if (!touches(tie, a) && !touches(tie, b)) {
                cost += under(tie, a) + (a == b ? 0 : under(tie, b));
                continue;
            }
            cost += length(tie);
            for (int k = 0; k < slotOf.length; k++) {
                cost += slotOf[k] < 0 ? 0 : under(tie, k);
            }
            for (int j = 0; j < ties.length; j++) {
                boolean isCounted = j < i && (touches(ties[j], a) || touches(ties[j], b));
                if (!isCounted && slotOf[ties[j][0]] >= 0 && slotOf[ties[j][1]] >= 0 && cross(tie, ties[j])) {
                    cost += CROSSING;
                }
            }
        }
        return cost;
    }

    private static boolean touches(int[] tie, int person) {
        return tie[0] == person || tie[1] == person;
    }

    /** Returns what it costs when a tie passes under the box of a third person. */
    private long under(int[] tie, int person) {
        if (touches(tie, person)) {
            return 0;
        }
        int x1 = middleX[tie[0]] - middleX[person];
        int y1 = middleY[tie[0]] - middleY[person];
        int x2 = middleX[tie[1]] - middleX[person];
        int y2 = middleY[tie[1]] - middleY[person];
        int w = widths[person] / 2 + 3;
        int h = heights[person] / 2 + 3;
        if (Math.min(x1, x2) > w || Math.max(x1, x2) < -w || Math.min(y1, y2) > h || Math.max(y1, y2) < -h) {
            return 0;
        }
        long through = (long) x1 * y2 - (long) x2 * y1;
        long reach = (long) w * Math.abs(y2 - y1) + (long) h * Math.abs(x2 - x1);
        return Math.abs(through) > reach ? 0 : UNDER;
    }

    private boolean cross(int[] s, int[] t) {
        return !touches(s, t[0])
                && !touches(s, t[1])
                && side(s[0], s[1], t[0]) * side(s[0], s[1], t[1]) < 0
                && side(t[0], t[1], s[0]) * side(t[0], t[1], s[1]) < 0;
    }

    private int side(int a, int b, int c) {
        return Long.signum((long) (middleX[b] - middleX[a]) * (middleY[c] - middleY[a])
                - (long) (middleY[b] - middleY[a]) * (middleX[c] - middleX[a]));
    }

    private int fromMiddle(int slot) {
        int middle = atSlot.length / columns / 2 * columns + columns / 2;
        int dx = slot % columns - middle % columns;
        int dy = slot / columns - middle / columns;
        return dx * dx + dy * dy;
    }
}
