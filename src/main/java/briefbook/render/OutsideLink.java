package briefbook.render;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Decides which addresses of a source may become links: absolute ones of three harmless schemes. */
final class OutsideLink {
    private static final Set<String> SCHEMES = Set.of("http://", "https://", "mailto:");
    private static final int LIMIT = 2000;

    private OutsideLink() {}

    /** Returns the address if it may be linked to. */
    static Optional<String> of(@Nullable String address) {
        if (address == null || address.length() > LIMIT) {
            return Optional.empty();
        }
        String trimmed = address.strip();
        String lower = trimmed.toLowerCase(Locale.ROOT);
        // White space and controls inside an address are how filters are got round: "java\tscript:".
        boolean plain = trimmed.codePoints().noneMatch(c -> Character.isWhitespace(c) || Character.isISOControl(c));
        return plain && SCHEMES.stream().anyMatch(lower::startsWith) ? Optional.of(trimmed) : Optional.empty();
    }
}
