package briefbook.clean;

import briefbook.model.BlockKind;
import briefbook.model.Declaration;
import briefbook.model.Field;
import briefbook.rules.Table;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Chooses the title of a saved page among its headings and what it declares, by one score.
 *
 * <p>A heading is what readers see, so it wins when it shares enough words with a declared title or with the address; a heading
 * that is the name of the site loses to everything. Declared titles count without the site's name.
 */
final class PageTitles {
    private static final List<String> SEPARATORS = List.of(" | ", " :: ", " » ", " — ", " – ", " - ", " · ", " : ");
    private static final Set<String> NO_TITLE = Table.load("no-titles.tsv").rows().stream()
            .flatMap(r -> r.list("words").stream())
            .collect(Collectors.toUnmodifiableSet());

    private static final int LONGEST_SITE = 5;
    private static final double HEADING = 2;
    private static final double LOWER_HEADING = 0;
    private static final double DECLARED = 3;
    private static final double AGREEMENT = 4;
    private static final double LATER = 0.1;
    private static final double NEVER = -10;

    private record Candidate(String text, double score) {}

    private final List<String> declared;
    private final Set<String> sites = new HashSet<>();
    private final List<Set<String>> agreeing = new ArrayList<>();

    private PageTitles(Draft draft) {
        List<Declaration> all = draft.seed().declarations();
        declared = all.stream()
                .filter(d -> d.field() == Field.TITLE && !d.value().isBlank())
                .map(Declaration::value)
                .toList();
        all.stream().filter(d -> d.field() == Field.OUTLET).forEach(d -> sites.add(Prose.key(d.value())));
        for (String title : declared) {
            int bar = lastBar(title);
            if (bar > 0 && isSite(title, bar, draft)) {
                sites.add(Prose.key(title.substring(bar)));
            }
        }
        declared.forEach(t -> agreeing.add(words(withoutSite(t))));
        all.stream().filter(d -> d.field() == Field.URL).forEach(d -> agreeing.add(words(lastStep(d.value()))));
    }

    /** Returns the title, if any place states one. */
    static Optional<String> of(Draft draft) {
        return new PageTitles(draft).best(draft);
    }

    private Optional<String> best(Draft draft) {
        List<Candidate> candidates = new ArrayList<>();
        for (Part part : draft.parts()) {
            boolean heading = part.kind() == BlockKind.HEADING
                    && (part.block().level() == 1 || (part.block().level() == 2 && isDeclared(part.text())));
            if (heading && !Prose.key(part.text()).isEmpty()) {
                candidates.add(heading(part, candidates.size()));
            }
        }
        for (int i = 0; i < declared.size(); i++) {
            String text = withoutSite(declared.get(i));
            candidates.add(new Candidate(text, isNone(text) ? NEVER : DECLARED - LATER * i));
        }
        Candidate best = null;
        for (Candidate each : candidates) {
            best = best == null || each.score() > best.score() ? each : best;
        }
        return Optional.ofNullable(best).map(Candidate::text);
    }

    private Candidate heading(Part part, int number) {
        String text = isWhole(part.text()) ? part.text() : withoutSite(part.text());
        if (isNone(text)) {
            return new Candidate(text, NEVER);
        }
        double base = part.block().level() == 1 ? HEADING : LOWER_HEADING;
        return new Candidate(text, base + AGREEMENT * agreement(text) - LATER * Math.min(number, 9));
    }

    /** A heading that is declared just so has no site's name at its end, whatever marks stand in it. */
    private boolean isWhole(String text) {
        String key = Prose.key(text);
        return declared.contains(text) && sites.stream().noneMatch(s -> key.endsWith(" " + s));
    }

    private boolean isDeclared(String text) {
        String key = " " + Prose.key(text) + " ";
        return Prose.words(text).size() >= 3
                && declared.stream().anyMatch(t -> (" " + Prose.key(t) + " ").contains(key));
    }

    private boolean isNone(String text) {
        String key = Prose.key(text);
        return sites.contains(key) || NO_TITLE.contains(key);
    }

    /** How much a heading says the same as a declared title or the address: 1 when one holds all words of the other. */
    private double agreement(String text) {
        Set<String> own = words(text);
        double most = 0;
        for (Set<String> other : agreeing) {
            int fewer = Math.min(own.size(), other.size());
            long shared = own.stream().filter(other::contains).count();
            // One or two words stand in many titles: then they must be all of it.
            boolean tooFew = own.size() < 3 && !own.equals(other);
            most = Math.max(most, tooFew || (fewer < 2 && !own.equals(other)) ? 0 : (double) shared / fewer);
        }
        return most;
    }

    private static Set<String> words(String text) {
        return new LinkedHashSet<>(Prose.words(text));
    }

    private static String lastStep(String url) {
        String path = url.replaceFirst("[?#].*", "").replaceFirst("/+$", "");
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** Cuts off what is known to be the site's name. */
    private String withoutSite(String title) {
        String rest = title.strip();
        int bar = lastBar(rest);
        while (bar > 0
                && sites.contains(Prose.key(rest.substring(bar)))
                && !Prose.key(rest.substring(0, bar)).isEmpty()) {
            rest = rest.substring(0, bar).strip();
            bar = lastBar(rest);
        }
        // "Talks in Geneva | World | Example Post": sections between the title and the site.
        int section = rest.indexOf(" | ");
        return section > 0 && words(rest.substring(0, section)).size() >= 3
                ? rest.substring(0, section).strip()
                : rest;
    }

    /** What follows the last bar is the site, unless a heading goes on like that, too, or it is long. */
    private boolean isSite(String whole, int bar, Draft draft) {
        String tail = whole.substring(bar);
        String key = Prose.key(tail);
        boolean upright = tail.startsWith(" |") || tail.startsWith(" ::") || tail.startsWith(" »");
        boolean title = draft.parts().stream()
                .filter(p -> p.kind() == BlockKind.HEADING && p.block().level() <= 2)
                .map(p -> Prose.key(p.text()))
                .anyMatch(k -> upright ? k.equals(Prose.key(whole)) : k.endsWith(" " + key));
        return !key.isEmpty() && !title && (upright || Prose.words(tail).size() <= LONGEST_SITE);
    }

    private static int lastBar(String title) {
        return SEPARATORS.stream().mapToInt(title::lastIndexOf).max().orElse(-1);
    }
}
