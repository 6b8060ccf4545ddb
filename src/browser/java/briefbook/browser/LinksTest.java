package briefbook.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Links of every kind, followed as a reader follows them. */
@Tag("browser")
@ExtendWith(Sites.Resolver.class)
class LinksTest {
    private final Sites sites;
    private final Browser browser;

    LinksTest(Sites sites) {
        this.sites = sites;
        this.browser = sites.browser();
    }

    /** A link by its number on its page. */
    private record Link(String page, int number, String target) {}

    @BeforeEach
    void forget() {
        browser.quiet();
    }

    @Test
    void fromTheDiskEveryKindOfLinkLeadsWhereItSays() throws IOException {
        Map<String, Link> links = oneOfEachKind(sites.sample());
        assertThat(links).hasSizeGreaterThan(60);
        assertThat(broken(sites.sample(), links)).isEmpty();
    }

    @Test
    void belowAPathOfAServerEveryKindOfLinkOfALargeSiteLeadsWhereItSays() throws IOException {
        Map<String, Link> links = oneOfEachKind(sites.largeServed());
        assertThat(links).hasSizeGreaterThan(60);
        assertThat(broken(sites.largeServed(), links)).isEmpty();
    }

    private List<String> broken(Place place, Map<String, Link> links) {
        List<String> broken = new ArrayList<>();
        links.forEach((kind, link) -> {
            browser.open(place.address(link.page()));
            browser.script("document.querySelectorAll('details').forEach(d => d.open = true)");
            // Lines of a drawing have no method for this.
            browser.script(
                    "document.querySelectorAll('a[href]')[arguments[0]].dispatchEvent("
                            + "new MouseEvent('click', {bubbles: true, cancelable: true, view: window}))",
                    link.number());
            if (!browser.becomes("location.href === arguments[0] && document.readyState === 'complete'", link.target())
                    || !browser.is(SHOWN)) {
                broken.add(kind + " on " + link.page() + " should lead to " + link.target() + " and is at "
                        + browser.url());
            }
        });
        browser.console().forEach(broken::add);
        browser.requests().stream().filter(u -> !u.startsWith(place.url())).forEach(broken::add);
        return broken;
    }

    /** The page has its style, and what the link leads to is there and not hidden; search keeps its question in the address. */
    private static final String SHOWN = """
            document.styleSheets.length && document.querySelector('h1') && (location.hash.length < 2
                || location.pathname.endsWith('/search.html')
                || document.getElementById(decodeURIComponent(location.hash.slice(1)))?.getClientRects().length)
            """;

    private Map<String, Link> oneOfEachKind(Place place) throws IOException {
        Map<String, Link> kinds = new LinkedHashMap<>();
        for (String page : place.kinds()) {
            browser.open(place.address(page));
            for (Object each : (List<?>) browser.script(LINKS)) {
                Map<?, ?> link = (Map<?, ?>) each;
                String target = link.get("target").toString();
                if (target.startsWith(place.url())) {
                    // The frame is the same on all pages of one depth.
                    String from =
                            Boolean.TRUE.equals(link.get("frame")) ? page.replaceAll("[^/]", "") : Place.kind(page);
                    String[] to = target.substring(place.url().length()).split("#", 2);
                    kinds.putIfAbsent(
                            String.join(
                                    " ",
                                    from,
                                    link.get("look").toString(),
                                    Place.kind(to[0]),
                                    to.length > 1 ? "#" : ""),
                            new Link(page, ((Number) link.get("number")).intValue(), target));
                }
            }
        }
        return kinds;
    }

    /** A kind is what a link looks like and what kinds of page it stands on and leads to; data files are no pages. */
    private static final String LINKS = """
            return [...document.querySelectorAll('a[href]')].map((a, i) => ({
                number: i,
                target: new URL(a.getAttribute('href'), location.href).href,
                look: (a.getAttribute('class') || '').replace(/[^a-z]/g, '') + (a.closest('svg') ? 'svg' : ''),
                frame: !a.closest('main')
            })).filter(l => /\\.html(#|$)/.test(l.target));
            """;
}
