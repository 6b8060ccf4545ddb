package briefbook.clean;

import briefbook.model.BlockKind;
import briefbook.model.DomFamily;
import briefbook.model.Origin;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Chooses the part of a saved page that holds the article, and takes the rest out.
 *
 * <p>Each element is scored by the prose below it, with what its own names claim as a bonus; the deepest element that holds
 * nearly as much as the best one wins. Navigation, asides, footers and the like go only when they lie inside it or hold no
 * prose: their names are evidence, not proof.
 */
final class Containers {
    /** A deeper element wins when it holds at least this share of the prose of the one around it. */
    private static final double NEARLY_ALL = 0.85;

    /** What less of a page's prose goes by may be a part of the page that is no article. */
    private static final double MUCH = 0.35;

    /** A page may hold more of these than of its article. */
    private static final Set<DomFamily> LONG_OFTEN = EnumSet.of(DomFamily.COMMENTS, DomFamily.PROMO);

    private static final Set<DomFamily> CLAIMS = EnumSet.of(DomFamily.ARTICLE, DomFamily.MAIN);

    /** Quotations of posts and pulled quotes are part of the text, whatever the element around them is called. */
    private static final Set<DomFamily> QUOTING = EnumSet.of(DomFamily.ASIDE, DomFamily.SHARE);

    /** Buttons may stand between the headline and the element that holds the text, where the place alone proves little. */
    private static final Set<DomFamily> BUTTONS = EnumSet.of(DomFamily.SHARE, DomFamily.NAV, DomFamily.FORM);

    /** Blocks with more link text than this are lists of links. */
    private static final double LINKS = 0.5;

    /** Prose below the words that end an article counts this much. */
    private static final double AFTER_END = 0.3;

    private static final int LONGEST_MARKER = 120;

    private static final int LONGEST_STANDFIRST = 400;
    private static final int SHORTEST_STANDFIRST = 5;

    private static final Set<DomFamily> OUTSIDE = EnumSet.of(
            DomFamily.NAV,
            DomFamily.FOOTER,
            DomFamily.FORM,
            DomFamily.COMMENTS,
            DomFamily.RELATED,
            DomFamily.SHARE,
            DomFamily.TAGS,
            DomFamily.PROMO,
            DomFamily.HIDDEN,
            DomFamily.ASIDE);

    private Containers() {}

    static Draft choose(Draft page) {
        if (!page.seed().id().format().isPage()) {
            return page;
        }
        Draft draft = withoutPageNames(page);
        Map<Integer, Double> mass = new HashMap<>();
        Map<Integer, Integer> depth = new HashMap<>();
        double trust = 1;
        boolean proseBefore = false;
        for (Part part : draft.parts()) {
            trust = proseBefore && endsArticle(part) ? AFTER_END : trust;
            proseBefore |= Prose.is(part);
            double weight = weight(part) * trust;
            List<Integer> ancestors = part.dom().ancestors();
            for (int d = 0; d < ancestors.size() && weight > 0; d++) {
                mass.merge(ancestors.get(d), weight, Double::sum);
                depth.putIfAbsent(ancestors.get(d), d);
            }
        }
        Optional<Integer> body = body(mass, depth);
        if (body.isEmpty()) {
            return draft;
        }
        int first = firstInside(draft, body.get());
        int heading = topHeading(draft, first);
        List<Part> parts = new ArrayList<>();
        Draft result = draft;
        for (int i = 0; i < draft.parts().size(); i++) {
            Part part = draft.parts().get(i);
            boolean head = part.kept() && i > heading && i < first && isOfHead(part);
            if (head && part.dom().families().contains(DomFamily.CAPTION)) {
                parts.add(part);
            } else if (head && isStandfirst(part) && result.facts().deck() == null) {
                parts.add(part.out("moved:deck", "the standfirst below the title"));
                result = result.facts(result.facts().deck(part.text(), Origin.STATED));
            } else {
                parts.add(part.kept() ? judged(part, body.get(), i < first) : part);
            }
        }
        return result.parts(parts);
    }

    /** Pictures and a standfirst may stand between the heading and the element that holds the text. */
    private static boolean isOfHead(Part part) {
        return part.dom().families().stream().noneMatch(OUTSIDE::contains)
                && part.dom().linkShare() <= LINKS;
    }

    private static boolean isStandfirst(Part part) {
        Set<DomFamily> families = part.dom().families();
        return !families.contains(DomFamily.BYLINE)
                && !families.contains(DomFamily.TIME)
                && part.text().length() <= LONGEST_STANDFIRST
                && Prose.endsSentence(part.text())
                && Prose.words(part.text()).size() >= SHORTEST_STANDFIRST;
    }

