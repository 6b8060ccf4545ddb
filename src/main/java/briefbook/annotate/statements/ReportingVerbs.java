package briefbook.annotate.statements;

import briefbook.rules.Table;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Verbs that report what somebody says: the table {@code reporting-verbs.tsv}. Immutable. */
final class ReportingVerbs {
    private static final ReportingVerbs BUILT_IN = new ReportingVerbs(Table.load("reporting-verbs.tsv"));

    /** What a verb says about the words. */
    enum Kind {
        SAY,
        /** Whom it is told follows. */
        TELL,
        /** Whom it is told may follow: "warned them that", "warned that". */
        MAY_TELL,
        /** The one who spoke before goes on. */
        MORE,
        /** What follows is said not to be so. */
        DENY,
        /** What follows is what a thing is called in quotation marks. */
        JUDGE
    }

    /** What has to follow. */
    enum Needs {
        CLAUSE,
        THAT,
        QUOTE
    }

    /** Forms in the order of the table. */
    enum Form {
        BASE,
        THIRD,
        PAST,
        PARTICIPLE,
        ING
    }

    /** A verb. */
    record Verb(String id, Kind kind, Needs needs) {}

    /** A verb as it stands in a sentence. */
    record Found(Verb verb, Set<Form> forms, int pieces) {
        boolean isFinite() {
            return forms.contains(Form.PAST) || forms.contains(Form.THIRD);
        }
    }

    private final Map<String, Found> byWords = new HashMap<>();
    /** What can follow the first word of a verb; nothing for most. */
    private final Map<String, List<String>> byFirst = new HashMap<>();

    private ReportingVerbs(Table table) {
        for (Table.Row row : table.rows()) {
            Verb verb = new Verb(row.cell("id"), row.constant("kind", Kind.class), row.constant("needs", Needs.class));
            List<String> forms = row.list("words");
            if (forms.size() != Form.values().length) {
                throw row.broken("a verb has " + Form.values().length + " forms, not " + forms.size());
            }
            for (int i = 0; i < forms.size(); i++) {
                add(forms.get(i), verb, Form.values()[i]);
            }
        }
    }

    private void add(String words, Verb verb, Form form) {
        String[] parts = words.split(" ", 2);
        int pieces = words.split(" ", -1).length;
        Found known = byWords.get(words);
        Set<Form> forms = known == null ? EnumSet.of(form) : EnumSet.copyOf(known.forms());
        forms.add(form);
        byWords.put(words, new Found(verb, forms, pieces));
        List<String> tails = byFirst.computeIfAbsent(parts[0], k -> new ArrayList<>());
        if (parts.length > 1 && !tails.contains(parts[1])) {
            tails.add(parts[1]);
        }
    }

    static ReportingVerbs builtIn() {
        return BUILT_IN;
    }

    /** Returns the verb that starts at a piece, or null. */
    @Nullable
    Found at(List<Piece> pieces, int i) {
        Piece piece = pieces.get(i);
        if (!piece.isWord()) {
            return null;
        }
        List<String> tails = byFirst.get(piece.word());
        for (String tail : tails == null ? List.<String>of() : tails) {
            if (follows(pieces, i + 1, tail.split(" ", -1))) {
                return byWords.get(piece.word() + " " + tail);
            }
        }
        return tails == null ? null : byWords.get(piece.word());
    }

    private static boolean follows(List<Piece> pieces, int at, String[] words) {
        for (int i = 0; i < words.length; i++) {
            if (at + i >= pieces.size() || !pieces.get(at + i).is(words[i])) {
                return false;
            }
        }
        return true;
    }
}
