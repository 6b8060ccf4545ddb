package briefbook.annotate.events;

import briefbook.model.Participant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A step of a sentence: a name as a whole, a word, or a mark.
 *
 * @param start first UTF-16 code unit in the text
 * @param end after the last one
 * @param word the words in lower case
 * @param name whom or what it names; null for plain words
 * @param adjective whether the name is a demonym, such as {@code Russian}
 */
public record Unit(
        int start, int end, String word, @Nullable Participant name, boolean adjective) {
    /** Returns whom this names. */
    Optional<Participant> named() {
        return Optional.ofNullable(name);
    }

    boolean is(String other) {
        return name == null && word.equals(other);
    }

    boolean isMark() {
        return name == null
                && !Character.isLetterOrDigit(word.codePointAt(0))
                && !word.startsWith("'")
                && !word.startsWith("’");
    }
}
