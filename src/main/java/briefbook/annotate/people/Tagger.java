package briefbook.annotate.people;

import briefbook.text.Lexicon;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Tags the names of people, organisations and places in the tokens of a sentence.
 *
 * <p>Start with {@link #builtIn()}; loading takes about a tenth of a second and happens once, at the first call. An averaged
 * structured perceptron over BILOU labels: English news only, good for people, weak for organisations. Immutable but for
 * a bounded memory of words that changes no result; one tagger can serve many threads.
 */
public final class Tagger {
    private static final int[] OUTSIDE = new int[0];
    private static final int CACHED_WORDS = 20_000;

    private final Lexicon lexicon;
    private final Weights weights;
    private final Map<String, KnownWord> words = new ConcurrentHashMap<>();
    private final KnownWord before;
    private final KnownWord after;

    /** Makes a tagger from its parts. */
    public Tagger(Lexicon lexicon, Weights weights) {
        this.lexicon = lexicon;
        this.weights = weights;
        this.before = known(Word.BEFORE);
        this.after = known(Word.AFTER);
    }

    /** Returns the tagger that comes with the program. */
    public static Tagger builtIn() {
        return BuiltIn.TAGGER;
    }

    /** Returns what this tagger knows about single words. */
    public Lexicon lexicon() {
        return lexicon;
    }

    /** Returns the names in a sentence, in order, without overlap. */
    public List<Entity> tag(List<String> tokens) {
        return tagNormal(new Casing(lexicon).normal(tokens));
    }

    /** Tags tokens that are in the case of running text. */
    List<Entity> tagNormal(List<String> tokens) {
        KnownWord[] known = tokens.stream().map(this::known).toArray(KnownWord[]::new);
        Sentence sentence = new Sentence(Arrays.stream(known).map(k -> k.word).toArray(Word[]::new));
        Features features = new Features(weights.bits());
        int[][] scores = new int[known.length][];
        for (int i = 0; i < scores.length; i++) {
            scores[i] = sentence.isCandidate(i) ? scores(known, sentence.words(), i, features) : OUTSIDE;
        }
        return Labels.entities(Viterbi.best(scores, weights.transitions()));
    }

    private int[] scores(KnownWord[] known, Word[] words, int i, Features features) {
        features.collectContext(words, i);
        int[] scores = new int[Labels.COUNT];
        weights.addTo(scores, features);
        for (int offset = -2; offset <= 2; offset++) {
            int at = i + offset;
            KnownWord word = at < 0 ? before : at < known.length ? known[at] : after;
            int[] own = word.scores[offset + 2];
            for (int label = 0; label < own.length; label++) {
                scores[label] += own[label];
            }
        }
        return scores;
    }

    /** A word, and what it says alone about the tokens two before it to two after it. */
    private static final class KnownWord {
        final Word word;
        final int[][] scores;

        KnownWord(Word word, int[][] scores) {
            this.word = word;
            this.scores = scores;
        }
    }

    private KnownWord known(String token) {
        KnownWord known = words.get(token);
        if (known == null) {
            known = known(new Word(token, lexicon));
            if (words.size() < CACHED_WORDS && token.length() < 40) {
                words.put(token, known);
            }
        }
        return known;
    }

    private KnownWord known(Word word) {
        Features features = new Features(weights.bits());
        int[][] scores = new int[5][Labels.COUNT];
        for (int offset = -2; offset <= 2; offset++) {
            features.collectWord(word, offset);
            weights.addTo(scores[offset + 2], features);
        }
        return new KnownWord(word, scores);
    }

    /** Loads lazily and once. */
    private static final class BuiltIn {
        static final Tagger TAGGER = load();

        private static Tagger load() {
            try (InputStream in = Tagger.class.getResourceAsStream("/briefbook/people/weights.bin")) {
                if (in == null) {
                    throw new IllegalStateException("briefbook/people/weights.bin is missing; build the program again");
                }
                return new Tagger(Lexicon.builtIn(), Weights.read(ByteBuffer.wrap(in.readAllBytes())));
            } catch (IOException e) {
                throw new UncheckedIOException(
                        "briefbook/people/weights.bin cannot be read; build the program again", e);
            }
        }
    }
}
