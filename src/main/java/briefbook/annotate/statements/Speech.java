package briefbook.annotate.statements;

import briefbook.text.Span;
import briefbook.text.Tokens;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Tells whether quoted words are speech or only a term, a title or a mark of distance. Pure functions. */
final class Speech {
    private static final Set<String> SUBJECT = StatementWords.builtIn().group("subject");
    private static final Set<String> FINITE = StatementWords.builtIn().group("finite");

    /** So many words show the speaker's own wording even without a verb. */
    private static final int ENOUGH = 5;

    private Speech() {}

    /** Tells whether a quotation ends as a sentence does, within its marks. */
    static boolean isSentence(String text, Quote quote) {
        int last = quote.end() - 1;
        while (last > quote.start() && "\"'”’“‘»«".indexOf(text.charAt(last)) >= 0) {
            last--;
        }
        return ".!?…".indexOf(text.charAt(last)) >= 0;
    }

    /** Tells whether a quotation is a clause, or long enough, and not the title of a work. */
    static boolean isSpeech(String text, Quote quote) {
        int limit = Math.min(quote.end(), quote.start() + 400);
        List<Span> tokens = Tokens.of(text, new Span(quote.start(), limit));
        int words = 0;
        int small = 0;
        boolean subject = false;
        boolean finite = false;
        for (Span token : tokens) {
            char first = text.charAt(token.start());
            if (!Character.isLetterOrDigit(first)) {
                continue;
            }
            String word = token.of(text).toLowerCase(Locale.ROOT).replace('’', '\'');
            words++;
            small += Character.isLowerCase(first) ? 1 : 0;
            subject |= SUBJECT.contains(word);
            finite |= (FINITE.contains(word) && words > 1) || (word.contains("'") && SUBJECT.contains(word));
        }
        return (words >= ENOUGH && small * 2 > words) || (words >= 2 && subject && finite);
    }
}
