package briefbook.render;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Writes tables as RFC 4180 has them: commas, CRLF, quotation marks only where needed.
 *
 * <p>A cell that a spreadsheet would take for a formula gets an apostrophe in front: article text must not calculate. Pure
 * functions.
 */
final class Csv {
    /** How formulas start in spreadsheets; the wide signs do so where East Asian letters are typed. */
    private static final String FORMULA = "=+-@\t\r＝＋－＠";

    private Csv() {}

    /** Returns a table with its header. */
    static String table(String header, Stream<List<String>> rows) {
        return Stream.concat(Stream.of(List.of(header.split(",", -1))), rows)
                .map(row -> row.stream().map(Csv::cell).collect(Collectors.joining(",", "", "\r\n")))
                .collect(Collectors.joining());
    }

    /** Returns the cells of a row; what is not known is an empty cell. */
    static List<String> row(@Nullable Object... cells) {
        return Arrays.stream(cells)
                .map(c -> c == null ? "" : c instanceof Enum<?> constant ? Json.name(constant) : c.toString())
                .toList();
    }

    private static String cell(String text) {
        String safe = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        boolean plain = safe.chars().noneMatch(c -> c == ',' || c == '"' || c == '\r' || c == '\n');
        return plain ? safe : "\"" + safe.replace("\"", "\"\"") + "\"";
    }
}
