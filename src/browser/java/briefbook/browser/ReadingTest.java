package briefbook.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** Links, keys, previews and themes, as a reader uses them. */
@Tag("browser")
@ExtendWith(Sites.Resolver.class)
class ReadingTest {
    private final Sites sites;
    private final Browser browser;

    ReadingTest(Sites sites) {
        this.sites = sites;
        this.browser = sites.browser();
    }

    @AfterEach
    void asBefore() {
        browser.script("try { localStorage.clear() } catch (e) {}");
        browser.width(1280).system("prefers-color-scheme", "light");
    }

    @Test
    void everyKindOfLinkLeadsToAPageWithItsAnchorInSight() throws IOException {
        Map<String, List<String>> oneOfEach = new LinkedHashMap<>();
        for (String page : Sites.kinds(sites.sample())) {
            browser.open(Sites.file(sites.sample(), page));
            String kind = page.contains("/") ? page.substring(0, page.indexOf('/')) : page;
            for (Object link : (List<?>) browser.script(KINDS_OF_LINKS)) {
                Map<?, ?> found = (Map<?, ?>) link;
                oneOfEach.putIfAbsent(kind + " " + found.get("kind"), List.of(page, found.get("path").toString()));
            }
        }
        assertThat(oneOfEach).hasSizeGreaterThan(60);
        List<String> broken = new ArrayList<>();
        oneOfEach.forEach((kind, link) -> {
            browser.open(Sites.file(sites.sample(), link.get(0)));
            browser.script("document.querySelectorAll('details').forEach(d => d.open = true)");
            browser.script("document.querySelectorAll('a[href]')[" + link.get(1) + "].click()");
            if (!browser.becomes("document.readyState === 'complete' && document.querySelector('h1')")
                    || !browser.is("!location.hash || document.getElementById(decodeURIComponent(location.hash.slice(1)))"
                            + " || location.pathname.endsWith('search.html')")) {
                broken.add(kind + " on " + link.get(0) + " leads to " + browser.url());
            }
        });
        assertThat(broken).isEmpty();
    }

    /** A kind is where it stands, what it looks like, and what it leads to. */
    private static final String KINDS_OF_LINKS =
            """
            return [...document.querySelectorAll('a[href]')].map((a, i) => ({a, i}))
                .filter(({a}) => !/^(https?|mailto):/.test(a.getAttribute('href')))
                .map(({a, i}) => ({
                    kind: [(a.closest('section, nav, header, footer, main') || {}).className || '', a.className,
                        a.getAttribute('href').replace(/[^/#.]*([/#]?)/g, '$1').slice(0, 8)].join(','),
                    path: String(i)
                }));
            """;

    @Test
    void theFirstKeyLeadsPastTheNavigation() throws IOException {
        browser.open(Sites.file(sites.sample(), article()));
        browser.press(Keys.TAB);
        assertThat(browser.text("return document.activeElement.className")).isEqualTo("skip");
        assertThat(browser.is("document.activeElement.getBoundingClientRect().top >= 0")).isTrue();
        browser.press(Keys.ENTER);
        assertThat(browser.text("return document.activeElement.id")).isEqualTo("main");
    }

    @Test
    void everyStopOfTheTabKeyIsSeen() throws IOException {
        for (String page : Sites.kinds(sites.sample())) {
            browser.open(Sites.file(sites.sample(), page));
            for (int i = 0; i < 25; i++) {
                browser.press(Keys.TAB);
                assertThat(browser.is(FOCUS_IS_SEEN))
                        .as(page + ": " + browser.text("return document.activeElement.outerHTML.slice(0, 200)"))
                        .isTrue();
            }
        }
    }

    private static final String FOCUS_IS_SEEN =
            "(e => e === document.body || e.id === 'main' || (s => s.outlineStyle !== 'none'"
                    + " && parseFloat(s.outlineWidth) >= 2)(getComputedStyle(e)))(document.activeElement)";

    @Test
    void aPreviewAppearsBesideItsLinkAndGoesWithTheEscapeKey() throws IOException {
        browser.open(Sites.file(sites.sample(), article()));
        WebElement link = browser.find(".prose a[data-pv]");
        browser.script("arguments[0].scrollIntoView({block: 'center', behavior: 'instant'})", link);
        browser.pointAt(link);
        assertThat(browser.becomes("document.querySelector('.pop')")).isTrue();
        assertThat(browser.text("return document.querySelector('.pop').textContent.trim()")).isNotEmpty();
        assertThat(browser.is(
                        "((p, l) => p.bottom <= l.top || p.top >= l.bottom)(document.querySelector('.pop').getBoundingClientRect(),"
                                + " document.querySelector('.prose a[data-pv]').getClientRects()[0])"))
                .as("covers its link")
                .isTrue();
        browser.press(Keys.ESCAPE);
        assertThat(browser.is("document.querySelector('.pop')")).isFalse();
    }

    @Test
    void noPreviewAppearsWhileThePointerOnlyPasses() throws IOException {
        browser.open(Sites.file(sites.sample(), article()));
        WebElement link = browser.find(".prose a[data-pv]");
        browser.script("arguments[0].scrollIntoView({block: 'center', behavior: 'instant'})", link);
        browser.pointAt(link);
        browser.pointAt(browser.find("h1"));
        browser.pause(600);
        assertThat(browser.is("document.querySelector('.pop')")).isFalse();
    }

    @Test
    void theThemeFollowsTheSystemAndTheReadersChoiceWinsOnAllPages() throws IOException {
        String light = "return getComputedStyle(document.body).backgroundColor";
        browser.open(sites.server().url());
        String day = browser.text(light);
        browser.system("prefers-color-scheme", "dark");
        String night = browser.text(light);
        assertThat(night).isNotEqualTo(day);
        browser.find("#theme").click();
        assertThat(browser.text(light)).isEqualTo(day);
        browser.open(sites.server().url() + "people.html");
        assertThat(browser.text(light)).isEqualTo(day);
        assertThat(browser.find("#theme").getAttribute("aria-pressed")).isEqualTo("false");
    }

    @Test
    void withReducedMotionNothingMoves() throws IOException {
        browser.system("prefers-reduced-motion", "reduce");
        browser.open(Sites.file(sites.sample(), article()));
        assertThat(browser.text("return getComputedStyle(document.documentElement).scrollBehavior")).isEqualTo("auto");
        assertThat(browser.is(
                        "[...document.querySelectorAll('*')].some(e => { const s = getComputedStyle(e);"
                                + " return parseFloat(s.transitionDuration) > 0 || parseFloat(s.animationDuration) > 0 })"))
                .isFalse();
    }

    private String article() throws IOException {
        return Sites.pages(sites.sample()).stream().filter(p -> p.startsWith("a/")).findFirst().orElseThrow();
    }
}
