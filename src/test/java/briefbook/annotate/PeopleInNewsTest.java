package briefbook.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import briefbook.model.PersonMention;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Measures the people finder on sentences of our own; {@code people/news.txt} is the gold. */
class PeopleInNewsTest {
    private static final Pattern NAME = Pattern.compile("\\[([^\\]]+)\\]");

    @Test
    void nearly_all_names_in_news_sentences_are_found_and_nearly_nothing_else() throws IOException {
        PeopleFinder finder = PeopleFinder.builtIn();
        List<String> wrong = new ArrayList<>();
        List<String> missed = new ArrayList<>();
        int right = 0;
        List<String> documents = documents();
        for (String document : documents) {
            Set<String> gold = gold(document);
            Set<String> found = found(finder, NAME.matcher(document).replaceAll("$1"));
            Set<String> both = new TreeSet<>(found);
            both.retainAll(gold);
            right += both.size();
            found.stream().filter(f -> !gold.contains(f)).forEach(wrong::add);
            gold.stream().filter(g -> !found.contains(g)).forEach(missed::add);
        }
        double precision = (double) right / (right + wrong.size());
        double recall = (double) right / (right + missed.size());
        String report = "wrong " + wrong + ", missed " + missed;
        assertThat(documents).as("sentences").hasSizeGreaterThanOrEqualTo(60);
        assertThat(precision).as("precision: " + report).isGreaterThanOrEqualTo(0.94);
        assertThat(recall).as("recall: " + report).isGreaterThanOrEqualTo(0.94);
    }

    private static Set<String> gold(String document) {
        Set<String> gold = new TreeSet<>();
        Matcher matcher = NAME.matcher(document);
        int marks = 0;
        while (matcher.find()) {
            gold.add(matcher.start() - marks + " " + matcher.group(1));
            marks += 2;
        }
        return gold;
    }

    private static Set<String> found(PeopleFinder finder, String text) {
        Set<String> found = new TreeSet<>();
        for (PersonMention mention : finder.find(Articles.of("News", text))) {
            found.add(mention.nameStart() + " " + mention.name());
        }
        return found;
    }

    private static List<String> documents() throws IOException {
        try (InputStream in = PeopleInNewsTest.class.getResourceAsStream("/people/news.txt")) {
            assertThat(in).as("people/news.txt").isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(l -> !l.startsWith("#") && !l.isBlank())
                    .toList();
        }
    }
}
