package briefbook.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;

/**
 * A table of rules: a resource of tab-separated rows below a header line that starts with {@code #}.
 *
 * <p>Start with {@link #load}. The first line names the columns; further lines that start with {@code #} are comments. A
 * broken row stops the program at once with its file and line. Immutable.
 */
public final class Table {
    private final String name;
    private final List<String> columns;
    private final List<Row> rows;

    private Table(String name, List<String> columns, List<Row> rows) {
        this.name = name;
        this.columns = columns;
        this.rows = rows;
    }

    /**
     * Loads a table that comes with the program.
     *
     * @param name file name below {@code briefbook/rules}, such as {@code boilerplate.tsv}
     * @throws IllegalStateException when the table is missing or a row is broken; the message names file and line
     */
    public static Table load(String name) {
        try (InputStream in = Table.class.getResourceAsStream("/briefbook/rules/" + name)) {
            if (in == null) {
                throw new IllegalStateException(name + ": the rule table is missing; build the program again");
            }
            return parse(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(name + ": cannot be read", e);
        }
    }

    /**
     * Reads a table from its text.
     *
     * @throws IllegalStateException when a row is broken; the message names file and line
     */
    public static Table parse(String name, String text) {
        String[] lines = text.split("\r?\n", -1);
        if (!lines[0].startsWith("#")) {
            throw new IllegalStateException(name + ":1: the first line must name the columns after a '#'");
        }
        List<String> columns = Stream.of(lines[0].substring(1).split("\t", -1))
                .map(String::strip)
                .toList();
        if (columns.contains("") || columns.stream().distinct().count() < columns.size()) {
            throw new IllegalStateException(name + ":1: each column needs a name of its own, not " + columns);
        }
        List<Row> rows = new ArrayList<>();
        Table table = new Table(name, columns, rows);
        for (int i = 1; i < lines.length; i++) {
            if (lines[i].isBlank() || lines[i].startsWith("#")) {
                continue;
            }
            List<String> cells = List.of(lines[i].split("\t", -1));
            if (cells.size() != columns.size()) {
                throw new IllegalStateException(name + ":" + (i + 1) + ": " + cells.size() + " cells instead of "
                        + columns.size() + " (" + String.join(", ", columns) + ")");
            }
            rows.add(table.new Row(i + 1, cells));
        }
        return table;
    }

    /** Returns the rows in the order of the file. */
    public List<Row> rows() {
        return List.copyOf(rows);
    }

    /** One rule. */
    public final class Row {
        private final int line;
        private final List<String> cells;

        private Row(int line, List<String> cells) {
            this.line = line;
            this.cells = cells;
        }

        /**
         * Returns a cell without outer white space.
         *
         * @throws IllegalArgumentException when the table has no such column
         */
        public String cell(String column) {
            int at = columns.indexOf(column);
            if (at < 0) {
                throw new IllegalArgumentException(name + " has no column " + column + ", only " + columns);
            }
            return cells.get(at).strip();
        }

        /**
         * Returns a cell as a regular expression that ignores case in all scripts.
         *
         * @throws IllegalStateException when it is broken; the message names file and line
         */
        public Pattern pattern(String column) {
            try {
                return Pattern.compile(cell(column), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
            } catch (PatternSyntaxException e) {
                throw broken("bad pattern: " + e.getDescription());
            }
        }

        /** Returns a cell's parts between commas, without outer white space; none when it is empty. */
        public List<String> list(String column) {
            String cell = cell(column);
            return cell.isEmpty() ? List.of() : List.of(cell.split("\\s*,\\s*"));
        }

        /**
         * Returns the constant that a cell names in lower case.
         *
         * @throws IllegalStateException when there is none; the message names file and line
         */
        public <E extends Enum<E>> E constant(String column, Class<E> type) {
            for (E each : type.getEnumConstants()) {
                if (each.name().equalsIgnoreCase(cell(column).replace('-', '_'))) {
                    return each;
                }
            }
            throw broken("no " + column + " is called '" + cell(column) + "'");
        }

        /** Returns an exception that says what is wrong with this row, and where it stands. */
        public IllegalStateException broken(String what) {
            return new IllegalStateException(name + ":" + line + ": " + what);
        }
    }
}
