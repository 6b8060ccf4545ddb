package briefbook.read;

import briefbook.model.Field;
import briefbook.rules.Table;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A rule that tells which field a key states.
 *
 * @param id the rule's name
 * @param field the field; empty when the key is known but states none
 * @param key pattern of the whole key
 * @param reads an example that states the field
 * @param spares an example that looks alike and does not
 */
record MetadataKey(String id, Optional<Field> field, Pattern key, String reads, String spares) {
    private static final int LONGEST_DATE = 100;
    private static final int LONGEST_KEY = 60;

    /** Loads a table with the columns id, field, key, reads and spares. */
    static List<MetadataKey> load(String table) {
        return Table.load(table).rows().stream()
                .map(row -> new MetadataKey(
                        row.cell("id"),
                        row.cell("field").isEmpty()
                                ? Optional.empty()
                                : Optional.of(row.constant("field", Field.class)),
                        row.pattern("key"),
                        row.cell("reads"),
                        row.cell("spares")))
                .toList();
    }

    /** Says whether this is the rule for a key, in any case and with any of space, hyphen and underscore between words. */
    boolean knows(String name) {
        return name.length() <= LONGEST_KEY && knowsPlain(plain(name));
    }

    /** Says whether this is the rule for a key that {@link #plain} has made plain. */
    boolean knowsPlain(String name) {
        return name.length() <= LONGEST_KEY && key.matcher(name).matches();
    }

    /** Returns a key as the tables write it. */
    static String plain(String name) {
        return name.strip().toLowerCase(Locale.ROOT).replace(' ', '_').replace('-', '_');
    }

    /** Says whether a value can be of its field: pages put profile addresses under author and names under date. */
    static boolean isUsable(Field field, String value) {
        if (value.isEmpty()) {
            return false;
        }
        return switch (field) {
            case AUTHOR, OUTLET -> !value.contains("://") && !value.startsWith("//") && !value.startsWith("/");
            case DATE, MODIFIED ->
                value.length() <= LONGEST_DATE && value.chars().anyMatch(Character::isDigit);
            default -> true;
        };
    }
}
