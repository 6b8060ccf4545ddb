package briefbook.link;

import static org.assertj.core.api.Assertions.assertThat;

import briefbook.annotate.Articles;
import briefbook.model.Alias;
import briefbook.model.Annotated;
import briefbook.model.Article;
import briefbook.model.Person;
import briefbook.model.PersonKind;
import briefbook.model.PersonMention;
import briefbook.model.PersonRef;
import briefbook.model.Spot;
import briefbook.model.UnclearName;
import briefbook.model.UnsurePair;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class PeopleLinkerTest {
    @Test
    void no_articles_have_no_people() {
        assertThat(links(List.of())).isEqualTo(new PeopleLinks(List.of(), List.of(), List.of(), List.of(), Set.of()));
    }

    @Test
    void a_bare_family_name_goes_to_the_one_who_bears_it_in_the_article() {
        assertThat(names("Amy Lund", "Lund")).containsExactly("Amy Lund: Amy Lund, Lund");
    }

    @Test
    void a_bare_family_name_goes_to_the_one_who_bears_it_in_the_collection() {
        assertThat(people(article("Amy Lund"), article("Lund")))
                .singleElement()
                .satisfies(p -> assertThat(p.mentions()).hasSize(2));
    }

    @Test
    void a_family_name_that_two_bear_stays_unresolved() {
        PeopleLinks links = links(List.of(article("Kim Jong-un", "Kim Yo-jong", "Amy Kim", "Omar Kim", "Kim")));
        assertThat(links.ids().get(0).get(4)).isEmpty();
    }

    @Test
    void two_people_of_one_family_name_are_two() {
        assertThat(names("Amy Kim", "Omar Kim")).containsExactly("Amy Kim: Amy Kim", "Omar Kim: Omar Kim");
    }

    @Test
    void spellings_one_letter_apart_in_one_article_are_one_person_with_a_reason() {
        List<Person> people = people(article("Emily Horne", "Emily Horn"));
        assertThat(people).singleElement().satisfies(p -> {
            assertThat(p.name()).isEqualTo("Emily Horne");
            assertThat(p.id()).isEqualTo("emily-horne");
            assertThat(p.merges())
                    .containsExactly("“Emily Horn” and “Emily Horne”: one letter apart, same given name, same article");
        });
    }

    @Test
    void spellings_one_letter_apart_that_never_meet_stay_two() {
        assertThat(people(article("Emily Horne"), article("Emily Horn"))).hasSize(2);
    }

    @Test
    void other_spellings_are_one_person() {
        List<Person> people = people(
                article("Volodymyr Zelensky", "Zelensky"),
                article("Volodymyr Zelenskyy"),
                article("Volodymyr Selenskyj"),
                article("Volodymyr Zelensky"));
        assertThat(people).singleElement().satisfies(p -> {
            assertThat(p.name()).isEqualTo("Volodymyr Zelensky");
            assertThat(p.mentions()).hasSize(5);
            assertThat(p.merges()).isNotEmpty();
        });
    }

    @Test
    void father_and_son_are_two_and_a_name_of_both_is_neither() {
        List<Person> people = people(article("George H. W. Bush", "George W. Bush"), article("George Bush"));
        assertThat(people)
                .extracting(Person::name)
                .containsExactly("George Bush", "George H. W. Bush", "George W. Bush");
    }

    @Test
    void a_junior_is_not_his_father_and_the_bare_name_is_the_fathers() {
        assertThat(names("Donald Marsh", "Donald Marsh Jr.", "Marsh"))
                .containsExactly("Donald Marsh: Donald Marsh, Marsh", "Donald Marsh Jr.: Donald Marsh Jr.");
    }

    @Test
    void different_given_names_never_match_however_alike() {
        assertThat(people(article("Vladimir Putin", "Igor Putin"))).hasSize(2);
        assertThat(people(article("John Marsh", "Joan Marsh"))).hasSize(2);
    }

    @Test
    void a_short_form_is_the_same_person() {
        assertThat(people(article("Joseph Marsh"), article("Joe Marsh"))).hasSize(1);
    }

    @Test
    void an_initial_that_fits_two_people_is_neither() {
        assertThat(people(article("Viktor Orlov"), article("Vladimir Orlov"), article("V. Orlov")))
                .hasSize(3);
    }

    @Test
    void a_family_name_alone_makes_a_person_only_behind_a_title() {
        assertThat(people(article("Marsh"))).isEmpty();
        List<Person> people = people(article("Mr. |Marsh", "Marsh"));
        assertThat(people).singleElement().satisfies(p -> {
            assertThat(p.name()).isEqualTo("Marsh");
            assertThat(p.aliases()).containsExactly(new Alias("Marsh", 1), new Alias("Mr. Marsh", 1));
        });
    }

    @Test
    void mr_belongs_to_the_full_name_where_there_is_one() {
        assertThat(people(article("Mr. |Marsh", "Donald Marsh"))).hasSize(1);
    }

    @Test
    void a_quote_is_the_whole_sentence() {
        Person person = people(article("Amy Lund", "Lund")).get(0);
        assertThat(person.mentions()).extracting(r -> r.quote()).containsExactly("We saw Amy Lund.", "We saw Lund.");
    }

    @Test
    void capitals_are_no_other_person_and_no_name() {
        assertThat(people(article("AMY LUND", "Amy Lund")))
                .singleElement()
                .satisfies(p -> assertThat(p.name()).isEqualTo("Amy Lund"));
        assertThat(people(article("AMY LUND"))).extracting(Person::name).containsExactly("Amy Lund");
    }

    @Test
    void any_order_of_the_articles_gives_the_same_people() {
        List<Annotated> articles = new ArrayList<>(List.of(
                article("Emily Horne", "Emily Horn", "Horne"),
                article("Volodymyr Zelensky", "Zelensky"),
                article("Volodymyr Zelenskyy", "President |Zelenskyy"),
                article("George W. Bush", "George H. W. Bush", "Bush"),
                article("George Bush"),
                article("Viktor Orlov", "V. Orlov"),
                article("Vladimir Orlov", "V. Orlov", "Orlov"),
                article("Kim Jong-un", "Kim"),
                article("Mr. |Marsh"),
                article("Joe Lund", "Joseph Lund", "Jo Lund"),
                article("Sergei Ivanov"),
                article("Sergey Ivanov", "S. Ivanov")));
        List<String> expected = summary(articles);
        long seed = 7;
        Random random = new Random(seed);
        for (int round = 0; round < 50; round++) {
            Collections.shuffle(articles, random);
            assertThat(summary(articles))
                    .as("seed " + seed + ", round " + round)
                    .isEqualTo(expected);
        }
    }

    @Test
    void twenty_thousand_names_are_linked_within_seconds() {
        Random random = new Random(11);
        List<Annotated> articles = new ArrayList<>();
        for (int i = 0; i < 4_000; i++) {
            articles.add(article(
                    word(random, 2) + " " + word(random, 3),
                    word(random, 2) + " " + word(random, 3),
                    word(random, 2) + " " + word(random, 2),
                    word(random, 3) + " Smith",
                    "Di " + word(random, 3)));
        }
        long start = System.nanoTime();
        assertThat(PeopleLinker.link(articles, FixedPeople.NONE).people()).hasSizeGreaterThan(15_000);
        assertThat((System.nanoTime() - start) / 1_000_000).as("milliseconds").isLessThan(20_000);
    }

    @Test
    void a_family_name_that_two_bear_is_listed_with_both_and_its_sentences() {
        PeopleLinks links = links(List.of(article("Amy Kim", "Omar Kim"), article("Kim"), article("KIM", "Kim")));
        assertThat(links.unclear()).singleElement().satisfies(u -> {
            assertThat(u.name()).isEqualTo("Kim");
            assertThat(u.candidates()).containsExactly("amy-kim", "omar-kim");
            assertThat(u.mentions())
                    .extracting(r -> r.article() + " " + r.quote())
                    .containsExactly("1 We saw Kim.", "2 We saw KIM.", "2 We saw Kim.");
        });
    }

    @Test
    void a_name_that_is_unclear_in_two_ways_is_listed_twice() {
        PeopleLinks links = links(List.of(
                article("Amy Kim", "Omar Kim", "Kim"),
                article("Lena Kim"),
                article("Kim"),
                article("Lena Kim", "Kim")));
        assertThat(links.unclear())
                .extracting(UnclearName::candidates)
                .containsExactly(List.of("amy-kim", "lena-kim", "omar-kim"), List.of("amy-kim", "omar-kim"));
    }

    @Test
    void a_clear_name_is_not_listed() {
        assertThat(links(List.of(article("Amy Kim", "Kim"), article("Omar Kim", "Kim"), article("Nobody")))
                        .unclear())
                .isEmpty();
    }

    @Test
    void people_who_may_be_one_are_listed_with_what_is_missing() {
        assertThat(links(List.of(article("Emily Horne"), article("Emily Horn"))).unsure())
                .containsExactly(
                        new UnsurePair(
                                "emily-horn",
                                "emily-horne",
                                "“Emily Horn” and “Emily Horne”: one letter apart, same given name; but no article names both"));
        assertThat(links(List.of(article("Viktor Orlov"), article("Vladimir Orlov"), article("V. Orlov")))
                        .unsure())
                .extracting(UnsurePair::reason)
                .containsExactly(
                        "“V. Orlov” and “Viktor Orlov”: an initial for a given name; but “V. Orlov” could as well be “Vladimir Orlov”",
                        "“V. Orlov” and “Vladimir Orlov”: an initial for a given name; but “V. Orlov” could as well be “Viktor Orlov”");
        assertThat(links(List.of(article("Mary Khordorovsky", "Mary Khodorkovsky")))
                        .unsure())
                .extracting(UnsurePair::reason)
                .containsExactly(
                        "“Mary Khodorkovsky” and “Mary Khordorovsky”: nearly alike, same given name, same article;"
                                + " but that alone joins nobody");
    }

    @Test
    void the_likeliest_pair_stands_first() {
        List<UnsurePair> pairs = links(List.of(
                        article("Emily Horne"),
                        article("Emily Horn"),
                        article("George Bush"),
                        article("George A. Bush", "George B. Bush")))
                .unsure();
        assertThat(pairs.get(0).reason()).contains("a middle name more");
        assertThat(pairs.get(pairs.size() - 1).reason()).contains("one letter apart");
    }

    @Test
    void other_people_and_people_who_are_one_are_no_pair() {
        assertThat(links(List.of(
                                article("John Marsh", "Joan Marsh", "Amy Kim", "Omar Kim"),
                                article("Joseph Lund"),
                                article("Joe Lund")))
                        .unsure())
                .isEmpty();
    }

    @Test
    void no_more_than_a_hundred_pairs_are_listed() {
        List<Annotated> articles = new ArrayList<>();
        for (int i = 0; i < 150; i++) {
            String name = "Kar" + "bdfgklmnprstvz".charAt(i % 14) + "o" + "bdfgklmnprstvz".charAt(i / 14) + "i";
            articles.add(article("Amy " + name + "e"));
            articles.add(article("Amy " + name));
        }
        assertThat(links(articles).unsure()).hasSize(100);
    }

    private static String word(Random random, int syllables) {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < syllables; i++) {
            word.append("BDFGKLMNPRSTVZ".charAt(random.nextInt(14))).append("aeiou".charAt(random.nextInt(5)));
        }
        return word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT);
    }

    private static List<String> summary(List<Annotated> articles) {
        PeopleLinks links = links(articles);
        List<String> summary = new ArrayList<>();
        links.people().forEach(p -> summary.add(p.id() + p.name() + p.aliases() + p.merges() + quotes(p.mentions())));
        links.unclear().forEach(u -> summary.add(u.name() + u.candidates() + quotes(u.mentions())));
        links.unsure().forEach(u -> summary.add(u.toString()));
        return summary;
    }

    private static TreeSet<String> quotes(List<PersonRef> mentions) {
        return new TreeSet<>(mentions.stream().map(PersonRef::quote).toList());
    }

    private static List<String> names(String... mentions) {
        return people(article(mentions)).stream()
                .map(p -> p.name() + ": "
                        + String.join(
                                ", ",
                                p.mentions().stream()
                                        .map(r -> r.mention().name())
                                        .toList()))
                .toList();
    }

    private static PeopleLinks links(List<Annotated> articles) {
        return PeopleLinker.link(articles, FixedPeople.NONE);
    }

    private static List<Person> people(Annotated... articles) {
        return PeopleLinker.link(List.of(articles), FixedPeople.NONE).people();
    }

    /** Returns an article with a sentence for each name; what stands before a bar is its title. */
    private static Annotated article(String... names) {
        StringBuilder text = new StringBuilder();
        List<PersonMention> mentions = new ArrayList<>();
        for (String each : names) {
            String title = each.contains("|") ? each.substring(0, each.indexOf('|')) : "";
            String name = each.substring(each.indexOf('|') + 1);
            text.append(text.length() == 0 ? "" : " ").append("We saw ");
            int start = text.length();
            text.append(title).append(name);
            mentions.add(new PersonMention(
                    title + name,
                    name,
                    new Spot("block:0", start, text.length()),
                    start + title.length(),
                    PersonKind.SUBJECT,
                    null));
            text.append(name.endsWith(".") ? "" : ".");
        }
        Article article = Articles.of("News", text.toString());
        return new Annotated(article, mentions, List.of(), List.of());
    }
}
