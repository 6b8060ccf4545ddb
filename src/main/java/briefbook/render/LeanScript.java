package briefbook.render;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes comments and needless white space out of a script, so that it can be readable here and small on the site.
 *
 * <p>For our own scripts, which end every statement with a semicolon: names and code stay as they are. A pure function.
 */
final class LeanScript {
    /** What is taken out, and, before it is looked for, what may look like it: strings and regular expressions. */
    private static final Pattern PART = Pattern.compile(
            "(?<kept>'(?:[^'\\\\\\n]|\\\\.)*'|\"(?:[^\"\\\\\\n]|\\\\.)*\"|`(?:[^`\\\\]|\\\\.)*`"
                    + "|(?<=[(,=:!&|?])\\s?/(?![/*])(?:[^/\\[\\\\\\n]|\\\\.|\\[(?:[^\\]\\\\\\n]|\\\\.)*\\])+/)"
                    + "|(?<gone>(?:\\s|//[^\\n]*|/\\*.*?\\*/)+)",
            Pattern.DOTALL);

    private LeanScript() {}

    static String of(String script) {
        StringBuilder lean = new StringBuilder(script.length());
        Matcher part = PART.matcher(script);
        int done = 0;
        while (part.find()) {
            lean.append(script, done, part.start());
            done = part.end();
            if (part.group("kept") != null) {
                lean.append(part.group("kept").strip());
            } else if (lean.length() > 0
                    && done < script.length()
                    && needsGap(lean.charAt(lean.length() - 1), script.charAt(done))) {
                lean.append(part.group().indexOf('\n') < 0 ? ' ' : '\n');
            }
        }
        return lean.append(script, done, script.length()).append('\n').toString();
    }

    /** Two words, and signs that would become another one. */
    private static boolean needsGap(char before, char after) {
        return (isWord(before) && isWord(after)) || (before == after && "+-".indexOf(before) >= 0);
    }

    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == '$';
    }
}
