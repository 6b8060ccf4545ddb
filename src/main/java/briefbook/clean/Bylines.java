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
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds who wrote the article, by the rows of {@code bylines.tsv}: people only, never "Staff". */
final class Bylines {
    private static final String WORD = "\\p{Lu}[\\p{L}'’.-]{0,30}";
    private static final String NAME =
            WORD + "(?: (?:" + WORD + "|de|da|van|von|der|den|bin|al|el|la|du|dos|di|ibn)){1,4}";
    private static final String NAMES =
            NAME + "(?:(?:, and |, | and | & | und | et | y | e | en | och | og | i | и | та | і )" + NAME + "){0,3}";

    /** Words for "and" that also stand within a name. */
    private static final Pattern SHORT_AND = Pattern.compile(" (?:y|e|en|och|og|i|и|та|і) ");

    private static final int LONGEST = 200;

    /** No article has more writers; a longer list is a list of something else. */
    private static final int MOST = 50;

    /** A name in a script without capitals: one to four words of letters. */
    private static final Pattern UNCASED = Pattern.compile("[\\p{Lo}\\p{M}·・]{2,20}(?: [\\p{Lo}\\p{M}]{1,20}){0,3}");

    private static final Set<String> NO_WRITER = Table.load("no-writers.tsv").rows().stream()
            .flatMap(r -> r.list("words").stream())
            .collect(Collectors.toUnmodifiableSet());

    /** A row of the table; {@code scope} is line, called or sentence. */
    record Rule(
            String id,
            String scope,
            List<String> languages,
            Pattern pattern,
            Keywords needs,
            String finds,
            String keeps) {
        boolean sentence() {
            return scope.equals("sentence");
        }

        boolean named() {
            return pattern.pattern().contains("<names>");
        }
    }

    static final List<Rule> RULES = Table.load("bylines.tsv").rows().stream()
            .map(r -> new Rule(
                    r.cell("id"),
                    r.cell("scope"),
                    r.list("languages"),
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
        boolean textBegan = false;
        Once<String> language = new Once<>(() -> Languages.of(draft));
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            if (!part.kept() && !part.isAbove()) {
                continue;
            }
            if (part.text().length() > LONGEST) {
                textBegan |= Prose.is(part);
                continue;
            }
            Optional<SignedLine> signed = SignedLine.of(part.text());
            Optional<List<String>> names = signed.map(SignedLine::names).or(() -> byline(part, language));
            textBegan |= part.kept() && names.isEmpty() && Prose.is(part);
            if (names.isPresent()) {
                parts.set(i, part.back().out("moved:byline", "who wrote or edited the text"));
                facts = signed.isPresent() ? signed.get().addTo(facts) : facts;
                // A credit below the text names the writers once more, with their helpers.
                boolean enough = known
                        || facts.authors().size() >= MOST
                        || (textBegan && !facts.authors().isEmpty());
                for (String name : enough ? List.<String>of() : names.get()) {
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
            if (rule.scope().equals("line") && rule.languages().isEmpty() && rule.named() && matcher.matches()) {
                return Optional.of(people(matcher.group("names"))).filter(n -> !n.isEmpty());
            }
        }
        return Optional.empty();
    }

    private static Optional<List<String>> byline(Part part, Supplier<String> language) {
        boolean called = part.dom().families().contains(DomFamily.BYLINE);
        for (Rule rule : LINES.of(part.text())) {
            Matcher matcher = rule.pattern().matcher(part.text());
            boolean here =
                    rule.scope().equals("line") || (called && rule.scope().equals("called"));
            if (here
                    && matcher.matches()
                    && (rule.languages().isEmpty() || rule.languages().contains(language.get()))) {
                return Optional.of(rule.named() ? people(matcher.group("names")) : List.of());
            }
        }
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
                names.addAll(joined(each.strip()));
            }
        }
        return names;
    }

    /** "Ana Souza e Rui Lobo" is two people; "José Ortega y Gasset" is one. */
    private static List<String> joined(String names) {
        List<String> each = List.of(SHORT_AND.split(names, -1));
        return each.stream().allMatch(n -> n.contains(" ")) ? each : List.of(names);
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
        return word.isEmpty()
                || !Character.isLowerCase(word.codePointAt(0))
                || BylineParts.PARTICLE.matcher(word).matches();
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
