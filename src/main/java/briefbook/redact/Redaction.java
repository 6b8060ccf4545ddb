package briefbook.redact;

import briefbook.model.Article;
import briefbook.model.Corpus;
import briefbook.model.OwnerNote;
import briefbook.model.Page;
import briefbook.model.Person;
import briefbook.model.PersonFix;
import briefbook.model.PersonMention;
import briefbook.model.PersonRef;
import briefbook.model.Problem;
import briefbook.model.SeedId;
import briefbook.model.Spot;
import briefbook.model.UnclearName;
import briefbook.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Takes names of people out of articles, so that nothing made from these holds them.
 *
 * <p>Start with {@link #of}. Full names go wherever they stand, however they are written, and whether or not they were
 * recognised as names. In articles that name the person, the family name alone goes, too, unless it was recognised as somebody
 * else's; and whatever else was recognised as the person's. When in doubt, a name goes. Immutable, thread-safe.
 */
public final class Redaction {
    private static final String TERMS = "search/i/";

    private final List<Wanted> wanted;
    private final List<NamePattern> each;
    private final NamePattern full;
    private final Map<Integer, Set<Integer>> namedIn;
    private final Map<Integer, List<Spot>> theirs;
    private final Map<Integer, List<Spot>> others;
    private final Map<String, String> files;

    private Redaction(
            List<Wanted> wanted,
            Map<Integer, Set<Integer>> namedIn,
            Map<Integer, List<Spot>> theirs,
            Map<Integer, List<Spot>> others,
            Map<String, String> files) {
        this.wanted = wanted;
        this.each = wanted.stream().map(w -> NamePattern.full(w.full())).toList();
        this.full = full(wanted);
        this.namedIn = namedIn;
        this.theirs = theirs;
        this.others = others;
        this.files = files;
    }

    /**
     * Finds what is to be taken out.
     *
     * @param corpus all articles, linked, with the people in question among the others
     * @param fixes entries of people whose names are to be taken out
     */
    public static Redaction of(Corpus corpus, List<PersonFix> fixes) {
        if (fixes.isEmpty()) {
            return new Redaction(List.of(), Map.of(), Map.of(), Map.of(), Map.of());
        }
        List<Wanted> wanted = fixes.stream().map(f -> Wanted.of(f, corpus)).toList();
        Map<Integer, Set<Integer>> namedIn = new HashMap<>();
        Map<Integer, List<Spot>> theirs = new HashMap<>();
        Map<Integer, List<Spot>> others = new HashMap<>();
        for (Person person : corpus.people()) {
            Set<Integer> whose = whose(wanted, Set.of(person.id()));
            for (PersonRef ref : person.mentions()) {
                note(ref, whose, namedIn, whose.isEmpty() ? others : theirs);
            }
        }
        for (UnclearName name : corpus.unclear()) {
            Set<Integer> whose = whose(wanted, Set.copyOf(name.candidates()));
            if (!whose.isEmpty()) {
                name.mentions().forEach(ref -> note(ref, whose, namedIn, theirs));
            }
        }
        return new Redaction(
                wanted, namedIn, theirs, others, files(corpus, full(wanted).inAddress()));
    }

    private static NamePattern full(List<Wanted> wanted) {
        return NamePattern.full(
                wanted.stream().flatMap(w -> w.full().stream()).distinct().toList());
    }

    private static Set<Integer> whose(List<Wanted> wanted, Set<String> ids) {
        Set<Integer> whose = new TreeSet<>();
        for (int i = 0; i < wanted.size(); i++) {
            if (wanted.get(i).ids().stream().anyMatch(ids::contains)) {
                whose.add(i);
            }
        }
        return whose;
    }

    private static void note(
            PersonRef ref, Set<Integer> whose, Map<Integer, Set<Integer>> namedIn, Map<Integer, List<Spot>> spots) {
        namedIn.computeIfAbsent(ref.article(), a -> new TreeSet<>()).addAll(whose);
        PersonMention mention = ref.mention();
        Spot name = new Spot(
                mention.spot().in(), mention.nameStart(), mention.spot().end());
        spots.computeIfAbsent(ref.article(), a -> new ArrayList<>()).add(name);
    }

    /** Returns for each file whose name holds a name what it is called instead; no two are called the same. */
    private static Map<String, String> files(Corpus corpus, NamePattern full) {
        Set<String> names = new TreeSet<>();
        corpus.entries().forEach(e -> names.add(e.article().seed().file()));
        Set<String> taken = new HashSet<>(names);
        Map<String, String> files = new HashMap<>();
        for (String name : names) {
            String other = address(full, name);
            if (!other.equals(name)) {
                String free = other;
                for (int n = 2; !taken.add(free); n++) {
                    free = n + "-" + other;
                }
                files.put(name, free);
            }
        }
        return files;
    }

    /** Returns the article without the names; nothing when it holds none. */
    public Optional<Article> article(int number, Article article) {
        Set<Integer> whose = new TreeSet<>(namedIn.getOrDefault(number, Set.of()));
        for (int i = 0; i < wanted.size(); i++) {
            if (ArticleTexts.of(article).anyMatch(each.get(i)::stands)) {
                whose.add(i);
            }
        }
        if (whose.isEmpty() && !files.containsKey(article.seed().file())) {
            return Optional.empty();
        }
        SeedId seed = article.seed();
        SeedId renamed = new SeedId(file(seed.file()), seed.part(), seed.sha256(), seed.format());
        ArticleRedaction redaction = new ArticleRedaction(
                full, family(whose), theirs.getOrDefault(number, List.of()), others.getOrDefault(number, List.of()));
        return Optional.of(redaction.of(article, renamed));
    }

    /** Returns the owner's note on an article without the names. */
    public OwnerNote note(int number, OwnerNote note) {
        Set<Integer> whose = new TreeSet<>(namedIn.getOrDefault(number, Set.of()));
        for (int i = 0; i < wanted.size(); i++) {
            if (ArticleTexts.of(note.blocks()).anyMatch(each.get(i)::stands)) {
                whose.add(i);
            }
        }
        ArticleRedaction redaction = new ArticleRedaction(full, family(whose), List.of(), List.of());
        return new OwnerNote(
                address(full, note.file()),
                note.blocks().stream().map(redaction::block).toList());
    }

    private NamePattern family(Set<Integer> whose) {
        return NamePattern.family(
                whose.stream().flatMap(i -> wanted.get(i).family().stream()).toList());
    }

    /** Returns what a file of the collection is called where its name holds a name. */
    public String file(String name) {
        return files.getOrDefault(name, name);
    }

    /** Returns the same problem without the names. */
    public Problem problem(Problem problem) {
        return new Problem(problem.severity(), text(problem.where()), text(problem.what()), text(problem.hint()));
    }

    private String text(String text) {
        List<Span> gone = new ArrayList<>(full.find(text));
        gone.addAll(full.inAddress().find(text));
        return RedactedText.of(text, gone).text();
    }

    /**
     * Returns the paths of the pages that hold a full name all the same; they must not be written. The terms of the search index
     * are not looked at: they are single words in the order of the alphabet, side by side by chance, and of texts that are.
     */
    public List<String> leaks(List<Page> pages) {
        if (wanted.isEmpty()) {
            return List.of(); // most sites: no page is read once more
        }
        return pages.parallelStream()
                .filter(page -> full.inAddress().stands(page.path())
                        || (!page.path().startsWith(TERMS) && full.stands(Markup.text(page.content()))))
                .map(Page::path)
                .sorted()
                .toList();
    }

    /** Returns which of the names stand in no article, by their number among the entries. */
    public List<Integer> missed(List<Article> articles) {
        List<Integer> missed = new ArrayList<>();
        for (int i = 0; i < wanted.size(); i++) {
            NamePattern pattern = each.get(i);
            boolean stands = !wanted.get(i).ids().isEmpty()
                    || articles.stream()
                            .anyMatch(a -> ArticleTexts.of(a).anyMatch(pattern::stands)
                                    || pattern.inAddress().stands(a.seed().file()));
            if (!stands) {
                missed.add(i);
            }
        }
        return missed;
    }

    private static String address(NamePattern pattern, String address) {
        String left = address;
        List<Span> found = pattern.inAddress().find(left);
        for (int i = found.size() - 1; i >= 0; i--) {
            left = left.substring(0, found.get(i).start()) + "name-removed"
                    + left.substring(found.get(i).end());
        }
        return left;
    }
}
