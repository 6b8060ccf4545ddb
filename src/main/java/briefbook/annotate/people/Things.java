package briefbook.annotate.people;

import java.util.Set;

/** Reads in a sentence that a name is the name of a thing: "the band Nordvik", "Nordvik, a shipping company". */
final class Things {
    private static final Set<String> ARTICLES = Set.of("a", "an", "the", "its", "their", "one");
    private static final Set<String> BE = Set.of("is", "was", "are", "were", "became", "becomes");
    private static final Set<String> ENDS = Set.of(
            ",", ".", ";", ":", "(", ")", "—", "–", "-", "of", "in", "that", "which", "where", "based", "with", "for",
            "from", "on", "at", "near", "by", "and", "or", "owned", "made", "founded", "located", "whose", "who", "to",
            "as", "so", "but", "about", "is", "was", "has", "had", "'s", "’s");
    private static final int LONGEST = 8;

    private final NotPeople notPeople;

    Things(NotPeople notPeople) {
        this.notPeople = notPeople;
    }

    /** Tells whether the words around a name say so. */
    boolean isThing(TaggedSentence sentence, int from, int to) {
        if (notPeople.isKind(sentence, from - 1) || notPeople.isNamed(sentence, from)) {
            return true;
        }
        boolean apposition = sentence.word(to).equals(",");
        if (!apposition && !BE.contains(sentence.word(to))) {
            return false;
        }
        if (!ARTICLES.contains(sentence.word(to + 1))) {
            return false;
        }
        int end = to + 2;
        while (end < sentence.length() && end - to < LONGEST && !ENDS.contains(sentence.word(end))) {
            end++;
        }
        // "Lund, the company's founder": what belongs to the company is not the company.
        boolean owner = sentence.word(end).equals("'s") || sentence.word(end).equals("’s");
        return !owner && notPeople.isKind(sentence, end - 1);
    }
}
