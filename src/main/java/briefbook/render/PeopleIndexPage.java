package briefbook.render;

import briefbook.model.Page;
import briefbook.model.Person;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Lists all people by the first letter of their surname. */
final class PeopleIndexPage implements PageType {
    private static final String PATH = "people.html";

    /** People by letter. */
    record View(List<Group<PersonLine>> groups) {}

    @Override
    public Stream<Page> pages(Site site) {
        Rows rows = site.rows(PATH);
        Map<String, List<Person>> byLetter = new TreeMap<>();
        for (Person person : site.corpus().people()) {
            byLetter.computeIfAbsent(letter(person), k -> new ArrayList<>()).add(person);
        }
        List<Group<PersonLine>> groups = new ArrayList<>();
        byLetter.forEach((letter, people) -> groups.add(new Group<>(
                "letter-" + letter.codePointAt(0),
                letter,
                people.stream()
                        .sorted(Comparator.comparing(PeopleIndexPage::key).thenComparing(Person::id))
                        .map(rows::personLine)
                        .toList())));
        return Stream.of(site.page(PATH, "people", site.words().text("nav.people"), new View(List.copyOf(groups))));
    }

    private static String letter(Person person) {
        int first =
                key(person).codePoints().filter(Character::isLetter).findFirst().orElse('#');
        return Character.toString(Character.toUpperCase(first));
    }

    /** Surname first, without marks, so that Ö is filed under O. */
    private static String key(Person person) {
        String plain = Normalizer.normalize(person.name(), Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .strip()
                .toLowerCase(Locale.ROOT);
        int space = plain.lastIndexOf(' ');
        return space < 0 ? plain : plain.substring(space + 1) + " " + plain.substring(0, space);
    }
}
