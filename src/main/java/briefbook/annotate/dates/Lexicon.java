package briefbook.annotate.dates;

import briefbook.rules.Table;
import java.util.HashMap;
import java.util.Map;

/**
 * The words of {@code date-words.tsv}, found by their letters without making a string of them. Immutable; safe for many
 * threads.
 */
final class Lexicon {
    private final Word[] slots;

    private Lexicon(Map<String, Word> words) {
        slots = new Word[Integer.highestOneBit(words.size()) * 8];
        for (Word word : words.values()) {
            int slot = slot(word.text(), 0, word.text().length());
            while (slots[slot] != null) {
                slot = slot + 1 & slots.length - 1;
            }
            slots[slot] = word;
        }
    }

    static Lexicon load() {
        Map<String, Word> words = new HashMap<>();
        for (Table.Row row : Table.load("date-words.tsv").rows()) {
            WordKind kind = row.constant("kind", WordKind.class);
            for (String entry : row.list("words")) {
                int equals = entry.indexOf('=');
                String text = equals < 0 ? entry : entry.substring(0, equals);
                words.put(text, words.getOrDefault(text, new Word(text)).and(kind, entry.substring(equals + 1)));
            }
        }
        return new Lexicon(words);
    }

    /** Returns the word between two positions of a text, whatever its case, or {@link Word#OTHER}. */
    Word find(String text, int start, int end) {
        for (int slot = slot(text, start, end); slots[slot] != null; slot = slot + 1 & slots.length - 1) {
            String word = slots[slot].text();
            if (word.length() == end - start && text.regionMatches(true, start, word, 0, word.length())) {
                return slots[slot];
            }
        }
        return Word.OTHER;
    }

    private int slot(String text, int start, int end) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = 31 * hash + Character.toLowerCase(text.charAt(i));
        }
        return (hash ^ hash >>> 15) & slots.length - 1;
    }
}
