package briefbook.link;

import static org.assertj.core.api.Assertions.assertThat;

import briefbook.annotate.Articles;
import briefbook.annotate.PeopleFinder;
import briefbook.model.Annotated;
import briefbook.model.Article;
import briefbook.model.Caption;
import briefbook.model.PersonKind;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** Reads the shared sample documents as a perfect cleaner would give them. Skipped where they are not. */
class SamplePeopleTest {
    @Test
    void the_people_of_the_sample_documents_are_found_and_nobody_else() throws IOException {
        JsonNode cleaning = read("cleaning.json");
        JsonNode gold = read("links.json").path("articles");
        List<Annotated> articles = new ArrayList<>();
        List<Set<String>> subjects = new ArrayList<>();
        List<Set<String>> anybody = new ArrayList<>();
        for (JsonNode each : cleaning) {
            Article article = article(each);
            articles.add(new Annotated(article, PeopleFinder.builtIn().find(article), List.of(), List.of()));
            Set<String> wanted = new TreeSet<>();
            Set<String> allowed = new TreeSet<>();
            for (JsonNode person : people(gold, each.path("file").asText())) {
                allowed.add(person.path("name").asText());
                String role = person.path("role").asText();
                if (!Set.of("author", "photographer credit", "caption only").contains(role)) {
                    wanted.add(person.path("name").asText());
                }
            }
            subjects.add(wanted);
            anybody.add(allowed);
        }
        PeopleLinks links = PeopleLinker.link(articles, FixedPeople.NONE);
        Map<String, String> names = new TreeMap<>();
        links.people().forEach(p -> names.put(p.id(), p.name()));
        for (int i = 0; i < articles.size(); i++) {
            Set<String> found = new TreeSet<>();
            for (int j = 0; j < articles.get(i).people().size(); j++) {
                if (articles.get(i).people().get(j).kind() == PersonKind.SUBJECT) {
                    found.add(names.getOrDefault(links.ids().get(i).get(j), "?"));
                }
            }
            assertThat(found).as("article " + i).containsAll(subjects.get(i)).isSubsetOf(anybody.get(i));
        }
        Set<String> everybody = new TreeSet<>();
        anybody.forEach(everybody::addAll);
        assertThat(new TreeSet<>(names.values())).isEqualTo(everybody);
    }

    private static JsonNode people(JsonNode gold, String file) {
        for (JsonNode article : gold) {
            if (article.path("file").asText().equals(file)) {
                return article.path("people");
            }
        }
        return gold.path("none");
    }

    private static Article article(JsonNode each) {
        List<String> text = new ArrayList<>();
        each.path("body").forEach(p -> text.add(p.asText()));
        each.path("headings").forEach(h -> text.add(h.asText()));
        List<Caption> captions = new ArrayList<>();
        each.path("captions")
                .forEach(c -> captions.add(new Caption(
                        c.path("text").asText(),
                        c.path("credit").isTextual() ? c.path("credit").asText() : null,
                        null)));
        List<String> authors = new ArrayList<>();
        each.path("byline").forEach(a -> authors.add(a.asText()));
        String title = each.path("title").isTextual() ? each.path("title").asText() : text.get(0);
        return Articles.of("en", title, authors, captions, text.toArray(String[]::new));
    }

    private static JsonNode read(String name) throws IOException {
        String set = Optional.ofNullable(System.getProperty("briefbook.shared"))
                .or(() -> Optional.ofNullable(System.getenv("BRIEFBOOK_SHARED")))
                .orElse("../shared");
        Path file = Path.of(set, "eval", "seeds", name);
        Assumptions.assumeTrue(
                Files.exists(file), file + " is absent: set the system property briefbook.shared to the shared folder");
        return new ObjectMapper().readTree(Files.readString(file));
    }
}
