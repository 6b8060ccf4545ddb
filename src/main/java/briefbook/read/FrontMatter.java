package briefbook.read;

import briefbook.model.Declaration;
import briefbook.model.Field;
import briefbook.model.Lines;
import briefbook.model.Removal;
import briefbook.model.Severity;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The block of metadata between two fences at the top of a file, and what follows it.
 *
 * <p>{@code ---} fences YAML, {@code +++} fences lines of {@code key = value}. YAML that is broken, as titles with colons
 * and quotes often make it, is read line by line instead. A block without any known key is text: news use rules of hyphens,
 * too.
 *
 * @param declarations what it states, best source first for each field
 * @param asides its lines
 * @param body the rest of the file below as many empty lines, so that lines keep their numbers
 */
record FrontMatter(List<Declaration> declarations, List<Removal> asides, String body) {
    private static final List<MetadataKey> KEYS = MetadataKey.load("front-matter.tsv");
    private static final int FIRST_LINES = 3;
    private static final int LONGEST_VALUE = 2_000;
    private static final int MOST_VALUES = 200;
    private static final String REASON = "front matter: states metadata and is no part of the text";

    /** Copies the lists. */
    FrontMatter {
        declarations = List.copyOf(declarations);
        asides = List.copyOf(asides);
    }

    private record Fenced(boolean yaml, int firstLine, String inner, int end, List<String> lines) {}

    /** Separates front matter from the text of a file; a file without it is all body. */
    static FrontMatter split(String text, Notes notes) {
        FrontMatter none = new FrontMatter(List.of(), List.of(), text);
        Optional<Fenced> fenced = fenced(text, notes);
        if (fenced.isEmpty()) {
            return none;
        }
        Optional<List<Declaration>> declarations = declarations(fenced.get(), notes);
        return declarations.map(d -> without(text, fenced.get(), d)).orElse(none);
    }

    private static FrontMatter without(String text, Fenced fenced, List<Declaration> declarations) {
        List<Removal> asides = new ArrayList<>();
        for (int i = 0; i < fenced.lines().size(); i++) {
            String line = Blanks.trim(fenced.lines().get(i));
            if (!line.isEmpty()) {
                int number = fenced.firstLine() + i;
                asides.add(new Removal(new Lines(number, number), line, "front-matter", REASON));
            }
        }
        int lines = fenced.firstLine() - 1 + fenced.lines().size();
        return new FrontMatter(declarations, asides, "\n".repeat(lines) + text.substring(fenced.end()));
    }

    private static Optional<Fenced> fenced(String text, Notes notes) {
        int start = 0;
        for (int line = 1; line <= FIRST_LINES && start < text.length(); line++) {
            int end = lineEnd(text, start);
            String first = Blanks.trim(text.substring(start, Math.min(end, start + 100)));
            if (first.equals("---") || first.equals("+++")) {
                return close(text, first, line, start, notes);
            }
            if (!first.isEmpty()) {
                return Optional.empty();
            }
            start = end + 1;
        }
        return Optional.empty();
    }

    private static Optional<Fenced> close(String text, String fence, int firstLine, int start, Notes notes) {
        boolean yaml = fence.equals("---");
        List<String> lines = new ArrayList<>(List.of(fence));
        int inner = Math.min(text.length(), lineEnd(text, start) + 1);
        int at = inner;
        while (at < text.length() && at - inner <= Yaml.LONGEST) {
            int end = lineEnd(text, at);
            String line = text.substring(at, end);
            lines.add(line);
            String bare = line.stripTrailing();
            if (bare.equals(fence) || (yaml && bare.equals("..."))) {
                int after = Math.min(text.length(), end + 1);
                // The body's empty lines stand for whole lines, so the last one must have ended.
                return Optional.of(new Fenced(yaml, firstLine, text.substring(inner, at), after, lines));
            }
            at = end + 1;
        }
        if (lines.size() > 1 && KEYS.stream().anyMatch(k -> k.knows(LooseLines.key(lines.get(1))))) {
            notes.add(
                    Severity.WARNING,
                    firstLine,
                    "front matter is never closed; its lines are read as text",
                    "add a line '" + fence + "' below it");
        }
        return Optional.empty();
    }

