package briefbook.redact;

import java.util.regex.Pattern;

/** Reads the words of a page as a reader sees them, near enough to find a name in them. */
final class Markup {
    /** Elements within a line: what stands on both sides of their tags is one text. */
    private static final Pattern INLINE =
            Pattern.compile("</?(?:a|abbr|b|bdi|cite|em|i|mark|q|s|small|span|strong|sub|sup|u|wbr)\\b[^>]{0,9999}>");

    private static final Pattern TAG = Pattern.compile("<[/!a-zA-Z][^>]{0,9999}>");

    /** More characters than stand between the words of one name. */
    private static final String BORDER = "\n\n\n\n\n\n";

    private Markup() {}

    /** Returns text and attributes of a page; a text without tags as it is. */
    static String text(String page) {
        String inline = INLINE.matcher(page).replaceAll("");
        String text = TAG.matcher(inline).replaceAll(BORDER);
        StringBuilder all = new StringBuilder(text);
        TAG.matcher(page).results().forEach(tag -> all.append(BORDER).append(tag.group()));
        return all.toString()
                .replace("&nbsp;", " ")
                .replace("&#39;", "'")
                .replace("&quot;", "\"")
                .replace("&amp;", "&");
    }
}
