package briefbook.clean;

import briefbook.model.ArticleFix;
import briefbook.model.Curation;
import briefbook.model.Field;
import briefbook.text.ArticleGlob;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds what the owner of a collection says about each article.
 *
 * <p>Start with {@link #of(Curation)}, then {@link #article}. Where several entries name an article, each field comes from
 * the one that wins: private over public, one article of a file over a file, a name over a pattern, a longer pattern over
 * a shorter one. So the order of entries changes nothing. Immutable, thread-safe.
 */
public final class Curator {
    /** Says nothing about any article. */
    public static final Curator NONE = of(Curation.NONE);

    private final LineRules lines;
    private final List<Entry> entries;

    /** An entry and the articles that it names. */
    private record Entry(ArticleFix fix, ArticleGlob articles) {
        static Entry of(ArticleFix fix) {
            return new Entry(fix, new ArticleGlob(fix.articles()));
        }

        int letters() {
            return (int)
                    fix.articles().chars().filter(c -> c != '*' && c != '?').count();
        }
    }

    private Curator(LineRules lines, List<Entry> entries) {
        this.lines = lines;
        this.entries = entries;
    }

    /** Returns a curator for what curation files say. */
    public static Curator of(Curation curation) {
        List<Entry> entries = curation.articles().stream()
                .map(Entry::of)
                .sorted(Comparator.comparing((Entry e) -> e.fix().spot().isPrivate())
                        .thenComparing(e -> e.articles().number() > 0)
                        .thenComparing(e -> e.articles().isPlain())
                        .thenComparing(Entry::letters)
                        .thenComparing(e -> e.fix().articles()))
                .toList();
        return new Curator(new LineRules(curation.lines()), entries);
    }

    /**
     * Returns what is said about an article.
     *
     * @param names what its file is called in the curation files
     * @param part its number in the file, from 0
     */
    public Curated article(List<String> names, int part) {
        return curated(names, part + 1);
    }

    /** Returns what is said about a file as a whole; of what is said about single articles of it, nothing. */
    public Curated file(List<String> names) {
        return curated(names, 0);
    }

    /** Tells whether an entry is about a file, or about an article that it has or could have. */
    public static boolean isAbout(ArticleFix fix, List<String> names) {
        return new ArticleGlob(fix.articles()).matchesFile(names);
    }

    private Curated curated(List<String> names, int number) {
        Map<Field, Curated.Fixed> values = new EnumMap<>(Field.class);
        Set<ArticleFix> used = new HashSet<>();
        ArticleFix exclusion = null;
        for (Entry entry : entries) {
            if (entry.articles().matches(names, number)) {
                ArticleFix fix = entry.fix();
                used.add(fix);
                fix.values().forEach((field, value) -> values.put(field, new Curated.Fixed(value, fix.spot())));
                exclusion = fix.exclusion() == null ? exclusion : fix;
            }
        }
        return new Curated(lines, names, values, exclusion, used);
    }
}
