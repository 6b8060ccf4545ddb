package briefbook.clean.score;

import briefbook.rules.Table;
import briefbook.text.WordTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The words by which labels, buttons and notices of the web are known, in several languages: the table {@code lexicon.tsv}.
 *
 * <p>Each word or phrase belongs to a family, such as share buttons or legal notices. A word in a text is evidence, never
 * proof: what it is worth is told by the weights. Immutable.
 */
final class Lexicon {
    static final Lexicon BUILT_IN = new Lexicon(Table.load("lexicon.tsv"));

    private record Phrase(List<String> words, int family) {}

    private final List<String> families;

    /** The families of single words, a bit for each. */
    private final WordTable single;

    /** For the first word of phrases: the number of their list, from 1. */
    private final WordTable firsts;

    private final List<List<Phrase>> phrases = new ArrayList<>();
    private final Map<String, Integer> spaceless = new HashMap<>();

    private Lexicon(Table table) {
        families = table.rows().stream().map(r -> r.cell("family")).distinct().toList();
        Map<String, Integer> words = new HashMap<>();
        Map<String, Integer> starts = new HashMap<>();
        for (Table.Row row : table.rows()) {
            int family = families.indexOf(row.cell("family"));
            for (String entry : row.list("words")) {
                String[] parts = entry.split(" ", -1);
                if (isSpaceless(entry.charAt(0))) {
                    spaceless.merge(entry, 1 << family, (a, b) -> a | b);
                } else if (parts.length == 1) {
                    words.merge(entry, 1 << family, (a, b) -> a | b);
                } else {
                    int list = starts.computeIfAbsent(parts[0], k -> phrases.size() + 1);
                    if (list > phrases.size()) {
                        phrases.add(new ArrayList<>());
                    }
                    phrases.get(list - 1).add(new Phrase(List.of(parts), family));
                }
            }
        }
        single = WordTable.of(words);
        firsts = WordTable.of(starts);
    }

    private static boolean isSpaceless(char c) {
        return Character.isIdeographic(c) || (c >= 0x3040 && c <= 0x30FF);
    }

    /** Returns the names of the families, in the order of their bits. */
    List<String> names() {
        return families;
    }

    /** Returns the families of the words and phrases of a text, a bit for each. */
    int families(String text, Words words) {
        int found = 0;
        for (int i = 0; i < words.count(); i++) {
            found |= words.in(single, i);
            int list = words.in(firsts, i);
            if (list > 0) {
                found |= phrases(phrases.get(list - 1), words, i);
            }
        }
        if (!text.isEmpty() && text.length() < 60 && text.codePointAt(0) >= 0x3040) {
            for (Map.Entry<String, Integer> each : spaceless.entrySet()) {
                found |= text.contains(each.getKey()) ? each.getValue() : 0;
            }
        }
        return found | (text.indexOf('©') >= 0 ? 1 << Math.max(0, families.indexOf("legal")) : 0);
    }

    private static int phrases(List<Phrase> phrases, Words words, int at) {
        int found = 0;
        for (Phrase phrase : phrases) {
            boolean same = at + phrase.words().size() <= words.count();
            for (int k = 1; same && k < phrase.words().size(); k++) {
                same = words.is(phrase.words().get(k), at + k);
            }
            found |= same ? 1 << phrase.family() : 0;
        }
        return found;
    }
}
