package briefbook.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads {@code key: value}, {@code key = value} and {@code - item} lines of front matter that is no valid YAML. Stateless. */
final class LooseLines {
    private static final int LONGEST_KEY = 60;

    private LooseLines() {}

    /** Returns the values by key, in order; of a key that stands twice, the first. */
    static Map<String, Yaml> read(String text) {
        Map<String, Yaml> entries = new LinkedHashMap<>();
        String key = "";
        for (String line : text.split("\n", -1)) {
            String bare = Blanks.trim(line);
            if (bare.startsWith("- ") && entries.get(key) instanceof Yaml.Sequence list) {
                list.items().add(new Yaml.Scalar(unquoted(bare.substring(2))));
                continue;
            }
            String next = key(line);
            if (!next.isEmpty()) {
                key = next;
                String value = unquoted(Blanks.trim(bare.substring(separator(bare) + 1)));
                entries.putIfAbsent(key, value.isEmpty() ? new Yaml.Sequence(new ArrayList<>()) : value(value));
            }
        }
        return entries;
    }

    /** Says whether every line has a key. */
    static boolean isAll(String text) {
        return text.lines().allMatch(line -> Blanks.isBlank(line) || !key(line).isEmpty());
    }

    /** Returns the key of a line, or nothing. */
    static String key(String line) {
        String bare = Blanks.trim(line);
        int end = separator(bare);
        if (end <= 0 || end > LONGEST_KEY) {
            return "";
        }
        String key = unquoted(bare.substring(0, end).strip());
        boolean word = !key.isEmpty()
                && key.codePoints().allMatch(c -> Character.isLetterOrDigit(c) || " _-.".indexOf(c) >= 0);
        return word ? key : "";
    }

    private static int separator(String line) {
        int colon = line.indexOf(':');
        int equals = line.indexOf('=');
        return colon < 0 || (equals >= 0 && equals < colon) ? equals : colon;
    }

    private static Yaml value(String value) {
        if (!value.startsWith("[") || !value.endsWith("]")) {
            return new Yaml.Scalar(value);
        }
        List<Yaml> items = new ArrayList<>();
        for (String item : value.substring(1, value.length() - 1).split(",", -1)) {
            items.add(new Yaml.Scalar(unquoted(item.strip())));
        }
        return new Yaml.Sequence(items);
    }

    private static String unquoted(String value) {
        boolean quoted = value.length() >= 2
                && (value.charAt(0) == '"' || value.charAt(0) == '\'')
                && value.charAt(value.length() - 1) == value.charAt(0);
        return quoted ? value.substring(1, value.length() - 1) : value;
    }
}
