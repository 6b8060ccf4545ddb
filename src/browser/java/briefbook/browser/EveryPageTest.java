package briefbook.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
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

    @AfterEach
    void asBefore() {
        browser.width(WIDE).system("prefers-color-scheme", "light");
    }

    @Test
    void noPageWritesToTheConsoleOrAsksForAnythingOutsideItsSite() throws IOException {
        browser.quiet();
        for (Place place : sites.everywhere()) {
            for (String page : place.folder().equals(sites.sample().folder()) ? place.pages() : place.kinds()) {
                browser.open(place.address(page));
                assertThat(browser.console()).as(place.address(page)).isEmpty();
                assertThat(browser.requests())
                        .as(place.address(page))
                        .contains(place.url() + "assets/site.css")
                        .allMatch(u -> u.startsWith(place.url()));
            }
        }
    }

    @Test
    void noPageIsWiderThanANarrowScreen() throws IOException {
        browser.width(NARROW);
        for (String address : addresses(sites.sample().pages())) {
            browser.open(address);
            assertThat(wide()).as(address).isEmpty();
        }
    }

    @Test
    void noKindOfPageIsWiderThanAWideScreen() throws IOException {
        for (String address : addresses(sites.sample().kinds())) {
            browser.open(address);
            for (int width : List.of(360, 600, 768, 1024, 1216, 1600)) {
                browser.width(width);
                assertThat(wide()).as(width + " " + address).isEmpty();
            }
        }
    }

    @Test
    void nothingOfTheNavigationIsCutOffAtAnyWidth() {
        browser.open(sites.sample().address("index.html"));
        for (int width : List.of(320, 360, 600, 768, 800, 900, 1000, 1280)) {
            browser.width(width);
            assertThat(browser.is("""
                            (nav => [...nav.children].every(a => a.getBoundingClientRect().left >= 0
                                && a.getBoundingClientRect().right <= Math.min(innerWidth, nav.getBoundingClientRect().right + 1)))(document.querySelector('.nav'))
                            """)).as("at " + width).isTrue();
        }
    }

    @Test
    void noNoteInTheMarginCoversAnotherOrTheText() throws IOException {
        browser.width(1300);
        int noted = 0;
        for (String page : sites.sample().pages()) {
            browser.open(sites.sample().address(page));
            noted += ((Number) browser.script("return document.querySelectorAll('.note').length")).intValue();
            assertThat(browser.text(COVERED)).as(page).isEmpty();
        }
        assertThat(noted).isGreaterThan(10);
    }

    private static final String COVERED = """
            document.querySelectorAll('.text details').forEach(d => d.open = true);
            const notes = [...document.querySelectorAll('.note')], box = e => e.getBoundingClientRect();
            const meet = (a, b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
            const others = [...document.querySelectorAll('.prose > :not(.note), .head > *, .after > *')];
            return notes.flatMap((n, i) => [...notes.slice(i + 1), ...others].filter(o => meet(box(n), box(o))))
                .map(e => e.outerHTML.slice(0, 120)).join(' | ');
            """;

    @Test
    void axeFindsNoBarrierOnAnyKindOfPageInEitherThemeAtTwoWidths() throws IOException {
        List<String> found = new ArrayList<>();
        for (String address : oneOfEachKind()) {
            browser.open(address);
            for (String theme : List.of("light", "dark")) {
                for (int width : List.of(NARROW, WIDE)) {
                    browser.width(width).system("prefers-color-scheme", theme);
                    browser.barriers().forEach(b -> found.add(theme + " " + width + " " + address + " " + b));
                }
            }
        }
        assertThat(found).isEmpty();
    }

    private List<String> addresses(List<String> ofSample) throws IOException {
        List<String> addresses = new ArrayList<>();
        ofSample.forEach(p -> addresses.add(sites.sample().address(p)));
        sites.large().kinds().forEach(p -> addresses.add(sites.large().address(p)));
        return addresses;
    }

    /** Returns pages of the small site, and those of the large one that are of a kind that only it has. */
    private List<String> oneOfEachKind() throws IOException {
        List<String> addresses = new ArrayList<>();
        Set<String> known = new HashSet<>();
        for (Place place : List.of(sites.sample(), sites.large())) {
            place.kinds().stream().filter(p -> known.add(Place.kind(p))).forEach(p -> addresses.add(place.address(p)));
        }
        return addresses;
    }

    /** Returns what reaches past the right edge; empty when nothing does. */
    private String wide() {
        return browser.text("""
                const d = document.documentElement;
                if (d.scrollWidth <= d.clientWidth) return '';
                const far = [...document.body.querySelectorAll('*')].filter(e => e.getBoundingClientRect().right > d.clientWidth + 1);
                return d.scrollWidth + ': ' + far.slice(0, 3).map(e => e.outerHTML.slice(0, 120)).join(' | ');
                """);
    }
}
