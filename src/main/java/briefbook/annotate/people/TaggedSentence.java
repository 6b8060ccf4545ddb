package briefbook.annotate.people;

import briefbook.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A sentence with what the tagger found in it.
 *
 * @param words its tokens as written
 * @param normal the same tokens in the case of running text
 * @param small the same tokens in lower case
 * @param spans where the tokens stand in the text
 * @param entities what the tagger found, in order
 */
public record TaggedSentence(
        List<String> words, List<String> normal, List<String> small, List<Span> spans, List<Entity> entities) {
    /** Copies the lists. */
    public TaggedSentence {
        words = List.copyOf(words);
        normal = List.copyOf(normal);
        small = List.copyOf(small);
        spans = List.copyOf(spans);
        entities = List.copyOf(entities);
    }

    /** Makes a sentence of tokens. */
    public TaggedSentence(List<String> words, List<String> normal, List<Span> spans, List<Entity> entities) {
        this(words, normal, words.stream().map(w -> w.toLowerCase(Locale.ROOT)).toList(), spans, entities);
    }

    /** Tags the tokens of a sentence. */
    public static TaggedSentence of(List<String> words, List<Span> spans, Tagger tagger) {
        return tagger.read(words, spans);
    }

    /** Tags a text's tokens. */
    public static TaggedSentence of(String text, List<Span> spans, Tagger tagger) {
        List<String> words = new ArrayList<>(spans.size());
        for (Span span : spans) {
            words.add(span.of(text));
        }
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

    /** Returns a token in lower case, or an empty text before the start and after the end. */
    public String small(int i) {
        return i < 0 || i >= small.size() ? "" : small.get(i);
    }

    /** Tells whether a token starts with a capital letter that running text would keep. */
    public boolean isCapital(int i) {
        return i >= 0
                && i < normal.size()
                && Character.isUpperCase(normal.get(i).charAt(0));
    }

    /** Returns the name that the tagger found at a token, or null. */
    @Nullable
    Entity entityAt(int i) {
        for (Entity entity : entities) {
            if (entity.from() <= i && i < entity.to()) {
                return entity;
            }
        }
        return null;
    }
}
