package briefbook.annotate.statements;

import briefbook.annotate.statements.ReportingVerbs.Form;
import briefbook.annotate.statements.ReportingVerbs.Found;
import briefbook.rules.Table;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what stands between a speaker and the verb: the table {@code statement-leads.tsv}. Immutable. */
final class Leads {
    private static final Leads BUILT_IN = new Leads(Table.load("statement-leads.tsv"));
    private static final int LONGEST = 12;

    /** Whether the words are said. */
    enum Status {
        SAID,
        PLANNED,
        DENIED,
        NONE
    }

    /** Words before a verb: from where, and what they mean. */
    record Lead(int from, Status status) {}

    private record Row(Status status, String form) {}

    private final Map<String, Row> rows = new HashMap<>();
    private final Set<String> vocabulary = new HashSet<>();
    private final Grammar grammar = new Grammar();

    private Leads(Table table) {
        for (Table.Row row : table.rows()) {
            String form = row.cell("form");
            for (String words : row.list("words")) {
                rows.put(words + " + " + form, new Row(row.constant("status", Status.class), form));
                vocabulary.addAll(List.of(words.split(" ", -1)));
            }
        }
    }

    static Leads builtIn() {
        return BUILT_IN;
    }

    /** Returns the words before a verb; null when they do not let it report anything. */
    @Nullable
    Lead before(List<Piece> pieces, int verb, Found found) {
        StringBuilder words = new StringBuilder();
        int from = verb;
        int at = verb - 1;
        while (at >= 0 && verb - at <= LONGEST) {
            if (grammar.isAdverb(pieces, at)) {
                at--;
            } else if (pieces.get(at).isWord()
                    && vocabulary.contains(pieces.get(at).word())) {
                words.insert(0, words.isEmpty() ? "" : " ")
                        .insert(0, pieces.get(at).word());
                at--;
            } else if (isTimeBehindLead(pieces, at)) {
                at = grammar.beforeTime(pieces, at + 1) - 1; // "will on Thursday tell"
            } else if (isBy(pieces, at) && words.toString().equals("as")) {
                at = by(pieces, at) - 1; // "was quoted by the agency as saying"
            } else {
                break;
            }
            from = at + 1;
        }
        if (words.isEmpty()) {
            return found.isFinite() || found.forms().contains(Form.ING) ? new Lead(from, Status.SAID) : null;
        }
        Row row = null;
        for (Form form : found.forms()) {
            Row each = rows.get(words + " + " + form.name().toLowerCase(Locale.ROOT));
            row = each == null ? row : each;
        }
        if (row == null && found.isFinite()) {
            row = rows.get(words + " + finite");
        }
        return row == null || row.status() == Status.NONE ? null : new Lead(from, row.status());
    }

    private boolean isTimeBehindLead(List<Piece> pieces, int last) {
        int from = grammar.beforeTime(pieces, last + 1);
        return from <= last
                && from > 0
                && pieces.get(from - 1).isWord()
                && vocabulary.contains(pieces.get(from - 1).word());
    }

    private boolean isBy(List<Piece> pieces, int at) {
        return by(pieces, at) >= 0;
    }

    private static int by(List<Piece> pieces, int at) {
        for (int i = at; i >= 0 && at - i < 7; i--) {
            if (pieces.get(i).isMark()) {
                return -1;
            }
            if (pieces.get(i).is("by") || pieces.get(i).is("in")) {
                return i;
            }
        }
        return -1;
    }
}
