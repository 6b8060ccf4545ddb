package briefbook.clean.score;

import briefbook.clean.score.FeatureNames.Group;
import briefbook.clean.score.FeatureNames.Scale;
import briefbook.model.Stated;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Describes each block by what the first look at all blocks of its document found: where the text seems to lie, and how far
 * from it the block stands.
 *
 * <p>A comment reads like an article; that it stands below one is only known when the article has been found. Pure functions.
 */
final class SecondLook {
    private static final FeatureNames NAMES = new FeatureNames();
    private static final double[] ODDS = {-4, -2.5, -1.5, -0.8, -0.3, 0, 0.3, 0.8, 1.5, 2.5, 4};
    private static final int LEVELS = ODDS.length + 1;
    private static final int COARSE = 6;
    private static final Scale OWN = NAMES.scale("look", ODDS);
    private static final List<Group> NEAR = IntStream.of(-3, -2, -1, 1, 2, 3)
            .mapToObj(d -> NAMES.group("look" + (d < 0 ? "" : "+") + d, numbers(COARSE)))
            .toList();
    private static final Group AROUND = NAMES.group("looks-around", FeatureNames.grid(COARSE, COARSE));
    private static final int[] WINDOWS = {4, 12, 40};
    private static final List<Scale> MEAN_BEFORE = windows("look-before");
    private static final List<Scale> MEAN_AFTER = windows("look-after");
    private static final Scale DONE = NAMES.scale("text-done", 0.0001, 0.01, 0.05, 0.2, 0.5, 0.8, 0.95, 0.99, 0.9999);
    private static final Group ZONE_OWN = NAMES.group("zone,look", FeatureNames.grid(3, LEVELS));
    private static final Scale FROM = NAMES.scale("from-text", -30, -12, -5, -2, -1, 0, 1, 2, 4, 8);
    private static final Scale TO = NAMES.scale("from-text-end", -8, -4, -2, -1, 0, 1, 2, 3, 6, 13, 31);
    private static final Scale PIECE = NAMES.scale("piece-of-best", 0.02, 0.05, 0.1, 0.2, 0.4, 0.7, 0.9999);
    private static final Group PIECE_ZONE = NAMES.group("piece,zone", FeatureNames.grid(4, 3));
    private static final Scale GAP = NAMES.scale("gap-to-text", 1, 2, 3, 5, 9, 17, 40);
    private static final Scale GAP_CHARACTERS = NAMES.scale("gap-characters", 1, 60, 150, 400, 1000, 3000);
    private static final Scale SIZE = NAMES.scale("text-size", 300, 800, 2000, 4000, 8000);

    /** The text starts at most so many blocks below its title. */
    private static final int TITLE_REACH = 12;

    private static final double ONE = 4;
    private static final double BOTH = 10;

    /** Pieces with fewer blocks between them belong together. */
    private static final int BRIDGE = 4;

    private record Piece(int first, int last, double mass) {}

    private SecondLook() {}

    /** Returns the names of the features, by number. */
    static List<String> names() {
        return NAMES.all();
    }

