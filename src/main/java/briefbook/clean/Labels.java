package briefbook.clean;

import briefbook.model.Declaration;
import briefbook.model.Field;
import briefbook.model.Origin;
import briefbook.rules.Table;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Moves the labels above a text to the metadata: account handle, outlet and place; takes over what the file declares. */
final class Labels {
    private static final Pattern HANDLE = Pattern.compile("@([\\w.]{2,40})");

    /** "MOSCOW (Agency) - ", "Geneva, Jan. 10 — ": capitals or a known place, then a dash. */
    private static final Pattern DATELINE = Pattern.compile(
            "^(?<place>\\p{Lu}[\\p{L}.'’ -]{1,30}?)(?:, \\p{Lu}[\\p{L}. ]{1,20})?(?:, \\p{L}{3,9}\\.? \\d{1,2})?(?: ?\\([^()]{2,40}\\))? ?(?:—|–|--| - )\\s*\\p{Lu}");

    /** "© 2023 Tidewater Post. All rights reserved.": the name between the year and the end of the sentence. */
    private static final Pattern OWNER =
            Pattern.compile("(?iu)(?:©|\\(c\\)|copyright)[\\s\\d–,-]{0,20}(?<name>\\p{L}[^.|©,]{1,60})");

    private static final int LONGEST_OUTLET = 60;

    private static final Set<String> PLACES = places();

    private Labels() {}

    /** Takes over outlet, place, URL and language that the file declares outside its text. */
    static Draft declared(Draft draft) {
        Draft result = draft;
        for (Field field : List.of(Field.OUTLET, Field.PLACE, Field.URL, Field.LANGUAGE)) {
            Optional<Declaration> first = draft.seed().declarations().stream()
                    .filter(d -> d.field() == field && !d.value().isBlank())
                    .findFirst();
            if (first.isPresent()) {
                result = result.facts(
                        result.facts().value(field, first.get().value().strip(), Origin.STATED));
            }
        }
        return result;
    }

    /** Moves an account handle, the outlet's name that repeats it, and a place label: lines above the text. */
    static Draft head(Draft draft) {
        List<Part> parts = new ArrayList<>(draft.parts());
        Facts facts = draft.facts();
        Set<String> outlets = owners(draft);
        for (int i : draft.kept()) {
            Part part = parts.get(i);
            if (Prose.is(part)) {
                break;
            }
            Matcher matcher = HANDLE.matcher(part.text());
            if (matcher.matches()) {
                outlets.add(letters(matcher.group(1)));
                parts.set(i, part.out("account-handle", "the account that posted the text"));
            } else if (part.text().length() <= LONGEST_OUTLET && outlets.contains(letters(part.text()))) {
                parts.set(i, part.out("moved:outlet", "the name of the outlet"));
                facts = known(facts, Field.OUTLET, part.text());
            } else if (PLACES.contains(Prose.key(part.text()))) {
                parts.set(i, part.out("moved:place", "the place of the report"));
                facts = known(facts, Field.PLACE, part.text());
            }
        }
        return draft.parts(parts).facts(facts);
    }

    /** A label names the outlet when the account is called so too, or when a copyright notice is in its name. */
    private static Set<String> owners(Draft draft) {
        Set<String> owners = new HashSet<>();
        for (Part part : draft.parts()) {
            Matcher owner = OWNER.matcher("copyright".equals(part.rule()) ? part.text() : "");
            if (owner.find()) {
                owners.add(letters(owner.group("name")));
            }
        }
        return owners;
    }

    private static Facts known(Facts facts, Field field, String value) {
        return facts.value(field) != null ? facts : facts.value(field, value, Origin.DERIVED);
    }

    /** Reads the place of a dateline; the words stay in the text. */
    static Draft dateline(Draft draft) {
        int first = draft.firstProse();
        if (first == draft.parts().size() || draft.facts().value(Field.PLACE) != null) {
            return draft;
        }
        Part part = draft.parts().get(first);
        Matcher matcher = DATELINE.matcher(
                part.text().substring(0, Math.min(120, part.text().length())));
        if (!matcher.find()) {
            return draft;
        }
        String place = matcher.group("place").strip();
        boolean capitals = place.equals(place.toUpperCase(Locale.ROOT)) && place.length() > 3;
        return capitals || PLACES.contains(Prose.key(place))
                ? draft.facts(draft.facts().value(Field.PLACE, place, Origin.DERIVED))
                : draft;
    }

    private static String letters(String text) {
        return String.join("", Prose.words(text.replace("_", "")));
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
