package briefbook.people;

import briefbook.annotate.people.Entity;
import briefbook.annotate.people.Features;
import briefbook.annotate.people.Labels;
import briefbook.annotate.people.NameFinder;
import briefbook.annotate.people.NotPeople;
import briefbook.annotate.people.Sentence;
import briefbook.annotate.people.TaggedSentence;
import briefbook.annotate.people.Tagger;
import briefbook.annotate.people.TitleWords;
import briefbook.annotate.people.Viterbi;
import briefbook.annotate.people.Weights;
import briefbook.people.Perceptron.Evidence;
import briefbook.people.Perceptron.Example;
import briefbook.text.Lexicon;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Tells what more data, automatic labels and a second reading of each document are worth: {@code LearningCurve DATA GOLD.tsv ...}
 * trains on a quarter, a half, three quarters and all of the documents, and prints a row for each with the figures on the
 * corpora given, rules included.
 */
public final class LearningCurve {
    private static final int FOLDS = 3;

    private final Lexicon lexicon;
    private final List<Path> golds;

    private LearningCurve(Lexicon lexicon, List<Path> golds) {
        this.lexicon = lexicon;
        this.golds = golds;
    }

    /** Trains and prints a table in Markdown. */
    public static void main(String[] args) throws IOException {
        Path data = Path.of(args[0]);
        List<Path> golds = Arrays.stream(args).skip(1).map(Path::of).toList();
        System.out.println("| labels | passes | data | tokens | set F1, span F1 of "
                + golds.stream()
                        .map(g -> g.getFileName().toString().replace(".tsv", ""))
                        .toList() + " |\n|---|---|---|---|---|");
        List<List<GoldSentence>> gold = TrainPeople.documents(data, name -> !name.startsWith("digitalgov"));
        List<List<GoldSentence>> all = TrainPeople.documents(data, name -> true);
        Lexicon lexicon = Lexicon.read(ByteBuffer.wrap(
                TrainPeople.lexicon(data, all.stream().flatMap(List::stream).toList())));
        LearningCurve curve = new LearningCurve(lexicon, golds);
        for (boolean silver : new boolean[] {false, true}) {
            List<List<GoldSentence>> documents = new ArrayList<>(silver ? all : gold);
            Collections.shuffle(documents, new Random(1));
            for (int percent = 25; percent <= 100; percent += 25) {
                curve.row(silver, percent, sample(documents, percent));
            }
        }
    }

    /** Long documents are cut, so that a quarter of the documents is about a quarter of the text of each corpus. */
    private static List<List<GoldSentence>> sample(List<List<GoldSentence>> documents, int percent) {
        List<List<GoldSentence>> sample = new ArrayList<>();
        for (List<GoldSentence> document : documents) {
            int length = document.size() * percent / 100;
            if (!document.subList(0, length).isEmpty()) {
                sample.add(document.subList(0, length));
            }
        }
        return sample;
    }

    private void row(boolean silver, int percent, List<List<GoldSentence>> documents) throws IOException {
        long tokens = documents.stream()
                .flatMap(List::stream)
                .mapToLong(s -> s.tokens().size())
                .sum();
        Weights first =
                TrainPeople.weights(documents.stream().flatMap(List::stream).toList(), lexicon);
        print(silver, percent, tokens, 1, first, null);
        print(silver, percent, tokens, 2, first, second(documents));
    }

    private void print(boolean silver, int percent, long tokens, int passes, Weights first, Weights second)
            throws IOException {
        StringBuilder figures = new StringBuilder();
        for (Path gold : golds) {
            Scores scores = scores(gold, first, second);
            figures.append(String.format(Locale.ROOT, " %.1f, %.1f;", scores.setF1(), scores.spanF1()));
        }
        System.out.printf(
                Locale.ROOT,
                "| %s | %d | %d %% | %,d |%s |%n",
                silver ? "hand and automatic" : "by hand",
                passes,
                percent,
                tokens,
                figures);
    }

    /** Trains the second pass on what a first pass says of documents that it has not seen. */
    private Weights second(List<List<GoldSentence>> documents) {
        List<Example> examples = new ArrayList<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            List<GoldSentence> others = new ArrayList<>();
            for (int i = 0; i < documents.size(); i++) {
                if (i % FOLDS != fold) {
                    others.addAll(documents.get(i));
                }
            }
            Weights weights = TrainPeople.weights(others, lexicon);
            for (int i = fold; i < documents.size(); i += FOLDS) {
                SecondPass evidence = evidence(tokens(documents.get(i)), weights);
                for (int s = 0; s < documents.get(i).size(); s++) {
                    examples.add(new Example(documents.get(i).get(s), evidence.of(s)));
                }
            }
        }
        Perceptron perceptron = new Perceptron(lexicon, TrainPeople.BITS);
        perceptron.learnWith(examples, TrainPeople.EPOCHS, TrainPeople.SEED);
        return perceptron.average(TrainPeople.LEAST);
    }

    private static List<List<String>> tokens(List<GoldSentence> document) {
        return document.stream().map(GoldSentence::tokens).toList();
    }

    private SecondPass evidence(List<List<String>> document, Weights first) {
        return new SecondPass(
                document,
                document.stream().map(s -> tag(s, first, Evidence.NONE)).toList());
    }

    private List<Entity> tag(List<String> tokens, Weights weights, Evidence evidence) {
        Sentence sentence = new Sentence(tokens, lexicon);
        Features features = new Features(weights.bits());
        int[][] scores = new int[sentence.length()][];
        for (int i = 0; i < scores.length; i++) {
            scores[i] = new int[0];
            if (sentence.isCandidate(i)) {
                sentence.collect(i, features);
                evidence.add(i, features);
                scores[i] = new int[Labels.COUNT];
                weights.addTo(scores[i], features);
            }
        }
        return Labels.entities(Viterbi.best(scores, weights.transitions()));
    }

    private Scores scores(Path gold, Weights first, Weights second) throws IOException {
        Tagger tagger = new Tagger(lexicon, first);
        NameFinder finder = new NameFinder(tagger, TitleWords.builtIn(), NotPeople.builtIn());
        Scores scores = new Scores();
        for (List<GoldSentence> document : TaggedCorpus.read(gold)) {
            SecondPass evidence = second == null ? null : evidence(tokens(document), first);
            List<TaggedSentence> tagged = new ArrayList<>();
            for (int s = 0; s < document.size(); s++) {
                TaggedSentence once = TaggedSentence.of(document.get(s).tokens(), List.of(), tagger);
                tagged.add(
                        second == null
                                ? once
                                : new TaggedSentence(
                                        once.words(),
                                        once.normal(),
                                        once.spans(),
                                        tag(document.get(s).tokens(), second, evidence.of(s))));
            }
            scores.add(document, finder.find(tagged));
        }
        return scores;
    }
}
