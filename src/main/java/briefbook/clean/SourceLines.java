package briefbook.clean;

import briefbook.model.Field;
import briefbook.model.Origin;
import briefbook.rules.ByFirstLetters;
import briefbook.rules.Keywords;
import briefbook.rules.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Moves the lines of a dump that name its address or outlet, by the rows of {@code source-lines.tsv}. */
final class SourceLines {
    private static final int LONGEST = 2_000;

    record Rule(String id, Field field, Pattern pattern, String finds, String keeps) {
        Optional<String> value(String line) {
            Matcher matcher = pattern.matcher(line);
            return line.length() <= LONGEST && matcher.matches()
                    ? Optional.of(matcher.group("value").strip())
                    : Optional.empty();
        }
    }

    static final List<Rule> RULES = Table.load("source-lines.tsv").rows().stream()
            .map(r -> new Rule(
                    r.cell("id"),
                    r.constant("field", Field.class),
                    Pattern.compile(r.cell("matches"), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE),
                    r.cell("finds"),
                    r.cell("keeps")))
            .toList();

    private static final ByFirstLetters<Rule> BY_FIRST_LETTERS =
            new ByFirstLetters<>(RULES, Rule::pattern, rule -> Keywords.NONE);

    private SourceLines() {}

    /** Looks above the first and below the last running text: within it a line may name the source of a figure. */
    static Draft move(Draft draft) {
        if (draft.seed().id().format().isPage()) {
            return draft;
        }
        int first = draft.firstProse();
        int last = draft.lastProse();
        List<Part> parts = new ArrayList<>(draft.parts());
        Facts facts = draft.facts();
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            boolean open = part.kept() || part.isAbove() || "after-text".equals(part.rule());
            for (Rule rule : open && (i < first || i > last) ? BY_FIRST_LETTERS.of(part.text()) : List.<Rule>of()) {
                Optional<String> value = rule.value(part.text())
                        .flatMap(v -> rule.field() == Field.URL ? Addresses.believed(v) : Optional.of(v));
                if (value.isPresent() && (rule.field() == Field.URL || i < first)) {
                    parts.set(
                            i,
                            part.back()
                                    .out(
                                            "moved:" + (rule.field() == Field.URL ? "url" : "outlet"),
                                            "where the text comes from"));
                    facts = facts.value(rule.field()) == null
                            ? facts.value(rule.field(), value.get(), Origin.STATED)
                            : facts;
                    break;
                }
            }
        }
        return draft.parts(parts).facts(facts);
    }
}
