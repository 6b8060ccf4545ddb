package briefbook.read;

import static org.assertj.core.api.Assertions.assertThat;

import briefbook.model.Field;
import org.junit.jupiter.api.Test;

/** Pages as browsers and their extensions save them into one file. */
class SavedPagesTest {
    private static final String PIXEL =
            "data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7";

    private static final String SINGLE_FILE = """
            <!DOCTYPE html> <html lang=en><!--
             Page saved with SingleFile
             url: https://kelling.example/ferry
             saved date: Sun May 05 2024 10:00:00 GMT+0200
            --><meta charset=utf-8>
            <title>Ferry runs again</title>
            <style>:root{--sf-img-1: url("%s")} p{color:black}</style>
            <meta http-equiv=content-security-policy content="default-src 'none'; img-src 'self' data:; style-src 'unsafe-inline'">
            <body><article><h1>Ferry runs again</h1><figure><img alt="The ferry" src="%s"></figure>
            <p>The ferry between the two towns is back in the water.</p></article>
            """.formatted(PIXEL, PIXEL);

    @Test
    void a_page_of_single_file_is_its_text_and_its_pictures_are_no_text() {
        Clip clip = Clip.of("ferry.html", SINGLE_FILE);
        assertThat(clip.texts())
                .containsExactly("Ferry runs again", "The ferry between the two towns is back in the water.");
        assertThat(clip.seed().asides().toString())
                .doesNotContain("R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7");
    }

    @Test
    void the_address_in_the_comment_is_the_page_s_and_the_day_of_saving_is_not_its_day() {
        Clip clip = Clip.of("ferry.html", SINGLE_FILE);
        assertThat(clip.stated(Field.URL)).containsExactly("https://kelling.example/ferry");
        assertThat(clip.stated(Field.DATE)).isEmpty();
        assertThat(Clip.of(
                                "a.html",
                                "<!DOCTYPE html>\n<!-- saved from url=(0029)https://kelling.example/ferry -->\n<html><p>It is back.")
                        .stated(Field.URL))
                .containsExactly("https://kelling.example/ferry");
        assertThat(Clip.of("a.html", "<html><p>saved from url=(0029)https://kelling.example/ferry")
                        .stated(Field.URL))
                .isEmpty();
    }
}
