package briefbook.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** Keys, previews and themes, as a reader uses them. */
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
    void theFirstKeyLeadsPastTheNavigation() throws IOException {
        browser.open(sites.sample().address(article()));
        browser.press(Keys.TAB);
        assertThat(browser.text("return document.activeElement.className")).isEqualTo("skip");
        assertThat(browser.is("document.activeElement.getBoundingClientRect().top >= 0"))
                .isTrue();
        browser.press(Keys.ENTER);
        assertThat(browser.text("return document.activeElement.id")).isEqualTo("main");
    }

    @Test
    void everyStopOfTheTabKeyIsSeen() throws IOException {
        for (String page : sites.sample().kinds()) {
            browser.open(sites.sample().address(page));
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
        browser.open(sites.sample().address(article()));
        WebElement link = browser.find(".prose a[data-pv]");
        browser.script("arguments[0].scrollIntoView({block: 'center', behavior: 'instant'})", link);
        browser.pointAt(link);
        assertThat(browser.becomes("document.querySelector('.pop')")).isTrue();
        assertThat(browser.text("return document.querySelector('.pop').textContent.trim()"))
                .isNotEmpty();
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
        browser.open(sites.sample().address(article()));
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
        browser.open(sites.sampleServed().url());
        String day = browser.text(light);
        browser.system("prefers-color-scheme", "dark");
        String night = browser.text(light);
        assertThat(night).isNotEqualTo(day);
        browser.find("#theme").click();
        assertThat(browser.text(light)).isEqualTo(day);
        browser.open(sites.sampleServed().url() + "people.html");
        assertThat(browser.text(light)).isEqualTo(day);
        assertThat(browser.find("#theme").getAttribute("aria-pressed")).isEqualTo("false");
    }

    @Test
    void withReducedMotionNothingMoves() throws IOException {
        browser.system("prefers-reduced-motion", "reduce");
        browser.open(sites.sample().address(article()));
        assertThat(browser.text("return getComputedStyle(document.documentElement).scrollBehavior"))
                .isEqualTo("auto");
        assertThat(browser.is("[...document.querySelectorAll('*')].some(e => { const s = getComputedStyle(e);"
                        + " return parseFloat(s.transitionDuration) > 0 || parseFloat(s.animationDuration) > 0 })"))
                .isFalse();
    }

    private String article() throws IOException {
        return sites.sample().kinds().stream()
                .filter(p -> p.startsWith("a/"))
                .findFirst()
                .orElseThrow();
    }
}
