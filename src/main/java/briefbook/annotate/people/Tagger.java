package briefbook.annotate.people;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * Tags the names of people, organisations and places in the tokens of a sentence.
 *
 * <p>Start with {@link #builtIn()}; loading takes about a tenth of a second and happens once, at the first call. An averaged
 * structured perceptron over BILOU labels: English news only, good for people, weak for organisations. Immutable; one tagger
 * can serve many threads.
 */
public final class Tagger {
    private static final int[] OUTSIDE = new int[0];

    private final Lexicon lexicon;
    private final Weights weights;

    /** Makes a tagger from its parts. */
    public Tagger(Lexicon lexicon, Weights weights) {
        this.lexicon = lexicon;
        this.weights = weights;
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
        Sentence sentence = new Sentence(tokens, lexicon);
        Features features = new Features(weights.bits());
        int[][] scores = new int[sentence.length()][];
        for (int i = 0; i < scores.length; i++) {
            if (sentence.isCandidate(i)) {
                sentence.collect(i, features);
                scores[i] = weights.scores(features);
            } else {
                scores[i] = OUTSIDE;
            }
        }
        return Labels.entities(Viterbi.best(scores, weights.transitions()));
    }

    /** Loads lazily and once. */
    private static final class BuiltIn {
        static final Tagger TAGGER = load();

        private static Tagger load() {
            try (DataInputStream lexicon = open("lexicon.bin");
                    DataInputStream weights = open("weights.bin")) {
                return new Tagger(Lexicon.read(lexicon), Weights.read(weights));
            } catch (IOException e) {
                throw new UncheckedIOException(
                        "briefbook/people: the model cannot be read; build the program again", e);
            }
        }

        private static DataInputStream open(String name) {
            InputStream in = Tagger.class.getResourceAsStream("/briefbook/people/" + name);
            if (in == null) {
                throw new IllegalStateException(
                        "briefbook/people/" + name + " is missing from the program; build it again");
            }
            return new DataInputStream(new BufferedInputStream(in, 1 << 16));
        }
    }
}
