package briefbook.annotate.statements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import briefbook.annotate.Articles;
import briefbook.model.Article;
import briefbook.model.PersonKind;
import briefbook.model.PersonMention;
import briefbook.model.Spot;
import briefbook.model.StatementMention;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever the text: spots lie in it, a speaker is said to say nothing twice, and it takes linear time. */
class HostileSpeechTest {
    private static final String NAME = "Lund";
    private static final String[] PARTS = {
        "“",
        "”",
        "‘",
        "’",
        "\"",
        "'",
        "«",
        "»",
        "„",
        "‚",
        "—",
        "–",
        ":",
        ",",
        ".",
        "?",
        "(",
        ")",
        "\n",
        "…",
        NAME,
        NAME,
        NAME,
        "said",
        "told",
        "that",
        "he",
        "she",
        "and",
        "but",
        "who",
        "adding",
        "denied",
        "will",
        "not",
        "according to",
        "asked",
        "the minister",
        "was quoted as",
        "saying",
        "on Tuesday",
        "in a statement",
        "as",
        "after",
        "6'2\"",
        "’90s",
        "it is over",
        "the ministers’",
        "We will sign",
        "called",
        "'s",
        "\uD83D\uDE00",
        "\u0000",
        "e\u0301"
    };

    @Test
    void spots_lie_in_their_text_and_those_of_one_speaker_do_not_overlap() {
        Random random = new Random(20220203);
        int found = 0;
        for (int round = 0; round < 4000; round++) {
            Article article = Articles.of(text(random), text(random), text(random));
            for (StatementMention s : check(article)) {
                found += s.speaker() >= 0 ? 1 : 0;
            }
        }
        assertThat(found).as("statements in the random texts").isGreaterThan(200);
    }

    @Test
    void thousands_of_quotations_on_one_line_are_read_in_seconds() {
        for (String part : List.of(
                "“We will sign,” Lund said. ",
                "“We will sign “",
                "\"a ",
                "'a ",
                "‘a s’ b ",
                "Lund said that ",
                "said Lund, ",
                "Lund, ",
                "the minister ",
                "“ ” ",
                "as by ",
                "Lund (",
                "» « ")) {
            Article article = Articles.of("News", part.repeat(20_000));
            assertTimeoutPreemptively(Duration.ofSeconds(30), () -> check(article), part);
        }
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        int parts = random.nextInt(30);
        for (int i = 0; i < parts; i++) {
            text.append(PARTS[random.nextInt(PARTS.length)]).append(random.nextInt(4) == 0 ? "" : " ");
        }
        return text.toString();
    }

    private static List<StatementMention> check(Article article) {
        List<PersonMention> people = new ArrayList<>();
        names(article.title().text(), "title", people);
        for (int i = 0; i < article.blocks().size(); i++) {
            names(article.blocks().get(i).text(), "block:" + i, people);
        }
        List<StatementMention> found = StatementFinder.builtIn().find(article, people);
        Map<String, Integer> ends = new HashMap<>();
        for (StatementMention s : found) {
            int length = StatementCases.text(article, s.spot().in()).length();
            if (s.spot().start() < 0
                    || s.spot().end() > length
                    || s.spot().start() >= s.spot().end()) {
                throw new AssertionError("outside of its text: " + s + " in " + article);
            }
            // All names here are one person's, so no two statements may overlap at all.
            if (ends.getOrDefault(s.spot().in() + s.speaker(), 0) > s.spot().start()) {
                throw new AssertionError("overlaps: " + s + " in " + article);
            }
            ends.put(s.spot().in() + s.speaker(), s.spot().end());
        }
        return found;
    }

    private static void names(String text, String in, List<PersonMention> people) {
        for (int at = text.indexOf(NAME); at >= 0; at = text.indexOf(NAME, at + 1)) {
            Spot spot = new Spot(in, at, at + NAME.length());
            people.add(new PersonMention(NAME, NAME, spot, at, PersonKind.SUBJECT, null));
        }
    }
}
