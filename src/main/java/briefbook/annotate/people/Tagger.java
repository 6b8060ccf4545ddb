package briefbook.annotate.people;

import briefbook.text.Lexicon;
import briefbook.text.Span;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
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
    private static final int LONGEST_CACHED = 40;
    private static final int REACH = 2;

    private final Lexicon lexicon;
    private final Weights weights;
    private final Casing casing;
    private final Map<String, KnownWord> words = new ConcurrentHashMap<>();
    private final KnownWord before;
    private final KnownWord after;

    /** Makes a tagger from its parts. */
    public Tagger(Lexicon lexicon, Weights weights) {
        this.lexicon = lexicon;
        this.weights = weights;
        this.casing = new Casing(lexicon);
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
        return read(tokens, List.of()).entities();
    }

    /** Tags a sentence and keeps its tokens in the case of running text and in lower case. */
    TaggedSentence read(List<String> tokens, List<Span> spans) {
        List<String> normal = casing.normal(tokens);
        KnownWord[] known = new KnownWord[normal.size()];
        List<String> small = new ArrayList<>(known.length);
        boolean capitals = false;
        for (int i = 0; i < known.length; i++) {
            known[i] = known(normal.get(i));
            small.add(known[i].word.small);
            capitals |= known[i].word.upper;
        }
        return new TaggedSentence(tokens, normal, small, spans, capitals ? entities(known) : List.of());
    }

    private List<Entity> entities(KnownWord[] known) {
        Word[] plain = new Word[known.length];
        for (int i = 0; i < plain.length; i++) {
            plain[i] = known[i].word;
        }
        Sentence sentence = new Sentence(plain);
        Features features = new Features(weights.bits());
        int[][] scores = new int[known.length][];
        for (int i = 0; i < scores.length; i++) {
            scores[i] = sentence.isCandidate(i) ? scores(known, plain, i, features) : OUTSIDE;
        }
        return Labels.entities(Viterbi.best(scores, weights.transitions()));
    }

    private int[] scores(KnownWord[] known, Word[] plain, int i, Features features) {
        features.collectContext(plain, i);
        int[] scores = new int[Labels.COUNT];
        weights.addTo(scores, features);
        for (int offset = -REACH; offset <= REACH; offset++) {
            int at = i + offset;
            KnownWord word = at < 0 ? before : at < known.length ? known[at] : after;
            int from = (offset + REACH) * Labels.COUNT;
            for (int label = 0; label < scores.length; label++) {
                scores[label] += word.scores[from + label];
            }
        }
        return scores;
    }

    /** A word, and what it says alone about the tokens two before it to two after it: a row of labels for each. */
    private static final class KnownWord {
        final Word word;
        final int[] scores;

        KnownWord(Word word, int[] scores) {
            this.word = word;
            this.scores = scores;
        }
    }

    private KnownWord known(String token) {
        KnownWord known = words.get(token);
        if (known == null) {
            known = known(new Word(token, lexicon));
            if (token.length() < LONGEST_CACHED && words.size() < CACHED_WORDS) {
                words.put(token, known);
            }
        }
        return known;
    }

    private KnownWord known(Word word) {
        Features features = new Features(weights.bits());
        int[] all = new int[(2 * REACH + 1) * Labels.COUNT];
        for (int offset = -REACH; offset <= REACH; offset++) {
            int[] scores = new int[Labels.COUNT];
            features.collectWord(word, offset);
            weights.addTo(scores, features);
            System.arraycopy(scores, 0, all, (offset + REACH) * Labels.COUNT, Labels.COUNT);
        }
        return new KnownWord(word, all);
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
