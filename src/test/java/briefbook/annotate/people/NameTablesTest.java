package briefbook.annotate.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import briefbook.rules.Table;
import briefbook.text.Tokens;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Runs the examples of the tables of titles and of what is no person; the name in an example stands in brackets. */
class NameTablesTest {
    private record Example(TaggedSentence sentence, Entity name) {}

    @TestFactory
    Stream<DynamicTest> every_row_of_titles_takes_its_example_and_leaves_its_lookalike() {
        TitleWords titles = TitleWords.builtIn();
        return Table.load("titles.tsv").rows().stream()
                .map(row -> dynamicTest(row.cell("words"), () -> {
                    Example removes = example(row.cell("removes"));
                    Example keeps = example(row.cell("keeps"));
                    int start = titles.before(removes.sentence(), removes.name().from());
                    String title = String.join(
                                    " ",
                                    removes.sentence()
                                            .words()
                                            .subList(start, removes.name().from()))
                            .toLowerCase(Locale.ROOT);
                    assertThat(row.list("words"))
                            .anySatisfy(w -> assertThat(
                                            " " + title.replace(". ", " ").replaceAll("\\.$", "") + " ")
                                    .contains(" " + w.replace(". ", " ") + " "));
                    assertThat(titles.before(keeps.sentence(), keeps.name().from()))
                            .isEqualTo(keeps.name().from());
                }));
    }

    @TestFactory
    Stream<DynamicTest> every_row_of_not_people_rejects_its_example_and_keeps_its_lookalike() {
        return Table.load("not-people.tsv").rows().stream()
                .map(row -> dynamicTest(row.cell("place") + " " + row.cell("words"), () -> {
                    assertThat(isRejected(example(row.cell("removes")))).isTrue();
                    assertThat(isRejected(example(row.cell("keeps")))).isFalse();
                }));
    }

    @TestFactory
    Stream<DynamicTest> every_row_of_family_first_finds_its_example_and_not_its_lookalike() {
        return Table.load("family-first.tsv").rows().stream()
                .map(row -> dynamicTest(row.cell("finds"), () -> {
                    Example finds = example(row.cell("finds"));
                    Example keeps = example(row.cell("keeps"));
                    FamilyFirst table = FamilyFirst.BUILT_IN;
                    assertThat(table.end(finds.sentence(), finds.name().from(), false))
                            .isEqualTo(finds.name().to());
                    for (int i = 0; i < keeps.sentence().length(); i++) {
                        assertThat(table.end(keeps.sentence(), i, false)).isEqualTo(i);
                    }
                }));
    }

    private static boolean isRejected(Example example) {
        NotPeople table = NotPeople.builtIn();
        int from = example.name().from();
        int to = example.name().to();
        return table.rejects(example.sentence(), from, to)
                || new Things(table).isThing(example.sentence(), from, to)
                || table.foreignWords(example.sentence(), from, to) == to - from;
    }

    private static Example example(String marked) {
        int open = marked.indexOf('[');
        int close = marked.indexOf(']');
        String before = marked.substring(0, open);
        String name = marked.substring(open + 1, close);
        String text = before + name + marked.substring(close + 1);
        List<String> words = Tokens.of(text).stream().map(s -> s.of(text)).toList();
        int from = Tokens.of(before).size();
        TaggedSentence sentence = new TaggedSentence(words, words, List.of(), List.of());
        return new Example(
                sentence,
                new Entity(EntityType.PER, from, from + Tokens.of(name).size()));
    }
}
