package briefbook.annotate.facts;

import briefbook.rules.Table;
import briefbook.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds who a sentence gives as the source of what it tells: "prosecutors allege", "police said", "according to the coast
 * guard", "allegedly".
 *
 * <p>The verbs are those of {@code reporting-verbs.tsv}; a source can be a person, a body, or unnamed. Immutable.
 */
final class Attributions {
    private static final FactWords SETS = FactWords.builtIn();
    private static final Attributions BUILT_IN = new Attributions(Table.load("reporting-verbs.tsv"));

    /** A longer subject is no name of a source. */
    private static final int LONGEST = 10;

    /** Verbs that report something only before "that" or a quotation: "underscored that". */
    private final Set<String> before = new HashSet<>();

    private final Set<String> verbs = new HashSet<>(SETS.set("accuse"));

    private Attributions(Table table) {
        for (Table.Row row : table.rows()) {
            List<String> forms = row.list("words");
            boolean reports =
                    !row.cell("kind").equals("judge") && !row.cell("needs").equals("quote");
            if (reports) {
                // Third person and past: the forms in which a sentence says that somebody says.
                Set<String> kind = row.cell("needs").equals("that") ? before : verbs;
                kind.addAll(List.of(forms.get(1), forms.get(2)));
            }
        }
    }

    static Attributions builtIn() {
        return BUILT_IN;
    }

    /** Returns the words that name each source with its verb, in reading order, without overlap. */
    List<Span> in(Words words) {
        List<Span> found = new ArrayList<>();
        int free = 0;
        for (int i = 0; i < words.size(); i++) {
            Range range = at(words, i, free);
            if (range != null) {
                found.add(words.span(range.from(), range.to()));
                free = range.to();
                i = Math.max(i, range.to() - 1);
            }
        }
        return found;
    }

    private record Range(int from, int to) {}

    private @Nullable Range at(Words words, int i, int free) {
        if (words.at(i).equals("according") && words.at(i + 1).equals("to")) {
            return new Range(i, phraseEnd(words, i + 2));
        }
        if (words.isIn(i, SETS.set("hearsay"))) {
            return new Range(i, i + 1);
        }
        boolean blames = words.isIn(i, SETS.set("blame"));
        boolean reports =
                blames || verbs.contains(words.at(i)) || (before.contains(words.at(i)) && isBeforeSpeech(words, i + 1));
        if (!reports || words.isIn(i - 1, SETS.set("passive"))) {
            return null;
        }
        int from = subject(words, i, free);
        if (from < i) {
            return isSubject(words, from, i) ? new Range(from, blames ? i : i + 1) : null;
        }
        boolean quoted = !blames && i > 0 && !words.isWord(i - 1);
        boolean named = words.isCapital(i + 1) || words.isIn(i + 1, SETS.set("article"));
        return quoted && named ? new Range(i, phraseEnd(words, i + 1)) : null;
    }

    /** Returns where the subject of a verb starts; the verb itself when none stands before it. */
    private static int subject(Words words, int verb, int free) {
        int from = verb;
        while (from > free && verb - from < LONGEST && !isBreak(words, from - 1)) {
            from--;
        }
        boolean open = from > free && !isBreak(words, from - 1);
        return open ? verb : from;
    }

    private static boolean isBeforeSpeech(Words words, int i) {
        return words.at(i).equals("that") || (!words.isWord(i) && !words.at(i).equals("."));
    }

    /** A clause with a verb of its own is none: "the attack that he claims"; "police have said" is. */
    private static boolean isSubject(Words words, int from, int verb) {
        int to = words.isIn(verb - 1, SETS.set("have")) ? verb - 1 : verb;
        for (int i = from; i < to; i++) {
            if (words.isIn(i, SETS.set("no-subject"))) {
                return false;
            }
        }
        return to > from;
    }

    private static int phraseEnd(Words words, int from) {
        int to = from;
        while (to < words.size() && to - from < LONGEST && !isBreak(words, to)) {
            to++;
        }
        return to;
    }

    private static boolean isBreak(Words words, int i) {
        return (!words.isWord(i) && !words.at(i).startsWith("'") && !words.at(i).startsWith("’"))
                || words.isIn(i, SETS.set("clause-start"));
    }
}
