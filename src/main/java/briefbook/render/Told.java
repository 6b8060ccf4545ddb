package briefbook.render;

import org.jspecify.annotations.Nullable;

/**
 * A sentence that a stage composed, in the language of the interface where it can be put into that.
 *
 * @param text the sentence
 * @param lang {@code en} when the interface is in another language and the sentence is not; null otherwise
 */
record Told(String text, @Nullable String lang) {
    public boolean isForeign() {
        return lang != null;
    }

    public boolean isNone() {
        return text.isEmpty();
    }
}
