package briefbook.check;

import briefbook.model.Problem;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Finds paths that leave the site, or that are one path to a disk that ignores case or Unicode form. */
final class UniquePaths implements SiteCheck {
    @Override
    public Stream<Problem> check(SiteFacts site) {
        Map<String, Integer> seen = new HashMap<>();
        site.built().forEach(f -> seen.merge(key(f.path()), 1, Integer::sum));
        return Stream.concat(
                site.built().stream()
                        .filter(f -> seen.getOrDefault(key(f.path()), 0) > 1)
                        .map(f -> SiteFacts.problem(
                                f.path(), "two files have this path", "give one of the articles another title")),
                site.built().stream()
                        .filter(f -> !isSafe(f.path()))
                        .map(FileFacts::path)
                        .map(p -> SiteFacts.problem(
                                p, "this path is not safe on every system", "report this as a fault of the program")));
    }

    private static String key(String path) {
        return Normalizer.normalize(path, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }

    private static boolean isSafe(String path) {
        boolean plain = path.codePoints().noneMatch(c -> Character.isISOControl(c) || "\\:*?\"<>|#%".indexOf(c) >= 0);
        return plain
                && List.of(path.split("/", -1)).stream()
                        .noneMatch(part -> part.isEmpty() || part.startsWith(".") || part.endsWith(" "));
    }
}
