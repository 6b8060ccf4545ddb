package briefbook.people;

import briefbook.annotate.PeopleFinder;
import briefbook.model.PersonMention;
import briefbook.people.NewsClipping.Gold;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * How well people of news clippings are found.
 *
 * <p>People are counted once in each clipping: a found name that is part of a longer one there is no person of its own, and
 * a name is right when it is one of the forms that a person has in the clipping, or the end of one (the surname), titles and "Jr." aside.
 * Mentions are right when name and place are exactly those of the gold. A role is right when the mention's name touches the
 * gold's and the words are the same but for case.
 */
final class NewsStyleScore {
    private static final Set<String> TITLES = Set.of(
            "mr",
            "mrs",
            "ms",
            "miss",
            "dr",
            "sir",
            "lord",
            "lady",
            "president",
            "prime",
            "minister",
            "prof",
            "professor",
            "gen",
            "general",
            "col",
            "colonel",
            "sen",
            "senator",
            "gov",
            "governor",
            "king",
            "queen",
            "prince",
            "princess",
            "pope",
            "the");

    private static final Set<String> SUFFIXES = Set.of("jr", "sr", "ii", "iii", "iv");

    private final Ratio people = new Ratio();
    private final Ratio mentions = new Ratio();
    private final Ratio roles = new Ratio();
    private final List<String> errors = new ArrayList<>();

    /** Finds right, wrongly found and missed things. */
    static final class Ratio {
        private int right;
        private int wrong;
        private int missed;

        double precision() {
            return (double) right / (right + wrong);
        }

        double recall() {
            return (double) right / (right + missed);
        }

        double f1() {
            return 2.0 * right / (2 * right + wrong + missed);
        }

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "P %.4f R %.4f F1 %.4f (right %d, wrong %d, missed %d)",
                    precision(),
                    recall(),
                    f1(),
                    right,
                    wrong,
                    missed);
        }
    }

    /** Measures the finder on clippings. */
    static NewsStyleScore of(List<NewsClipping> clippings, PeopleFinder finder) {
        NewsStyleScore score = new NewsStyleScore();
        for (NewsClipping clipping : clippings) {
            score.add(clipping, finder.find(clipping.article()));
        }
        return score;
    }

    Ratio people() {
        return people;
    }

    Ratio mentions() {
        return mentions;
    }

    Ratio roles() {
        return roles;
    }

    /** Returns one line for each error, in reading order. */
    List<String> errors() {
        return List.copyOf(errors);
    }

    /** Counts the people, mentions and roles of one clipping. */
    void add(NewsClipping clipping, List<PersonMention> found) {
        addPeople(clipping, found);
        addMentions(clipping, found);
        addRoles(clipping, found);
    }

    private void addPeople(NewsClipping clipping, List<PersonMention> found) {
        Set<List<String>> names = found.stream()
                .map(m -> words(m.name()))
                .filter(w -> !w.isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        names.removeAll(names.stream()
                .filter(n -> names.stream().anyMatch(o -> o.size() > n.size() && o.containsAll(n)))
                .toList());
        Set<String> seen = new TreeSet<>();
        for (List<String> name : names) {
            Optional<String> key = keyOf(name, clipping.people());
            key.ifPresent(seen::add);
            if (key.isEmpty()) {
                people.wrong++;
                error(clipping, "people", "nobody: " + String.join(" ", name));
            }
        }
        people.right += seen.size();
        Set<String> keys = clipping.people().stream().map(Gold::key).collect(Collectors.toCollection(TreeSet::new));
        keys.removeAll(seen);
        people.missed += keys.size();
        keys.forEach(k -> error(clipping, "people", "missed: " + k));
    }

    private static Optional<String> keyOf(List<String> name, List<Gold> people) {
        Optional<Gold> same =
                people.stream().filter(g -> words(g.name()).equals(name)).findFirst();
        return same.or(() -> people.stream()
                        .filter(g -> endsWith(words(g.name()), name))
                        .findFirst())
                .map(Gold::key);
    }

    private static boolean endsWith(List<String> name, List<String> end) {
        return name.size() >= end.size()
                && name.subList(name.size() - end.size(), name.size()).equals(end);
    }

    private static List<String> words(String name) {
        List<String> words = new ArrayList<>();
        for (String word : name.toLowerCase(Locale.ROOT).split("\\s+")) {
            String bare = word.replaceAll("^[.,“”\"]+|[.,“”\"]+$", "");
            if (!bare.isEmpty()) {
                words.add(bare);
            }
        }
        while (words.size() > 1 && TITLES.contains(words.get(0))) {
            words.remove(0);
        }
        while (words.size() > 1 && SUFFIXES.contains(words.get(words.size() - 1))) {
            words.remove(words.size() - 1);
        }
        return words;
    }

    private void addMentions(NewsClipping clipping, List<PersonMention> found) {
        for (PersonMention mention : found) {
            Optional<Gold> gold = touching(clipping, mention);
            if (gold.isPresent() && same(gold.get(), mention)) {
                mentions.right++;
            } else {
                mentions.wrong++;
                String instead = gold.map(g -> "edges: " + g.name() + " as ").orElse("spurious: ");
                error(clipping, mention.spot().in(), instead + mention.name());
            }
        }
        for (Gold gold : clipping.people()) {
            if (found.stream().noneMatch(m -> same(gold, m))) {
                mentions.missed++;
                if (found.stream().noneMatch(m -> touches(gold, m))) {
                    error(clipping, gold.in(), "missed: " + gold.name());
                }
            }
        }
    }

    private void addRoles(NewsClipping clipping, List<PersonMention> found) {
        for (PersonMention mention : found) {
            String role = mention.role();
            if (role == null) {
                continue;
            }
            Optional<String> gold = touching(clipping, mention).map(Gold::role);
            if (gold.isPresent() && gold.get().equalsIgnoreCase(role)) {
                roles.right++;
            } else {
                roles.wrong++;
                String was = gold.map(g -> "“" + g + "” as ").orElse("none as ");
                error(clipping, mention.spot().in(), "role: " + was + "“" + role + "” of " + mention.name());
            }
        }
        for (Gold gold : clipping.people()) {
            String role = gold.role();
            if (role != null && found.stream().noneMatch(m -> touches(gold, m) && role.equalsIgnoreCase(m.role()))) {
                roles.missed++;
                if (found.stream().noneMatch(m -> touches(gold, m) && m.role() != null)) {
                    error(clipping, gold.in(), "role missed: “" + role + "” of " + gold.name());
                }
            }
        }
    }

    private static Optional<Gold> touching(NewsClipping clipping, PersonMention mention) {
        return clipping.people().stream().filter(g -> touches(g, mention)).findFirst();
    }

    private static boolean touches(Gold gold, PersonMention mention) {
        return gold.in().equals(mention.spot().in())
                && gold.start() < mention.nameStart() + mention.name().length()
                && mention.nameStart() < gold.end();
    }

    private static boolean same(Gold gold, PersonMention mention) {
        return touches(gold, mention)
                && gold.start() == mention.nameStart()
                && gold.name().equals(mention.name());
    }

    private void error(NewsClipping clipping, String in, String what) {
        errors.add(clipping.name() + " " + in + " " + what);
    }
}
