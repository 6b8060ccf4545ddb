package briefbook.clean;

import briefbook.model.Field;
import briefbook.model.Origin;
import briefbook.rules.Table;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the place that a text begins with, by the rows of {@code datelines.tsv}: "GENEVA, May 3 (Agency) — Two envoys …". */
final class Datelines {
    private static final int LONGEST = 120;
    private static final String PLACE = "^(?<place>\\p{Lu}[\\p{L}.'’ /-]{1,30}?)";
    private static final String DAY =
            "(?:\\p{L}{3,9}\\.? \\d{1,2}|\\d{1,2}\\.? (?:de )?\\p{L}{3,10}\\.?|\\d{1,2}\\.\\d{1,2}\\.)"
                    + "(?:,? \\d{4})?";
    private static final String DASH = "(?:—|–|--|(?<=[ )/.])-(?= ))";
    private static final String TEXT = "\\s*[«“„\"]?\\p{Lu}";

    record Rule(String id, boolean sure, Pattern pattern, String finds, String keeps) {
        Optional<String> place(String text) {
            Matcher matcher = pattern.matcher(text.substring(0, Math.min(LONGEST, text.length())));
            return matcher.find()
                    ? Optional.of(matcher.group("place").strip()).filter(p -> sure || isCapitals(p) || isPlace(p))
                    : Optional.empty();
        }
    }

    static final List<Rule> RULES = Table.load("datelines.tsv").rows().stream()
            .map(r -> new Rule(
                    r.cell("id"),
                    r.cell("sure").equals("yes"),
                    Pattern.compile(r.cell("matches")
                                    .replace("PLACE", PLACE)
                                    .replace("DAY", DAY)
                                    .replace("DASH", DASH)
                            + TEXT),
                    r.cell("finds"),
                    r.cell("keeps")))
            .toList();

    private static final Set<String> PLACES = places();

    private Datelines() {}

    /** Reads the place of a dateline; the words stay in the text. */
    static Draft read(Draft draft) {
        int first = draft.firstProse();
        if (first == draft.parts().size() || draft.facts().value(Field.PLACE) != null) {
            return draft;
        }
        String text = draft.parts().get(first).text();
        return RULES.stream()
                .flatMap(r -> r.place(text).stream())
                .findFirst()
                .map(place -> draft.facts(draft.facts().value(Field.PLACE, place, Origin.DERIVED)))
                .orElse(draft);
    }

    /** Tells whether a text is the name of a state or a city that the tables know. */
    static boolean isPlace(String text) {
        return PLACES.contains(Prose.key(text));
    }

    private static boolean isCapitals(String place) {
        return place.equals(place.toUpperCase(Locale.ROOT)) && place.length() > 3;
    }

    private static Set<String> places() {
        Set<String> places = new HashSet<>();
        for (Table.Row row : Table.load("states.tsv").rows()) {
            places.add(Prose.key(row.cell("name")));
            row.list("forms").forEach(f -> places.add(Prose.key(f)));
            row.list("cities").forEach(c -> places.add(Prose.key(c)));
        }
        return places;
    }
}
