package briefbook.link;

import briefbook.model.Alias;
import briefbook.model.Annotated;
import briefbook.model.Article;
import briefbook.model.Person;
import briefbook.model.PersonRef;
import briefbook.model.PersonRole;
import briefbook.model.Published;
import briefbook.model.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Writes down what the collection says about a person: forms, roles and mentions, each with its sentence. */
final class PersonWriter {
    private final List<Annotated> articles;
    private final @Nullable Quotes[] quotes;

    PersonWriter(List<Annotated> articles) {
        this.articles = articles;
        this.quotes = new Quotes[articles.size()];
    }

    private Quotes quotes(int article) {
        Quotes known = quotes[article];
        if (known == null) {
            known = new Quotes(article(article));
            quotes[article] = known;
        }
        return known;
    }

    Person person(String id, Somebody somebody) {
        List<PersonRef> refs = refs(somebody.mentions());
        List<PersonRole> roles = new ArrayList<>();
        FixedPerson fixed = somebody.fixed();
        String role = fixed == null ? null : fixed.role();
        if (role != null) {
            roles.add(PersonRole.ofOwner(role));
        }
        roles.addAll(roles(refs));
        return new Person(
                id, somebody.name(), aliases(refs), roles, refs, statements(somebody.mentions()), somebody.reasons());
    }

    private List<Statement> statements(List<NamedMention> mentions) {
        Map<Integer, Set<Integer>> numbers = new TreeMap<>();
        mentions.forEach(
                m -> numbers.computeIfAbsent(m.article(), a -> new HashSet<>()).add(m.number()));
        List<Statement> all = new ArrayList<>();
        numbers.forEach((article, speakers) -> articles.get(article).statements().stream()
                .filter(s -> speakers.contains(s.speaker()))
                .map(s -> new Statement(article, s, quotes(article).of(s)))
                .forEach(all::add));
        return all;
    }

    /** Returns mentions in order, each with its sentence. */
    List<PersonRef> refs(List<NamedMention> mentions) {
        return mentions.stream()
                .sorted(Comparator.comparingInt(NamedMention::article).thenComparingInt(NamedMention::number))
                .map(m -> new PersonRef(
                        m.article(), m.mention(), quotes(m.article()).of(m.mention()), m.why()))
                .toList();
    }

    private static List<Alias> aliases(List<PersonRef> refs) {
        Map<String, Integer> counts = new TreeMap<>();
        refs.forEach(m -> counts.merge(m.mention().text(), 1, Integer::sum));
        return counts.entrySet().stream()
                .map(e -> new Alias(e.getKey(), e.getValue()))
                .sorted(Comparator.comparingInt(Alias::count).reversed().thenComparing(Alias::text))
                .toList();
    }

    /** Returns each role once, with its latest evidence, latest first. */
    private List<PersonRole> roles(List<PersonRef> refs) {
        List<PersonRef> all = new ArrayList<>(refs);
        all.sort(Comparator.comparing((PersonRef r) -> day(r.article()))
                .reversed()
                .thenComparing(r -> article(r.article()).seed().file())
                .thenComparing(r -> article(r.article()).seed().part()));
        Map<String, PersonRole> latest = new LinkedHashMap<>();
        for (PersonRef ref : all) {
            String role = ref.mention().role();
            if (role != null) {
                latest.putIfAbsent(role.toLowerCase(Locale.ROOT), new PersonRole(role, ref));
            }
        }
        return List.copyOf(latest.values());
    }

    private LocalDate day(int article) {
        Published published = article(article).published();
        if (published.best() != null) {
            return published.best();
        }
        return published.last() != null ? published.last() : LocalDate.MIN;
    }

    private Article article(int number) {
        return articles.get(number).article();
    }
}
