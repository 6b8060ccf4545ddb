package briefbook.render;

import java.util.Arrays;

/** Packs boxes below each other on a sheet: each where it comes to lie highest, then farthest left. Serves one thread. */
final class Skyline {
    private final int[] depth;
    private final int gap;

    /** Starts with an empty sheet. */
    Skyline(int width, int gap) {
        this.depth = new int[width + gap];
        this.gap = gap;
    }

    /** Where a box lies. */
    record Spot(int x, int y) {}

    /** Takes room for a box; one that is wider than the sheet lies at the left. */
    Spot place(int width, int height) {
        int taken = Math.min(width + gap, depth.length);
        Spot best = new Spot(0, Integer.MAX_VALUE);
        for (int x = 0; x + taken <= depth.length; x++) {
            if (x > 0 && depth[x] == depth[x - 1]) {
                continue; // farther left is as good
            }
            int y = Arrays.stream(depth, x, x + taken).max().orElse(0);
            if (y < best.y()) {
                best = new Spot(x, y);
            }
        }
        Arrays.fill(depth, best.x(), best.x() + taken, best.y() + height + gap);
        return best;
    }

    /** Returns how far down the boxes reach. */
    int height() {
        return Math.max(0, Arrays.stream(depth).max().orElse(0) - gap);
    }
}
