package briefbook.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A site at the top of an address of its own, which the build was told. */
@Tag("browser")
@ExtendWith(Sites.Resolver.class)
class OwnAddressTest {
    private static final String WRONG = "a/no/such/page.html";

    private final Place own;
    private final Browser browser;

    OwnAddressTest(Sites sites) {
        this.own = sites.own();
        this.browser = sites.browser();
    }

    @BeforeEach
    void forget() {
        browser.quiet();
    }

    @Test
    void everyKindOfPageNamesTheAddressThatItIsAtAndAsksForNothingElsewhere() throws IOException {
        for (String page : own.kinds()) {
            browser.open(own.address(page));
            String here = page.equals("index.html") ? own.url() : browser.url();
            String canonical = browser.text("return document.querySelector('link[rel=canonical]')?.href ?? ''");
            assertThat(canonical).as(page).isEqualTo(page.equals("404.html") ? "" : here);
            assertThat(browser.console()).as(page).isEmpty();
            assertThat(browser.requests()).as(page).isNotEmpty().allMatch(u -> u.startsWith(own.url()));
        }
    }

    @Test
    void aWrongAddressDeepInTheSiteShowsThePageForItWithItsLookAndAWayOut() {
        browser.open(own.url() + WRONG);
        assertThat(browser.console()).hasSize(1).first().asString().contains("404", WRONG);
        assertThat(browser.is("document.styleSheets[0].cssRules.length > 50")).isTrue();
        browser.find("main a").click();
        assertThat(browser.becomes("document.querySelector('main.home')")).isTrue();
        assertThat(browser.url()).startsWith(own.url());
        assertThat(browser.console()).isEmpty();
    }

    @Test
    void theMapOfTheSiteThatRobotsNameHasEveryPageAndOnlyAddressesThatAnswer() throws IOException {
        String robots = Files.readString(own.folder().resolve("robots.txt"));
        assertThat(robots).contains("Sitemap: " + own.url() + "sitemap.xml");
        String map = Files.readString(own.folder().resolve("sitemap.xml"));
        List<String> named = Pattern.compile("<loc>(.*?)</loc>")
                .matcher(map)
                .results()
                .map(m -> m.group(1))
                .toList();
        assertThat(named).hasSize(own.pages().size() - 1).doesNotHaveDuplicates();
        browser.open(own.url());
        assertThat(browser.script(
                        "return Promise.all(arguments[0].map(u => fetch(u).then(r => r.status + ' ' + u)))"
                                + ".then(all => all.filter(a => !a.startsWith('200')))",
                        named))
                .isEqualTo(List.of());
    }
}
