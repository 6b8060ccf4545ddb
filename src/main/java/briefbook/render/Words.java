package briefbook.render;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * All words of the interface, from {@code messages.properties}.
 *
 * <p>Values with arguments are {@link MessageFormat} patterns; arguments are never read as patterns. Safe for many threads.
 */
final class Words {
    private static final String FILE = "/briefbook/messages.properties";

    private final Map<String, String> patterns;
    private final Map<String, String> counts = new ConcurrentHashMap<>();

    private Words(Map<String, String> patterns) {
        this.patterns = patterns;
    }

    /** Reads the words from the class path. */
    static Words load() {
        Properties properties = new Properties();
        try (InputStream in = Words.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException(FILE + " is missing from the program; install it again");
            }
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(FILE + " cannot be read; install the program again", e);
        }
        return new Words(properties.stringPropertyNames().stream()
                .collect(Collectors.toUnmodifiableMap(k -> k, properties::getProperty)));
    }

    /** Returns the words for a key, with its arguments filled in. */
    String text(String key, Object... arguments) {
        String pattern = patterns.get(key);
        if (pattern == null) {
            throw new IllegalArgumentException(FILE + ": no words for \"" + key + "\"; add a line for it");
        }
        if (arguments.length == 0) {
            return pattern;
        }
        // Formats are slow to build and few: the same counts and days come on every page.
        return arguments.length == 1 && arguments[0] instanceof Integer
                ? counts.computeIfAbsent(key + ' ' + arguments[0], k -> format(pattern, arguments))
                : format(pattern, arguments);
    }

    private static String format(String pattern, Object... arguments) {
        return new MessageFormat(pattern, Locale.ROOT).format(arguments);
    }

    /** Returns the words for a key, or {@code otherwise} where there are none. */
    String textOr(String key, String otherwise) {
        return patterns.getOrDefault(key, otherwise);
    }

    /** Returns the words for a constant, such as {@code role.reports}. */
    String text(String prefix, Enum<?> constant) {
        return text(prefix + "." + constant.name().toLowerCase(Locale.ROOT));
    }
}
