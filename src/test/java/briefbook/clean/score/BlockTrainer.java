package briefbook.clean.score;

import briefbook.clean.ShingleScore;
import briefbook.clean.score.Learner.Example;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/** Fits the weights for dumps and for pages, says how well they do on documents that were not used, and writes the table. */
public final class BlockTrainer {
    private static final int FOLDS = 5;
    private static final int INNER = 4;
    private static final double[] CHANGES = {0, 0.3, 0.6, 1, 1.5, 2};
    private static final double[] LEANINGS = {-0.8, -0.4, 0, 0.4, 0.8};

    /** The smaller benchmark counts as much as the larger one. */
    private static final double SMALL = 2.5;

    /** Chosen by the figures on documents that were held out. */
    private static final double DECAY = 15;

    private final Map<String, double[]> table = new HashMap<>();

    /**
     * A development page.
     *
     * @param corpus which benchmark it is from
     * @param name names it
     * @param gold the text that an editor kept
     * @param blocks all its blocks
     * @param open whether the rules before leave the block open
     * @param share how much it counts: 1 for a whole page
     */
    public record Document(
            String corpus, String name, String gold, List<Candidate> blocks, List<Boolean> open, double share) {
        private String kept(boolean[] body) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < body.length; i++) {
                if (body[i] && open.get(i)) {
                    text.append(blocks.get(i).block().text()).append('\n');
                }
            }
            return text.toString();
        }
    }

    /** Fits one column of the table. */
    public void train(boolean page, List<Document> originals) {
        List<Document> documents = new ArrayList<>(originals);
        originals.forEach(d -> documents.addAll(Crops.of(d)));
        List<Example> examples = documents.stream().map(d -> example(d, page)).toList();
        int features = BlockFeatures.names().size();
        Learner learner = new Learner(DECAY);
        double[][] first = new double[documents.size()][];
        double[][] odds = new double[documents.size()][];
        for (int fold = 0; fold < FOLDS; fold++) {
            int hold = fold;
            List<Integer> known = IntStream.range(0, examples.size())
                    .filter(i -> fold(documents.get(i)) != hold)
                    .boxed()
                    .toList();
            Looks looks = looks(learner, examples, documents, known, features);
            for (int i = 0; i < odds.length; i++) {
                if (fold(documents.get(i)) == hold) {
                    first[i] = odds(examples.get(i), looks.first());
                    odds[i] = odds(again(examples.get(i), documents.get(i), first[i], features), looks.second());
                }
            }
        }
        System.out.println(
                (page ? "pages" : "dumps") + ": " + documents.size() + " documents, " + features + " features");
        print("rules only", originals, d -> rulesOnly(d));
        print("best choice of open blocks", originals, d -> Oracle.body(texts(d), d.gold()));
        Map<Document, double[]> byDocument = new HashMap<>();
        for (int i = 0; i < odds.length; i++) {
            byDocument.put(documents.get(i), odds[i]);
        }
        double best = 0;
        double change = 0;
        double lean = 0;
        for (double c : CHANGES) {
            for (double l : LEANINGS) {
                double sum = 0;
                for (String corpus : List.of("aeb", "wcxb")) {
                    sum += mean(originals, corpus, d -> smooth(d, byDocument.get(d), c, l))
                            .f1();
                }
                if (sum > best + 1e-9) {
                    best = sum;
                    change = c;
                    lean = l;
                }
            }
        }
        Map<Document, double[]> firsts = new HashMap<>();
        for (int i = 0; i < odds.length; i++) {
            firsts.put(documents.get(i), first[i]);
        }
        List<Document> crops = documents.subList(originals.size(), documents.size());
        print("short ones, rules only", crops, d -> rulesOnly(d));
        print("first look", originals, d -> smooth(d, firsts.get(d), 0, 0));
        print("first look, smoothed", originals, d -> smooth(d, firsts.get(d), 1, 0.8));
        print("second look", originals, d -> smooth(d, byDocument.get(d), 0, 0));
        double c = change;
        double l = lean;
        print("smoothed, change " + c + " lean " + l, originals, d -> smooth(d, byDocument.get(d), c, l));
        print("short ones, smoothed", crops, d -> smooth(d, byDocument.get(d), c, l));
        Looks looks = looks(
                learner,
                examples,
                documents,
                IntStream.range(0, examples.size()).boxed().toList(),
                features);
        for (int f = 0; f < features; f++) {
            put(BlockFeatures.names().get(f), page, looks.first()[f]);
            put(BlockScores.AGAIN + BlockFeatures.names().get(f), page, looks.second()[f]);
        }
        for (int f = 0; f < SecondLook.names().size(); f++) {
            put(SecondLook.names().get(f), page, looks.second()[features + f]);
        }
        put("again:always=1", page, looks.second()[BlockFeatures.names().indexOf("always=1")] + lean);
        put("change", page, change);
    }

    private void put(String name, boolean page, double weight) {
        table.computeIfAbsent(name, k -> new double[2])[page ? 1 : 0] = weight;
    }

    /** Weights of the first and of the second look. */
    private record Looks(double[] first, double[] second) {}

    /** The second look learns from first looks by weights that had not seen the document, as it will be in use. */
    private static Looks looks(
            Learner learner, List<Example> examples, List<Document> documents, List<Integer> known, int features) {
        List<Example> seconds = new ArrayList<>();
        for (int inner = 0; inner < INNER; inner++) {
            int hold = inner;
            double[] w = learner.fit(
                    known.stream()
                            .filter(i -> inner(documents.get(i)) != hold)
                            .map(examples::get)
                            .toList(),
                    features);
            for (int i : known) {
                if (inner(documents.get(i)) == hold) {
                    seconds.add(again(examples.get(i), documents.get(i), odds(examples.get(i), w), features));
                }
            }
        }
        double[] first = learner.fit(known.stream().map(examples::get).toList(), features);
        return new Looks(
                first, learner.fit(seconds, features + SecondLook.names().size()));
    }

    private static Example again(Example example, Document document, double[] odds, int features) {
        int[][] more = SecondLook.of(document.blocks(), odds, features);
        int[][] all = new int[more.length][];
        for (int i = 0; i < all.length; i++) {
            int[] one = java.util.Arrays.copyOf(example.features()[i], example.features()[i].length + more[i].length);
            System.arraycopy(more[i], 0, one, example.features()[i].length, more[i].length);
            all[i] = one;
        }
        return new Example(example.name(), all, example.body(), example.weights());
    }

    private static int inner(Document d) {
        return Math.floorMod(d.name().hashCode() / 31, INNER);
    }

    /** Returns the table, in the order of the features. */
    public String table() {
        StringBuilder text = new StringBuilder("# feature\tdump\tpage\n");
        List<String> names = new ArrayList<>(List.of("change"));
        names.addAll(BlockFeatures.names());
        BlockFeatures.names().forEach(n -> names.add(BlockScores.AGAIN + n));
        names.addAll(SecondLook.names());
        for (String name : names) {
            double[] w = table.get(name);
            if (Math.abs(w[0]) >= 0.01 || Math.abs(w[1]) >= 0.01) {
                text.append(String.format(Locale.ROOT, "%s\t%.3f\t%.3f%n", name, w[0], w[1])
                        .replace("\r", ""));
            }
        }
        return text.toString();
    }

    private static Example example(Document d, boolean page) {
        boolean[] body = Oracle.body(texts(d), d.gold());
        double[] weights = new double[body.length];
        double all = 0;
        for (int i = 0; i < body.length; i++) {
            int words = d.blocks().get(i).block().text().split("\\s+", -1).length;
            weights[i] = d.open().get(i) ? Math.sqrt(words) : 0;
            all += weights[i];
        }
        for (int i = 0; i < body.length; i++) {
            weights[i] *= 100 / Math.max(1, all) * (d.corpus().equals("aeb") ? SMALL : 1) / SMALL * d.share();
        }
        return new Example(d.name(), BlockFeatures.of(d.blocks(), page), body, weights);
    }

    private static List<String> texts(Document d) {
        return IntStream.range(0, d.blocks().size())
                .mapToObj(i -> d.open().get(i) ? d.blocks().get(i).block().text() : "")
                .toList();
    }

    private static boolean[] rulesOnly(Document d) {
        boolean[] body = new boolean[d.blocks().size()];
        for (int i = 0; i < body.length; i++) {
            body[i] = d.blocks().get(i).rule() == null;
        }
        return body;
    }

    private static double[] odds(Example example, double[] w) {
        return BlockScores.sums(example.features(), w);
    }

    private static boolean[] smooth(Document d, double[] odds, double change, double lean) {
        double[] leaning = odds.clone();
        for (int i = 0; i < leaning.length; i++) {
            leaning[i] += lean;
        }
        return BlockScores.decide(d.blocks(), leaning, change);
    }

    private interface Choice {
        boolean[] of(Document d);
    }

    private static void print(String what, List<Document> documents, Choice choice) {
        StringBuilder line = new StringBuilder(String.format(Locale.ROOT, "  %-34s", what));
        for (String corpus : List.of("aeb", "wcxb")) {
            line.append(corpus)
                    .append(' ')
                    .append(mean(documents, corpus, choice))
                    .append("   ");
        }
        System.out.println(line);
    }

    private static ShingleScore.Mean mean(List<Document> documents, String corpus, Choice choice) {
        return ShingleScore.mean(documents.stream()
                .filter(d -> d.corpus().equals(corpus))
                .map(d -> ShingleScore.of(d.gold(), d.kept(choice.of(d))))
                .toList());
    }

    private static int fold(Document d) {
        return Math.floorMod(d.name().hashCode(), FOLDS);
    }
}