    /** Returns the features of each block, numbered from {@code base}. */
    static int[][] of(List<Candidate> blocks, double[] odds, int base) {
        int n = odds.length;
        double[] chance = new double[n];
        double[] mass = new double[n + 1];
        double[] chances = new double[n + 1];
        long[] characters = new long[n + 1];
        for (int i = 0; i < n; i++) {
            int length = blocks.get(i).block().text().length();
            chance[i] = 1 / (1 + Math.exp(-odds[i]));
            mass[i + 1] = mass[i] + chance[i] * length;
            chances[i + 1] = chances[i] + chance[i];
            characters[i + 1] = characters[i] + length;
        }
        List<Piece> pieces = pieces(odds, mass);
        Piece best = pieces.stream()
                .reduce((a, b) -> claim(b, blocks) > claim(a, blocks) ? b : a)
                .orElse(new Piece(0, Math.max(0, n - 1), 1));
        int[] pieceOf = new int[n];
        Arrays.fill(pieceOf, -1);
        for (int k = 0; k < pieces.size(); k++) {
            Arrays.fill(pieceOf, pieces.get(k).first(), pieces.get(k).last() + 1, k);
        }
        int[][] result = new int[n][];
        for (int i = 0; i < n; i++) {
            int[] f = new int[32];
            int used = 0;
            int own = OWN.bin(odds[i]);
            f[used++] = OWN.of(odds[i]);
            for (int d = 0; d < 6; d++) {
                f[used++] = NEAR.get(d).at(coarse(odds, i + (d < 3 ? d - 3 : d - 2)));
            }
            f[used++] = AROUND.at(coarse(odds, i - 1) * COARSE + coarse(odds, i + 1));
            for (int w = 0; w < WINDOWS.length; w++) {
                int from = Math.max(0, i - WINDOWS[w]);
                int to = Math.min(n, i + 1 + WINDOWS[w]);
                f[used++] = MEAN_BEFORE.get(w).of((chances[i] - chances[from]) / WINDOWS[w]);
                f[used++] = MEAN_AFTER.get(w).of((chances[to] - chances[i + 1]) / WINDOWS[w]);
            }
            f[used++] = DONE.of(mass[i] / Math.max(1, mass[n]));
            int zone = i < best.first() ? 0 : i <= best.last() ? 1 : 2;
            f[used++] = ZONE_OWN.at(zone * LEVELS + own);
            f[used++] = FROM.of(i - best.first());
            f[used++] = TO.of(i - best.last());
            double share = pieceOf[i] < 0 ? 0 : pieces.get(pieceOf[i]).mass() / Math.max(1, best.mass());
            f[used++] = PIECE.of(share);
            f[used++] = PIECE_ZONE.at((share < 0.05 ? 0 : share < 0.3 ? 1 : share < 0.9999 ? 2 : 3) * 3 + zone);
            int gap = zone == 0 ? best.first() - i : zone == 2 ? i - best.last() : 0;
            f[used++] = GAP.of(gap);
            f[used++] = GAP_CHARACTERS.of((double)
                    (zone == 0
                            ? characters[best.first()] - characters[i + 1]
                            : zone == 2 ? characters[i] - characters[best.last() + 1] : 0));
            f[used++] = SIZE.of(best.mass());
            for (int k = 0; k < used; k++) {
                f[k] += base;
            }
            result[i] = Arrays.copyOf(f, used);
        }
        return result;
    }

    private static List<Piece> pieces(double[] odds, double[] mass) {
        List<Piece> pieces = new ArrayList<>();
        int first = -1;
        int last = -1;
        for (int i = 0; i < odds.length; i++) {
            if (odds[i] > 0) {
                if (first >= 0 && i - last > BRIDGE) {
                    pieces.add(new Piece(first, last, mass[last + 1] - mass[first]));
                    first = -1;
                }
                first = first < 0 ? i : first;
                last = i;
            }
        }
        if (first >= 0) {
            pieces.add(new Piece(first, last, mass[last + 1] - mass[first]));
        }
        return pieces;
    }

    /** Returns how much a piece holds, more when the page's data speak of it: below the title, or with the text that they state. */
    private static double claim(Piece piece, List<Candidate> blocks) {
        int named = 0;
        for (int i = Math.max(0, piece.first() - TITLE_REACH); i <= piece.last(); i++) {
            Set<Stated> stated = blocks.get(i).block().dom().stated();
            named |= stated.contains(Stated.TITLE) && i <= piece.first() + 2 ? 1 : 0;
            named |= i >= piece.first() && (stated.contains(Stated.STANDFIRST) || stated.contains(Stated.BODY)) ? 2 : 0;
        }
        return piece.mass() * (named == 3 ? BOTH : named == 0 ? 1 : ONE);
    }

    private static int coarse(double[] odds, int i) {
        if (i < 0 || i >= odds.length) {
            return COARSE - 1;
        }
        return odds[i] < -2 ? 0 : odds[i] < -0.5 ? 1 : odds[i] < 0.5 ? 2 : odds[i] < 2 ? 3 : 4;
    }

    private static List<Scale> windows(String name) {
        return Arrays.stream(WINDOWS)
                .mapToObj(w -> NAMES.scale(name + "-" + w, 0.05, 0.15, 0.3, 0.5, 0.7, 0.9))
                .toList();
    }

    private static List<String> numbers(int size) {
        return IntStream.range(0, size).mapToObj(Integer::toString).toList();
    }
}
