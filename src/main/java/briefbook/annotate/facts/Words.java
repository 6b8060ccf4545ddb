package briefbook.annotate.facts;

import briefbook.text.Span;
import briefbook.text.Tokens;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The words and marks of one sentence, by number; outside of it there is nothing.
 *
 * @param text the text that the sentence stands in
 * @param spans where each word stands
 * @param lower each word in lower case
 */
record Words(String text, List<Span> spans, List<String> lower) {
    static Words of(String text, Span sentence) {
        List<Span> spans = Tokens.of(text, sentence);
        return new Words(
                text,
                spans,
                spans.stream().map(s -> s.of(text).toLowerCase(Locale.ROOT)).toList());
    }

    int size() {
        return spans.size();
    }

    /** Returns a word in lower case; empty outside of the sentence. */
    String at(int i) {
        return i >= 0 && i < lower.size() ? lower.get(i) : "";
    }

    boolean isIn(int i, Set<String> words) {
        return words.contains(at(i));
    }

    /** Tells whether a word starts with a capital. */
    boolean isCapital(int i) {
        return i >= 0
                && i < spans.size()
                && Character.isUpperCase(text.codePointAt(spans.get(i).start()));
    }

    /** Tells whether a word starts with a letter. */
    boolean isWord(int i) {
        return !at(i).isEmpty() && Character.isLetter(at(i).codePointAt(0));
    }

    /** Tells whether these words stand from a place on. */
    boolean has(int i, List<String> words) {
        if (i < 0 || i + words.size() > lower.size()) {
            return false;
        }
        for (int k = 0; k < words.size(); k++) {
            if (!lower.get(i + k).equals(words.get(k))) {
                return false;
            }
        }
        return true;
    }

    /** Returns what is written from the first to before the last word. */
    Span span(int from, int to) {
        return new Span(spans.get(from).start(), spans.get(to - 1).end());
    }
}
