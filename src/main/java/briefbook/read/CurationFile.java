package briefbook.read;

import briefbook.model.ArticleFix;
import briefbook.model.Curation;
import briefbook.model.CurationSpot;
import briefbook.model.EventFix;
import briefbook.model.LineRule;
import briefbook.model.PersonFix;
import briefbook.model.Problem;
import briefbook.model.Severity;
import briefbook.text.BoundedPattern;
import briefbook.text.Wildcards;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Reads the text of a curation file, section by section.
 *
 * <p>An entry that cannot be used is a problem and costs no other. For one thread and one use.
 */
final class CurationFile {
    private static final String REMOVE = "remove";
    private static final String KEEP = "keep";
    private static final String ARTICLES = "articles";
    private static final String PEOPLE = "people";
    private static final String EVENTS = "events";
    private static final List<String> SECTIONS = List.of(REMOVE, KEEP, ARTICLES, PEOPLE, EVENTS);

    private static final String TEXT = "text";
    private static final String PATTERN = "pattern";
    private static final String SOURCE = "source";
    private static final List<String> LINE_KEYS = List.of(TEXT, PATTERN, SOURCE);

    private static final String RULE_HINT = "write a text, or 'text:' or 'pattern:' with a text behind it";
    private static final int LONGEST_TEXT = 1000;

    private final String name;
    private final List<LineRule> lines = new ArrayList<>();
    private final List<ArticleFix> articles = new ArrayList<>();
    private final List<PersonFix> people = new ArrayList<>();
    private final List<EventFix> events = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    private CurationFile(String name) {
        this.name = name;
    }

    /**
     * Reads a file.
     *
     * @throws OwnersFileException when it is no YAML with sections
     */
    static CurationReading read(String name, String text) throws OwnersFileException {
        CurationFile file = new CurationFile(name);
        try {
            Yaml root = Yaml.parse(text);
            if (root instanceof Yaml.Mapping sections) {
                file.sections(sections);
            } else if (!isNothing(root)) {
                throw OwnersFile.broken(
                        name,
                        "has no sections",
                        "start it with 'remove:', 'keep:', 'articles:', 'people:' or 'events:'");
            }
        } catch (Yaml.BrokenException e) {
            throw OwnersFile.broken(
                    new CurationSpot(name, e.line()).place(),
                    "cannot be read: " + e.getMessage(),
                    "mend that line; put values with a colon, quotes, *, @ or % between double quotes");
        }
        return new CurationReading(new Curation(file.lines, file.articles, file.people, file.events), file.problems);
    }

    private void sections(Yaml.Mapping sections) {
        sections.entries().forEach((key, value) -> {
            CurationSpot spot = spot(sections, key);
            switch (key) {
                case REMOVE, KEEP -> lines(key, spot, value);
                case ARTICLES ->
                    entries(ARTICLES, spot, value, this::article, "write 'name.html:' and below it 'title: \"…\"'");
                case PEOPLE ->
                    entries(PEOPLE, spot, value, this::person, "write '\"Ada Example\":' and below it 'role: \"…\"'");
                case EVENTS ->
                    entries(
                            EVENTS,
                            spot,
                            value,
                            this::event,
                            "write '\"2021-12-07-example-call\":' and below it 'day: …'");
                default -> unknown(spot, key, SECTIONS);
            }
        });
    }

    private void lines(String section, CurationSpot spot, Yaml value) {
        if (value instanceof Yaml.Sequence list) {
            for (int i = 0; i < list.items().size(); i++) {
                line(
                        section,
                        new CurationSpot(name, list.lines().get(i)),
                        list.items().get(i));
            }
        } else if (!isNothing(value)) {
            line(section, spot, value);
        }
    }

    private void line(String section, CurationSpot spot, Yaml value) {
        if (value instanceof Yaml.Scalar scalar) {
            rule(section, spot, TEXT, scalar, null);
        } else if (value instanceof Yaml.Mapping rule) {
            rule.entries().keySet().stream()
                    .filter(k -> !LINE_KEYS.contains(k))
                    .forEach(k -> unknown(spot(rule, k), k, LINE_KEYS));
            Yaml text = rule.entries().get(TEXT);
            Yaml pattern = rule.entries().get(PATTERN);
            if ((text == null) == (pattern == null)) {
                String what = text == null ? "neither 'text' nor 'pattern'" : "both 'text' and 'pattern'";
                problem(spot, section + ": the rule has " + what, RULE_HINT);
            } else {
                rule(
                        section,
                        spot,
                        text == null ? PATTERN : TEXT,
                        text == null ? pattern : text,
                        rule.entries().get(SOURCE));
            }
        } else {
            problem(spot, section + ": a list inside the list", RULE_HINT);
        }
    }

