package briefbook.read;

import briefbook.model.Declaration;
import briefbook.model.Field;
import briefbook.model.Removal;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * One record of a JSON file, taken apart by {@code record-keys.tsv}: its text, what it states, and the rest.
 *
 * <p>A page as HTML is preferred to a text that was taken from it, unless the page holds less. For one thread.
 */
final class JsonRecord {
    private static final String REASON = "a field of the record that is no part of the text";
    private static final Pattern MARKUP =
            Pattern.compile("</(p|div|h[1-6]|li|article|section|blockquote)\\s*>|<br\\s*/?>", Pattern.CASE_INSENSITIVE);
    /** A text taken from a page has about as many letters as the paragraphs of the page. */
    private static final double PAGE_HOLDS = 0.8;

    private static final int LONGEST_VALUE = 2_000;
    private static final int LEAST_LETTERS = 200;
    private static final int LEAD = 40;
    private static final int MOST_NAMES = 200;

    private final JsonNode record;
    private final Set<Declaration> declarations = new LinkedHashSet<>();

    private record Body(String key, String text, Treatment treatment) {}

    private JsonRecord(JsonNode record) {
        this.record = record;
    }

    /** Returns the article that a record holds, if it holds text. */
    static Optional<Piece> piece(String name, JsonNode record) {
        return record.isObject() ? new JsonRecord(record).piece(name) : Optional.empty();
    }

    private Optional<Piece> piece(String name) {
        return body().filter(this::isArticle)
                .map(b -> new Piece(
                        name,
                        b.treatment(),
                        Source.of(b.text().getBytes(StandardCharsets.UTF_8)),
                        true,
                        "utf-8",
                        List.copyOf(declarations),
                        List.of(),
                        asides(b.key())));
    }

    /** Settings and lists of other things have texts, too, but no title, no address and no length. */
    private boolean isArticle(Body body) {
        declare(body.text());
        return letters(body.text()) >= LEAST_LETTERS
                || declarations.stream().anyMatch(d -> d.field() == Field.TITLE || d.field() == Field.URL);
    }

    private Optional<Body> body() {
        Optional<Body> text = first("text");
        Optional<Body> page = first("html").map(b -> new Body(b.key(), b.text(), Treatment.HTML));
        if (text.isPresent() && page.isPresent()) {
            boolean whole = letters(InlineText.plain(page.get().text().replaceAll("<[^<>]{0,2000}>", " ")))
                    >= PAGE_HOLDS * letters(text.get().text());
            return whole ? page : text;
        }
        return page.isPresent() ? page : text;
    }

    private Optional<Body> first(String states) {
        for (RecordKey rule : RecordKey.ALL) {
            for (Map.Entry<String, JsonNode> entry :
                    rule.states().equals(states) ? record.properties() : Set.<Map.Entry<String, JsonNode>>of()) {
                String text = rule.knows(entry.getKey()) ? text(entry.getValue()) : "";
                if (!Blanks.isBlank(text)) {
                    boolean markup = MARKUP.matcher(text).find();
                    return Optional.of(new Body(entry.getKey(), text, markup ? Treatment.HTML : Treatment.EXTRACTED));
                }
            }
        }
        return Optional.empty();
    }

    private static long letters(String text) {
        return text.codePoints().filter(Character::isLetter).count();
    }

    private void declare(String body) {
        for (RecordKey rule : RecordKey.ALL) {
            rule.field()
                    .ifPresent(field -> record.properties().stream()
                            .filter(entry -> rule.knows(entry.getKey()))
                            .forEach(entry -> declare(field, entry.getKey(), entry.getValue(), body)));
        }
    }

    private void declare(Field field, String key, JsonNode value, String body) {
        for (String each : values(value)) {
            String plain = InlineText.plain(each);
            String said = field == Field.OUTLET ? plain.replaceFirst("^www\\.", "") : plain;
            // A description is often the start of the text: as a standfirst it would stand there twice.
            boolean again = field == Field.DECK && body.contains(said.substring(0, Math.min(LEAD, said.length())));
            boolean address = field != Field.URL || said.contains("://");
            if (!again && address && said.length() <= LONGEST_VALUE && MetadataKey.isUsable(field, said)) {
                declarations.add(new Declaration(field, said, "record: " + Notes.shown(key)));
            }
        }
    }

    private List<Removal> asides(String body) {
        List<Removal> asides = new ArrayList<>();
        for (Map.Entry<String, JsonNode> entry : record.properties()) {
            String value = entry.getValue().isValueNode() ? entry.getValue().asText("") : shown(entry.getValue());
            if (!entry.getKey().equals(body) && !Blanks.isBlank(value)) {
                asides.add(new Removal(null, entry.getKey() + ": " + Blanks.trim(value), "record-field", REASON));
            }
        }
        return asides;
    }

    private static String shown(JsonNode value) {
        return value.isEmpty() ? "" : value.toString();
    }

    /** Returns a text: plain, in an object as content systems wrap it, or as a list of paragraphs. */
    private static String text(JsonNode node) {
        if (node.isArray()) {
            List<String> paragraphs = new ArrayList<>();
            node.forEach(each -> paragraphs.add(each.isTextual() ? each.asText() : ""));
            return String.join("\n\n", paragraphs);
        }
        return node.isTextual() ? node.asText() : wrapped(node);
    }

    private static String wrapped(JsonNode node) {
        for (String key : List.of("rendered", "name", "text", "title", "value", "$date", "$oid", "#text")) {
            JsonNode inner = node.path(key);
            if (inner.isTextual() || inner.isNumber()) {
                return inner.asText();
            }
        }
        return "";
    }

    private static List<String> values(JsonNode node) {
        List<String> values = new ArrayList<>();
        for (JsonNode each : node.isArray() ? node : List.of(node)) {
            String value = each.isTextual() || each.isNumber() ? each.asText() : wrapped(each);
            if (!Blanks.isBlank(value) && values.size() < MOST_NAMES) {
                values.add(value);
            }
        }
        return values;
    }
}
