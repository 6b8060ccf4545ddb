package briefbook.read;

import briefbook.model.MentionPin;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Reads words of articles that an entry points at: {@code [ { article: "a.txt", quote: "words of it" } ]}. */
final class CurationPins {
    static final String HINT = "write { article: \"name.html\", quote: \"words of one sentence\" }";
    private static final List<String> KEYS = List.of("article", "quote");
    private static final int LONGEST_QUOTE = 2000;
    private static final int MOST = 200;

    private CurationPins() {}

    /** Returns all that can be read; each other item goes to {@code bad}. */
    static List<MentionPin> of(Yaml value, Consumer<Yaml> bad) {
        List<Yaml> items = value instanceof Yaml.Sequence list ? list.items() : List.of(value);
        List<MentionPin> pins = new ArrayList<>();
        for (Yaml item : items) {
            Map<String, Yaml> keys = item instanceof Yaml.Mapping pin ? pin.entries() : Map.of();
            Optional<String> article = CurationValues.line(keys.get("article"));
            Optional<String> quote = CurationValues.line(keys.get("quote")).filter(q -> q.length() <= LONGEST_QUOTE);
            boolean known = KEYS.containsAll(keys.keySet());
            if (article.isPresent() && quote.isPresent() && known && pins.size() < MOST) {
                pins.add(new MentionPin(article.get(), quote.get()));
            } else {
                bad.accept(item);
            }
        }
        return pins;
    }
}