    private static int lineEnd(String text, int start) {
        int end = text.indexOf('\n', start);
        return end < 0 ? text.length() : end;
    }

    private static Optional<List<Declaration>> declarations(Fenced fenced, Notes notes) {
        if (!fenced.yaml()) {
            return stated(LooseLines.read(fenced.inner()), fenced.firstLine(), notes);
        }
        try {
            if (Yaml.parse(fenced.inner()) instanceof Yaml.Mapping mapping) {
                return stated(mapping.entries(), fenced.firstLine(), notes);
            }
            // "title:x" without a space is no mapping, but meant as one.
            return LooseLines.isAll(fenced.inner())
                    ? stated(LooseLines.read(fenced.inner()), fenced.firstLine(), notes)
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            Optional<List<Declaration>> loose = stated(LooseLines.read(fenced.inner()), fenced.firstLine(), notes);
            if (loose.isPresent()) {
                notes.add(
                        Severity.WARNING,
                        fenced.firstLine(),
                        "front matter is read line by line: " + e.getMessage(),
                        "put values with a colon, quotes, @ or % between single quotes");
            }
            return loose;
        }
    }

    /** Returns what the entries state; empty when no key is known, so that they are no front matter. */
    private static Optional<List<Declaration>> stated(Map<String, Yaml> entries, int line, Notes notes) {
        boolean known = false;
        Set<Declaration> declarations = new LinkedHashSet<>();
        List<Map.Entry<String, Yaml>> all = List.copyOf(entries.entrySet());
        List<String> keys =
                all.stream().map(entry -> MetadataKey.plain(entry.getKey())).toList();
        for (MetadataKey rule : KEYS) {
            for (int i = 0; i < keys.size(); i++) {
                Map.Entry<String, Yaml> entry = all.get(i);
                if (rule.knowsPlain(keys.get(i))) {
                    known = true;
                    rule.field().ifPresent(field -> declarations.addAll(stated(field, entry, line, notes)));
                }
            }
        }
        return known ? Optional.of(List.copyOf(declarations)) : Optional.empty();
    }

    private static List<Declaration> stated(Field field, Map.Entry<String, Yaml> entry, int line, Notes notes) {
        List<Declaration> stated = new ArrayList<>();
        String source = "front matter: " + Notes.shown(entry.getKey());
        for (String value : values(entry.getValue())) {
            if (value.length() > LONGEST_VALUE) {
                notes.add(
                        Severity.WARNING,
                        line,
                        "the value of '" + Notes.shown(entry.getKey()) + "' is too long and is ignored",
                        "shorten it to " + LONGEST_VALUE + " characters");
            } else if (MetadataKey.isUsable(field, value)) {
                stated.add(new Declaration(field, value, source));
            } else if (field == Field.OUTLET && value.startsWith("http")) {
                stated.add(new Declaration(Field.URL, value, source));
            }
        }
        return stated;
    }

    private static List<String> values(Yaml value) {
        List<String> values = new ArrayList<>();
        if (value instanceof Yaml.Sequence list) {
            list.items().stream().limit(MOST_VALUES).forEach(item -> named(item).ifPresent(values::add));
        } else {
            named(value).ifPresent(values::add);
        }
        return values;
    }

    private static Optional<String> named(Yaml value) {
        if (value instanceof Yaml.Scalar scalar) {
            String text = InlineText.plain(scalar.text());
            return Blanks.isBlank(text) ? Optional.empty() : Optional.of(text);
        }
        return value instanceof Yaml.Mapping mapping && mapping.entries().get("name") instanceof Yaml.Scalar name
                ? named(name)
                : Optional.empty();
    }
}
