package briefbook.read;

import briefbook.model.Field;
import briefbook.rules.ByFirstLetters;
import briefbook.rules.Keywords;
import briefbook.rules.Table;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A rule that tells what a line of a press database's export is: a row of {@code export-lines.tsv}.
 *
 * @param id the rule's name
 * @param role {@code start}, {@code end}, {@code text}, {@code label}, {@code owner} or a field
 * @param pattern of the whole line, in any case
 * @param finds a line that it is for
 * @param keeps a line that looks alike and is not
 */
record ExportLine(String id, String role, Pattern pattern, String finds, String keeps) {
    /** The rules that come with the program. */
    static final List<ExportLine> ALL = Table.load("export-lines.tsv").rows().stream()
            .map(row -> new ExportLine(
                    row.cell("id"),
                    row.cell("role"),
                    Pattern.compile("(?iu)" + row.pattern("whole line matches").pattern()),
                    row.cell("finds"),
                    row.cell("keeps")))
            .toList();

    private static final ByFirstLetters<ExportLine> BY_FIRST_LETTERS =
            new ByFirstLetters<>(ALL, ExportLine::pattern, rule -> Keywords.NONE);

    private static final int LONGEST = 300;
    private static final int LONGEST_BORDER = 60;

    /**
     * A line that a rule knows.
     *
     * @param rule the rule
     * @param value what the line states; empty if nothing
     */
    record Found(ExportLine rule, String value) {
        boolean is(String role) {
            return rule.role().equals(role);
        }

        /** Returns the field that the line states, if it states one. */
        Optional<Field> field() {
            for (Field field : Field.values()) {
                if (is(field.name().toLowerCase(Locale.ROOT)) && !value.isEmpty()) {
                    return Optional.of(field);
                }
            }
            return Optional.empty();
        }
    }

    /** Says quickly that most lines neither start nor end a document. */
    static boolean mayBeBorder(String line) {
        if (line.length() > LONGEST_BORDER) {
            return false;
        }
        String lower = line.toLowerCase(Locale.ROOT);
        return lower.contains("document") || lower.contains("dokument") || lower.contains(" of ");
    }

    /** Returns what a line is, if a rule knows it. */
    static Optional<Found> of(String line) {
        // The start of a long text after its label is looked at, too.
        String head = line.length() <= LONGEST ? line : line.substring(0, LONGEST);
        Found best = null;
        for (ExportLine rule : BY_FIRST_LETTERS.of(head)) {
            Matcher matcher = rule.pattern().matcher(head);
            boolean whole = line.length() <= LONGEST || rule.role().equals("text");
            if (whole
                    && matcher.matches()
                    && (best == null || rule.pattern().pattern().contains("<family>"))) {
                best = new Found(rule, value(rule, matcher, line));
            }
        }
        return Optional.ofNullable(best);
    }

    private static String value(ExportLine rule, Matcher matcher, String line) {
        String pattern = rule.pattern().pattern();
        if (pattern.contains("<family>")) {
            return matcher.group("given") + " " + matcher.group("family");
        }
        String value = pattern.contains("<value>") ? matcher.group("value") : "";
        if (value == null) {
            return "";
        }
        return Blanks.trim(rule.role().equals("text") ? line.substring(matcher.start("value")) : value);
    }
}
