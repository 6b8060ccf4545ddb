package briefbook.clean;

import briefbook.model.DomFamily;
import briefbook.model.Origin;
import briefbook.rules.ByFirstLetters;
import briefbook.rules.Keywords;
import briefbook.rules.Table;
import briefbook.text.Sentences;
import briefbook.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds who wrote the article, by the rows of {@code bylines.tsv}: people only, never "Staff". */
final class Bylines {
    private static final String WORD = "\\p{Lu}[\\p{L}'’.-]{0,30}";
    private static final String NAME =
            WORD + "(?: (?:" + WORD + "|de|da|van|von|der|den|bin|al|el|la|du|dos|di|ibn)){1,4}";
    private static final String NAMES = NAME + "(?:(?:, and |, | and | & )" + NAME + "){0,3}";
    private static final int LONGEST = 200;

    /** No article has more writers; a longer list is a list of something else. */
    private static final int MOST = 50;

    private static final Set<String> PARTICLES = Set.of(
            "de", "da", "do", "das", "dos", "di", "del", "della", "la", "le", "du", "des", "van", "von", "der", "den",
            "ter", "ten", "zu", "bin", "bint", "ibn", "al", "el", "y", "e", "af", "av");

    /** A name in a script without capitals: one to four words of letters. */
    private static final Pattern UNCASED = Pattern.compile("[\\p{Lo}\\p{M}·・]{2,20}(?: [\\p{Lo}\\p{M}]{1,20}){0,3}");

    private static final Set<String> NO_WRITER = Table.load("no-writers.tsv").rows().stream()
            .flatMap(r -> r.list("words").stream())
            .collect(Collectors.toUnmodifiableSet());

    record Rule(String id, boolean sentence, Pattern pattern, Keywords needs, String finds, String keeps) {}

    static final List<Rule> RULES = Table.load("bylines.tsv").rows().stream()
            .map(r -> new Rule(
                    r.cell("id"),
                    r.cell("scope").equals("sentence"),
                    Pattern.compile(labels(r.cell("matches"))),
                    Keywords.of(r.list("needs")),
                    r.cell("finds"),
                    r.cell("keeps")))
            .toList();

    private static final ByFirstLetters<Rule> LINES =
            new ByFirstLetters<>(RULES.stream().filter(r -> !r.sentence()).toList(), Rule::pattern, Rule::needs);
    private static final List<Rule> SENTENCES =
            RULES.stream().filter(Rule::sentence).toList();

    private Bylines() {}

    /** Takes the writers from the best place that names people: each place is believed or not as a whole. */
    static Draft declared(Draft draft) {
        Facts facts = draft.facts();
        for (String name : DeclaredWriters.of(draft)) {
            facts = facts.author(name, Origin.STATED);
        }
        return draft.facts(facts);
    }

    /** Moves byline lines; a name inside a sentence ("…, writes Lena Marsh.") is used only when no line states one. */
    static Draft lines(Draft draft) {
        List<Part> parts = new ArrayList<>(draft.parts());
        Facts facts = draft.facts();
        boolean known = !facts.authors().isEmpty();
        for (int i : draft.kept()) {
            Part part = parts.get(i);
            if (part.text().length() > LONGEST) {
                continue;
            }
            Optional<SignedLine> signed = SignedLine.of(part.text());
            Optional<List<String>> names = signed.map(SignedLine::names).or(() -> byline(part));
            if (names.isPresent()) {
                parts.set(i, part.out("moved:byline", "who wrote or edited the text"));
                facts = signed.isPresent() ? signed.get().addTo(facts) : facts;
                for (String name : known || facts.authors().size() >= MOST ? List.<String>of() : names.get()) {
                    facts = facts.author(name, Origin.STATED);
                }
            }
        }
        Draft result = draft.parts(parts).facts(facts);
        return facts.authors().isEmpty() ? fromSentences(result) : result;
    }

    /** Returns the names of a byline with a label: "By Lena Marsh". */
    static Optional<List<String>> labelled(String text) {
        for (Rule rule : LINES.of(text)) {
            Matcher matcher = rule.pattern().matcher(text);
            if (rule.pattern().pattern().contains("<names>") && matcher.matches()) {
                return Optional.of(people(matcher.group("names"))).filter(n -> !n.isEmpty());
            }
        }
        return Optional.empty();
    }

    private static Optional<List<String>> byline(Part part) {
        for (Rule rule : LINES.of(part.text())) {
            Matcher matcher = rule.pattern().matcher(part.text());
            if (matcher.matches()) {
                boolean credit = !rule.pattern().pattern().contains("<names>");
                return Optional.of(credit ? List.of() : people(matcher.group("names")));
            }
        }
        boolean called = part.dom().families().contains(DomFamily.BYLINE);
        return called
                        && Pattern.matches(NAMES, part.text())
                        && !people(part.text()).isEmpty()
                ? Optional.of(people(part.text()))
                : Optional.empty();
    }

    private static Draft fromSentences(Draft draft) {
        int first = draft.firstProse();
        if (first == draft.parts().size()) {
            return draft;
        }
        String text = draft.parts().get(first).text();
        for (Span sentence : Sentences.of(text.substring(0, Math.min(text.length(), 2000)))) {
            for (Rule rule : SENTENCES) {
                Matcher matcher = rule.pattern().matcher(sentence.of(text));
                if (rule.needs().in(sentence.of(text)) && matcher.matches() && isPerson(matcher.group("names"))) {
                    return draft.facts(draft.facts().author(matcher.group("names"), Origin.DERIVED));
                }
            }
        }
        return draft;
    }

    private static List<String> people(String names) {
        return names(names).stream().filter(Bylines::isPerson).toList();
    }

    /** Returns the single names of a byline: "By A B, C D and E F" gives three. */
    static List<String> names(String byline) {
        List<String> names = new ArrayList<>();
        for (String each :
                byline.replaceFirst("^(?i)by\\s+", "").split("\\s*(?:,| and | with | & |;|\\|| und | et )\\s*", -1)) {
            if (!each.isBlank()) {
                names.add(each.strip());
            }
        }
        return names;
    }

    static boolean isPerson(String name) {
        List<String> words = Prose.words(name);
        boolean capitals = Character.isUpperCase(name.codePointAt(0))
                && Pattern.compile(" ").splitAsStream(name).allMatch(Bylines::isPartOfName);
        return (capitals
                        ? words.size() >= 2 && words.size() <= 6
                        : UNCASED.matcher(name).matches())
                && !isOffice(name)
                && name.codePoints().noneMatch(c -> Character.isDigit(c) || c == '@' || c == '/' || c == ':');
    }

    /** Tells whether a name has a word that no person's name has. */
    static boolean isOffice(String name) {
        return Prose.words(name).stream().anyMatch(NO_WRITER::contains);
    }

    private static boolean isPartOfName(String word) {
        return word.isEmpty() || !Character.isLowerCase(word.codePointAt(0)) || PARTICLES.contains(word);
    }

    /** Fills in what a name looks like; everything but the names ignores case. */
    private static String labels(String pattern) {
        return "(?iu:"
                + pattern.replace("NAMES", "(?-iu:" + NAMES + ")")
                        .replace("NAME\\.", "NAME[.]")
                        .replace("NAME", "(?-iu:" + NAME + ")")
                + ")";
    }
}
