package briefbook.clean;

import briefbook.model.Declaration;
import briefbook.model.Field;
import briefbook.model.Origin;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Chooses the address of the original among all that a file declares.
 *
 * <p>Not believed are addresses without a host, of a machine of one's own, and the home page of a site: many systems give it as
 * the address of each of their articles. Where one address lies below another on the same host, the other is the section.
 */
final class Addresses {
    private static final int LONGEST = 2_000;

    private record Address(String text, String host, String path) {}

    private Addresses() {}

    /** Takes the first address that can be an article's. */
    static Draft declared(Draft draft) {
        List<Address> all = draft.seed().declarations().stream()
                .filter(d -> d.field() == Field.URL)
                .map(Declaration::value)
                .flatMap(v -> of(v).stream())
                .filter(a -> !a.path().isEmpty())
                .toList();
        return all.stream()
                .findFirst()
                .map(first -> all.stream()
                        .filter(a -> a.host().equals(first.host()) && a.path().startsWith(first.path() + "/"))
                        .findFirst()
                        .orElse(first))
                .map(a -> draft.facts(draft.facts().value(Field.URL, a.text(), Origin.STATED)))
                .orElse(draft);
    }

    /** Returns an address without its fragment, if it can be one of an article. */
    static Optional<String> believed(String value) {
        return of(value).filter(a -> !a.path().isEmpty()).map(Address::text);
    }

    /** Returns the host of an address. */
    static Optional<String> host(String value) {
        return of(value).map(Address::host);
    }

    private static Optional<Address> of(String value) {
        String text = value.strip();
        // "#webpage" is a name within JSON-LD; "#!/talks" is an address of its own.
        int fragment = text.contains("#!") || text.contains("#/") ? -1 : text.indexOf('#');
        text = fragment < 0 ? text : text.substring(0, fragment);
        if (text.startsWith("//")) {
            text = "https:" + text;
        }
        String lower = text.toLowerCase(Locale.ROOT);
        if (text.length() > LONGEST
                || text.chars().anyMatch(Addresses::isUnseen)
                || !(lower.startsWith("http://") || lower.startsWith("https://"))) {
            return Optional.empty();
        }
        int start = text.indexOf("://") + 3;
        int end = start;
        while (end < text.length() && "/?#".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        Optional<String> host = hostOf(text.substring(0, end));
        String path =
                text.substring(end).replaceFirst("^/(?:index\\.\\w{2,5})?$", "").replaceFirst("(?<=.)/$", "");
        String address = text;
        return host.map(h -> new Address(address, h, path));
    }

    /** Spaces, controls and marks of direction make an address look like another. */
    private static boolean isUnseen(int c) {
        return Character.isWhitespace(c) || Character.isISOControl(c) || Character.getType(c) == Character.FORMAT;
    }

    private static Optional<String> hostOf(String origin) {
        try {
            String host = URI.create(origin).getHost();
            boolean named = host != null && host.contains(".") && host.chars().anyMatch(Character::isLetter);
            return named ? Optional.of(host.toLowerCase(Locale.ROOT)) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
