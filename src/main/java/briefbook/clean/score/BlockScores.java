package briefbook.clean.score;

import briefbook.rules.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Says of each block of a document how likely it is part of the text.
 *
 * <p>A sum of weights, one for each feature that holds for the block; the weights are the rows of {@code block-weights.tsv},
 * fitted to public development pages. Then the blocks are judged together: a change between text and no text costs
 * something, so that a sub-heading or a short answer stays among its paragraphs. Start with {@link #of}. Immutable and
 * thread-safe.
 */
public final class BlockScores {
    /** The weights that come with the program. */
    private static final Table WEIGHTS = Table.load("block-weights.tsv");

    /** Before the name of a feature: its weight in the second look. */
    static final String AGAIN = "again:";

    private static final int SHORTEST_SENTENCE = 24;

    /** Who keeps a document of fewer blocks has hardly kept paragraphs of other texts with it. */
    private static final int SHORT = 16;

    private static final int PARAGRAPH = 80;

    private static final ScoreWords WORDS =
            new ScoreWords(Stream.concat(BlockFeatures.names().stream(), SecondLook.names().stream())
                    .toList());

    private static final BlockScores DUMPS = new BlockScores(false, weights("dump"));
    private static final BlockScores PAGES = new BlockScores(true, weights("page"));

    /** A sentence right beside the text is part of it unless the odds against that are clear. */
    private static final double CLEARLY_NOT = -2.5;

    /** A heading right above the text needs better odds than a sentence: it may be a label. */
    private static final double HEADING = -1.5;

    private static final double INSIDE = 0.25;

    private final boolean page;
    private final double[] first;
    private final double[] second;
    private final double change;

    BlockScores(boolean page, Map<String, Double> byName) {
        this.page = page;
        List<String> names = BlockFeatures.names();
        List<String> again = SecondLook.names();
        first = new double[names.size()];
        second = new double[names.size() + again.size()];
        for (int i = 0; i < names.size(); i++) {
            first[i] = Objects.requireNonNullElse(byName.get(names.get(i)), 0.0);
            second[i] = Objects.requireNonNullElse(byName.get(AGAIN + names.get(i)), 0.0);
        }
        for (int i = 0; i < again.size(); i++) {
            second[names.size() + i] = Objects.requireNonNullElse(byName.get(again.get(i)), 0.0);
        }
        change = Objects.requireNonNullElse(byName.get("change"), 1.0);
    }

    /** Returns the scores for saved pages, or those for lines of a dump. */
    public static BlockScores of(boolean page) {
        return page ? PAGES : DUMPS;
    }

    /** Judges all blocks of a document, in their order. */
    public List<Verdict> judge(List<Candidate> blocks) {
        return judge(blocks, new double[blocks.size()]);
    }

    /**
     * Judges all blocks of a document, in their order.
     *
     * @param against for each block, what else speaks against it: taken off its odds
     */
    public List<Verdict> judge(List<Candidate> blocks, double[] against) {
        int[][] features = BlockFeatures.of(blocks, page);
        int[][] more = SecondLook.of(blocks, sums(features, first), first.length);
        double[] odds = sums(features, second);
        double[] added = sums(more, second);
        for (int i = 0; i < odds.length; i++) {
            odds[i] += added[i];
        }
        boolean[] body = take(decide(blocks, odds, change), odds, against);
        List<Verdict> verdicts = new ArrayList<>();
        for (int i = 0; i < odds.length; i++) {
            verdicts.add(new Verdict(odds[i], body[i], grounds(features[i], more[i], !body[i])));
        }
        return verdicts;
    }

    /** What spoke for or against a block is told only for the few blocks that somebody asks about. */
    private Supplier<String> grounds(int[] own, int[] more, boolean against) {
        return () -> WORDS.of(own, more, second, against);
    }

    /** A repeated line between lines that are text and stand nowhere else may be a sub-heading: it takes more to go. */
    private static boolean[] take(boolean[] body, double[] odds, double[] against) {
        boolean[] left = body.clone();
        for (int i = 0; i < body.length; i++) {
            boolean inside = isNew(body, against, i - 1) && isNew(body, against, i + 1);
            odds[i] -= inside ? against[i] * INSIDE : against[i];
            left[i] = body[i] && (against[i] == 0 || odds[i] >= 0);
        }
        return left;
    }

    private static boolean isNew(boolean[] body, double[] against, int i) {
        return i >= 0 && i < body.length && body[i] && against[i] == 0;
    }

    static double[] sums(int[][] features, double[] weights) {
        double[] sums = new double[features.length];
        for (int i = 0; i < sums.length; i++) {
            for (int feature : features[i]) {
                sums[i] += weights[feature];
            }
        }
        return sums;
    }

    /** Returns which blocks are text: the most likely sequence, and sentences right beside it that are in doubt. */
    static boolean[] decide(List<Candidate> blocks, double[] odds, double change) {
        boolean[] body = smooth(odds, change);
        for (int i = 0; i < body.length && body.length < SHORT; i++) {
            body[i] |= blocks.get(i).block().text().length() >= PARAGRAPH && isInDoubt(blocks.get(i), odds[i]);
        }
        for (int i = 1; i < body.length; i++) {
            body[i] |= body[i - 1] && isInDoubt(blocks.get(i), odds[i]);
        }
        for (int i = body.length - 2; i >= 0; i--) {
            body[i] |= body[i + 1] && (isInDoubt(blocks.get(i), odds[i]) || isHeading(blocks.get(i), odds[i]));
        }
        return body;
    }

    private static boolean isInDoubt(Candidate block, double odds) {
        String text = block.block().text();
        return block.rule() == null
                && odds > CLEARLY_NOT
                && text.indexOf(' ') > 0
                && text.length() > SHORTEST_SENTENCE
                && ".!?。！？\"”’»".indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    /** A short line above a paragraph, with words that are no label's, may be its heading. */
    private static boolean isHeading(Candidate block, double odds) {
        if (block.rule() != null || odds < HEADING) {
            return false;
        }
        Signals signals = Signals.of(block.block().text(), StopWords.NONE);
        return signals.words() > 2
                && signals.isShort()
                && signals.end() == Signals.End.NOTHING
                && signals.start() == Signals.Start.CAPITAL
                && signals.lexicon() == 0;
    }

    /** Returns the most likely sequence of text and no text when each change between them costs {@code change}. */
    static boolean[] smooth(double[] odds, double change) {
        int n = odds.length;
        boolean[][] from = new boolean[2][n];
        double out = 0;
        double in = 0;
        for (int i = 0; i < n; i++) {
            double stayIn = i == 0 ? 0 : in;
            double stayOut = i == 0 ? 0 : out;
            from[1][i] = stayIn >= stayOut - change;
            from[0][i] = stayIn - change > stayOut;
            in = Math.max(stayIn, stayOut - change) + odds[i] / 2;
            out = Math.max(stayOut, stayIn - change) - odds[i] / 2;
        }
        boolean[] body = new boolean[n];
        boolean now = in > out;
        for (int i = n - 1; i >= 0; i--) {
            body[i] = now;
            now = from[now ? 1 : 0][i];
        }
        return body;
    }

    private static Map<String, Double> weights(String column) {
        Map<String, Double> weights = new HashMap<>();
        for (Table.Row row : WEIGHTS.rows()) {
            try {
                weights.put(row.cell("feature"), Double.parseDouble(row.cell(column)));
            } catch (NumberFormatException e) {
                throw row.broken("no number in column " + column);
            }
        }
        return weights;
    }
}
