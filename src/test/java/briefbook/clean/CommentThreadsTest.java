package briefbook.clean;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import briefbook.rules.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class CommentThreadsTest {
    private static final List<String> REPORT = List.of(
            "Ferry closes harbour",
            "The harbour of Ostermoor was closed on Monday after a ferry ran aground at the northern mole.",
            "Nobody was hurt, the harbour master said, and divers will look at the hull before the tide turns.",
            "Trains to Kelling carry the passengers until Thursday, the railway said on its website in the evening.");

    @TestFactory
    Stream<DynamicTest> a_row_finds_its_example_and_keeps_its_lookalike() {
        return Table.load("comment-heads.tsv").rows().stream()
                .map(row -> dynamicTest(row.cell("id"), () -> {
                    CommentThreads.Rule rule = CommentThreads.RULES.stream()
                            .filter(r -> r.id().equals(row.cell("id")))
                            .findFirst()
                            .orElseThrow();
                    assertThat(rule.matches(row.cell("finds"), row.cell("next finds")))
                            .isTrue();
                    assertThat(rule.matches(row.cell("keeps"), row.cell("next keeps")))
                            .isFalse();
                }));
    }

    @Test
    void three_comments_below_a_report_go_and_the_report_stays() {
        List<String> lines = new ArrayList<>(REPORT);
        for (int i = 1; i <= 3; i++) {
            lines.add("tomrook" + i + " says:");
            lines.add("May " + i + ", 2024 at 7:0" + i + " am");
            lines.add(
                    "They should have built that mole of better stone, as everybody in this town has known for years.");
        }

        Draft draft = CommentThreads.remove(draft(lines));

        assertThat(draft.parts().subList(0, REPORT.size())).allMatch(Part::kept);
        assertThat(draft.parts().subList(REPORT.size(), lines.size())).allMatch(p -> "comment-thread".equals(p.rule()));
    }

    @Test
    void two_such_lines_are_no_thread() {
        List<String> lines = new ArrayList<>(REPORT);
        for (int i = 1; i <= 2; i++) {
            lines.add("The harbour master says:");
            lines.add("May " + i + ", 2024 at 7:0" + i + " am");
            lines.add("“We saw the ferry turn, and then we saw that it would not come round in time for the mole.”");
        }

        assertThat(CommentThreads.remove(draft(lines)).parts()).allMatch(Part::kept);
    }

    @Test
    void what_ministers_say_in_turn_is_no_thread() {
        List<String> lines = new ArrayList<>(REPORT);
        for (int i = 1; i <= 5; i++) {
            lines.add("The minister said:");
            lines.add("“We will talk until the last ferry has left this harbour, and then we will talk again.”");
        }

        assertThat(CommentThreads.remove(draft(lines)).parts()).allMatch(Part::kept);
    }

    @Test
    void a_document_that_is_nothing_but_a_thread_stays() {
        List<String> lines = new ArrayList<>();
        for (int i = 1; i <= 5; i++) {
            lines.add("Tom Rook on May " + i + ", 2024 at 4:47 pm said:");
            lines.add("Short answer " + i);
        }

        assertThat(CommentThreads.remove(draft(lines)).parts()).allMatch(Part::kept);
    }

    private static Draft draft(List<String> lines) {
        return Draft.of(Seeds.text(String.join("\n", lines)));
    }
}