    private void rule(String section, CurationSpot spot, String kind, @Nullable Yaml value, @Nullable Yaml source) {
        Optional<String> text = CurationValues.line(value);
        Optional<String> from = CurationValues.line(source);
        if (text.isEmpty() || text.get().length() > LONGEST_TEXT) {
            problem(
                    spot,
                    section + ": '" + kind + "' is empty, no text, or longer than " + LONGEST_TEXT + " characters",
                    RULE_HINT);
        } else if (source != null && from.isEmpty()) {
            // Without its source the rule would hold for all articles.
            problem(
                    spot,
                    section + ": 'source' is no text",
                    "write an outlet, a host or file names; or leave 'source' out");
        } else {
            boolean expression = kind.equals(PATTERN);
            Optional<String> fault = fault(section, expression, text.get());
            if (fault.isPresent()) {
                problem(
                        spot,
                        section + ": " + kind + " " + CurationValues.quoted(text.get()) + ": " + fault.get(),
                        expression
                                ? "mend the regular expression, or use 'text:' with * and ?"
                                : "write more of the line");
            } else {
                lines.add(new LineRule(spot, section.equals(KEEP), text.get(), expression, from.orElse(null)));
            }
        }
    }

    /** A rule that would take everything is a slip; a source of which all is kept may be meant. */
    private static Optional<String> fault(String section, boolean expression, String text) {
        try {
            boolean all = expression ? BoundedPattern.of(text).matchesAll() : Wildcards.matchesAll(text);
            return all && section.equals(REMOVE) ? Optional.of("it would take out every line") : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.of(String.valueOf(e.getMessage()));
        }
    }

    /** Takes an entry of a section: where it stands, its name, its keys. */
    private interface Taker {
        void take(CurationSpot spot, String name, Yaml.Mapping keys);
    }

    private void entries(String section, CurationSpot spot, Yaml value, Taker taker, String hint) {
        if (value instanceof Yaml.Mapping entries) {
            entries.entries().forEach((name, keys) -> {
                CurationSpot here = spot(entries, name);
                if (name.isBlank()) {
                    problem(here, section + ": an entry without a name", "write the name, between quotes");
                } else if (keys instanceof Yaml.Mapping mapping
                        && !mapping.entries().isEmpty()) {
                    taker.take(here, name.strip(), mapping);
                } else {
                    problem(here, entry(section, name) + ": nothing below it says what is to be fixed", hint);
                }
            });
        } else if (!isNothing(value)) {
            problem(spot, section + ": no names with fixes below them", hint);
        }
    }

    private void article(CurationSpot spot, String file, Yaml.Mapping keys) {
        CurationValues values = new CurationValues(entry(ARTICLES, file), problems, key -> spot(keys, key));
        keys(keys, CurationValues.KEYS, values::take);
        articles.add(new ArticleFix(spot, file, values.values(), values.exclusion()));
    }

    private void person(CurationSpot spot, String person, Yaml.Mapping keys) {
        CurationPeople values = new CurationPeople(entry(PEOPLE, person), problems, key -> spot(keys, key));
        keys(keys, CurationPeople.KEYS, values::take);
        people.add(values.fix(spot, person));
    }

    private void event(CurationSpot spot, String event, Yaml.Mapping keys) {
        CurationEvents values = new CurationEvents(entry(EVENTS, event), problems, key -> spot(keys, key));
        keys(keys, CurationEvents.KEYS, values::take);
        events.add(values.fix(spot, event));
    }

    private void keys(Yaml.Mapping keys, List<String> known, BiConsumer<String, Yaml> taker) {
        keys.entries().forEach((key, value) -> {
            if (known.contains(key)) {
                taker.accept(key, value);
            } else {
                unknown(spot(keys, key), key, known);
            }
        });
    }

    private static String entry(String section, String name) {
        return section + " " + CurationValues.quoted(name);
    }

    private static boolean isNothing(Yaml value) {
        return value instanceof Yaml.Scalar scalar && scalar.text().isEmpty();
    }

    private CurationSpot spot(Yaml.Mapping mapping, String key) {
        return new CurationSpot(name, mapping.lines().getOrDefault(key, 0));
    }

    private void unknown(CurationSpot spot, String key, List<String> known) {
        problems.add(CurationValues.unknown(spot, key, known));
    }

    private void problem(CurationSpot spot, String what, String hint) {
        problems.add(new Problem(Severity.ERROR, spot.place(), what, hint));
    }
}
