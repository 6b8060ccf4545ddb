package briefbook.clean;

import briefbook.model.Declaration;
import briefbook.model.Field;
import briefbook.model.Origin;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Chooses who published an article: what is declared, else what the page's title ends with, else the owner of the copyright,
 * else the host of the address.
 */
final class Outlets {
    private static final int LONGEST = 60;
    private static final int MOST_WORDS = 6;

    private static final Pattern BARS = Pattern.compile("\\s+[|·•»:—–-]+\\s+(?:[|·•»:—–-]+\\s+)?");

    /** "© 2023 Tidewater Post. All rights reserved.": the name between the year and the end of the sentence. */
    private static final Pattern OWNER = Pattern.compile(
            "(?iu)(?:©|\\(c\\)|copyright)(?:[\\s\\d–,©-]|\\(c\\)|copyright|by ){0,30}(?<name>\\p{L}(?:[^.|©,;:]|\\.(?=\\p{L})){1,60})");

    /** What follows the owner's name, or stands in its place. */
    private static final Pattern NO_OWNER = Pattern.compile(
            "(?iu)\\s*[-–—]?\\s*\\b(?:all rights|all content|rights reserved|law|alle rechte|tous droits|todos los|tutti i|todos os).*|\\s+[\\d\\s–-]+$");

    private Outlets() {}

    /** Takes the first declared name that is no headline (some systems give it twice), without the motto behind it. */
    static Draft declared(Draft draft) {
        List<String> titles = values(draft, Field.TITLE).map(Prose::key).toList();
        return values(draft, Field.OUTLET)
                .filter(v -> Prose.words(v).size() < MOST_WORDS || !titles.contains(Prose.key(v)))
                .findFirst()
                .map(v -> draft.facts(draft.facts().value(Field.OUTLET, named(v, host(draft)), Origin.STATED)))
                .orElse(draft);
    }

    /** Works the outlet out where nothing has stated it. */
    static Draft derived(Draft draft) {
        if (draft.facts().value(Field.OUTLET) != null) {
            return draft;
        }
        return titleEnd(draft)
                .or(() -> owner(draft))
                .or(() -> host(draft))
                .map(name -> draft.facts(draft.facts().value(Field.OUTLET, name, Origin.DERIVED)))
                .orElse(draft);
    }

    /** Returns whom the copyright notices of a draft name. */
    static Stream<String> owners(Draft draft) {
        return draft.parts().stream()
                .filter(p -> "copyright".equals(p.rule()))
                .map(p -> OWNER.matcher(p.text()))
                .filter(Matcher::find)
                .map(m -> NO_OWNER.matcher(m.group("name")).replaceFirst("").strip())
                .filter(name -> !name.isEmpty());
    }

    /** What a page's title says after its last bar, when the page signs itself so or its host is called so. */
    private static Optional<String> titleEnd(Draft draft) {
        if (!draft.seed().id().format().isPage()) {
            return Optional.empty();
        }
        Optional<String> host = host(draft);
        for (String title : values(draft, Field.TITLE).toList()) {
            String[] pieces = BARS.split(title, -1);
            String site = pieces[pieces.length - 1].strip();
            String key = Prose.key(site);
            boolean onPage = draft.parts().stream()
                            .map(p -> Prose.key(p.text()))
                            .anyMatch(k -> k.equals(key) || (k.startsWith("copyright ") && k.contains(" " + key)))
                    || host.filter(h -> isCalled(h, site)).isPresent();
            if (pieces.length > 1 && !key.isEmpty() && site.length() <= LONGEST && onPage) {
                return Optional.of(site);
            }
        }
        return Optional.empty();
    }

    /** The owner of a page is who publishes it; a dump's last line may name the platform that it was taken from. */
    private static Optional<String> owner(Draft draft) {
        return draft.seed().id().format().isPage()
                ? owners(draft)
                        .filter(n -> Prose.words(n).size() <= MOST_WORDS && Character.isUpperCase(n.codePointAt(0)))
                        .findFirst()
                : Optional.empty();
    }

    /** "Harbor Telegraph | News of the Coast" is Harbor Telegraph where the host is called so. */
    private static String named(String declared, Optional<String> host) {
        return BARS.splitAsStream(declared)
                .map(piece -> piece.replaceAll("^[\"“”\\s]+|[\"“”\\s]+$", ""))
                .filter(piece -> !piece.equals(declared)
                        && host.filter(h -> isCalled(h, piece)).isPresent())
                .findFirst()
                .orElse(declared);
    }

    /** Tells whether a host has a name's letters: "harbor-telegraph.example" and "The Harbor Telegraph". */
    private static boolean isCalled(String host, String name) {
        String letters = Labels.letters(name);
        return letters.length() > 2
                && Stream.of(host.split("\\.", -1))
                        .map(Labels::letters)
                        .anyMatch(l -> l.length() > 3 && (l.equals(letters) || letters.equals("the" + l)));
    }

    private static Optional<String> host(Draft draft) {
        return Optional.ofNullable(draft.facts().value(Field.URL))
                .flatMap(Addresses::host)
                .map(h -> h.toLowerCase(Locale.ROOT).replaceFirst("^www\\.", ""));
    }

    private static Stream<String> values(Draft draft, Field field) {
        return draft.seed().declarations().stream()
                .filter(d -> d.field() == field && !d.value().isBlank())
                .map(Declaration::value)
                .map(String::strip);
    }
}
