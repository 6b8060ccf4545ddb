package briefbook.read;

import briefbook.model.Declaration;
import briefbook.model.Field;
import briefbook.model.Severity;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * The metadata of the article that a page describes in JSON-LD; the only user of Jackson.
 *
 * <p>Articles come before pages; among several articles the one whose headline is in the page's title. References by
 * {@code @id} are followed one step. Tolerant of what content systems write: comments, raw line ends, single quotes. For one
 * thread and one use.
 */
final class JsonLd {
    private static final ObjectReader READER = JsonMapper.builder()
            .enable(
                    JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS,
                    JsonReadFeature.ALLOW_JAVA_COMMENTS,
                    JsonReadFeature.ALLOW_SINGLE_QUOTES,
                    JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER,
                    JsonReadFeature.ALLOW_TRAILING_COMMA,
                    JsonReadFeature.ALLOW_MISSING_VALUES,
                    JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .build()
            .reader();
    private static final int MOST_NODES = 20_000;
    private static final int LONGEST = 2_000_000;
    private static final int LONGEST_VALUE = 2_000;
    /** Of what an article can be a part, these have the name of an outlet; a page has that of the article. */
    private static final Set<String> SITES = Set.of("WebSite", "Periodical", "Newspaper", "Magazine", "Blog");

    private static final int PAGE = 2;
    private static final int OTHER = 3;

    private final Map<String, JsonNode> byId = new HashMap<>();
    private final List<JsonNode> items = new ArrayList<>();
    private final List<Declaration> found = new ArrayList<>();

    private String text = "";

    private JsonLd() {}

    /** Reads what a page's JSON-LD states about its article. */
    static JsonLd of(Document page, Notes notes) {
        JsonLd reader = new JsonLd();
        for (Element script : page.select("script[type*=ld+json]")) {
            reader.read(script.data(), notes);
        }
        String title = letters(page.title());
        List<JsonNode> told = reader.items.stream()
                .filter(item -> rank(item) < OTHER)
                .sorted(Comparator.comparing((JsonNode item) -> !isTitled(item, title))
                        .thenComparingInt(JsonLd::rank))
                .toList();
        // Several articles, and none of them the one of the title: a list of other articles.
        long articles = told.stream().filter(item -> rank(item) < PAGE).count();
        told.stream()
                .filter(item -> articles <= 1 || rank(item) == PAGE || isTitled(item, title))
                .min(Comparator.comparingInt(JsonLd::rank))
                .ifPresent(reader::declare);
        if (reader.found.stream().noneMatch(d -> d.field() == Field.DATE)) {
            told.stream().filter(item -> rank(item) == PAGE).findFirst().ifPresent(reader::declareDays);
        }
        return reader;
    }

    /** Returns the metadata of the article. */
    List<Declaration> declarations() {
        return found;
    }

    /** Returns the text of the article that is stated for programs, without markup; empty if none is. */
    String text() {
        return text;
    }

    private void read(String json, Notes notes) {
        String bare = json.strip().replaceFirst("^<!(--|\\[CDATA\\[)", "").replaceFirst("(--|\\]\\])>$", "");
        if (bare.isBlank() || bare.length() > LONGEST) {
            return;
        }
        try {
            collect(READER.readTree(bare));
        } catch (JsonProcessingException e) {
            notes.add(Severity.NOTE, "its JSON-LD is broken and is ignored", "none: other metadata is used");
        }
    }

    private void collect(JsonNode root) {
        Deque<JsonNode> waiting = new ArrayDeque<>(List.of(root));
        for (int i = 0; i < MOST_NODES && !waiting.isEmpty(); i++) {
            JsonNode node = waiting.removeFirst();
            if (node.isObject()) {
                String id = node.path("@id").asText("");
                if (!id.isEmpty() && node.size() > 1) {
                    byId.putIfAbsent(id, node);
                }
                if (node.has("@type")) {
                    items.add(node);
                }
            }
            node.forEach(child -> {
                if (child.isContainerNode()) {
                    waiting.addLast(child);
                }
            });
        }
    }

    /** Returns 0 for articles, 1 for things told like articles, {@link #PAGE} for pages, {@link #OTHER} for the rest. */
    private static int rank(JsonNode item) {
        int best = OTHER;
        for (String type : texts(item.path("@type"))) {
            String name = type.substring(type.lastIndexOf('/') + 1);
            int rank = name.endsWith("Article") || name.equals("Report")
                    ? 0
                    : name.endsWith("BlogPosting") || name.equals("SocialMediaPosting")
                            ? 1
                            : name.endsWith("WebPage") ? PAGE : OTHER;
            best = Math.min(best, rank);
        }
        return best;
    }

    private static boolean isTitled(JsonNode item, String title) {
        return texts(item.path("headline")).stream()
                .map(JsonLd::letters)
                .anyMatch(h -> !h.isEmpty() && (title.contains(h) || (!title.isEmpty() && h.contains(title))));
    }

    /** A headline and a page's title differ in quotes, dashes, entities and spaces. */
    private static String letters(String text) {
        return Parser.unescapeEntities(text, false)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private void declare(JsonNode item) {
        texts(item.path("headline")).forEach(v -> add(Field.TITLE, v, "headline"));
        if (rank(item) == PAGE) {
            texts(item.path("name")).forEach(v -> add(Field.TITLE, v, "name"));
        }
        texts(item.path("articleBody")).forEach(v -> text += plain(v) + "\n");
        item.path("liveBlogUpdate").forEach(u -> texts(u.path("articleBody")).forEach(v -> text += plain(v) + "\n"));
        declareDays(item);
        names(item.path("author"), true).forEach(v -> add(Field.AUTHOR, v, "author"));
        names(item.path("publisher"), false).forEach(v -> add(Field.OUTLET, v, "publisher"));
        JsonNode whole = byId.getOrDefault(item.path("isPartOf").path("@id").asText(), item.path("isPartOf"));
        if (texts(whole.path("@type")).stream().anyMatch(SITES::contains)) {
            names(whole, false).forEach(v -> add(Field.OUTLET, v, "isPartOf"));
        }
        texts(item.path("url")).forEach(v -> add(Field.URL, v, "url"));
        JsonNode page = item.path("mainEntityOfPage");
        texts(page.isObject() ? page.path("@id") : page).forEach(v -> add(Field.URL, v, "mainEntityOfPage"));
        texts(item.path("inLanguage")).forEach(v -> add(Field.LANGUAGE, v, "inLanguage"));
        texts(item.path("description")).forEach(v -> add(Field.DECK, v, "description"));
        JsonNode free = item.path("isAccessibleForFree");
        if (free.isBoolean() || free.isTextual()) {
            add(Field.ACCESS, free.asText(), "isAccessibleForFree");
        }
        names(item.path("contentLocation"), false).forEach(v -> add(Field.PLACE, v, "contentLocation"));
    }

    /** The text is stated with or without tags, which may be escaped. */
    private static String plain(String value) {
        String markup = Parser.unescapeEntities(value, false);
        return markup.indexOf('<') < 0 ? markup : Jsoup.parse(markup).text();
    }

    private void declareDays(JsonNode item) {
        String key = item.has("datePublished") ? "datePublished" : "dateCreated";
        texts(item.path(key)).forEach(v -> add(Field.DATE, v, key));
        texts(item.path("dateModified")).forEach(v -> add(Field.MODIFIED, v, "dateModified"));
    }

    private void add(Field field, String value, String source) {
        // Content systems escape text for HTML before they put it into JSON.
        String plain = InlineText.plain(Parser.unescapeEntities(value, false));
        boolean address = field != Field.URL || plain.contains("://");
        if (address && plain.length() <= LONGEST_VALUE && MetadataKey.isUsable(field, plain)) {
            found.add(new Declaration(field, plain, "json-ld: " + source));
        }
    }

    private static List<String> texts(JsonNode node) {
        List<String> texts = new ArrayList<>();
        for (JsonNode each : node.isArray() ? node : List.of(node)) {
            if (each.isTextual() || each.isNumber()) {
                texts.add(each.asText());
            }
        }
        return texts;
    }

    /** Returns the names of people, or of anything: plain, in objects, by reference, in lists of lists. */
    private List<String> names(JsonNode node, boolean people) {
        List<String> names = new ArrayList<>();
        Deque<JsonNode> waiting = new ArrayDeque<>(List.of(node));
        for (int i = 0; i < 100 && !waiting.isEmpty(); i++) {
            JsonNode each = waiting.removeFirst();
            if (each.isArray()) {
                each.forEach(waiting::addLast);
                continue;
            }
            if (each.isTextual()) {
                names.add(each.asText());
                continue;
            }
            JsonNode target = byId.getOrDefault(each.path("@id").asText(), each);
            boolean group = people && texts(target.path("@type")).stream().anyMatch(t -> t.endsWith("Organization"));
            JsonNode named = each.has("name") ? each : target;
            names.addAll(group ? List.of() : texts(named.path("name")));
        }
        return names;
    }
}
