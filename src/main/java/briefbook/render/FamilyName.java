package briefbook.render;

import briefbook.model.Person;
import briefbook.model.PersonRef;
import briefbook.text.Folding;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
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

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private FamilyName() {}

    /** Returns a text by which people sort: the family name, then the rest. */
    static String key(Person person) {
        List<String> words = words(Folding.plain(person.name()));
        List<String> written = words(person.name());
        if (words.size() == 1) {
            return words.get(0);
        }
        Set<String> alone = person.mentions().stream()
                .map(PersonRef::mention)
                .map(m -> Folding.plain(m.name()).strip())
                .filter(n -> n.indexOf(' ') < 0)
                .collect(Collectors.toSet());
        int last = words.size() - 1;
        if (alone.contains(words.get(0)) && !alone.contains(words.get(last))) {
            return String.join(" ", words);
        }
        int from = last;
        while (from > 1 && isCapitalParticle(written.get(from - 1))) {
            from--;
        }
        return String.join(" ", words.subList(from, words.size())) + " " + String.join(" ", words.subList(0, from));
    }

    private static List<String> words(String name) {
        return BLANKS.splitAsStream(name.strip()).toList();
    }

    /** "Van Dyke", "De Niro", "Al Saud": short words with a capital letter that no given name is. */
    private static boolean isCapitalParticle(String word) {
        return PARTICLES.contains(word.toLowerCase(Locale.ROOT)) && Character.isUpperCase(word.charAt(0));
    }

    /** Returns the letter of the key, in upper case; {@code #} when it has none. */
    static String letter(Person person) {
        int first =
                key(person).codePoints().filter(Character::isLetter).findFirst().orElse('#');
        return Character.toString(Character.toUpperCase(first));
    }
}
