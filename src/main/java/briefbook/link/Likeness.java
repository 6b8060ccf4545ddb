package briefbook.link;

import briefbook.model.CopyKind;
import briefbook.text.Shingles;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Judges whether one of two texts is a copy of the other.
 *
 * <p>Most words must be shared, and most of those outside quotation marks: two reporters who quote one statement at length are
 * two voices.
 */
final class Likeness {
    /** Shorter texts are alike by chance, come every week, or say only that one must subscribe. */
    private static final int FEW_WORDS = 40;

    /** Of the runs of words of both, a copy shares this many: on news of one event, copies share over half, other reports under 0.3. */
    private static final double COPY = 0.45;

    /** A copy to which much was added shares this many, and most of the shorter text. */
    private static final double MOST_OF_BOTH = 0.35;

    private static final double MOST_OF_SHORTER = 0.6;

    /** A text that stands in another as good as whole. */
    private static final double CONTAINED = 0.8;

    /** A copy with paragraphs cut or added is not shorter than this share of the longer text. */
    private static final double LENGTH = 0.5;

    /** Enough to see that the page of an address, or of a headline, is the same article. */
    private static final double RELATED = 0.2;

    /** Fewer words of its own tell nothing about a text. */
    private static final int OWN_WORDS = 40;

    /**
     * A text, and what of it is not quoted.
     *
     * @param all all runs of words
     * @param own those outside quotation marks
     */
    record Text(Shingles all, Shingles own) {
        static Text of(Iterable<String> paragraphs) {
            return new Text(Shingles.of(paragraphs), Shingles.outsideQuotes(paragraphs));
        }
    }

    private Likeness() {}

    /** Returns what {@code copy} is of {@code original}; empty when they are two voices. */
    static Optional<CopyKind> of(CopyFacts original, Text first, CopyFacts copy, Text second) {
        boolean same = first.all().isSame(second.all());
        boolean sameTitle = original.title().equals(copy.title());
        boolean sameUrl = !copy.url().isEmpty() && copy.url().equals(original.url());
        if (Math.min(original.words(), copy.words()) < FEW_WORDS) {
            boolean sameDay = copy.day().equals(original.day()) || copy.day().equals(LocalDate.MAX);
            return same && sameTitle && sameDay && copy.words() > 0 ? Optional.of(CopyKind.COPY) : Optional.empty();
        }
        if (same) {
            return Optional.of(CopyKind.COPY);
        }
        double overlap = first.all().overlap(second.all());
        if (sameUrl && (sameTitle || overlap >= RELATED)) {
            return Optional.of(CopyKind.VERSION);
        }
        boolean sameOutlet = !copy.outlet().isEmpty() && copy.outlet().equals(original.outlet());
        if (sameOutlet && sameTitle && overlap >= RELATED) {
            return Optional.of(CopyKind.VERSION);
        }
        if (copy.words() < original.words() * LENGTH) {
            return isContained(first, second) ? Optional.of(CopyKind.EXCERPT) : Optional.empty();
        }
        if (original.words() < copy.words() * LENGTH || !isAlike(first, second)) {
            return Optional.empty();
        }
        return Optional.of(sameOutlet ? CopyKind.VERSION : CopyKind.COPY);
    }

    private static boolean isContained(Text first, Text second) {
        return first.all().overlap(second.all()) >= CONTAINED
                && hasOwnWords(first, second)
                && first.own().overlap(second.own()) >= CONTAINED;
    }

    private static boolean isAlike(Text first, Text second) {
        return isAlike(first.all(), second.all()) && hasOwnWords(first, second) && isAlike(first.own(), second.own());
    }

    private static boolean isAlike(Shingles first, Shingles second) {
        double likeness = first.likeness(second);
        double overlap = first.overlap(second);
        return likeness >= COPY || overlap >= CONTAINED || (likeness >= MOST_OF_BOTH && overlap >= MOST_OF_SHORTER);
    }

    private static boolean hasOwnWords(Text first, Text second) {
        return Math.min(first.own().words(), second.own().words()) >= OWN_WORDS;
    }
}
