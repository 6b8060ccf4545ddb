package briefbook.clean;

import briefbook.model.Declaration;
import briefbook.model.Field;
import briefbook.text.StatedDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.stream.Collectors;

/** Chooses the writers among all that a file declares as authors: people only, never the house. */
final class DeclaredWriters {
    /** A source with this prefix shows a byline to readers. */
    private static final String BYLINE = "page: byline";

    private static final int MOST = 50;

    private DeclaredWriters() {}

    static List<String> of(Draft draft) {
        Set<String> houses = houses(draft);
        Map<String, Set<String>> people = new LinkedHashMap<>();
        for (Declaration each : draft.seed().declarations()) {
            if (each.field() == Field.AUTHOR) {
                Set<String> known = people.computeIfAbsent(each.source(), s -> new LinkedHashSet<>());
                // A page shows one byline; a second one belongs to another article.
                if (known.isEmpty() || !each.source().startsWith("page:")) {
                    known.addAll(names(each.value()));
                }
            }
        }
        List<Set<String>> places = people.entrySet().stream()
                .filter(p -> !p.getValue().isEmpty())
                .sorted(Comparator.comparingInt(p -> rank(p.getKey(), p.getValue(), houses)))
                .map(Map.Entry::getValue)
                .toList();
        return places.isEmpty()
                ? single(draft, houses)
                : places.get(0).stream().limit(MOST).toList();
    }

    /** A byline that readers see comes first; a name that is also the house's comes last: few outlets are people. */
    private static int rank(String source, Set<String> names, Set<String> houses) {
        if (names.stream().anyMatch(n -> houses.contains(letters(n)))) {
            return 2;
        }
        return source.startsWith(BYLINE) ? 0 : 1;
    }

    private static List<String> names(String value) {
        Matcher label = BylineParts.LABEL.matcher(value);
        String byline = label.lookingAt() ? value.substring(label.end()) : value;
        Optional<StatedDate.Found> day = StatedDate.in(byline);
        if (day.isPresent()) {
            byline = byline.substring(0, day.get().span().start());
            byline = BylineParts.BEFORE_DAY.matcher(byline).replaceFirst("").strip();
        }
        byline = BylineParts.END.matcher(byline).replaceFirst("");
        List<String> names = new ArrayList<>();
        for (String each : Bylines.names(byline)) {
            if (Bylines.isPerson(each)) {
                names.add(cased(each));
            } else if (!names.isEmpty() && BylineParts.DEGREE.matcher(each).matches() && !Bylines.isOffice(each)) {
                names.set(names.size() - 1, names.get(names.size() - 1) + ", " + each);
            }
        }
        return names;
    }

    /** One word is a name only where the page says in a field of its own that it is the author. */
    private static List<String> single(Draft draft, Set<String> houses) {
        return draft.seed().declarations().stream()
                .filter(d -> d.field() == Field.AUTHOR && !d.source().startsWith("page:"))
                .map(Declaration::value)
                .filter(v ->
                        BylineParts.SINGLE.matcher(v).matches() && !Bylines.isOffice(v) && !houses.contains(letters(v)))
                .limit(1)
                .toList();
    }

    /** "LENA MARSH" is Lena Marsh. */
    static String cased(String name) {
        if (!name.equals(name.toUpperCase(Locale.ROOT)) || name.equals(name.toLowerCase(Locale.ROOT))) {
            return name;
        }
        StringBuilder cased = new StringBuilder(name.toLowerCase(Locale.ROOT));
        for (int i = 0; i < cased.length(); i++) {
            if (i == 0 || !Character.isLetter(cased.charAt(i - 1))) {
                cased.setCharAt(i, Character.toUpperCase(cased.charAt(i)));
            }
        }
        return cased.toString();
    }

    /** What the page calls itself: its outlet, and the last piece of its titles. */
    private static Set<String> houses(Draft draft) {
        List<String> houses = new ArrayList<>();
        for (Declaration each : draft.seed().declarations()) {
            if (each.field() == Field.OUTLET) {
                houses.add(each.value());
            }
        }
        return houses.stream().map(DeclaredWriters::letters).collect(Collectors.toCollection(HashSet::new));
    }

    private static String letters(String text) {
        return String.join("", Prose.words(text));
    }
}
