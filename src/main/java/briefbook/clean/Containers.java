package briefbook.clean;

import briefbook.model.BlockKind;
import briefbook.model.DomFamily;
import briefbook.model.Format;
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

    /** A page may hold more readers' comments than text, but hardly more of anything else. */
    private static final double MOST = 0.5;

    /** Blocks with more link text than this are lists of links. */
    private static final double LINKS = 0.5;

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

    static Draft choose(Draft draft) {
        if (draft.seed().id().format() != Format.HTML) {
            return draft;
        }
        Set<DomFamily> outside = outside(draft);
        Map<Integer, Double> mass = new HashMap<>();
        Map<Integer, Integer> depth = new HashMap<>();
        for (Part part : draft.parts()) {
            double weight = weight(part, outside);
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
            boolean head = part.kept() && i > heading && i < first && isOfHead(part, outside);
            if (head && part.dom().families().contains(DomFamily.CAPTION)) {
                parts.add(part);
            } else if (head && isStandfirst(part) && result.facts().deck() == null) {
                parts.add(part.out("moved:deck", "the standfirst below the title"));
                result = result.facts(result.facts().deck(part.text(), Origin.STATED));
            } else {
                parts.add(part.kept() ? judged(part, body.get(), i < first, outside) : part);
            }
        }
        return result.parts(parts);
    }

    /** Pictures and a standfirst may stand between the heading and the element that holds the text. */
    private static boolean isOfHead(Part part, Set<DomFamily> outside) {
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

    private static Part judged(Part part, int body, boolean above, Set<DomFamily> outside) {
        Set<DomFamily> families = part.dom().families();
        boolean inside = part.dom().ancestors().contains(body);
        if (!inside) {
            return part.out(above ? "page-top" : "page-rest", "outside the article on the page");
        }
        for (DomFamily each : outside) {
            if (families.contains(each) && !(each == DomFamily.ASIDE && part.kind() == BlockKind.QUOTE)) {
                return part.out(
                        "page-" + each.name().toLowerCase(java.util.Locale.ROOT), "the page calls it " + name(each));
            }
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

    /** A name that most of the page's prose goes by ("page-with-sidebar") says nothing about any part of it. */
    private static Set<DomFamily> outside(Draft draft) {
        Map<DomFamily, Integer> called = new EnumMap<>(DomFamily.class);
        int all = 0;
        for (Part part : draft.parts()) {
            if (Prose.is(part)) {
                all += part.text().length();
                part.dom().families().forEach(f -> called.merge(f, part.text().length(), Integer::sum));
            }
        }
        Set<DomFamily> outside = EnumSet.copyOf(OUTSIDE);
        for (DomFamily family : OUTSIDE) {
            double share = (double) called.getOrDefault(family, 0) / Math.max(1, all);
            if (share > (family == DomFamily.COMMENTS ? NEARLY_ALL : MOST)) {
                outside.remove(family);
            }
        }
        return outside;
    }

    private static double weight(Part part, Set<DomFamily> outside) {
        Set<DomFamily> families = part.dom().families();
        if (!Prose.is(part) || families.stream().anyMatch(outside::contains) || families.contains(DomFamily.CAPTION)) {
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
