package briefbook.render;

import briefbook.model.Person;
import briefbook.model.PersonRef;
import briefbook.text.Folding;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Where a person is filed: by the family name.
 *
 * <p>The last word of the name, unless the articles themselves call the person by the first one alone and never by the last: so
 * Xi Jinping is filed under X. Particles in small letters do not count ("van der Berg" is filed under B), those with a capital
 * letter do. Accents do not count, so that Ö is filed under O. Pure functions.
 */
final class FamilyName {
    private static final Set<String> PARTICLES =
            Set.of("van", "von", "de", "del", "della", "di", "du", "la", "le", "al");

    private FamilyName() {}

    /** Returns a text by which people sort: the family name, then the rest. */
    static String key(Person person) {
        String[] words = Folding.plain(person.name()).strip().split("\\s+");
        String[] written = person.name().strip().split("\\s+");
        if (words.length == 1) {
            return words[0];
        }
        Set<String> alone = person.mentions().stream()
                .map(PersonRef::mention)
                .map(m -> Folding.plain(m.name()).strip())
                .filter(n -> n.indexOf(' ') < 0)
                .collect(Collectors.toSet());
        int last = words.length - 1;
        if (alone.contains(words[0]) && !alone.contains(words[last])) {
            return String.join(" ", words);
        }
        int from = last;
        while (from > 1 && isCapitalParticle(written[from - 1])) {
            from--;
        }
        return join(words, from, words.length) + " " + join(words, 0, from);
    }

    /** "Van Dyke", "De Niro", "Al Saud": short words with a capital letter that no given name is. */
    private static boolean isCapitalParticle(String word) {
        return PARTICLES.contains(word.toLowerCase(Locale.ROOT)) && Character.isUpperCase(word.charAt(0));
    }

    private static String join(String[] words, int from, int to) {
        return String.join(" ", Arrays.asList(words).subList(from, to));
    }

    /** Returns the letter of the key, in upper case; {@code #} when it has none. */
    static String letter(Person person) {
        int first =
                key(person).codePoints().filter(Character::isLetter).findFirst().orElse('#');
        return Character.toString(Character.toUpperCase(first));
    }
}
