package briefbook.clean.score;

import briefbook.rules.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

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
    private final Map<String, Integer> single = new HashMap<>();
    private final Map<String, List<Phrase>> phrases = new HashMap<>();
    private final Map<String, Integer> spaceless = new HashMap<>();

    private Lexicon(Table table) {
        families = table.rows().stream().map(r -> r.cell("family")).distinct().toList();
        for (Table.Row row : table.rows()) {
            int family = families.indexOf(row.cell("family"));
            for (String entry : row.list("words")) {
                add(entry.toLowerCase(Locale.ROOT), family);
            }
        }
    }

    private void add(String entry, int family) {
        if (Character.isIdeographic(entry.codePointAt(0)) || (entry.charAt(0) >= 0x3040 && entry.charAt(0) <= 0x30FF)) {
            spaceless.merge(entry, 1 << family, (a, b) -> a | b);
            return;
        }
        List<String> words = List.of(entry.split(" ", -1));
        if (words.size() == 1) {
            single.merge(entry, 1 << family, (a, b) -> a | b);
        } else {
            phrases.computeIfAbsent(words.get(0), k -> new ArrayList<>()).add(new Phrase(words, family));
        }
    }

    /** Returns the names of the families, in the order of their bits. */
    List<String> names() {
        return families;
    }

    /** Returns the families of words and phrases, a bit for each; {@code words} are those of {@code text}, lower case. */
    int families(List<String> words, String text) {
        int found = 0;
        for (int i = 0; i < words.size(); i++) {
            found |= Objects.requireNonNullElse(single.get(words.get(i)), 0);
            for (Phrase phrase : phrases.getOrDefault(words.get(i), List.of())) {
                int end = i + phrase.words().size();
                if (end <= words.size() && words.subList(i, end).equals(phrase.words())) {
                    found |= 1 << phrase.family();
                }
            }
        }
        if (!text.isEmpty() && text.length() < 60 && text.codePointAt(0) >= 0x3040) {
            for (Map.Entry<String, Integer> each : spaceless.entrySet()) {
                found |= text.contains(each.getKey()) ? each.getValue() : 0;
            }
        }
        return found | (text.indexOf('©') >= 0 ? 1 << Math.max(0, families.indexOf("legal")) : 0);
    }
}
