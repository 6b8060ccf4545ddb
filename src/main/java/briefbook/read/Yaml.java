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
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
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

    /**
     * A list.
     *
     * @param lines the line of each item in the document, from 1; may be shorter when lines are not known
     */
    record Sequence(List<Yaml> items, List<Integer> lines) implements Yaml {
        /** Makes a list that comes from no document. */
        Sequence(List<Yaml> items) {
            this(items, List.of());
        }
    }

    /**
     * A mapping, in the order of the document.
     *
     * @param lines the line of each key in the document, from 1
     */
    record Mapping(Map<String, Yaml> entries, Map<String, Integer> lines) implements Yaml {}

    /** Says why a text is no YAML document that can be used. */
    final class BrokenException extends IllegalArgumentException {
        private static final long serialVersionUID = 1L;

        private final int line;

        private BrokenException(String message, int line, @Nullable Throwable cause) {
            super(message, cause);
            this.line = line;
        }

        /** Returns the line of the fault, from 1; 0 when not known. */
        int line() {
            return line;
        }
    }

    /**
     * Reads a document strictly.
     *
     * @throws BrokenException when it is broken, repeats a key, holds several documents, or passes a limit
     */
    static Yaml parse(String text) {
        if (text.length() > LONGEST) {
            throw new BrokenException("it is longer than " + LONGEST + " characters", 0, null);
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
            throw new BrokenException("it is no valid YAML", line(e), e);
        } catch (StackOverflowError e) {
            throw new BrokenException("it is nested too deeply", 0, e);
        }
    }

    private static int line(YamlEngineException e) {
        return e instanceof MarkedYamlEngineException marked
                ? marked.getProblemMark().map(m -> m.getLine() + 1).orElse(0)
                : 0;
    }

    /** Puts events together. For one thread and one use. */
    final class Builder {
        private static final Set<String> NOTHING = Set.of("~", "null", "Null", "NULL");

        private final Deque<Open> open = new ArrayDeque<>();
        private final Map<String, Yaml> anchors = new HashMap<>();
        private @Nullable Yaml root;
        private int aliases;
        private int line;

        private static final class Open {
            private final Yaml value;
            private final List<Yaml> items;
            private final List<Integer> lines = new ArrayList<>();
            private final @Nullable Map<String, Yaml> entries;
            private final Map<String, Integer> keyLines = new HashMap<>();
            private final @Nullable String anchor;
            private final int line;
            private @Nullable String key;

            private Open(boolean mapping, @Nullable String anchor, int line) {
                this.items = new ArrayList<>();
                this.entries = mapping ? new LinkedHashMap<>() : null;
                this.value = entries == null ? new Sequence(items, lines) : new Mapping(entries, keyLines);
                this.anchor = anchor;
                this.line = line;
            }
        }

        private void take(Event event) {
            line = event.getStartMark().map(m -> m.getLine() + 1).orElse(0);
            if (event instanceof ScalarEvent scalar) {
                boolean nothing = scalar.isPlain() && NOTHING.contains(scalar.getValue());
                add(anchored(scalar, new Scalar(nothing ? "" : scalar.getValue())));
            } else if (event instanceof AliasEvent alias) {
                add(target(alias));
            } else if (event instanceof CollectionStartEvent start) {
                if (open.size() >= DEEPEST) {
                    throw new BrokenException("it is nested more than " + DEEPEST + " deep", line, null);
                }
                String anchor = start.getAnchor().map(a -> a.getValue()).orElse(null);
                open.push(new Open(start instanceof MappingStartEvent, anchor, line));
            } else if (event instanceof CollectionEndEvent) {
                Open done = open.pop();
                if (done.anchor != null) {
                    anchors.put(done.anchor, done.value);
                }
                line = done.line;
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
                throw new BrokenException("it refers to itself, to nothing, or too often", line, null);
            }
            return target;
        }

        private void add(Yaml value) {
            Open parent = open.peek();
            if (parent == null) {
                if (root != null) {
                    throw new BrokenException("it holds more than one document", line, null);
                }
                root = value;
            } else if (parent.entries == null) {
                parent.items.add(value);
                parent.lines.add(line);
            } else if (parent.key == null) {
                parent.key = value instanceof Scalar scalar ? scalar.text() : "";
                if (parent.keyLines.put(parent.key, line) != null) {
                    throw new BrokenException("the key '" + Notes.shown(parent.key) + "' stands twice", line, null);
                }
            } else {
                parent.entries.put(parent.key, value);
                parent.key = null;
            }
        }

        private Yaml root() {
            return root == null ? new Scalar("") : root;
        }
    }
}