    /** Returns the number of the last top heading above the text, or the number of parts when there is none. */
    private static int topHeading(Draft draft, int first) {
        for (int i = first - 1; i >= 0; i--) {
            Part part = draft.parts().get(i);
            if (part.kind() == BlockKind.HEADING && part.block().level() == 1) {
                return i;
            }
        }
        return draft.parts().size();
    }

    /** "12 comments" or "Related stories": what follows may be longer than the article. */
    private static boolean endsArticle(Part part) {
        return part.text().length() <= LONGEST_MARKER
                && BoilerplateRule.ALL.stream()
                        .filter(r -> r.scope() == BoilerplateRule.Scope.REST
                                || r.family().equals("comment form"))
                        .anyMatch(r -> r.matches(part.text()));
    }

    private static Part judged(Part part, int body, boolean above) {
        Set<DomFamily> families = part.dom().families();
        boolean inside = part.dom().ancestors().contains(body);
        for (DomFamily each : OUTSIDE) {
            boolean named = inside || BUTTONS.contains(each);
            if (named && families.contains(each) && !(QUOTING.contains(each) && part.kind() == BlockKind.QUOTE)) {
                return part.out(
                        "page-" + each.name().toLowerCase(java.util.Locale.ROOT), "the page calls it " + name(each));
            }
        }
        if (!inside) {
            return part.out(above ? "page-top" : "page-rest", "outside the article on the page");
        }
        boolean links =
                part.dom().linkShare() > LINKS && !Prose.endsSentence(part.text()) && part.kind() != BlockKind.TABLE;
        if (links && part.kind() != BlockKind.HEADING) {
            return part.out("page-links", "little more than links");
        }
        return families.contains(DomFamily.TIME) && part.text().length() < 60
                ? part.out("page-time", "a time stamp of the page")
                : part;
    }

    private static Optional<Integer> body(Map<Integer, Double> mass, Map<Integer, Integer> depth) {
        Optional<Integer> best = mass.keySet().stream()
                .max(Comparator.comparingDouble((Integer e) -> mass.getOrDefault(e, 0.0))
                        .thenComparingInt(e -> -depth.getOrDefault(e, 0))
                        .thenComparing(Comparator.reverseOrder()));
        if (best.isEmpty()) {
            return best;
        }
        double all = mass.getOrDefault(best.get(), 0.0);
        return mass.keySet().stream()
                .filter(e -> mass.getOrDefault(e, 0.0) >= NEARLY_ALL * all)
                .max(Comparator.comparingInt((Integer e) -> depth.getOrDefault(e, 0))
                        .thenComparing(Comparator.reverseOrder()));
    }

    /** A name that much of the page's prose goes by ("page-with-sidebar") says nothing about any part of it. */
    private static Draft withoutPageNames(Draft draft) {
        Map<DomFamily, Integer> called = new EnumMap<>(DomFamily.class);
        int all = 0;
        for (Part part : draft.parts()) {
            if (Prose.is(part)) {
                all += part.text().length();
                part.dom().families().forEach(f -> called.merge(f, part.text().length(), Integer::sum));
            }
        }
        Set<DomFamily> pageNames = EnumSet.noneOf(DomFamily.class);
        for (Map.Entry<DomFamily, Integer> each : called.entrySet()) {
            double most = LONG_OFTEN.contains(each.getKey()) ? NEARLY_ALL : MUCH;
            if (!CLAIMS.contains(each.getKey()) && each.getValue() > most * all) {
                pageNames.add(each.getKey());
            }
        }
        return pageNames.isEmpty()
                ? draft
                : draft.parts(
                        draft.parts().stream().map(p -> p.uncalled(pageNames)).toList());
    }

    private static double weight(Part part) {
        Set<DomFamily> families = part.dom().families();
        if (!Prose.is(part) || families.stream().anyMatch(OUTSIDE::contains) || families.contains(DomFamily.CAPTION)) {
            return 0;
        }
        double claim = families.contains(DomFamily.ARTICLE) ? 1.5 : families.contains(DomFamily.MAIN) ? 1.2 : 1;
        return part.text().length() * (1 - part.dom().linkShare()) * claim;
    }

    private static int firstInside(Draft draft, int body) {
        for (int i = 0; i < draft.parts().size(); i++) {
            if (draft.parts().get(i).dom().ancestors().contains(body)) {
                return i;
            }
        }
        return draft.parts().size();
    }

    private static String name(DomFamily family) {
        return switch (family) {
            case NAV -> "navigation";
            case FOOTER -> "a footer";
            case FORM -> "a form";
            case COMMENTS -> "readers’ comments";
            case RELATED -> "related links";
            case SHARE -> "share buttons";
            case TAGS -> "tags";
            case PROMO -> "promotion";
            case HIDDEN -> "hidden";
            default -> "an aside";
        };
    }
}
