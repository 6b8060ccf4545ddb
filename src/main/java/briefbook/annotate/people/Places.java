package briefbook.annotate.people;

import briefbook.text.Lexicon;
import java.util.Set;

/** Reads in a sentence that a name stands where a place would: "in Marsh", "Marsh, Texas". */
final class Places {
    private static final Set<String> INSIDE = Set.of("in", "near", "outside", "across", "throughout");

    /** "Faith in Marsh" speaks of a person. */
    private static final Set<String> FEELINGS = Set.of(
            "confidence",
            "trust",
            "faith",
            "belief",
            "believe",
            "believed",
            "believes",
            "interest",
            "interested",
            "change",
            "disappointed",
            "engaged",
            "culminated",
            "involved");

    private final NotPeople notPeople;
    private final Lexicon lexicon;

    Places(NotPeople notPeople, Lexicon lexicon) {
        this.notPeople = notPeople;
        this.lexicon = lexicon;
    }

    boolean isPlace(TaggedSentence sentence, Entity name) {
        if (isBeforeState(sentence, name)) {
            return true;
        }
        boolean owner = sentence.word(name.to()).equals("'s")
                || sentence.word(name.to()).equals("’s");
        return name.length() == 1
                && !owner
                && INSIDE.contains(sentence.small(name.from() - 1))
                && !FEELINGS.contains(sentence.small(name.from() - 2));
    }

    /** "Marsh, Texas," but not "Ann Marsh, Texas senator" or "Marsh, Lund and Reyes". */
    private boolean isBeforeState(TaggedSentence sentence, Entity name) {
        if (!sentence.word(name.to()).equals(",") || !notPeople.isOther(sentence.small(name.to() + 1))) {
            return false;
        }
        String after = sentence.word(name.to() + 2);
        boolean ends = after.isEmpty() || !Character.isLetterOrDigit(after.charAt(0)) || after.equals("and");
        boolean given = name.length() > 1 && lexicon.isGiven(sentence.word(name.from()));
        return ends && !given && !after.startsWith("'") && !after.startsWith("’");
    }
}
