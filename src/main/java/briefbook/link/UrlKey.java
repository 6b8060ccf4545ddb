package briefbook.link;

import briefbook.rules.Table;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Makes the addresses of one page alike: without scheme, {@code www.}, forms for small screens, fragment, closing slash and
 * parameters that tell where a reader came from. A key is for comparing only; it leads nowhere.
 */
final class UrlKey {
    private static final List<Pattern> PARAMETERS = Table.load("url-parameters.tsv").rows().stream()
            .map(r -> r.pattern("parameter"))
            .toList();
    private static final Pattern ADDRESS =
            Pattern.compile("(?:https?:)?//([^/?#]+)([^?#]*)(?:\\?([^#]*))?(?:#.*)?", Pattern.CASE_INSENSITIVE);
    private static final Pattern HOST = Pattern.compile("(?:www\\d?|m|mobile|amp)\\.(?=[^.]+\\.)");

    private UrlKey() {}

    /** Returns the key of an address; empty for what is no web address, or that of a whole site. */
    static String of(@Nullable String url) {
        Matcher parts = ADDRESS.matcher(url == null ? "" : url.strip());
        if (!parts.matches()) {
            return "";
        }
        String host = HOST.matcher(parts.group(1).toLowerCase(Locale.ROOT))
                .replaceFirst("")
                .replaceFirst(":(80|443)$", "");
        String path = path(parts.group(2));
        String query = parts.group(3) == null ? "" : query(parts.group(3));
        return path.isEmpty() && query.isEmpty() ? "" : host + path + (query.isEmpty() ? "" : "?" + query);
    }

    private static String path(String path) {
        String plain = path;
        if (plain.startsWith("/amp/")) {
            plain = plain.substring("/amp".length());
        }
        for (String end : List.of("/", "/amp", ".amp", "/amp.html", "/index.html")) {
            if (plain.endsWith(end)) {
                plain = plain.substring(0, plain.length() - end.length());
            }
        }
        return plain;
    }

    private static String query(String query) {
        return Arrays.stream(query.split("&", -1))
                .filter(p -> !p.isEmpty() && PARAMETERS.stream().noneMatch(r -> isNamed(p, r)))
                .sorted()
                .collect(Collectors.joining("&"));
    }

    private static boolean isNamed(String parameter, Pattern name) {
        int equals = parameter.indexOf('=');
        return name.matcher(equals < 0 ? parameter : parameter.substring(0, equals))
                .matches();
    }
}
