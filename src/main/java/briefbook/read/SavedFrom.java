package briefbook.read;

import briefbook.model.Declaration;
import briefbook.model.Field;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The address that a browser or SingleFile writes into a comment at the top of a page that it saves. Stateless. */
final class SavedFrom {
    private static final int HEAD = 4_000;
    private static final Pattern COMMENT = Pattern.compile(
            "<!--\\s{0,20}(?:saved from url=\\(\\d{1,6}\\)|Page saved with SingleFile\\s{1,20}url:\\s{0,9})(https?://[^\\s<>\"]{1,2000})",
            Pattern.CASE_INSENSITIVE);

    private SavedFrom() {}

    /** Returns the address that a page was saved from, if it says so. */
    static List<Declaration> of(String page) {
        Matcher matcher = COMMENT.matcher(page.substring(0, Math.min(HEAD, page.length())));
        return matcher.find() ? List.of(new Declaration(Field.URL, matcher.group(1), "html: saved from")) : List.of();
    }
}
