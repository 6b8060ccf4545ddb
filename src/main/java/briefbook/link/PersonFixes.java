package briefbook.link;

import briefbook.link.FixedPeople.MentionPlace;
import briefbook.link.PinnedMentions.Pinned;
import briefbook.link.PinnedMentions.Reach;
import briefbook.model.Annotated;
import briefbook.model.MentionPin;
import briefbook.model.Person;
import briefbook.model.PersonFix;
import briefbook.model.Problem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Works out what the owner's word on people comes to in one collection.
 *
 * <p>Each name is looked up among the people as the articles alone give them. Entries are taken in the order of the files, the
 * private one first; what contradicts an earlier entry is an error and does nothing. What is about nothing is a warning. The
 * order in which entries are handed over changes nothing. For one thread.
 */
final class PersonFixes {
    private final List<PersonFix> fixes;
    private final FixedNames names;
    private final FixProblems problems;
    private final List<Annotated> marked = new ArrayList<>();
    private final Map<MentionPlace, FixedPerson> given = new HashMap<>();
    private final Map<String, Set<Integer>> nobody = new TreeMap<>();

    private PersonFixes(List<Annotated> articles, List<Person> people, List<PersonFix> fixes) {
        FoundPeople known = new FoundPeople(people);
        this.fixes = sorted(fixes);
        this.problems = new FixProblems(known);
        this.names = new FixedNames(this.fixes, articles, known, problems);
    }

    /**
     * What it comes to.
     *
     * @param articles with the mentions that aliases make
     * @param people what is fixed
     * @param problems what is wrong with the entries
     */
    record Result(List<Annotated> articles, FixedPeople people, List<Problem> problems) {}

    /** Works it out; people are those of the articles alone. */
    static Result of(List<Annotated> articles, List<Person> people, List<PersonFix> fixes) {
        PersonFixes all = new PersonFixes(articles, people, fixes);
        all.leaveOut(articles);
        Map<PersonFix, FixedPerson> fixed = all.names.people();
        all.mark(articles, fixed);
        all.pin(fixed);
        return new Result(
                all.marked,
                new FixedPeople(fixed.values().stream().distinct().toList(), all.names.apart(), all.given, all.nobody),
                all.problems.all());
    }

    private static List<PersonFix> sorted(List<PersonFix> fixes) {
        return fixes.stream()
                .distinct()
                .sorted(Comparator.comparing((PersonFix f) -> !f.spot().isPrivate())
                        .thenComparing(f -> f.spot().file())
                        .thenComparing(f -> f.spot().line())
                        .thenComparing(PersonFix::person)
                        .thenComparing(PersonFix::toString))
                .toList();
    }

    private void leaveOut(List<Annotated> articles) {
        for (PersonFix fix : fixes) {
            if (fix.notIn().isEmpty()) {
                continue;
            }
            Set<Integer> where = new TreeSet<>();
            for (String pattern : fix.notIn()) {
                int before = where.size();
                for (int i = 0; i < articles.size(); i++) {
                    if (PinnedMentions.names(articles.get(i), pattern)) {
                        where.add(i);
                    }
                }
                if (before == where.size()) {
                    problems.noArticle(fix, "not a person in", pattern);
                }
            }
            String key = NameParts.of(fix.person()).key();
            boolean stands = where.stream()
                    .anyMatch(i -> articles.get(i).people().stream()
                            .anyMatch(m -> NameParts.of(m.name()).key().equals(key)));
            if (!where.isEmpty() && !stands) {
                problems.nobody(fix);
            }
            nobody.computeIfAbsent(key, k -> new TreeSet<>()).addAll(where);
        }
    }

    /** Adds the mentions that aliases make. Where an alias is no person's name, it makes none. */
    private void mark(List<Annotated> articles, Map<PersonFix, FixedPerson> fixed) {
        Map<String, PersonFix> owners = new LinkedHashMap<>();
        for (PersonFix fix : fixed.keySet()) {
            for (String alias : fix.aliases()) {
                PersonFix other = owners.putIfAbsent(alias, fix);
                if (other != null && !Objects.equals(fixed.get(other), fixed.get(fix))) {
                    problems.contradiction(fix, "“" + alias + "” is to name this person", other.spot(), "another");
                }
            }
        }
        Set<String> unseen = new HashSet<>(owners.keySet());
        for (int i = 0; i < articles.size(); i++) {
            Set<String> here = new TreeSet<>();
            for (String alias : owners.keySet()) {
                if (!nobody.getOrDefault(NameParts.of(alias).key(), Set.of()).contains(i)) {
                    here.add(alias);
                }
            }
            AliasMentions.Marked article = AliasMentions.mark(articles.get(i), here);
            marked.add(article.article());
            for (Map.Entry<Integer, String> each : article.aliases().entrySet()) {
                unseen.remove(each.getValue());
                PersonFix owner = owners.get(each.getValue());
                FixedPerson person = owner == null ? null : fixed.get(owner);
                if (person != null) {
                    given.put(new MentionPlace(i, each.getKey()), person);
                }
            }
        }
        owners.forEach((alias, fix) -> {
            if (unseen.contains(alias)) {
                problems.noAlias(fix, alias);
            }
        });
    }

    private void pin(Map<PersonFix, FixedPerson> fixed) {
        Map<MentionPlace, PersonFix> pinned = new HashMap<>();
        fixed.forEach((fix, person) -> {
            Set<String> words = words(fix, person);
            for (MentionPin pin : fix.pins()) {
                Reach furthest = Reach.NO_ARTICLE;
                for (int i = 0; i < marked.size(); i++) {
                    Pinned found = PinnedMentions.in(marked.get(i), pin, words);
                    furthest = found.reach().compareTo(furthest) > 0 ? found.reach() : furthest;
                    for (int number : found.numbers()) {
                        MentionPlace place = new MentionPlace(i, number);
                        PersonFix other = pinned.putIfAbsent(place, fix);
                        if (other == null) {
                            given.put(place, person);
                        } else if (!person.equals(fixed.get(other))) {
                            problems.contradiction(
                                    fix, "“" + pin.quote() + "” is to be this person", other.spot(), "another");
                        }
                    }
                }
                problems.pin(fix, pin, furthest);
            }
        });
    }

    private static Set<String> words(PersonFix fix, FixedPerson person) {
        List<String> all = new ArrayList<>(person.keys());
        all.add(fix.person());
        all.addAll(fix.aliases());
        String name = person.name();
        all.add(name == null ? "" : name);
        Set<String> words = new HashSet<>();
        all.forEach(n -> words.addAll(NameParts.of(n).words()));
        return words;
    }
}
