package briefbook.redact;

import briefbook.model.Corpus;
import briefbook.model.Person;
import briefbook.model.PersonFix;
import briefbook.text.Folding;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Somebody whose name is to be taken out.
 *
 * @param ids the people of the corpus who bear one of the names
 * @param full full names, to be taken out everywhere
 * @param family family names and other short forms, to be taken out of articles that name the person
 */
record Wanted(Set<String> ids, Set<String> full, Set<String> family) {
    /** Returns who an entry is about: whoever the collection knows by one of its names. */
    static Wanted of(PersonFix fix, Corpus corpus) {
        List<String> said = new ArrayList<>();
        said.add(fix.person());
        said.addAll(fix.aliases());
        said.addAll(fix.merges());
        if (fix.name() != null) {
            said.add(fix.name());
        }
        Set<String> keys = new HashSet<>();
        said.forEach(name -> keys.add(key(name)));
        Set<String> ids = new TreeSet<>();
        Set<String> full = new TreeSet<>(said);
        Set<String> family = new TreeSet<>();
        for (Person person : corpus.people()) {
            Set<String> names = new TreeSet<>(
                    person.mentions().stream().map(m -> m.mention().name()).toList());
            if (keys.contains(key(person.name())) || names.stream().anyMatch(n -> keys.contains(key(n)))) {
                ids.add(person.id());
                names.forEach(name -> (isFull(name) ? full : family).add(name));
            }
        }
        full.stream().filter(Wanted::isFull).flatMap(Wanted::familyNames).forEach(family::add);
        return new Wanted(ids, full, family);
    }

    private static String key(String name) {
        return Folding.plain(name).strip();
    }

    private static boolean isFull(String name) {
        return name.strip().indexOf(' ') > 0;
    }

    /** "Ada van der Berg" is called van der Berg, and Berg. */
    private static Stream<String> familyNames(String full) {
        String[] words = full.strip().split("\\s+");
        int from = words.length - 1;
        while (from > 1 && words[from - 1].equals(words[from - 1].toLowerCase(Locale.ROOT))) {
            from--;
        }
        String last = words[words.length - 1];
        String withParticles = String.join(" ", List.of(words).subList(from, words.length));
        return Stream.of(last, withParticles)
                .filter(n -> n.codePoints().filter(Character::isLetter).count() > 1);
    }
}
