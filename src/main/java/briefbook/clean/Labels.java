package briefbook.clean;

import briefbook.model.Declaration;
import briefbook.model.Field;
import briefbook.model.Origin;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Moves the labels above a text to the metadata: account handle, outlet and place; takes over what the file declares. */
final class Labels {
    private static final Pattern HANDLE = Pattern.compile("@([\\w.]{2,40})");

    private static final int LONGEST_OUTLET = 60;

    private Labels() {}

    /** Takes over place, language, URL and outlet that the file declares outside its text. */
    static Draft declared(Draft draft) {
        Draft result = draft;
        for (Field field : List.of(Field.PLACE, Field.LANGUAGE)) {
            Optional<Declaration> first = draft.seed().declarations().stream()
                    .filter(d -> d.field() == field && !d.value().isBlank())
                    .findFirst();
            if (first.isPresent()) {
                result = result.facts(
                        result.facts().value(field, first.get().value().strip(), Origin.STATED));
            }
        }
        return Outlets.declared(Addresses.declared(result));
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
            } else if (Datelines.isPlace(part.text())) {
                parts.set(i, part.out("moved:place", "the place of the report"));
                facts = known(facts, Field.PLACE, part.text());
            }
        }
        return draft.parts(parts).facts(facts);
    }

    /** A label names the outlet when the account is called so too, or when a copyright notice is in its name. */
    private static Set<String> owners(Draft draft) {
        return Outlets.owners(draft).map(Labels::letters).collect(Collectors.toCollection(HashSet::new));
    }

    private static Facts known(Facts facts, Field field, String value) {
        return facts.value(field) != null ? facts : facts.value(field, value, Origin.DERIVED);
    }

    static String letters(String text) {
        return String.join("", Prose.words(text.replace("_", "")));
    }
}
