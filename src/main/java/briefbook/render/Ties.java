package briefbook.render;

import briefbook.model.Person;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Who is drawn in the network, and which of their ties: people who are named with another, those with most voices first, and of
 * each the strongest ties. Depends on nothing but what the articles say. Immutable.
 *
 * @param people whom to draw, those with most voices first
 * @param ties between them, by number
 * @param others how many more people are named with another
 */
record Ties(List<Person> people, List<Tie> ties, int others) {
    /** More names than this are no picture. */
    static final int PEOPLE = 150;

    /** Strongest ties that are drawn of each person; it has more where others' strongest lead to it. */
    private static final int EACH = 3;

    /** Ties between groups that can be followed with the eye. */
    private static final int BRIDGES = 12;

    /**
     * Two people who are named in the same sentences.
     *
     * @param a number of the one with more voices
     * @param b number of the other
     * @param sentences how many sentences name both
     */
    record Tie(int a, int b, int sentences) implements Comparable<Tie> {
        int other(int person) {
            return person == a ? b : a;
        }

        boolean joins(int person) {
            return person == a || person == b;
        }

        /** Strongest first. */
        @Override
        public int compareTo(Tie tie) {
            int order = Integer.compare(tie.sentences, sentences);
            order = order == 0 ? Integer.compare(a, tie.a) : order;
            return order == 0 ? Integer.compare(b, tie.b) : order;
        }
    }

    static Ties of(CorpusIndex index) {
        List<Person> ranked = index.peopleByArticles();
        Set<String> chosen = new HashSet<>();
        int connected = 0;
        for (Person person : ranked) {
            Map<String, Integer> company = index.companyOf(person);
            if (company.isEmpty()) {
                continue;
            }
            connected++;
            boolean isAlone =
                    chosen.size() < PEOPLE && company.keySet().stream().noneMatch(chosen::contains);
            if (!chosen.contains(person.id()) && chosen.size() + (isAlone ? 2 : 1) <= PEOPLE) {
                chosen.add(person.id());
                if (isAlone) {
                    chosen.add(index.neighboursOf(person).keySet().iterator().next()); // nobody is drawn without a tie
                }
            }
        }
        List<Person> people =
                ranked.stream().filter(p -> chosen.contains(p.id())).toList();
        return new Ties(people, ties(index, people), connected - people.size());
    }

    private static List<Tie> ties(CorpusIndex index, List<Person> people) {
        Map<String, Integer> numbers = new HashMap<>();
        people.forEach(p -> numbers.put(p.id(), numbers.size()));
        TreeSet<Tie> kept = new TreeSet<>();
        for (int i = 0; i < people.size(); i++) {
            int person = i;
            TreeSet<Tie> own = new TreeSet<>();
            index.companyOf(people.get(i)).forEach((id, sentences) -> {
                Integer other = numbers.get(id);
                if (other != null) {
                    own.add(new Tie(Math.min(person, other), Math.max(person, other), sentences));
                }
            });
            own.stream().limit(EACH).forEach(kept::add);
        }
        return List.copyOf(kept);
    }

    /** Leaves out most ties between groups: one for two groups, and so many in all, the strongest. */
    Ties between(List<List<Integer>> groups) {
        int[] home = new int[people.size()];
        for (int i = 0; i < groups.size(); i++) {
            for (int person : groups.get(i)) {
                home[person] = i;
            }
        }
        Set<List<Integer>> bridged = new HashSet<>();
        return new Ties(
                people,
                ties.stream()
                        .filter(t -> home[t.a()] == home[t.b()]
                                || (bridged.size() < BRIDGES
                                        && bridged.add(List.of(
                                                Math.min(home[t.a()], home[t.b()]),
                                                Math.max(home[t.a()], home[t.b()])))))
                        .toList(),
                others);
    }

    /** Returns the drawn ties of a person, strongest first. */
    List<Tie> of(int person) {
        return ties.stream().filter(t -> t.joins(person)).toList();
    }
}
