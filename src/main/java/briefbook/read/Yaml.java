package briefbook.read;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * A value of a YAML document: a scalar, a list or a mapping, every scalar as it was written.
 *
 * <p>Start with {@link #parse}. Built from the parser's events, so that no tag, type or class from the document means
 * anything: a date stays text, and {@code no} stays {@code no}. The only user of its library.
 */
sealed interface Yaml {
    /** The most values inside each other. */
    int DEEPEST = 50;
    /** The most references to an anchor. */
    int MOST_ALIASES = 50;
    /** The most characters of a document. */
    int LONGEST = 1_000_000;

    /** A text, number, date or truth value, as written. */
    record Scalar(String text) implements Yaml {}

    /** A list. */
    record Sequence(List<Yaml> items) implements Yaml {}

    /** A mapping, in the order of the document. */
    record Mapping(Map<String, Yaml> entries) implements Yaml {}

    /**
     * Reads a document strictly.
     *
     * @throws IllegalArgumentException when it is broken, repeats a key, or passes a limit
     */
    static Yaml parse(String text) {
        if (text.length() > LONGEST) {
            throw new IllegalArgumentException("it is longer than " + LONGEST + " characters");
        }
        LoadSettings settings = LoadSettings.builder()
                .setCodePointLimit(LONGEST)
                .setParseComments(false)
                .build();
        try {
            Builder builder = new Builder();
            for (Event event : new Parse(settings).parseString(text)) {
                builder.take(event);
            }
            return builder.root();
        } catch (YamlEngineException e) {
            throw new IllegalArgumentException("it is no valid YAML", e);
        } catch (StackOverflowError e) {
            throw new IllegalArgumentException("it is nested too deeply", e);
        }
    }

    /** Puts events together. For one thread and one use. */
    final class Builder {
        private static final Set<String> NOTHING = Set.of("~", "null", "Null", "NULL");

        private final Deque<Open> open = new ArrayDeque<>();
        private final Map<String, Yaml> anchors = new HashMap<>();
        private @Nullable Yaml root;
        private int aliases;

        private static final class Open {
            private final Yaml value;
            private final List<Yaml> items;
            private final @Nullable Map<String, Yaml> entries;
            private final @Nullable String anchor;
            private @Nullable String key;

            private Open(boolean mapping, @Nullable String anchor) {
                this.items = new ArrayList<>();
                this.entries = mapping ? new LinkedHashMap<>() : null;
                this.value = entries == null ? new Sequence(items) : new Mapping(entries);
                this.anchor = anchor;
            }
        }

        private void take(Event event) {
            if (event instanceof ScalarEvent scalar) {
                boolean nothing = scalar.isPlain() && NOTHING.contains(scalar.getValue());
                add(anchored(scalar, new Scalar(nothing ? "" : scalar.getValue())));
            } else if (event instanceof AliasEvent alias) {
                add(target(alias));
            } else if (event instanceof CollectionStartEvent start) {
                if (open.size() >= DEEPEST) {
                    throw new IllegalArgumentException("it is nested more than " + DEEPEST + " deep");
                }
                String anchor = start.getAnchor().map(a -> a.getValue()).orElse(null);
                open.push(new Open(start instanceof MappingStartEvent, anchor));
            } else if (event instanceof CollectionEndEvent) {
                Open done = open.pop();
                if (done.anchor != null) {
                    anchors.put(done.anchor, done.value);
                }
                add(done.value);
            }
        }

        private Yaml anchored(NodeEvent event, Yaml value) {
            event.getAnchor().ifPresent(anchor -> anchors.put(anchor.getValue(), value));
            return value;
        }

        private Yaml target(AliasEvent alias) {
            Yaml target = anchors.get(alias.getAlias().getValue());
            if (target == null || ++aliases > MOST_ALIASES) {
                throw new IllegalArgumentException("it refers to itself, to nothing, or too often");
            }
            return target;
        }

        private void add(Yaml value) {
            Open parent = open.peek();
            if (parent == null) {
                root = value;
            } else if (parent.entries == null) {
                parent.items.add(value);
            } else if (parent.key == null) {
                parent.key = value instanceof Scalar scalar ? scalar.text() : "";
            } else {
                if (parent.entries.put(parent.key, value) != null) {
                    throw new IllegalArgumentException("the key '" + Notes.shown(parent.key) + "' stands twice");
                }
                parent.key = null;
            }
        }

        private Yaml root() {
            return root == null ? new Scalar("") : root;
        }
    }
}
