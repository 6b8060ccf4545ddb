package briefbook.link;

import static org.assertj.core.api.Assertions.assertThat;

import briefbook.annotate.Articles;
import briefbook.model.Annotated;
import briefbook.model.Caption;
import briefbook.model.CurationSpot;
import briefbook.model.EventClass;
import briefbook.model.EventKind;
import briefbook.model.EventMention;
import briefbook.model.EventRole;
import briefbook.model.EventStatus;
import briefbook.model.Ordinal;
import briefbook.model.Participant;
import briefbook.model.ParticipantKind;
import briefbook.model.Person;
import briefbook.model.PersonFix;
import briefbook.model.PersonKind;
import briefbook.model.PersonMention;
import briefbook.model.PersonRef;
import briefbook.model.PersonRole;
import briefbook.model.Problem;
import briefbook.model.Severity;
import briefbook.model.Spot;
import briefbook.model.StatementMention;
import briefbook.model.StatementStatus;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class CuratedPeopleTest {
    @Test
    void an_alias_names_the_person_where_nobody_saw_a_name() {
        CuratedPeople curated = link(
                List.of(article("a", "Amy Lund", "!The Iron Mayor spoke.", "Omar Kim")),
                Fix.of(1, "Amy Lund").aliases("Iron Mayor"));
        assertThat(said(curated)).containsExactly("amy-lund: Amy Lund, Iron Mayor", "omar-kim: Omar Kim");
        assertThat(curated.articles().get(0).people())
                .extracting(PersonMention::name)
                .containsExactly("Amy Lund", "Iron Mayor", "Omar Kim");
        assertThat(curated.links().ids().get(0)).containsExactly("amy-lund", "amy-lund", "omar-kim");
        assertThat(curated.problems()).isEmpty();
    }

    @Test
    void an_alias_is_whole_words_in_its_case_or_in_capitals() {
        CuratedPeople curated = link(
                List.of(article("a", "Amy Lund", "!Maisie, the MAISI, maisi and Maisi’s cat.")),
                Fix.of(1, "Amy Lund").aliases("Maisi"));
        assertThat(said(curated)).containsExactly("amy-lund: Amy Lund, MAISI, Maisi");
    }

    @Test
    void an_alias_within_a_longer_name_names_nobody() {
        CuratedPeople curated = link(
                List.of(article("a", "Amy Lund", "Bibi Berg", "Bibi")),
                Fix.of(1, "Amy Lund").aliases("Bibi"));
        assertThat(said(curated)).containsExactly("amy-lund: Amy Lund, Bibi", "bibi-berg: Bibi Berg");
    }

    @Test
    void an_alias_takes_the_place_of_a_name_within_it() {
        CuratedPeople curated = link(
                List.of(article("a", "Omar Kim", "Marsh")),
                Fix.of(1, "Omar Kim").aliases("saw Marsh"));
        assertThat(said(curated)).containsExactly("omar-kim: Omar Kim, saw Marsh");
        assertThat(curated.articles().get(0).people()).hasSize(2);
    }

    @Test
    void an_alias_is_found_in_title_and_captions_too() {
        Annotated article = new Annotated(
                Articles.of(
                        "en",
                        "The Fox wins",
                        List.of(),
                        List.of(new Caption("The Fox waves.", "The Fox", null)),
                        "Amy Lund won."),
                List.of(new PersonMention(
                        "Amy Lund", "Amy Lund", new Spot("block:0", 0, 8), 0, PersonKind.SUBJECT, null)),
                List.of(),
                List.of());
        CuratedPeople curated = link(List.of(article), Fix.of(1, "Amy Lund").aliases("The Fox"));
        assertThat(curated.links().people())
                .singleElement()
                .satisfies(p -> assertThat(p.mentions())
                        .extracting(
                                r -> r.mention().spot().in() + " " + r.mention().kind() + " " + r.quote())
                        .containsExactly(
                                "title SUBJECT The Fox wins",
                                "block:0 SUBJECT Amy Lund won.",
                                "caption:0 SUBJECT The Fox waves.",
                                "caption:0 CREDIT The Fox waves. The Fox"));
    }

    @Test
    void statements_and_events_keep_their_people_when_mentions_come_and_go() {
        Annotated plain = article("a", "Storm Amy", "!The Fox.", "Omar Kim", "Lena Berg");
        EventMention event = new EventMention(
                EventKind.of(EventClass.values()[0]),
                "met",
                new Spot("block:0", 0, 4),
                "We met.",
                List.of(
                        new Participant(ParticipantKind.PERSON, "#0", "Storm Amy"),
                        new Participant(ParticipantKind.PERSON, "#1", "Omar Kim"),
                        new Participant(ParticipantKind.STATE, "france", "France")),
                null,
                EventStatus.HAPPENED,
                EventRole.REPORTS,
                Ordinal.values()[0],
                List.of());
        Annotated article = new Annotated(
                plain.article(), plain.people(), List.of(), List.of(event), List.of(said(0), said(1), said(2)));
        CuratedPeople curated = link(
                List.of(article),
                Fix.of(1, "Lena Berg").aliases("The Fox"),
                Fix.of(2, "Storm Amy").notIn("**"));
        Annotated result = curated.articles().get(0);
        assertThat(result.people()).extracting(PersonMention::name).containsExactly("The Fox", "Omar Kim", "Lena Berg");
        assertThat(result.statements()).extracting(StatementMention::speaker).containsExactly(1, 2);
        assertThat(result.events().get(0).participants())
                .extracting(Participant::id)
                .containsExactly("#1", "france");
        assertThat(curated.links().ids().get(0)).containsExactly("lena-berg", "omar-kim", "lena-berg");
    }

    private static StatementMention said(int speaker) {
        return new StatementMention(speaker, StatementStatus.DIRECT, new Spot("block:0", 0, 4));
    }

    @Test
    void merged_names_are_one_person_however_different() {
        CuratedPeople curated = link(
                List.of(
                        article("a", "Samuel Berg", "Berg"),
                        article("b", "Mark Rivers", "Rivers"),
                        article("c", "Rivers")),
                Fix.of(1, "Samuel Berg").merges("Mark Rivers"));
        assertThat(said(curated)).containsExactly("mark-rivers: Samuel Berg, Berg, Mark Rivers, Rivers, Rivers");
        assertThat(curated.links().people().get(0).merges())
                .containsExactly("“Mark Rivers” and “Samuel Berg”: the owner of the collection says so");
    }

    @Test
    void a_merge_of_the_private_file_gives_no_reason() {
        CuratedPeople curated = link(
                List.of(article("a", "Samuel Berg", "Mark Rivers")),
                Fix.of(CurationSpot.PRIVATE, 1, "Samuel Berg").merges("Mark Rivers"));
        assertThat(curated.links().people())
                .singleElement()
                .satisfies(p -> assertThat(p.merges()).isEmpty());
    }

    @Test
    void a_merged_name_brings_its_other_spellings() {
        CuratedPeople curated = link(
                List.of(article("a", "Samuel Berg", "Sergei Orlov"), article("b", "Sergey Orlov")),
                Fix.of(1, "Samuel Berg").merges("Sergei Orlov"));
        assertThat(curated.links().people()).hasSize(1);
    }

    @Test
    void a_merged_bare_name_is_the_persons_also_where_it_was_unclear() {
        CuratedPeople curated = link(
                List.of(article("a", "Amy Kim", "Omar Kim"), article("b", "Kim")),
                Fix.of(1, "Amy Kim").merges("Kim"));
        assertThat(said(curated)).containsExactly("amy-kim: Amy Kim, Kim", "omar-kim: Omar Kim");
        assertThat(curated.links().unclear()).isEmpty();
    }

    @Test
    void separated_names_come_apart_and_the_bare_name_is_unclear() {
        List<Annotated> articles = List.of(article("a", "Emily Horne", "Emily Horn"), article("b", "Horne"));
        assertThat(link(articles).links().people()).hasSize(1);
        CuratedPeople curated = link(articles, Fix.of(1, "Emily Horne").separates("Emily Horn"));
        assertThat(curated.links().people()).extracting(Person::name).containsExactly("Emily Horn", "Emily Horne");
        assertThat(curated.links().unsure()).isEmpty();
    }

    @Test
    void separated_spellings_of_one_family_name_leave_it_unclear_unless_an_article_has_one_of_them() {
        CuratedPeople curated = link(
                List.of(article("a", "Sergei Orlov", "Orlov"), article("b", "Sergey Orlov"), article("c", "Orlov")),
                Fix.of(1, "Sergei Orlov").separates("Sergey Orlov"));
        assertThat(said(curated)).containsExactly("sergei-orlov: Sergei Orlov, Orlov", "sergey-orlov: Sergey Orlov");
        assertThat(curated.links().unclear())
                .singleElement()
                .satisfies(u ->
                        assertThat(u.mentions()).extracting(PersonRef::article).containsExactly(2));
    }

    @Test
    void separated_names_stay_apart_when_a_third_name_is_like_both() {
        CuratedPeople curated = link(
                List.of(article("a", "Joe Marsh"), article("b", "Joseph Marsh"), article("c", "Joey Marsh")),
                Fix.of(1, "Joe Marsh").separates("Joseph Marsh"));
        assertThat(curated.links().people()).hasSize(2);
    }

    @Test
    void an_unlisted_person_has_no_page_and_no_links_and_is_still_nobody_else() {
        List<Annotated> articles = List.of(article("a", "Amy Kim", "Omar Kim", "Kim"), article("b", "Kim"));
        for (Fix fix :
                List.of(Fix.of(1, "Amy Kim").unlisted(), Fix.of(1, "Amy Kim").redacted())) {
            CuratedPeople curated = link(articles, fix);
            assertThat(said(curated)).containsExactly("omar-kim: Omar Kim");
            assertThat(curated.links().ids().get(0)).containsExactly("", "omar-kim", "");
            assertThat(curated.links().unclear()).isEmpty();
        }
    }

    @Test
    void what_is_no_person_vanishes_with_its_bare_name() {
        CuratedPeople curated = link(
                List.of(article("a", "Storm Lund", "Lund", "Omar Kim"), article("b", "Lund")),
                Fix.of(1, "Storm Lund").notIn("**"));
        assertThat(said(curated)).containsExactly("omar-kim: Omar Kim");
        assertThat(curated.articles().get(0).people()).hasSize(1);
        assertThat(curated.articles().get(1).people()).isEmpty();
    }

    @Test
    void what_is_no_person_in_one_article_is_one_elsewhere() {
        CuratedPeople curated = link(
                List.of(
                        article("news.jsonl", 0, "Amy Lund", "Lund"),
                        article("news.jsonl", 1, "Amy Lund", "Lund"),
                        article("b", "Lund")),
                Fix.of(1, "Amy Lund").notIn("news.jsonl#2"));
        assertThat(curated.links().people())
                .singleElement()
                .satisfies(p ->
                        assertThat(p.mentions()).extracting(PersonRef::article).containsExactly(0, 0, 2));
        assertThat(curated.articles().get(1).people()).isEmpty();
    }

    @Test
    void a_bare_name_that_is_no_person_goes_even_beside_one_who_bears_it() {
        CuratedPeople curated = link(
                List.of(article("a", "Amy London", "London")),
                Fix.of(1, "London").notIn("a"));
        assertThat(said(curated)).containsExactly("amy-london: Amy London");
    }

    @Test
    void a_chosen_name_and_role_stand_first() {
        CuratedPeople curated = link(
                List.of(article("a", "A. Lund")),
                Fix.of(1, "A. Lund").name("Amy Lund").role("mayor of Ostermoor"));
        assertThat(curated.links().people()).singleElement().satisfies(p -> {
            assertThat(p.id()).isEqualTo("amy-lund");
            assertThat(p.name()).isEqualTo("Amy Lund");
            assertThat(p.roles()).containsExactly(PersonRole.ofOwner("mayor of Ostermoor"));
            assertThat(p.roles().get(0).evidence()).isNull();
        });
    }

    @Test
    void who_goes_by_the_full_name_only_is_never_meant_by_the_family_name() {
        List<Annotated> articles = List.of(article("a", "Amy Lund", "Lund"), article("b", "Lund"));
        assertThat(said(link(articles, Fix.of(1, "Amy Lund").fullOnly()))).containsExactly("amy-lund: Amy Lund");
        assertThat(said(link(articles))).containsExactly("amy-lund: Amy Lund, Lund, Lund");
    }

    @Test
    void a_pinned_mention_is_the_persons_whatever_else_it_could_be() {
        CuratedPeople curated = link(
                List.of(article("a", "Amy Kim", "Omar Kim", "Kim"), article("b/c", "Kim", "Lena Berg")),
                Fix.of(1, "Amy Kim").pin("b/*", "We saw Kim."),
                Fix.of(2, "Omar Kim").pin("a", "saw Kim"));
        assertThat(said(curated))
                .containsExactly("amy-kim: Amy Kim, Kim", "lena-berg: Lena Berg", "omar-kim: Omar Kim, Kim");
        assertThat(curated.problems()).isEmpty();
    }

    @Test
    void of_several_names_in_a_sentence_a_pin_takes_the_one_that_is_like_the_persons() {
        Annotated article = new Annotated(
                Articles.of("News", "Amy Kim met Omar Kim and Lena Berg."),
                List.of(name("Amy Kim", 0), name("Omar Kim", 12), name("Lena Berg", 25)),
                List.of(),
                List.of());
        List<Annotated> articles = List.of(article, article("b", "Omar Khan", "Paul Reyes"));
        assertThat(said(link(articles, Fix.of(1, "Omar Khan").pin("**", "met"))))
                .containsExactly(
                        "amy-kim: Amy Kim",
                        "lena-berg: Lena Berg",
                        "omar-khan: Omar Kim, Omar Khan",
                        "paul-reyes: Paul Reyes");
        assertThat(said(link(articles, Fix.of(1, "Paul Reyes").pin("**", "and Lena Berg"))))
                .contains("paul-reyes: Lena Berg, Paul Reyes");
        assertThat(texts(link(articles, Fix.of(1, "Paul Reyes").pin("**", "met"))))
                .singleElement()
                .asString()
                .contains("several names stand there; quote fewer words around the one");
    }

    private static PersonMention name(String name, int start) {
        return new PersonMention(
                name, name, new Spot("block:0", start, start + name.length()), start, PersonKind.SUBJECT, null);
    }

    @Test
    void a_namesake_is_a_person_of_their_own_by_pins() {
        CuratedPeople curated = link(
                List.of(article("a", "John Marsh"), article("b", "John Marsh", "Marsh"), article("c", "Marsh")),
                Fix.of(1, "John Marsh (painter)").name("John Marsh").pin("b", "saw John Marsh"));
        assertThat(said(curated)).containsExactly("john-marsh: John Marsh", "john-marsh-2: John Marsh, Marsh");
        assertThat(curated.links().unclear())
                .singleElement()
                .satisfies(u -> assertThat(u.candidates()).containsExactly("john-marsh", "john-marsh-2"));
        assertThat(curated.problems()).isEmpty();
    }

    @Test
    void two_entries_on_one_namesake_are_about_one_person() {
        CuratedPeople curated = link(
                List.of(article("a", "John Marsh"), article("b", "John Marsh"), article("c", "John Marsh")),
                Fix.of(1, "John Marsh (painter)").name("John Marsh").pin("b", "saw John Marsh"),
                Fix.of(2, "John Marsh (painter)").name("John Marsh").pin("c", "saw John Marsh"));
        assertThat(said(curated)).containsExactly("john-marsh: John Marsh", "john-marsh-2: John Marsh, John Marsh");
    }

    @Test
    void a_person_is_found_by_any_full_name_then_by_the_family_name_then_by_the_id() {
        List<Annotated> articles = List.of(article("a", "Sergei Orlov", "Sergei Orlov"), article("b", "Sergey Orlov"));
        for (String key : List.of("Sergei Orlov", "SERGEY ORLOV", "Orlov", "Orlov, Sergey", "sergei-orlov")) {
            CuratedPeople curated = link(articles, Fix.of(1, key).name("S. Orlov"));
            assertThat(curated.links().people())
                    .as(key)
                    .extracting(Person::name)
                    .containsExactly("S. Orlov");
        }
    }

    @Test
    void two_entries_on_one_person_both_count() {
        CuratedPeople curated = link(
                List.of(article("a", "Sergei Orlov"), article("b", "Sergey Orlov", "!The Fox.")),
                Fix.of(1, "Sergei Orlov").role("pilot"),
                Fix.of(2, "Sergey Orlov").aliases("The Fox"));
        assertThat(curated.links().people()).singleElement().satisfies(p -> {
            assertThat(p.mentions()).hasSize(3);
            assertThat(p.roles()).hasSize(1);
        });
    }

    @Test
    void what_is_about_nothing_is_a_warning_with_the_nearest_name() {
        assertThat(problems(Fix.of(1, "Jon Smith").role("pilot")))
                .containsExactly(
                        "WARNING curation.yml:1 people “Jon Smith”: nobody is named like this; did you mean “John Smith”?");
        assertThat(problems(Fix.of(2, "John Smith").merges("Zoltan Xenakis")))
                .containsExactly(
                        "WARNING curation.yml:2 people “John Smith”: merge “Zoltan Xenakis”: nobody is named like this;"
                                + " write the name in full, as the articles do");
        assertThat(problems(Fix.of(2, "John Smith").separates("Ammy Lund")))
                .containsExactly(
                        "WARNING curation.yml:2 people “John Smith”: separate “Ammy Lund”: nobody is named like this;"
                                + " did you mean “Amy Lund”?");
        assertThat(problems(Fix.of(3, "John Smith").aliases("Smithy")))
                .containsExactly("WARNING curation.yml:3 people “John Smith”: alias “Smithy” stands in no article;"
                        + " write it as the articles do; upper and lower case count");
        assertThat(problems(Fix.of(3, "John Smith").pin("x", "saw")))
                .singleElement()
                .asString()
                .contains("pin in “x”: no article has this name");
        assertThat(problems(Fix.of(3, "John Smith").pin("a", "saw him")))
                .singleElement()
                .asString()
                .contains("pin “saw him” in “a”: the article has no such words");
        assertThat(problems(Fix.of(3, "John Smith").pin("a", "Nobody here")))
                .singleElement()
                .asString()
                .contains("no name was found there");
        assertThat(problems(Fix.of(3, "Amy Lund").pin("b", "We saw")))
                .as("one name in the sentence")
                .isEmpty();
        assertThat(problems(Fix.of(4, "John Smith").notIn("x/**")))
                .singleElement()
                .asString()
                .contains("not a person in “x/**”: no article has this name");
        assertThat(problems(Fix.of(4, "Ann Lund").notIn("**")))
                .singleElement()
                .asString()
                .contains("nobody is named like this; did you mean “Amy Lund”?");
    }

    private static List<String> problems(Fix... fixes) {
        return texts(link(List.of(article("a", "John Smith", "!Nobody here."), article("b", "Amy Lund")), fixes));
    }

    private static List<String> texts(CuratedPeople curated) {
        return curated.problems().stream()
                .map(p -> p.severity() + " " + p.where() + " " + p.what() + "; " + p.hint())
                .toList();
    }

    @Test
    void entries_that_contradict_each_other_are_an_error_and_the_first_counts() {
        List<Annotated> articles = List.of(article("a", "Samuel Berg", "Mark Rivers", "!The Fox."));
        Fix merge = Fix.of(1, "Samuel Berg").merges("Mark Rivers");
        Fix apart = Fix.of(2, "Mark Rivers").separates("Samuel Berg");
        CuratedPeople merged = link(articles, merge, apart);
        assertThat(merged.links().people()).hasSize(1);
        assertThat(texts(merged))
                .containsExactly("ERROR curation.yml:2 people “Mark Rivers”: “Samuel Berg” is to be somebody else, but"
                        + " curation.yml:1 says: the same person; the first counts; take one of the two out");
        CuratedPeople separated = link(
                articles,
                Fix.of(1, "Mark Rivers").separates("Samuel Berg"),
                Fix.of(2, "Samuel Berg").merges("Mark Rivers"));
        assertThat(separated.links().people()).hasSize(2);
        assertThat(texts(separated)).singleElement().asString().contains("ERROR curation.yml:2", "told apart");
        for (List<Fix> pair : List.of(
                List.of(
                        Fix.of(1, "Samuel Berg").aliases("The Fox"),
                        Fix.of(2, "Mark Rivers").aliases("The Fox")),
                List.of(
                        Fix.of(1, "Samuel Berg").name("Sam Berg"),
                        Fix.of(2, "Samuel Berg").name("S. Berg")),
                List.of(
                        Fix.of(1, "Samuel Berg").role("pilot"),
                        Fix.of(2, "Samuel Berg").role("cook")),
                List.of(
                        Fix.of(1, "Samuel Berg").pin("a", "saw Samuel Berg"),
                        Fix.of(2, "Mark Rivers").pin("a", "saw Samuel Berg")))) {
            List<Problem> problems = link(articles, pair.toArray(Fix[]::new)).problems();
            assertThat(problems).singleElement().satisfies(p -> {
                assertThat(p.severity()).isEqualTo(Severity.ERROR);
                assertThat(p.where()).isEqualTo("curation.yml:2");
                assertThat(p.what()).contains("curation.yml:1");
            });
        }
    }

    @Test
    void the_private_file_wins_and_what_it_contradicts_is_said_at_its_place() {
        CuratedPeople curated = link(
                List.of(article("a", "Samuel Berg")),
                Fix.of(1, "Samuel Berg").name("Sam Berg"),
                Fix.of(CurationSpot.PRIVATE, 9, "Samuel Berg").name("S. Berg"));
        assertThat(curated.links().people()).extracting(Person::name).containsExactly("S. Berg");
        assertThat(curated.problems()).extracting(Problem::where).containsExactly("curation.private.yml:9");
    }

    @Test
    void any_order_of_articles_and_entries_gives_the_same_people() {
        List<Annotated> articles = new ArrayList<>(List.of(
                article("a", "Emily Horne", "Emily Horn", "Horne"),
                article("b", "Samuel Berg", "!The Fox spoke.", "Mark Rivers", "Rivers"),
                article("c", "Amy Kim", "Omar Kim", "Kim"),
                article("d", "Kim", "Storm Lund", "Lund"),
                article("e", "John Marsh", "Marsh"),
                article("f", "John Marsh", "Marsh", "!The Fox.")));
        List<Fix> fixes = new ArrayList<>(List.of(
                Fix.of(1, "Emily Horne").separates("Emily Horn"),
                Fix.of(2, "Samuel Berg").merges("Mark Rivers").aliases("The Fox"),
                Fix.of(3, "Omar Kim").aliases("The Fox"),
                Fix.of(4, "Amy Kim").unlisted(),
                Fix.of(5, "Storm Lund").notIn("d"),
                Fix.of(6, "John Marsh (painter)").name("John Marsh").pin("f", "John Marsh"),
                Fix.of(7, "Nobody Atall").role("x"),
                Fix.of(8, "Mark Rivers").separates("Samuel Berg")));
        List<String> expected = summary(link(articles, fixes.toArray(Fix[]::new)));
        long seed = 5;
        Random random = new Random(seed);
        for (int round = 0; round < 50; round++) {
            Collections.shuffle(articles, random);
            Collections.shuffle(fixes, random);
            assertThat(summary(link(articles, fixes.toArray(Fix[]::new))))
                    .as("seed " + seed + ", round " + round)
                    .isEqualTo(expected);
        }
    }

    private static List<String> summary(CuratedPeople curated) {
        List<String> summary = new ArrayList<>(texts(curated));
        curated.links()
                .people()
                .forEach(p ->
                        summary.add(p.id() + p.name() + p.aliases() + p.roles() + p.merges() + quotes(p.mentions())));
        curated.links().unclear().forEach(u -> summary.add(u.name() + u.candidates() + quotes(u.mentions())));
        curated.links().unsure().forEach(u -> summary.add(u.toString()));
        return summary;
    }

    private static TreeSet<String> quotes(List<PersonRef> mentions) {
        return new TreeSet<>(mentions.stream().map(PersonRef::quote).toList());
    }

    private static List<String> said(CuratedPeople curated) {
        return curated.links().people().stream()
                .map(p -> p.id() + ": "
                        + String.join(
                                ", ",
                                p.mentions().stream()
                                        .map(r -> r.mention().name())
                                        .toList()))
                .toList();
    }

    private static CuratedPeople link(List<Annotated> articles, Fix... fixes) {
        List<PersonFix> all = Arrays.stream(fixes).map(Fix::fix).toList();
        return CuratedPeople.of(articles, all);
    }

    private static Annotated article(String file, String... names) {
        return NamedArticle.of(file, names);
    }

    private static Annotated article(String file, int part, String... names) {
        return NamedArticle.of(file, part, names);
    }
}
