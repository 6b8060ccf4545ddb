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
 * All words of the interface in one language, from {@code messages.properties} for English, {@code messages_de.properties} for
 * German.
 *
 * <p>Values with arguments are {@link MessageFormat} patterns; arguments are never read as patterns. Safe for many threads.
 */
final class Words {
    /** The language of what the stages say in sentences of their own, and of the texts that they understand. */
    static final String ENGLISH = "en";

    private final String language;
    private final String file;
    private final Map<String, String> patterns;
    private final Phrases phrases;
    private final Map<String, String> counts = new ConcurrentHashMap<>();

    private Words(String language, String file, Map<String, String> patterns) {
        this.language = language;
        this.file = file;
        this.patterns = patterns;
        this.phrases = Phrases.load(language);
    }

    /**
     * Reads the words from the class path.
     *
     * @param language one of those of {@link briefbook.model.SiteOptions#LANGUAGES}
     */
    static Words load(String language) {
        String file = "/briefbook/messages" + (language.equals(ENGLISH) ? "" : "_" + language) + ".properties";
        Properties properties = new Properties();
        try (InputStream in = Words.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException(file + " is missing from the program; install it again");
            }
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read; install the program again", e);
        }
        return new Words(
                language,
                file,
                properties.stringPropertyNames().stream()
                        .collect(Collectors.toUnmodifiableMap(k -> k, properties::getProperty)));
    }

    /** Returns the language of the words. */
    String language() {
        return language;
    }

    /** Returns what the stages say, in this language. */
    Phrases phrases() {
        return phrases;
    }

    /** Says whether a text in a language, given as a tag, would be read as the interface is; so is one of which it is not known. */
    boolean isOwn(String tag) {
        return isIn(language, tag);
    }

    /** Says whether a tag is that of a language or of one of its kinds, or says nothing. */
    static boolean isIn(String language, String tag) {
        return tag.isEmpty() || tag.equals("und") || tag.equals(language) || tag.startsWith(language + "-");
    }

    /** Returns the words for a key, with its arguments filled in. */
    String text(String key, Object... arguments) {
        String pattern = patterns.get(key);
        if (pattern == null) {
            throw new IllegalArgumentException(file + ": no words for \"" + key + "\"; add a line for it");
        }
        if (arguments.length == 0) {
            return pattern;
        }
        // Formats are slow to build and few: the same counts and days come on every page.
        return arguments.length == 1 && arguments[0] instanceof Integer
                ? counts.computeIfAbsent(key + ' ' + arguments[0], k -> format(pattern, arguments))
                : format(pattern, arguments);
    }

    private String format(String pattern, Object... arguments) {
        // Numbers of four digits have a comma in English, a full stop in German.
        Locale locale = language.equals(ENGLISH) ? Locale.ROOT : Locale.forLanguageTag(language);
        return new MessageFormat(pattern, locale).format(arguments);
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
