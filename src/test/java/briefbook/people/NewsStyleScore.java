package briefbook.people;

import briefbook.annotate.PeopleFinder;
import briefbook.model.PersonMention;
import briefbook.model.Spot;
import briefbook.people.NewsClipping.Marked;
import briefbook.text.Folding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;

/**
 * How well the people of the marked clippings are found.
 *
 * <p>People per document: a person is found when one of the names found is one of the person's, or a part of it made of whole
 * words, or has it as such a part; a name found is right when it is so for a person. Spans: exact place of the bare name. Roles:
 * the marked words, case aside, at the marked place.
 *
 * <p>{@code main} prints the figures of both halves, and the errors of the half that rules may be written for.
 */
final class NewsStyleScore {
    private final Ratio people = new Ratio();
    private final Ratio names = new Ratio();
    private final Ratio spansFound = new Ratio();
    private final Ratio spansRight = new Ratio();
    private final Ratio rolesFound = new Ratio();
    private final Ratio rolesRight = new Ratio();
    private final List<String> errors = new ArrayList<>();

    /** Right ones of all. */
    private static final class Ratio {
        private int right;
        private int all;

        boolean count(boolean isRight) {
            right += isRight ? 1 : 0;
            all++;
            return isRight;
        }

        double value() {
            return all == 0 ? 1 : (double) right / all;
        }
    }

    static NewsStyleScore of(IntPredicate numbers) {
        NewsStyleScore score = new NewsStyleScore();
        PeopleFinder finder = PeopleFinder.builtIn();
        NewsClipping.all().stream()
                .filter(c -> numbers.test(c.number()))
                .forEach(c -> score.add(c, finder.find(c.article())));
        return score;
    }

    private void add(NewsClipping clipping, List<PersonMention> found) {
        Set<String> authors =
                clipping.article().authors().stream().map(Folding::plain).collect(Collectors.toSet());
        Map<String, Set<String>> gold = new HashMap<>();
        clipping.people()
                .forEach(
                        m -> gold.computeIfAbsent(m.key(), k -> new TreeSet<>()).add(m.name()));
        Set<String> distinct = new TreeSet<>();
        found.forEach(m -> distinct.add(m.name()));
        for (String name : distinct) {
            boolean right = authors.contains(Folding.plain(name))
                    || gold.values().stream().flatMap(Set::stream).anyMatch(g -> isSame(g, name));
            if (!names.count(right)) {
                errors.add(clipping.number() + " wrong name: " + name);
            }
        }
        gold.forEach((key, forms) -> {
            if (!people.count(forms.stream().anyMatch(g -> distinct.stream().anyMatch(n -> isSame(g, n))))) {
                errors.add(clipping.number() + " missed: " + forms);
            }
        });
        Map<Spot, PersonMention> byName = new HashMap<>();
        found.forEach(m -> byName.put(
                new Spot(m.spot().in(), m.nameStart(), m.nameStart() + m.name().length()), m));
        Map<Spot, Marked> marked = new HashMap<>();
        clipping.people().forEach(m -> marked.put(m.spot(), m));
        byName.forEach((spot, m) -> {
            if (!authors.contains(Folding.plain(m.name())) && !spansRight.count(marked.containsKey(spot))) {
                errors.add(clipping.number() + " wrong span: " + m.name() + " in " + spot.in());
            }
            if (m.role() != null) {
                Marked mark = marked.get(spot);
                rolesRight.count(mark != null && m.role().equalsIgnoreCase(mark.role()));
            }
        });
        marked.forEach((spot, mark) -> {
            PersonMention mention = byName.get(spot);
            if (!spansFound.count(mention != null)) {
                errors.add(clipping.number() + " missed span: " + mark.name() + " in " + spot.in());
            }
            if (mark.role() != null
                    && !rolesFound.count(mention != null && mark.role().equalsIgnoreCase(mention.role()))) {
                errors.add(clipping.number() + " role of " + mark.name() + ": “" + mark.role() + "”, found “"
                        + (mention == null ? "" : mention.role()) + "”");
            }
        });
    }

    private static boolean isSame(String gold, String found) {
        String a = " " + Folding.plain(gold) + " ";
        String b = " " + Folding.plain(found) + " ";
        return a.contains(b) || b.contains(a);
    }

    double precision() {
        return names.value();
    }

    double recall() {
        return people.value();
    }

    double peopleF1() {
        return f1(names, people);
    }

    double spansF1() {
        return f1(spansRight, spansFound);
    }

    double rolePrecision() {
        return rolesRight.value();
    }

    double roleRecall() {
        return rolesFound.value();
    }

    private static double f1(Ratio precision, Ratio recall) {
        return 2 * precision.value() * recall.value() / (precision.value() + recall.value());
    }

    @Override
    public String toString() {
        return String.format(
                java.util.Locale.ROOT,
                "people %.3f (P %.3f of %d, R %.3f of %d), spans %.3f of %d, roles P %.3f of %d R %.3f of %d",
                peopleF1(),
                precision(),
                names.all,
                recall(),
                people.all,
                spansF1(),
                spansFound.all,
                rolePrecision(),
                rolesRight.all,
                roleRecall(),
                rolesFound.all);
    }

    /** Prints. */
    public static void main(String[] args) {
        NewsStyleScore tune = of(n -> n % 2 == 0);
        System.out.println("even " + tune);
        System.out.println("odd  " + of(n -> n % 2 != 0));
        tune.errors.forEach(System.out::println);
    }
}
