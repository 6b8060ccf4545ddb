package briefbook.annotate.facts;

import briefbook.model.FactKind;
import briefbook.rules.Keywords;
import briefbook.rules.Table;
import briefbook.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Words that tell what came of an event, or what is demanded or warned of: the table {@code fact-cues.tsv}. Immutable. */
final class Cues {
    private static final Cues BUILT_IN = new Cues(Table.load("fact-cues.tsv"));

    /** How far back a word stands that makes a cue a wish or a plan: "hope to have signed". */
    private static final int BACK = 3;

    private record Cue(FactKind kind, List<String> words) {}

    /** A cue in a sentence, with the words that tell. */
    record Found(FactKind kind, Span words) {}

    private final Map<String, List<Cue>> byFirst;
    private final Set<String> unreal;
    private final Keywords keywords;

    private Cues(Table table) {
        unreal = FactWords.builtIn().set("unreal");
        keywords = Keywords.of(table.rows().stream()
                .filter(row -> !row.cell("kind").equals("outcome"))
                .flatMap(row -> row.list("words").stream())
                .toList());
        byFirst = table.rows().stream()
                .flatMap(row -> row.list("words").stream()
                        .map(w -> new Cue(row.constant("kind", FactKind.class), List.of(w.split(" ")))))
                .sorted(Comparator.comparing((Cue c) -> -c.words().size()))
                .collect(Collectors.groupingBy(c -> c.words().get(0)));
    }

    static Cues builtIn() {
        return BUILT_IN;
    }

    /** Tells whether a text may hold a demand or warning; quick, and rather yes than no. */
    boolean mayBeIn(String text) {
        return keywords.in(text);
    }

    /** Returns the first cue of each kind in a sentence, in the order of kinds. */
    List<Found> in(Words words) {
        List<Found> found = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            for (Cue cue : byFirst.getOrDefault(words.at(i), List.of())) {
                if (words.has(i, cue.words())
                        && found.stream().noneMatch(f -> f.kind() == cue.kind())
                        && (cue.kind() != FactKind.OUTCOME || !isUnreal(words, i))) {
                    found.add(
                            new Found(cue.kind(), words.span(i, i + cue.words().size())));
                    break;
                }
            }
        }
        found.sort(Comparator.comparing(Found::kind));
        return found;
    }

    private boolean isUnreal(Words words, int at) {
        for (int i = Math.max(0, at - BACK); i < at; i++) {
            if (words.isIn(i, unreal)) {
                return true;
            }
        }
        return false;
    }
}
