package briefbook.cli;

import java.util.regex.Pattern;

/** Makes text of strangers harmless for Markdown: no markup, no link, no mention of a user or an issue. */
final class Markdown {
    /** What begins a list or a heading only at the start of a text. */
    private static final Pattern START = Pattern.compile("^(?:[-+=]|[0-9]+(?=[.)]))");

    private static final Pattern NUMBER = Pattern.compile("^([0-9]+)([.)])");
    private static final Pattern BARE_ADDRESS = Pattern.compile("(?i)\\b(https?|ftp|mailto|xmpp):|\\bwww\\.");
    private static final String ACTIVE = "&<>[]*_`\\#@|~!$^";

    private Markdown() {}

    /** Returns a text on one line as Markdown that shows it word for word. */
    static String text(String text) {
        StringBuilder safe = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (ACTIVE.indexOf(c) >= 0) {
                safe.append(entity(c));
            } else {
                safe.append(c);
            }
        }
        String line = BARE_ADDRESS.matcher(safe).replaceAll(m -> {
            String found = m.group();
            return found.substring(0, found.length() - 1) + entity(found.charAt(found.length() - 1));
        });
        line = NUMBER.matcher(line)
                .replaceFirst(m -> m.group(1) + entity(m.group(2).charAt(0)));
        return START.matcher(line).find() && !Character.isDigit(line.charAt(0))
                ? entity(line.charAt(0)) + line.substring(1)
                : line;
    }

    private static String entity(char c) {
        return "&#" + (int) c + ";";
    }
}
