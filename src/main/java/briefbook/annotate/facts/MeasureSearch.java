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

    private final Words words;

    MeasureSearch(Words words) {
        this.words = words;
    }

    /** The nearest words tell first: those beside the number, then those before it, a label, and what follows the noun. */
    Optional<Hit> of(int from, int end, Noun noun, Numeral number) {
        return beside(end)
                .or(() -> noun.isNamed() ? beside(noun.end() - 1) : Optional.empty())
                .or(() -> beside(noun.end()))
                .or(() -> MEASURES.startingAt(words, noun.end(), Form.AFTER))
                .or(() -> MEASURES.endingAt(words, from, Form.BEFORE))
                .or(() -> label(from, number))
                .or(() -> after(noun.end()));
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
            if (label.isPresent() || !words.isWord(i - 1) || words.isIn(i - 1, SETS.set("label-end"))) {
                return label;
            }
            if (!linked) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "12 people, among them a boy, were reported dead": helping verbs, adverbs and a stretch between commas may stand between. */
    private Optional<Hit> after(int noun) {
        Set<String> helpers = SETS.set("helper");
        for (int i = noun, steps = 0; i < words.size() && steps < GAP; i++, steps++) {
            Optional<Hit> measure = MEASURES.startingAt(words, i, Form.AFTER);
            if (measure.isPresent()) {
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
}
