package briefbook.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.Keys;

/** Search as a reader uses it, from the disk and from a server, with a few articles and with many. */
@Tag("browser")
@ExtendWith(Sites.Resolver.class)
class SearchingTest {
    private static final String FIELD_WAITS =
            "location.pathname.endsWith('/search.html') && document.activeElement.id === 'q'";

    private final Sites sites;
    private final Browser browser;

    SearchingTest(Sites sites) {
        this.sites = sites;
        this.browser = sites.browser();
    }

    @BeforeEach
    void forget() {
        browser.quiet();
    }

    @Test
    void withoutAPointerOneComesFromAnyPageToTheParagraphThatHasTheWords() throws IOException {
        for (Place place : sites.everywhere()) {
            boolean few = place.folder().equals(sites.sample().folder());
            String start = place.kinds().stream()
                    .filter(p -> p.startsWith("a/"))
                    .findFirst()
                    .orElseThrow();
            browser.open(place.address(start)).press("/");
            assertThat(browser.becomes(FIELD_WAITS)).as(browser.url()).isTrue();
            browser.press(few ? "geneva sherman" : "kestrel vienna");
            assertThat(browser.becomes("document.querySelector('#hits mark')"))
                    .as(browser.url())
                    .isTrue();
            String question = browser.url();
            browser.press(Keys.ARROW_DOWN);
            browser.press(Keys.ENTER);
            assertThat(browser.becomes("location.pathname.includes('/a/') && document.readyState === 'complete'"))
                    .as(browser.url())
                    .isTrue();
            assertThat(browser.url()).contains("#");
            assertThat(browser.becomes(TARGET_IS_SEEN)).as(browser.url()).isTrue();
            browser.back();
            assertThat(browser.becomes("document.querySelector('#hits mark')"))
                    .as(question)
                    .isTrue();
            assertThat(browser.url()).isEqualTo(question);
            assertThat(browser.console()).isEmpty();
            assertThat(browser.requests()).allMatch(u -> u.startsWith(place.url()));
        }
    }

    private static final String TARGET_IS_SEEN =
            "(e => e && e.top >= 0 && e.top < innerHeight)(document.querySelector(':target')?.getBoundingClientRect())";

    @Test
    void aPersonNarrowsTheResultsAndCanBeTakenOutAgain() {
        for (Place place : sites.everywhere()) {
            browser.open(place.address("search.html"));
            assertThat(browser.becomes(FIELD_WAITS)).isTrue();
            // The lists are counted after the results: those of all articles stand there until then.
            assertThat(browser.becomes("document.querySelector('#ps a')")).isTrue();
            browser.script("document.getElementById('ps').firstChild.id = 'before'");
            browser.press(place.folder().equals(sites.sample().folder()) ? "geneva" : "vienna");
            assertThat(browser.becomes("document.querySelector('#hits mark') && document.querySelector('#ps a')"
                            + " && !document.getElementById('before')"))
                    .as(place.url())
                    .isTrue();
            String all = browser.text("return document.getElementById('state').textContent");
            browser.script("document.querySelectorAll('#ps a')[document.querySelectorAll('#ps a').length - 1].click()");
            assertThat(browser.becomes("document.querySelector('#on a')"))
                    .as(place.url())
                    .isTrue();
            assertThat(browser.text("return document.getElementById('state').textContent"))
                    .isNotEqualTo(all);
            browser.find("#on a").click();
            assertThat(browser.becomes("!document.querySelector('#on a')"))
                    .as(place.url())
                    .isTrue();
            assertThat(browser.text("return document.getElementById('state').textContent"))
                    .isEqualTo(all);
        }
    }

    @Test
    void wordsThatNoArticleHasAreAnsweredAndNothingIsShown() {
        browser.open(sites.sample().address("search.html"));
        assertThat(browser.becomes(FIELD_WAITS)).isTrue();
        browser.press("<img src=x> zzyzx");
        assertThat(browser.becomes("document.getElementById('state').textContent.trim()"))
                .isTrue();
        assertThat(browser.is("document.querySelector('#hits li, main img')")).isFalse();
        assertThat(browser.console()).isEmpty();
    }
}
