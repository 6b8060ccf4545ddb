package briefbook.annotate.events;

import briefbook.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Cuts what is far too long for a sentence into pieces, so that the work for a text grows with its length only. */
final class LongSentences {
    /** In UTF-16 code units: the longest sentences of newspapers, lists of names and results, have under 3,000. */
    static final int LONGEST = 4_000;

    private LongSentences() {}

    /** Returns the sentences, those that are too long in pieces that end behind a space where there is one. */
    static List<Span> cut(String text, List<Span> sentences) {
        List<Span> pieces = new ArrayList<>();
        for (Span sentence : sentences) {
            int start = sentence.start();
            while (sentence.end() - start > LONGEST) {
                int end = start + LONGEST;
                while (end > start && text.charAt(end - 1) != ' ') {
                    end--;
                }
                end = end > start ? end : start + LONGEST;
                pieces.add(new Span(start, end));
                start = end;
            }
            pieces.add(new Span(start, sentence.end()));
        }
        return pieces;
    }
}
