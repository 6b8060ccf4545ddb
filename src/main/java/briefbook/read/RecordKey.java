package briefbook.read;

import briefbook.model.Field;
import briefbook.rules.Table;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A rule that tells what a key of a record states: a row of {@code record-keys.tsv}.
 *
 * @param id the rule's name
 * @param states a field, {@code text} or {@code html}
 * @param key pattern of the whole key
 * @param reads an example that states it
 * @param spares an example that looks alike and does not
 */
record RecordKey(String id, String states, Pattern key, String reads, String spares) {
    /** The rules that come with the program. */
    static final List<RecordKey> ALL = Table.load("record-keys.tsv").rows().stream()
            .map(row -> new RecordKey(
                    row.cell("id"), row.cell("states"), row.pattern("key"), row.cell("reads"), row.cell("spares")))
            .toList();

    private static final int LONGEST = 60;

    /** Says whether this is the rule for a key. */
    boolean knows(String name) {
        return name.length() <= LONGEST && key.matcher(MetadataKey.plain(name)).matches();
    }

    /** Returns the field that is stated; empty for the text itself. */
    Optional<Field> field() {
        return states.equals("text") || states.equals("html")
                ? Optional.empty()
                : Optional.of(Field.valueOf(states.toUpperCase(Locale.ROOT)));
    }
}
