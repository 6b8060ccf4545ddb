package briefbook.render.search;

import briefbook.model.Page;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Writes the search index as scripts, the one kind of file that a page opened from a folder can still load.
 *
 * <p>Start with {@link #of}. A page loads what a question needs and nothing else:
 *
 * <ul>
 *   <li>{@code search/m.js}: how many articles there are, the first term of each shard but the first, which article is whose copy;
 *   <li>{@code search/i/N.js}: terms in order, each with the articles that hold it: for each one letter by letter how far it is
 *       from the one before, and a letter for its weight; cut at about 48 KB;
 *   <li>{@code search/a/N.js}: four articles: id, title, and in words outlet, day and what is special; then the texts by
 *       paragraph, for the lines below a result. Few in a file, since most results are in different files;
 *   <li>{@code search/names.js}: names of people, events and outlets.
 * </ul>
 *
 * <p>A pure function; memory and time grow with the length of the texts.
 */
public final class SearchFiles {
    private static final String FOLDER = "search/";
    private static final int SHARD = 48 * 1024;
    private static final int ARTICLES = 4;

    /** Characters of an article that can be shown below a result; words beyond are found all the same. */
    private static final int SHOWN = 100_000;

    private SearchFiles() {}

    /**
     * Returns the files of the index.
     *
     * @param articles the newest first
     * @param names those that most articles have first
     */
    public static Stream<Page> of(List<SearchArticle> articles, List<SearchName> names) {
        List<Page> pages = new ArrayList<>();
        List<String> firstTerms = shards(TermIndex.of(articles), pages);
        pages.add(manifest(articles, firstTerms));
        pages.add(names(names));
        int files = (articles.size() + ARTICLES - 1) / ARTICLES;
        Stream<Page> texts = IntStream.range(0, files)
                .parallel()
                .mapToObj(n ->
                        articles(n, articles.subList(n * ARTICLES, Math.min(articles.size(), (n + 1) * ARTICLES))));
        return Stream.concat(pages.stream(), texts);
    }

    private static List<String> shards(List<Map.Entry<String, String>> terms, List<Page> pages) {
        List<String> first = new ArrayList<>();
        StringBuilder shard = new StringBuilder(",");
        for (int i = 0; i < terms.size() || first.isEmpty(); i++) {
            if (shard.length() == 1) {
                first.add(i < terms.size() ? terms.get(i).getKey() : "");
            }
            if (i < terms.size()) {
                shard.append(terms.get(i).getKey()).append(' ');
                shard.append(terms.get(i).getValue()).append(',');
            }
            if (shard.length() >= SHARD || i + 1 >= terms.size()) {
                pages.add(new Script().text(shard.toString()).page(FOLDER + "i/" + (first.size() - 1) + ".js"));
                shard.setLength(1);
            }
        }
        return first;
    }

    private static Page manifest(List<SearchArticle> articles, List<String> firstTerms) {
        String originals = IntStream.range(0, articles.size())
                .filter(i -> articles.get(i).original() != i)
                .mapToObj(i -> "\"" + i + "\":" + articles.get(i).original())
                .collect(Collectors.joining(","));
        return new Script()
                .plain("{\"n\":" + articles.size() + ",\"original\":{" + originals + "},\"first\":")
                .texts(firstTerms.subList(1, firstTerms.size())) // what comes before all others is in the first shard
                .plain("}")
                .page(FOLDER + "m.js");
    }

    private static Page names(List<SearchName> names) {
        Script script = new Script().plain("[");
        String before = "";
        for (SearchName name : names) {
            script.plain(before).texts(List.of(name.facet(), name.label(), words(name)));
            before = ",\n";
        }
        return script.plain("]").page(FOLDER + "names.js");
    }

    /** Returns what a name is found by, a blank before each word. */
    private static String words(SearchName name) {
        Set<String> words = new LinkedHashSet<>(SearchTerms.of(name.label()));
        words.addAll(words.stream().map(SearchTerms::plainest).toList());
        words.addAll(name.spellings());
        return words.stream().map(w -> " " + w).collect(Collectors.joining());
    }

    private static List<String> fields(SearchArticle article) {
        List<String> fields = new ArrayList<>(List.of(article.id(), article.title(), article.outlet(), article.day()));
        fields.add(article.note());
        fields.removeIf(String::isEmpty);
        return fields;
    }

    private static Page articles(int number, List<SearchArticle> articles) {
        Script script = new Script().plain("[");
        String before = "";
        for (SearchArticle a : articles) {
            int[] room = {SHOWN};
            script.plain(before).plain("[").texts(fields(a));
            script.plain(",").texts(shown(a.deck().isEmpty() ? List.of() : List.of(a.deck()), room));
            script.plain(",").texts(shown(a.blocks(), room));
            script.plain(",").texts(shown(a.captions(), room)).plain("]");
            before = ",\n";
        }
        return script.plain("]").page(FOLDER + "a/" + number + ".js");
    }

    private static List<String> shown(List<String> texts, int[] room) {
        List<String> shown = new ArrayList<>();
        for (String text : texts) {
            if (room[0] <= 0) {
                break;
            }
            shown.add(text.substring(0, Math.min(text.length(), room[0])));
            room[0] -= text.length();
        }
        return shown;
    }
}
