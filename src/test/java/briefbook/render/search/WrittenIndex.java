package briefbook.render.search;

import briefbook.model.Page;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Reads the files of an index back, as the script of the search page does. */
public final class WrittenIndex {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<String, String> files;

    /** The articles of each term, in order. */
    private final SortedMap<String, List<Integer>> terms = new TreeMap<>();

    /** Reads an index. */
    public WrittenIndex(List<Page> pages) {
        files = pages.stream().collect(Collectors.toMap(Page::path, Page::content));
        JsonNode first = file("search/m.js").get("first");
        for (int shard = 0; shard <= first.size(); shard++) {
            String text = file("search/i/" + shard + ".js").asText();
            for (String line : text.substring(1).split(",")) {
                if (!line.isEmpty()) {
                    int gap = line.indexOf(' ');
                    terms.put(line.substring(0, gap), articles(line.substring(gap + 1), new ArrayList<>()));
                }
            }
        }
    }

    /** Returns the value that a file hands over. */
    public JsonNode file(String path) {
        String script = files.getOrDefault(path, "");
        if (!script.startsWith("bb(") || !script.endsWith(")\n")) {
            throw new IllegalArgumentException(path + " is no file of the index");
        }
        try {
            return JSON.readTree(script.substring(3, script.length() - 2));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(path, e);
        }
    }

    /** Returns the articles that have a term. */
    public List<Integer> articles(String term) {
        return terms.getOrDefault(term, List.of());
    }

    SortedMap<String, List<Integer>> terms() {
        return terms;
    }

    List<Integer> articles(String written, List<Integer> weights) {
        List<Integer> articles = new ArrayList<>();
        int article = -1;
        for (int i = 0; i < written.length(); ) {
            int step = 1;
            int bits = 0;
            int letter;
            do {
                letter = written.charAt(i++) - '?';
                step += (letter & 31) << bits;
                bits += 5;
            } while (letter > 31);
            article += step;
            articles.add(article);
            weights.add((written.charAt(i++) - '?') ^ 32);
        }
        return articles;
    }
}
