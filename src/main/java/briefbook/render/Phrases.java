package briefbook.render;

import briefbook.rules.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Puts into the language of the interface what the stages say in English: reasons, days, names of events.
 *
 * <p>The stages know no interface. Their sentences are few and have a fixed form, so a table like {@code phrases-de.tsv} has
 * them in both languages, with places for what changes. A place takes words of articles, which stay as they are, or what its
 * kind says: {@code {0:day}}, {@code {0:noun}}, {@code {0:names}}, {@code {0:quoted}} (no closing quotation mark), or any kind
 * of row. What no row matches stays English and is marked as such. Safe for many threads.
 */
final class Phrases {
    /** Longer texts are no sentence of a stage; none is worth much time. */
    private static final int LONGEST = 900;

    private static final String SENTENCE = "sentence";
    private static final String NOUN = "noun";
    private static final String NAME = "name";
    private static final String DAY = "day";
    private static final Pattern PLACE = Pattern.compile("\\{(\\d)(?::([a-z]+))?\\}");

    /** What a place takes; kinds of rows are added to it. */
    private static final Map<String, String> TAKES = Map.of(
            "",
            ".{1,300}?",
            "quoted",
            "[^”]{1,300}?",
            DAY,
            "[\\w ]{4,80}?",
            "names",
            "[^;]{1,300}?",
            "place",
            "[^;]{1,80}?");

    private final boolean isEnglish;
    private final Map<String, Map<String, String>> rows = new LinkedHashMap<>();
    private final Map<Pattern, String> days = new LinkedHashMap<>();
    private final Map<String, List<Form>> forms = new LinkedHashMap<>();

    /** A sentence with places: what it looks like, the kinds of its places, and the same in the other language. */
    private record Form(Pattern english, List<String> kinds, String other) {}

    private Phrases(boolean isEnglish) {
        this.isEnglish = isEnglish;
    }

    /** Loads the table of a language; English needs none. */
    static Phrases load(String language) {
        Phrases phrases = new Phrases(language.equals(Words.ENGLISH));
        if (!phrases.isEnglish) {
            for (Table.Row row : Table.load("phrases-" + language + ".tsv").rows()) {
                if (row.cell("kind").equals(DAY)) {
                    phrases.days.put(row.pattern("english"), row.cell("other"));
                } else {
                    phrases.rows
                            .computeIfAbsent(row.cell("kind"), k -> new LinkedHashMap<>())
                            .put(row.cell("english"), row.cell("other"));
                }
            }
            phrases.rows.forEach((kind, all) -> phrases.forms.put(
                    kind,
                    all.entrySet().stream()
                            .filter(e -> PLACE.matcher(e.getKey()).find())
                            .map(e -> phrases.form(e.getKey(), e.getValue()))
                            .toList()));
        }
        return phrases;
    }

    private Form form(String english, String other) {
        List<String> kinds = PLACE.matcher(english)
                .results()
                .map(p -> Optional.ofNullable(p.group(2)).orElse(""))
                .toList();
        return new Form(Pattern.compile(expression(english, "(")), kinds, other);
    }

    private String expression(String english, String group) {
        StringBuilder expression = new StringBuilder();
        Matcher place = PLACE.matcher(english);
        int at = 0;
        while (place.find()) {
            expression.append(Pattern.quote(english.substring(at, place.start())));
            expression
                    .append(group)
                    .append(takes(Optional.ofNullable(place.group(2)).orElse("")))
                    .append(')');
            at = place.end();
        }
        return expression.append(Pattern.quote(english.substring(at))).toString();
    }

    private String takes(String kind) {
        String simple = TAKES.get(kind);
        return simple != null
                ? simple
                : rowsOf(kind).keySet().stream().map(r -> expression(r, "(?:")).collect(Collectors.joining("|"));
    }

    private Map<String, String> rowsOf(String kind) {
        return rows.getOrDefault(kind, Map.of());
    }

    /** Returns a sentence in the language of the interface, or as it is, marked. */
    Told told(String english) {
        if (isEnglish || english.isEmpty()) {
            return new Told(english, null);
        }
        Optional<String> other = english.length() > LONGEST ? Optional.empty() : other(SENTENCE, english);
        return other.map(t -> new Told(t, null)).orElseGet(() -> new Told(english, Words.ENGLISH));
    }

    private Optional<String> other(String kind, String english) {
        String known = rowsOf(kind).get(english);
        return known != null
                ? Optional.of(known)
                : forms.getOrDefault(kind, List.of()).stream()
                        .flatMap(f -> filled(f, english).stream())
                        .findFirst();
    }

    private Optional<String> filled(Form form, String english) {
        Matcher matcher = form.english().matcher(english);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        List<String> values = new ArrayList<>();
        for (int i = 0; i < form.kinds().size(); i++) {
            values.add(value(form.kinds().get(i), matcher.group(i + 1)));
        }
        return Optional.of(PLACE.matcher(form.other())
                .replaceAll(p -> Matcher.quoteReplacement(values.get(Integer.parseInt(p.group(1))))));
    }

    private String value(String kind, String english) {
        return switch (kind) {
            case "", "quoted" -> english;
            case DAY -> day(english);
            case "place" -> name(english);
            case "names" ->
                Stream.of(english.split("(?<=, )|(?= and )|(?<= and )"))
                        .map(part ->
                                part.endsWith(", ") ? name(part.substring(0, part.length() - 2)) + ", " : listed(part))
                        .collect(Collectors.joining());
            default -> other(kind, english).orElse(english);
        };
    }

    private String listed(String part) {
        return rowsOf("and").getOrDefault(part.strip(), "").isEmpty()
                ? name(part)
                : " " + rowsOf("and").get(part.strip()) + " ";
    }

    /** Returns days as the stages write them, such as "7 to 9 December 2021". */
    String day(String english) {
        String day = english;
        for (Map.Entry<Pattern, String> each : days.entrySet()) {
            day = each.getKey().matcher(day).replaceAll(each.getValue());
        }
        return day;
    }

    /** Returns the name of a state or an organisation. */
    String name(String english) {
        return rowsOf(NAME).getOrDefault(english, english);
    }

    /** Returns the names of kinds of events, English and other, in the order of the table. */
    Map<String, String> nouns() {
        return rowsOf(NOUN);
    }
}
