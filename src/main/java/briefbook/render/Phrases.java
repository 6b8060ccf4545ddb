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

/**
 * Puts into the language of the interface what the stages say in English: reasons, days, names of events.
 *
 * <p>The stages know no interface. Their sentences are few and have a fixed form, so a table like {@code phrases-de.tsv} has
 * them in both languages: {@code {0}} stands for words of articles, which stay as they are, {@code {0:day}} and
 * {@code {0:noun}} for days and kinds of events. What no row matches stays English and is marked as such. Safe for many threads.
 */
final class Phrases {
    /** Longer texts are no sentence of a stage; none is worth much time. */
    private static final int LONGEST = 600;

    private static final Pattern PLACE = Pattern.compile("\\{(\\d)(?::(day|noun))?\\}");
    private static final String DAY = "[\\w ]{4,80}?";

    private final boolean isEnglish;
    private final List<Sentence> sentences = new ArrayList<>();
    private final Map<String, String> fixed = new LinkedHashMap<>();
    private final Map<String, String> nouns = new LinkedHashMap<>();
    private final Map<String, String> names = new LinkedHashMap<>();
    private final Map<Pattern, String> days = new LinkedHashMap<>();

    private record Sentence(Pattern english, List<String> kinds, String other) {}

    private Phrases(boolean isEnglish) {
        this.isEnglish = isEnglish;
    }

    /** Loads the table of a language; English needs none. */
    static Phrases load(String language) {
        Phrases phrases = new Phrases(language.equals(Words.ENGLISH));
        if (!phrases.isEnglish) {
            List<Table.Row> rows = Table.load("phrases-" + language + ".tsv").rows();
            rows.forEach(phrases::word);
            rows.stream().filter(r -> r.cell("kind").equals("sentence")).forEach(phrases::sentence);
        }
        return phrases;
    }

    private void word(Table.Row row) {
        String english = row.cell("english");
        String other = row.cell("other");
        switch (row.cell("kind")) {
            case "noun" -> nouns.put(english, other);
            case "name" -> names.put(english, other);
            case "day" -> days.put(row.pattern("english"), other);
            case "sentence" -> fixed.put(english, other);
            default -> throw new IllegalStateException("no kind of phrase: " + row.cell("kind"));
        }
    }

    private void sentence(Table.Row row) {
        String english = row.cell("english");
        Matcher place = PLACE.matcher(english);
        StringBuilder pattern = new StringBuilder();
        List<String> kinds = new ArrayList<>();
        int at = 0;
        while (place.find()) {
            String kind = Optional.ofNullable(place.group(2)).orElse("");
            pattern.append(Pattern.quote(english.substring(at, place.start())))
                    .append('(')
                    .append(kind.equals("day") ? DAY : kind.equals("noun") ? anyNoun() : ".{1,300}?")
                    .append(')');
            kinds.add(kind);
            at = place.end();
        }
        if (!kinds.isEmpty()) {
            pattern.append(Pattern.quote(english.substring(at)));
            sentences.add(new Sentence(Pattern.compile(pattern.toString()), kinds, row.cell("other")));
        }
    }

    private String anyNoun() {
        return nouns.keySet().stream().map(Pattern::quote).collect(Collectors.joining("|"));
    }

    /** Returns a sentence in the language of the interface, or as it is, marked. */
    Told told(String english) {
        if (isEnglish || english.isEmpty()) {
            return new Told(english, null);
        }
        return sentenceOf(english).map(t -> new Told(t, null)).orElseGet(() -> new Told(english, Words.ENGLISH));
    }

    private Optional<String> sentenceOf(String english) {
        String known = fixed.get(english);
        if (known != null) {
            return Optional.of(known);
        }
        return english.length() > LONGEST
                ? Optional.empty()
                : sentences.stream().flatMap(s -> filled(s, english).stream()).findFirst();
    }

    private Optional<String> filled(Sentence sentence, String english) {
        Matcher matcher = sentence.english().matcher(english);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        List<String> values = new ArrayList<>();
        for (int i = 0; i < sentence.kinds().size(); i++) {
            String value = matcher.group(i + 1);
            values.add(
                    switch (sentence.kinds().get(i)) {
                        case "day" -> day(value);
                        case "noun" -> nouns.getOrDefault(value, value);
                        default -> value;
                    });
        }
        return Optional.of(PLACE.matcher(sentence.other())
                .replaceAll(m -> Matcher.quoteReplacement(values.get(Integer.parseInt(m.group(1))))));
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
        return names.getOrDefault(english, english);
    }

    /** Returns the names of kinds of events, English and other, in the order of the table. */
    Map<String, String> nouns() {
        return nouns;
    }
}
