package briefbook.check;

import briefbook.model.Page;
import briefbook.model.Problem;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Follows every link within the site to its page and anchor, and finds links with a scheme that could run something. */
final class WorkingLinks implements SiteCheck {
    private static final Set<String> OUTSIDE = Set.of("http", "https", "mailto");

    @Override
    public Stream<Problem> check(SiteFacts site) {
        Set<String> files = site.files().stream().map(Page::path).collect(Collectors.toSet());
        Map<String, Set<String>> anchors = new HashMap<>();
        site.pages().forEach((path, page) -> anchors.put(path, new HashSet<>(page.ids())));
        // The menu is the same on every page, so most links have been resolved before.
        Map<String, Optional<String>> targets = new HashMap<>();
        return site.inOrder().stream()
                .flatMap(p -> p.links().stream()
                        .distinct()
                        .flatMap(link -> fault(p.path(), link, files, anchors, targets).stream()
                                .map(what -> SiteFacts.problem(
                                        p.path(),
                                        "the link \"" + link + "\" " + what,
                                        "mend the template or the class that made it"))));
    }

    private static Optional<String> fault(
            String page,
            String link,
            Set<String> files,
            Map<String, Set<String>> anchors,
            Map<String, Optional<String>> targets) {
        Optional<String> scheme = scheme(link);
        if (scheme.isPresent()) {
            return OUTSIDE.contains(scheme.get()) ? Optional.empty() : Optional.of("has a scheme that is not allowed");
        }
        int hash = link.indexOf('#');
        String path = hash < 0 ? link : link.substring(0, hash);
        Optional<String> target = path.isEmpty()
                ? Optional.of(page)
                : targets.computeIfAbsent(folder(page) + '\n' + path, k -> resolve(page, path));
        if (target.isEmpty() || !files.contains(target.get())) {
            return Optional.of("leads nowhere");
        }
        String anchor = hash < 0 ? "" : decode(link.substring(hash + 1));
        boolean found =
                anchor.isEmpty() || anchors.getOrDefault(target.get(), Set.of()).contains(anchor);
        return found ? Optional.empty() : Optional.of("leads to an anchor that is not there");
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
        } catch (java.net.URISyntaxException e) {
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
