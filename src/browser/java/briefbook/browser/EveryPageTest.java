package briefbook.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What must hold on every page, wherever it is opened from. */
@Tag("browser")
@ExtendWith(Sites.Resolver.class)
class EveryPageTest {
    private static final int NARROW = 320;
    private static final int WIDE = 1280;

    private final Sites sites;
    private final Browser browser;

    EveryPageTest(Sites sites) {
        this.sites = sites;
        this.browser = sites.browser();
    }

    @BeforeEach
    void forget() {
        browser.console();
        browser.requests();
    }

    @AfterEach
    void asBefore() {
        browser.width(WIDE).system("prefers-color-scheme", "light");
    }

    @Test
    void fromTheDiskNoPageWritesToTheConsoleOrAsksForAnythingElsewhere() throws IOException {
        for (Path site : List.of(sites.sample(), sites.large())) {
            Collection<String> shown = site.equals(sites.sample()) ? Sites.pages(site) : Sites.kinds(site);
            for (String page : shown) {
                browser.open(Sites.file(site, page));
                assertThat(browser.console()).as(page).isEmpty();
                assertThat(browser.requests())
                        .as(page)
                        .isNotEmpty()
                        .allMatch(u -> u.toString().startsWith(site.toUri().toString()));
            }
        }
    }

    @Test
    void belowAPathOfAServerNoPageWritesToTheConsoleOrAsksForAnythingElsewhere() throws IOException {
        for (String page : Sites.pages(sites.sample())) {
            browser.open(sites.server().url() + page);
            assertThat(browser.console()).as(page).isEmpty();
            assertThat(browser.requests())
                    .as(page)
                    .isNotEmpty()
                    .allMatch(u -> u.toString().startsWith(sites.server().url()));
        }
    }

    @Test
    void noPageIsWiderThanANarrowScreen() throws IOException {
        browser.width(NARROW);
        for (String address : addresses(sites, true)) {
            browser.open(address);
            assertThat(wide()).as(address).isEmpty();
        }
    }

    @Test
    void noPageIsWiderThanAWideScreen() throws IOException {
        for (int width : List.of(768, 1024, 1600)) {
            browser.width(width);
            for (String address : addresses(sites, false)) {
                browser.open(address);
                assertThat(wide()).as(width + " " + address).isEmpty();
            }
        }
    }

    @Test
    void axeFindsNoBarrierOnAnyKindOfPageInEitherThemeAtTwoWidths() throws IOException {
        List<String> found = new ArrayList<>();
        for (String theme : List.of("light", "dark")) {
            for (int width : List.of(NARROW, WIDE)) {
                browser.width(width).system("prefers-color-scheme", theme);
                for (String address : addresses(sites, false)) {
                    browser.open(address);
                    browser.barriers().forEach(b -> found.add(theme + " " + width + " " + address + " " + b));
                }
            }
        }
        assertThat(found).isEmpty();
    }

    private static List<String> addresses(Sites sites, boolean all) throws IOException {
        Collection<String> sample = all ? Sites.pages(sites.sample()) : Sites.kinds(sites.sample());
        return Stream.concat(
                        sample.stream().map(p -> Sites.file(sites.sample(), p)),
                        Sites.kinds(sites.large()).stream().map(p -> Sites.file(sites.large(), p)))
                .toList();
    }

    /** Returns what reaches past the right edge; empty when nothing does. */
    private String wide() {
        return browser.text(
                """
                const d = document.documentElement;
                if (d.scrollWidth <= d.clientWidth) return '';
                const far = [...document.body.querySelectorAll('*')].filter(e => e.getBoundingClientRect().right > d.clientWidth + 1);
                return d.scrollWidth + ': ' + far.slice(0, 3).map(e => e.outerHTML.slice(0, 120)).join(' | ');
                """);
    }
}
