package briefbook.annotate.people;

import briefbook.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * A sentence with what the tagger found in it.
 *
 * @param words its tokens as written
 * @param normal the same tokens in the case of running text
 * @param spans where the tokens stand in the text
 * @param entities what the tagger found, in order
 */
public record TaggedSentence(List<String> words, List<String> normal, List<Span> spans, List<Entity> entities) {
    /** Copies the lists. */
    public TaggedSentence {
        words = List.copyOf(words);
        normal = List.copyOf(normal);
        spans = List.copyOf(spans);
        entities = List.copyOf(entities);
    }

    /** Tags the tokens of a sentence. */
    public static TaggedSentence of(List<String> words, List<Span> spans, Tagger tagger) {
        List<String> normal = new Casing(tagger.lexicon()).normal(words);
        return new TaggedSentence(words, normal, spans, tagger.tagNormal(normal));
    }

    /** Tags a text's tokens. */
    public static TaggedSentence of(String text, List<Span> spans, Tagger tagger) {
        List<String> words = new ArrayList<>(spans.size());
        spans.forEach(s -> words.add(s.of(text)));
        return of(words, spans, tagger);
    }

    /** Returns how many tokens it has. */
    public int length() {
        return words.size();
    }

    /** Returns a token, or an empty text before the start and after the end. */
    public String word(int i) {
        return i < 0 || i >= words.size() ? "" : words.get(i);
    }

    /** Tells whether a token starts with a capital letter that running text would keep. */
    public boolean isCapital(int i) {
        return i >= 0
                && i < normal.size()
                && Character.isUpperCase(normal.get(i).charAt(0));
    }
}
