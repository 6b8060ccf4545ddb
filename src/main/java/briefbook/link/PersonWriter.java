package briefbook.link;

import briefbook.model.Alias;
import briefbook.model.Annotated;
import briefbook.model.Article;
import briefbook.model.Caption;
import briefbook.model.Person;
import briefbook.model.PersonKind;
import briefbook.model.PersonMention;
import briefbook.model.PersonRef;
import briefbook.model.PersonRole;
import briefbook.model.Published;
import briefbook.model.Statement;
import briefbook.model.StatementMention;
import briefbook.text.Sentences;
import briefbook.text.Span;
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

/** Writes down what the collection says about a person: forms, roles and mentions, each with its sentence. */
final class PersonWriter {
    /** Characters on each side of a mention in which its sentence is looked for; longer sentences are lists. */
    private static final int REACH = 2000;

    private final List<Annotated> articles;

    PersonWriter(List<Annotated> articles) {
        this.articles = articles;
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
                .map(s -> new Statement(article, s, quote(article(article), s)))
                .forEach(all::add));
        return all;
    }

    /** Returns mentions in order, each with its sentence. */
    List<PersonRef> refs(List<NamedMention> mentions) {
        return mentions.stream()
                .sorted(Comparator.comparingInt(NamedMention::article).thenComparingInt(NamedMention::number))
                .map(m -> new PersonRef(m.article(), m.mention(), quote(article(m.article()), m.mention()), m.why()))
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

    /** Returns the sentence around a mention, or the whole title, or the whole caption with the credit if it stands there. */
    static String quote(Article article, PersonMention mention) {
        String in = mention.spot().in();
        if (in.equals("title")) {
            return article.title().text();
        }
        if (in.startsWith("caption:")) {
            Caption caption = article.captions().get(number(in));
            return mention.kind() == PersonKind.CREDIT ? caption.text() + " " + caption.credit() : caption.text();
        }
        String deck = article.deck();
        String text = in.equals("deck")
                ? (deck == null ? "" : deck)
                : article.blocks().get(number(in)).text();
        return sentences(text, mention.nameStart(), mention.nameStart() + 1);
    }

    /** Returns the sentences that hold a statement, or the whole title, or the whole caption. */
    static String quote(Article article, StatementMention statement) {
        String in = statement.spot().in();
        if (in.equals("title")) {
            return article.title().text();
        }
        if (in.startsWith("caption:")) {
            return article.captions().get(number(in)).text();
        }
        String deck = article.deck();
        String text = in.equals("deck")
                ? (deck == null ? "" : deck)
                : article.blocks().get(number(in)).text();
        return sentences(text, statement.spot().start(), statement.spot().end());
    }

    /**
     * Returns the sentences that hold a stretch. Of a text of any length only the part around it is looked at: a list of forty
     * thousand names in one line is one sentence, and each name would quote it all.
     */
    private static String sentences(String text, int from, int to) {
        int low = text.length() <= REACH ? 0 : Math.max(0, from - REACH);
        int high = text.length() <= REACH ? text.length() : Math.min(text.length(), to + REACH);
        while (low > 0 && low < from && !Character.isWhitespace(text.charAt(low - 1))) {
            low++;
        }
        while (high < text.length() && high > to && !Character.isWhitespace(text.charAt(high))) {
            high--;
        }
        String part = text.substring(low, high);
        int start = from - low;
        int end = to - low;
        for (Span sentence : Sentences.of(part)) {
            start = sentence.contains(from - low) ? sentence.start() : start;
            end = sentence.contains(to - low - 1) ? sentence.end() : end;
        }
        return part.substring(start, end);
    }

    private static int number(String in) {
        return Integer.parseInt(in.substring(in.indexOf(':') + 1));
    }
}
