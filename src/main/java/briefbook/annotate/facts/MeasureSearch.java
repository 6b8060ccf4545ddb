package briefbook.annotate.facts;

import briefbook.annotate.facts.Measures.Form;
import briefbook.annotate.facts.Measures.Hit;
import java.util.Optional;
import java.util.Set;

/** Finds the words of a sentence that tell what a number counts. Pure functions of the tables. */
final class MeasureSearch {
    /** Words between a number's unit and what tells the measure: "people, among them a boy, were". */
    private static final int GAP = 12;

    /** Words between a label and its number: "has since risen further to at least". */
    private static final int LABEL_GAP = 10;

    private static final FactWords SETS = FactWords.builtIn();
    private static final Measures MEASURES = Measures.builtIn();

    private static final String SENTENCE = "sentence";

    private final Words words;

    MeasureSearch(Words words) {
        this.words = words;
    }

    /** The nearest words tell first: those beside the number, then those before it, a label, and what follows the noun. */
    Optional<Hit> of(int from, int end, Noun noun, Numeral number) {
        boolean others = Noun.wholeAfter(words, end) > end && words.isIn(noun.end(), SETS.set("relative"));
        if (others) {
            return Optional.empty(); // "seven of the 14 who were arrested were released": the 14 were
        }
        // "31 of the 44 people on board": 44 were.
        boolean ofWhole = Noun.wholeAfter(words, end) > end;
        return MEASURES.endingAt(words, from, Form.LABEL)
                .filter(h -> !h.measure().id().equals(SENTENCE))
                .or(() -> beside(end))
                .or(() -> noun.isNamed() ? beside(noun.end() - 1) : Optional.empty())
                .or(() -> beside(noun.end()).filter(h -> !ofWhole || !isParticiple(h)))
                .or(() -> MEASURES.startingAt(words, noun.end(), Form.AFTER).filter(h -> !ofWhole || !isParticiple(h)))
                .or(() -> MEASURES.endingAt(words, from, Form.BEFORE))
                .or(() -> label(from, number))
                .or(() -> after(noun.end(), ofWhole))
                .or(() -> thing(noun));
    }

    /** "19 of the 64 people injured", "31 of the 44 people on board": of the whole, not of the part. */
    boolean isParticiple(Hit hit) {
        return words.isIn(hit.from(), SETS.set("participle"));
    }

    /** "12 demonstrators came", not "12 demonstrators were treated": what was done to them is something else. */
    private Optional<Hit> thing(Noun noun) {
        return noun.isNamed() && !words.isIn(noun.end(), SETS.set("done-to"))
                ? MEASURES.startingAt(words, noun.end() - 1, Form.THING)
                : Optional.empty();
    }

    /** "12 dead", not "12 dead trees". */
    private Optional<Hit> beside(int at) {
        return MEASURES.startingAt(words, at, Form.NOUN)
                .filter(h -> !words.at(h.to()).endsWith("s") || words.isIn(h.to(), SETS.set("no-plural")));
    }

    /** "The toll of the blast has risen to 12", "fined the firm $12": a link or the sign of a currency stands before the number. */
    private Optional<Hit> label(int from, Numeral number) {
        boolean linked = number.isMoney() || words.isIn(from - 1, SETS.set("link-label"));
        for (int i = from; i >= Math.max(0, from - LABEL_GAP); i--) {
            Optional<Hit> label = MEASURES.endingAt(words, i, Form.LABEL);
            if (label.isPresent() || !isRunning(i - 1) || words.isIn(i - 1, SETS.set("label-end"))) {
                return label;
            }
            if (!linked) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "12 people, among them a boy, were reported dead": helping verbs, adverbs and a stretch between commas may stand between. */
    private Optional<Hit> after(int noun, boolean ofWhole) {
        Set<String> helpers = SETS.set("helper");
        for (int i = noun, steps = 0; i < words.size() && steps < GAP; i++, steps++) {
            Optional<Hit> measure = MEASURES.startingAt(words, i, Form.AFTER);
            if (measure.isPresent() && (!ofWhole || i > noun || !isParticiple(measure.get()))) {
                return measure;
            }
            if (words.at(i).equals(",") && i == noun) {
                int close = i + 1;
                while (close < words.size()
                        && close - i < GAP
                        && !words.at(close).equals(",")) {
                    close++;
                }
                i = close;
            } else if (!words.isIn(i, helpers) && !words.at(i).endsWith("ly")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Words and possessive endings go on; a comma ends what a label belongs to. */
    private boolean isRunning(int i) {
        return words.isWord(i) || words.at(i).equals("'s") || words.at(i).equals("’s");
    }
}
