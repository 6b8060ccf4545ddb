package briefbook.text;

import java.util.List;
import java.util.Locale;

/** Takes the commonest English endings off words, so that "derailed" and "derails" compare as one. */
public final class Stems {
    /** Less than this of a word is never left. */
    private static final int SHORTEST = 3;

    private record Ending(String from, String to) {}

    private static final List<Ending> ENDINGS = List.of(
            new Ending("ies", "y"),
            new Ending("sses", "ss"),
            new Ending("ss", "ss"),
            new Ending("ing", ""),
            new Ending("edly", ""),
            new Ending("ed", ""),
            new Ending("es", ""),
            new Ending("s", ""));

    private Stems() {}

    /** Returns a word in lower case without its ending. */
    public static String of(String word) {
        String small = word.toLowerCase(Locale.ROOT);
        for (Ending ending : ENDINGS) {
            if (small.endsWith(ending.from()) && small.length() - ending.from().length() >= SHORTEST) {
                return small.substring(0, small.length() - ending.from().length()) + ending.to();
            }
        }
        return small;
    }
}
