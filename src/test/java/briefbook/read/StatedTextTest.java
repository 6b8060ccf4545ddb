package briefbook.read;

import static org.assertj.core.api.Assertions.assertThat;

import briefbook.model.RawBlock;
import briefbook.model.Seed;
import briefbook.model.Stated;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StatedTextTest {
    private static final String FIRST = "The harbour of Ostermoor was closed on Monday after a ferry ran aground.";
    private static final String SECOND =
            "Nobody was hurt, the harbour master said, and divers will look at the hull before the tide turns again.";
    private static final String OTHER = "Ten things to do in Kelling when it rains, and two when it does not rain.";

    @TempDir
    Path folder;

    @Test
    void the_heading_that_reads_like_the_title_is_known_with_the_site_s_name_or_without() throws IOException {
        List<RawBlock> blocks = blocks(
                "<title>Ferry closes harbour - Tidewater Post</title>",
                "<h1>Ferry closes harbour</h1><h2>Tidewater Post</h2><p>" + FIRST + "</p>");

        assertThat(stated(blocks, "Ferry closes harbour")).containsExactly(Stated.TITLE);
        assertThat(stated(blocks, "Tidewater Post")).isEmpty();
        assertThat(stated(blocks, FIRST)).isEmpty();
    }

    @Test
    void the_paragraph_that_opens_with_the_description_is_known() throws IOException {
        List<RawBlock> blocks = blocks(
                "<meta name=description content='The harbour of Ostermoor was closed on Monday after…'>",
                "<p>" + OTHER + "</p><p>" + FIRST + "</p>");

        assertThat(stated(blocks, FIRST)).containsExactly(Stated.STANDFIRST);
        assertThat(stated(blocks, OTHER)).isEmpty();
    }

    @Test
    void blocks_of_the_text_that_is_stated_for_programs_are_known_whatever_its_markup() throws IOException {
        String more = IntStream.range(0, 60).mapToObj(i -> "word" + i).collect(Collectors.joining(" "));
        String body = FIRST + " <b>" + SECOND + "</b> " + more;
        List<RawBlock> blocks = blocks(
                "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"articleBody\":\"" + body
                        + "\"}</script>",
                "<p>" + FIRST + "</p><p>" + SECOND + "</p><p>" + OTHER + "</p>");

        assertThat(stated(blocks, FIRST)).containsExactly(Stated.BODY);
        assertThat(stated(blocks, SECOND)).containsExactly(Stated.BODY);
        assertThat(stated(blocks, OTHER)).isEmpty();
    }

    @Test
    void a_teaser_is_no_text() throws IOException {
        List<RawBlock> blocks = blocks(
                "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"articleBody\":\"" + FIRST
                        + "\"}</script>",
                "<p>" + FIRST + "</p>");

        assertThat(stated(blocks, FIRST)).isEmpty();
    }

    @Test
    void a_body_of_another_type_than_text_is_passed_over() throws IOException {
        List<RawBlock> blocks = blocks(
                "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"articleBody\":{\"a\":[1,null]},"
                        + "\"liveBlogUpdate\":7}</script>",
                "<p>" + FIRST + "</p>");

        assertThat(stated(blocks, FIRST)).isEmpty();
    }

    private static Iterable<Stated> stated(List<RawBlock> blocks, String text) {
        return blocks.stream()
                .filter(b -> b.text().equals(text))
                .findFirst()
                .orElseThrow()
                .dom()
                .stated();
    }

    private List<RawBlock> blocks(String head, String body) throws IOException {
        Path file = folder.resolve("page.html");
        Files.writeString(file, "<html><head>" + head + "</head><body>" + body + "</body></html>");
        List<Seed> seeds =
                new SeedReader().read(new SeedFile(file, "page.html")).seeds();
        return seeds.get(0).blocks();
    }
}
