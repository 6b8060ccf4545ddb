package briefbook.read;

import briefbook.model.CurationSpot;
import briefbook.model.Exclusion;
import briefbook.model.Field;
import briefbook.model.Problem;
import briefbook.model.Severity;
import briefbook.text.EditDistance;
import briefbook.text.StatedDate;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Checks what an entry for articles says, value by value.
 *
 * <p>A bad value is a problem and says nothing. For one thread and one use.
 */
final class CurationValues {
    private static final String EXCLUDE = "exclude";
    private static final String AUTHORS = "authors";

    private static final Map<String, Field> FIELDS = Map.of(
            "date",
            Field.DATE,
            "title",
            Field.TITLE,
            "outlet",
            Field.OUTLET,
            AUTHORS,
            Field.AUTHOR,
            "url",
            Field.URL,
            "language",
            Field.LANGUAGE);

    /** The keys of an entry. */
    static final List<String> KEYS = List.of("date", "title", "outlet", AUTHORS, "url", "language", EXCLUDE);

    private static final Set<String> YES = Set.of("true", "yes", "on");
    private static final Set<String> NO = Set.of("false", "no", "off");
    private static final int LONGEST = 2000;
    private static final int LONGEST_NAME = 200;
    private static final int MOST_AUTHORS = 50;
    private static final int LONGEST_SHOWN = 60;

    private final String entry;
    private final List<Problem> problems;
    private final Function<String, CurationSpot> spots;
    private final Map<Field, List<String>> values = new EnumMap<>(Field.class);
    private @Nullable Exclusion exclusion;

    /**
     * Starts an entry.
     *
     * @param entry how messages name it
     * @param problems where to add what is wrong
     * @param spots where each key stands
     */
    CurationValues(String entry, List<Problem> problems, Function<String, CurationSpot> spots) {
        this.entry = entry;
        this.problems = problems;
        this.spots = spots;
    }

    Map<Field, List<String>> values() {
        return values;
    }

    @Nullable
    Exclusion exclusion() {
        return exclusion;
    }

    /** Takes one of {@link #KEYS}. */
    void take(String key, Yaml value) {
        switch (key) {
            case EXCLUDE -> exclude(value);
            case AUTHORS -> authors(value);
            case "date" -> single(key, value, CurationValues::day, "write the full day as 2024-05-03");
            case "url" ->
                single(key, value, CurationValues::address, "write the full address, as https://harbor.example/talks");
            case "language" -> single(key, value, CurationValues::language, "write a language tag, as en, de or pt-BR");
            default -> single(key, value, Optional::of, "write a text of at most " + LONGEST + " characters");
        }
    }

    private void single(String key, Yaml value, Function<String, Optional<String>> check, String hint) {
        Optional<String> good = line(value).filter(v -> v.length() <= LONGEST).flatMap(check);
        if (good.isPresent()) {
            put(key, List.of(good.get()));
        } else {
            bad(key, value, hint);
        }
    }

    private void authors(Yaml value) {
        List<Yaml> items = value instanceof Yaml.Sequence list ? list.items() : List.of(value);
        List<String> names = new ArrayList<>();
        for (Yaml item : items) {
            Optional<String> name = line(item).filter(n -> n.length() <= LONGEST_NAME);
            if (name.isEmpty() || names.size() == MOST_AUTHORS) {
                bad(AUTHORS, item, "write names as [ \"Ada Example\", \"Ben Example\" ], or [] when nobody signs");
                return;
            }
            if (!names.contains(name.get())) {
                names.add(name.get());
            }
        }
        put(AUTHORS, names);
    }

    private void put(String key, List<String> good) {
        Field field = FIELDS.get(key);
        if (field != null) {
            values.put(field, good);
        }
    }

    /** Whoever writes the word wants something left out: when in doubt, it is. */
    private void exclude(Yaml value) {
        Optional<String> reason = line(value);
        String word = reason.orElse("").toLowerCase(Locale.ROOT);
        if (reason.isEmpty() || reason.get().length() > LONGEST) {
            bad(EXCLUDE, value, "it is left out all the same; write the reason as a text, or 'true'");
        }
        boolean said = reason.isPresent() && !YES.contains(word) && reason.get().length() <= LONGEST;
        exclusion = new Exclusion(!NO.contains(word), said && !NO.contains(word) ? reason.get() : "");
    }

    private static Optional<String> day(String value) {
        return StatedDate.value(value).map(LocalDate::toString);
    }

    /** Returns an address of the web; empty when it is none. */
    static Optional<String> address(String value) {
        try {
            URI address = new URI(value);
            String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
            boolean web = (scheme.equals("http") || scheme.equals("https")) && address.getHost() != null;
            return web ? Optional.of(value) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> language(String value) {
        try {
            Locale locale =
                    new Locale.Builder().setLanguageTag(value.replace('_', '-')).build();
            // Tags of five letters and more are reserved: "english" would pass for one.
            return locale.getLanguage().matches("[a-z]{2,3}") ? Optional.of(locale.toLanguageTag()) : Optional.empty();
        } catch (IllformedLocaleException e) {
            return Optional.empty();
        }
    }

    private void bad(String key, Yaml value, String hint) {
        problems.add(
                new Problem(Severity.ERROR, spots.apply(key).place(), entry + ": " + key + " " + shown(value), hint));
    }

    /** Returns what is said of a key that nobody knows. */
    static Problem unknown(CurationSpot spot, String key, List<String> known) {
        return new Problem(
                Severity.ERROR,
                spot.place(),
                "'" + Notes.shown(key) + "' is unknown and does nothing",
                EditDistance.nearest(key, known)
                        .map(near -> "did you mean '" + near + "'?")
                        .orElse("known here are: " + String.join(", ", known)));
    }

    /** Returns what is wrong with a value, as messages say it. */
    static String shown(Yaml value) {
        return value instanceof Yaml.Scalar scalar
                ? scalar.text().isBlank() ? "is empty" : quoted(scalar.text()) + " cannot be used"
                : "is no single text";
    }

    /** Returns a text on one line, without what no page can show; empty when it is none, or nothing is left. */
    static Optional<String> line(@Nullable Yaml value) {
        if (!(value instanceof Yaml.Scalar scalar)) {
            return Optional.empty();
        }
        StringBuilder line = new StringBuilder();
        scalar.text().codePoints().forEach(c -> {
            int type = Character.getType(c);
            boolean blank = Character.isWhitespace(c) || Character.isSpaceChar(c);
            if (blank && line.length() > 0 && line.charAt(line.length() - 1) != ' ') {
                line.append(' ');
            } else if (!blank && type != Character.CONTROL && type != Character.SURROGATE && (c & 0xFFFE) != 0xFFFE) {
                line.appendCodePoint(c);
            }
        });
        String text = line.toString().strip();
        return Blanks.isBlank(text) ? Optional.empty() : Optional.of(text);
    }

    /** Returns a text as messages quote it. */
    static String quoted(String text) {
        String shown = Notes.shown(text);
        int length = shown.codePointCount(0, shown.length());
        return "“"
                + (length > LONGEST_SHOWN
                        ? shown.substring(0, shown.offsetByCodePoints(0, LONGEST_SHOWN)) + "…"
                        : shown)
                + "”";
    }
}
