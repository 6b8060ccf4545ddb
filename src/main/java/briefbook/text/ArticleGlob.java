package briefbook.text;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names articles by a pattern of file names, see {@link PathGlob}, that may end with the number of one article of a file:
 * {@code news.jsonl#2} or {@code news.jsonl (article 2)}.
 *
 * <p>A file may have a name that reads like such a number, "notes#2"; the pattern names this file too. Immutable.
 */
public final class ArticleGlob {
    private static final Pattern NUMBERED = Pattern.compile("(.+?)(?:#| \\(article )(\\d{1,6})\\)?");

    private final PathGlob whole;
    private final PathGlob file;
    private final int number;

    /** Takes a pattern, with {@code /} between folders. */
    public ArticleGlob(String pattern) {
        Matcher numbered = NUMBERED.matcher(pattern);
        boolean one = numbered.matches();
        this.whole = new PathGlob(pattern);
        this.file = new PathGlob(one ? numbered.group(1) : pattern);
        this.number = one ? Integer.parseInt(numbered.group(2)) : 0;
    }

    /** Returns the number of the one article that is named, from 1; 0 for all articles of a file. */
    public int number() {
        return number;
    }

    /** Tells whether the pattern of the file is a plain name. */
    public boolean isPlain() {
        return file.isPlain();
    }

    /**
     * Tells whether an article is named.
     *
     * @param names what its file is called
     * @param number its number in the file, from 1; 0 for the file as a whole
     */
    public boolean matches(List<String> names, int number) {
        return names.stream()
                .anyMatch(n -> whole.matches(n) || ((this.number == 0 || this.number == number) && file.matches(n)));
    }

    /** Tells whether a file is named, or one of its articles. */
    public boolean matchesFile(List<String> names) {
        return names.stream().anyMatch(n -> whole.matches(n) || file.matches(n));
    }
}
