package briefbook.check;

import briefbook.model.Problem;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Follows every link within the site to its page and anchor, and finds links with a scheme that could run something.
 *
 * <p>Pages that others put there may use what only a server understands: folders and paths from the root of the host.
 */
final class WorkingLinks implements SiteCheck {
    private static final Set<String> OUTSIDE = Set.of("http", "https", "mailto");
    private static final String HINT = "mend the template or the class that made it";
    private static final String HINT_FOR_OTHERS = "mend it there; no build wrote this page";

    @Override
    public Stream<Problem> check(SiteFacts site) {
        Set<String> files = site.files().stream().map(FileFacts::path).collect(Collectors.toSet());
        Follower follower = new Follower(files, site.pages(), new HashMap<>());
        return Stream.concat(
                broken(site.builtPages(), HINT, follower::fault),
                broken(site.otherPages(), HINT_FOR_OTHERS, follower::faultOfOthers));
    }

    private interface Fault {
        Optional<String> of(PageFacts page, String link);
    }

    private static Stream<Problem> broken(List<PageFacts> pages, String hint, Fault fault) {
        return pages.stream()
                .flatMap(p -> p.links().stream()
                        .flatMap(link -> fault.of(p, link).stream()
                                .map(what -> SiteFacts.problem(p.path(), "the link \"" + link + "\" " + what, hint))));
    }

    /**
     * Where links lead.
     *
     * @param targets what has been resolved before: the menu is the same on every page
     */
    private record Follower(Set<String> files, Map<String, PageFacts> pages, Map<String, Optional<String>> targets) {

        Optional<String> fault(PageFacts page, String link) {
            Optional<String> scheme = scheme(link);
            if (scheme.isPresent()) {
                return OUTSIDE.contains(scheme.get())
                        ? Optional.empty()
                        : Optional.of("has a scheme that is not allowed");
            }
            return link.startsWith("/")
                    ? Optional.of("starts at the root of the host, where the site need not be")
                    : leads(link, target(page, link));
        }

        Optional<String> faultOfOthers(PageFacts page, String link) {
            Optional<String> scheme = scheme(link);
            if (scheme.isPresent()) {
                return scheme.get().equals("file")
                        ? Optional.of("leads to a file of one computer only")
                        : Optional.empty();
            }
            // With a base of its own a page's links lead wherever that says; the root of the host may be another
            // site's.
            if (page.active().contains("<base>") || link.strip().startsWith("/")) {
                return Optional.empty();
            }
            return leads(
                    link, target(page, link.strip()).map(t -> t.isEmpty() || t.endsWith("/") ? t + "index.html" : t));
        }

        private Optional<String> target(PageFacts page, String link) {
            String path = path(link);
            return path.isEmpty()
                    ? Optional.of(page.path())
                    : targets.computeIfAbsent(folder(page.path()) + '\n' + path, k -> resolve(page.path(), path));
        }

        private Optional<String> leads(String link, Optional<String> target) {
            if (target.isEmpty() || !files.contains(target.get())) {
                return Optional.of("leads nowhere");
            }
            int hash = link.indexOf('#');
            String anchor = hash < 0 ? "" : decode(link.substring(hash + 1).replaceFirst(":~:.*", ""));
            PageFacts there = pages.get(target.get());
            // Browsers go to the top of a page by this name, and in other files an anchor means what their reader makes
            // of it.
            boolean found = anchor.isEmpty()
                    || anchor.equals("top")
                    || there == null
                    || there.anchors().contains(anchor);
            return found ? Optional.empty() : Optional.of("leads to an anchor that is not there");
        }
    }

    /** Returns what stands before a colon, as browsers see it: without white space and controls. */
    private static Optional<String> scheme(String link) {
        String seen = link.codePoints()
                .filter(c -> c > ' ' && !Character.isISOControl(c))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        int end = 0;
        while (end < seen.length() && "/?#:".indexOf(seen.charAt(end)) < 0) {
            end++;
        }
        if (seen.startsWith("//")) {
            return Optional.of("//");
        }
        return end < seen.length() && seen.charAt(end) == ':'
                ? Optional.of(seen.substring(0, end).toLowerCase(Locale.ROOT))
                : Optional.empty();
    }

    /** Returns a link without question and anchor. */
    private static String path(String link) {
        int end = 0;
        while (end < link.length() && "?#".indexOf(link.charAt(end)) < 0) {
            end++;
        }
        return link.substring(0, end);
    }

    private static String folder(String page) {
        return page.substring(0, page.lastIndexOf('/') + 1);
    }

    private static Optional<String> resolve(String page, String path) {
        try {
            URI base = new URI("file", null, "/" + page, null);
            String target = base.resolve(new URI(null, null, decode(path), null))
                    .normalize()
                    .getPath();
            return target == null || target.startsWith("/..") ? Optional.empty() : Optional.of(target.substring(1));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private static String decode(String text) {
        try {
            return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return text; // a bare % is no escape: the link then leads nowhere and is reported
        }
    }
}
