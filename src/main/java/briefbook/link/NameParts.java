package briefbook.link;

import briefbook.text.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A name in parts, in lower case without marks.
 *
 * @param words given names first, the family name last; particles joined to what they precede
 * @param suffix {@code jr}, {@code iii} and so on, or empty
 */
record NameParts(List<String> words, String suffix) {
    private static final Set<String> SUFFIXES = Set.of("jr", "sr", "ii", "iii", "iv");
    private static final Set<String> PARTICLES = Set.of(
            "de", "da", "van", "von", "der", "den", "bin", "al", "el", "la", "du", "dos", "di", "ibn", "ben", "le",
            "del", "ter", "bint", "abu", "st");

    NameParts {
        words = List.copyOf(words);
    }

    /** Returns the parts of a name; none when it has no letters. */
    static NameParts of(String name) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        String plain = Folding.plain(name) + " ";
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            boolean inner =
                    (c == '-' || c == '\'') && i + 1 < plain.length() && Character.isLetter(plain.charAt(i + 1));
            if (Character.isLetterOrDigit(c) || (inner && word.length() > 0)) {
                word.append(c);
            } else if (word.length() > 0) {
                words.add(word.toString());
                word.setLength(0);
            }
        }
        String suffix = "";
        if (words.size() > 1 && SUFFIXES.contains(words.get(words.size() - 1))) {
            suffix = words.remove(words.size() - 1);
        }
        return new NameParts(joinParticles(words), suffix);
    }

    private static List<String> joinParticles(List<String> words) {
        List<String> joined = new ArrayList<>();
        String open = "";
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            boolean particle = PARTICLES.contains(word) && i + 1 < words.size() && (i > 0 || words.size() > 2);
            if (particle && i > 0) {
                open = open + word + "-";
            } else {
                joined.add(open + word);
                open = "";
            }
        }
        return joined;
    }

    /** Returns whether there is more than a family name. */
    boolean isFull() {
        return words.size() > 1;
    }

    String given() {
        return words.get(0);
    }

    String family() {
        return words.get(words.size() - 1);
    }

    List<String> middle() {
        return words.size() < 3 ? List.of() : words.subList(1, words.size() - 1);
    }

    /** Returns a text that is equal for equal names. */
    String key() {
        return String.join(" ", words) + (suffix.isEmpty() ? "" : " " + suffix);
    }
}
