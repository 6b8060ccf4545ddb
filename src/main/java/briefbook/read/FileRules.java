package briefbook.read;

import briefbook.rules.Table;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Says by its name what to do with an input: the table {@code input-files.tsv}.
 *
 * <p>The first row that matches the whole name decides; folders have a slash at their end. Immutable.
 */
final class FileRules {
    /** The rules that come with the program. */
    static final List<FileRule> ALL = Table.load("input-files.tsv").rows().stream()
            .map(row -> new FileRule(
                    row.cell("id"),
                    row.constant("treat", Treatment.class),
                    row.pattern("name"),
                    row.cell("what"),
                    row.cell("hint"),
                    row.cell("matches"),
                    row.cell("spares")))
            .toList();

    /**
     * A row of the table.
     *
     * @param id its name
     * @param treatment what to do
     * @param name pattern of the whole name
     * @param what what a message says about it
     * @param hint what the message says can be done
     * @param matches a name that it is for
     * @param spares a name that looks alike and is not
     */
    record FileRule(
            String id, Treatment treatment, Pattern name, String what, String hint, String matches, String spares) {}

    private FileRules() {}

    /** Returns the rule for a file, or for a folder when the name ends with a slash. */
    static FileRule of(String name) {
        FileRule rule = ALL.stream()
                .filter(r -> r.name().matcher(name).matches())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("input-files.tsv: the last row must match every name"));
        if (rule.treatment() != Treatment.PACKED) {
            return rule;
        }
        FileRule inner = of(unpacked(name));
        return inner.treatment().isRead() ? rule : inner;
    }

    /** Returns the name of what a packed file holds: its own without the last extension. */
    static String unpacked(String name) {
        return name.substring(0, Math.max(0, name.lastIndexOf('.')));
    }
}
