package briefbook.link;

import briefbook.text.Folding;
import briefbook.text.Lexicon;
import java.util.ArrayList;
import java.util.List;

/**
 * Compares names by their parts.
 *
 * <p>Start with {@link #of}. Two different given names never match, nor do different middle names or suffixes. Phonetic codes
 * are not used: they take Putin for Patten.
 */
final class NameMatch {
    /** How two names, or two parts, agree; weakest first. */
    enum Grade {
        /** They differ. */
        NONE("they differ"),
        /** Nearly alike: worth a question, never enough to join them. */
        ALIKE("nearly alike"),
        /** One letter apart: needs support. */
        TYPO("one letter apart"),
        /** An initial stands for a name: needs support. */
        INITIAL("an initial for a given name"),
        /** A short form of the other. */
        NICKNAME("a short form of the given name"),
        /** Another spelling of the same. */
        SPELLING("another spelling"),
        /** The same letters. */
        SAME("the same name");

        private final String words;

        Grade(String words) {
            this.words = words;
        }

        /** Tells whether names so alike can be one person's; else they speak against it. */
        boolean mayJoin() {
            return compareTo(ALIKE) > 0;
        }

        /** Returns the grade in words, for a reader. */
        String words() {
            return words;
        }

        Grade and(Grade other) {
            return compareTo(other) < 0 ? this : other;
        }
    }

    private static final NameTables TABLES = NameTables.BUILT_IN;
    private static final Lexicon LEXICON = Lexicon.builtIn();

    private NameMatch() {}

    /** Compares two names. */
    static Grade of(NameParts a, NameParts b) {
        Grade strict = strict(a, b);
        boolean near = strict == Grade.NONE && a.suffix().equals(b.suffix()) && NearNames.areAlike(a, b);
        return near ? Grade.ALIKE : strict;
    }

    /** Tells whether two names can be one person's; the same as asking the grade, and much quicker. */
    static boolean mayJoin(NameParts a, NameParts b) {
        return strict(a, b).mayJoin();
    }

    private static Grade strict(NameParts a, NameParts b) {
        if (!a.suffix().equals(b.suffix())) {
            return Grade.NONE;
        }
        Grade best = a.isFull() && b.isFull() ? full(a, b) : bare(a, b);
        boolean glued = best.compareTo(Grade.SPELLING) < 0 && a.joined().equals(b.joined());
        return glued ? Grade.SPELLING : best;
    }

    private static Grade full(NameParts a, NameParts b) {
        Grade best = inOrder(a.words(), b.words());
        if (best.compareTo(Grade.SPELLING) < 0 && a.words().size() == b.words().size() && !isAllGiven(a)) {
            List<String> turned = turned(a.words());
            Grade other = inOrder(turned, b.words());
            best = other.compareTo(Grade.SPELLING) >= 0 ? Grade.SPELLING : best;
        }
        return best;
    }

    private static Grade bare(NameParts a, NameParts b) {
        return a.words().size() == 1 && b.words().size() == 1 ? family(a.family(), b.family()) : Grade.NONE;
    }

    /** Compares two family names; the Arabic article may be missing. */
    static Grade family(String one, String two) {
        if (one.equals(two)) {
            return Grade.SAME;
        }
        String a = withoutArticle(one);
        String b = withoutArticle(two);
        if (a.equals(b)) {
            return Grade.SPELLING;
        }
        if (TABLES.isAlias(a, b) || (a.length() > 2 && Folding.spelling(a).equals(Folding.spelling(b)))) {
            return Grade.SPELLING;
        }
        return isTypo(a, b) ? Grade.TYPO : Grade.NONE;
    }

    /** Returns a family name without its Arabic article: "assad" for "al-assad". */
    static String withoutArticle(String family) {
        return family.startsWith("al-") || family.startsWith("el-") ? family.substring(3) : family;
    }

    /** Compares two given names. */
    static Grade given(String a, String b) {
        if (a.equals(b)) {
            return Grade.SAME;
        }
        if (TABLES.isAlias(a, b) || (a.length() > 3 && Folding.spelling(a).equals(Folding.spelling(b)))) {
            return Grade.SPELLING;
        }
        if (TABLES.isNickname(a, b)) {
            return Grade.NICKNAME;
        }
        if (a.length() == 1 || b.length() == 1) {
            return a.charAt(0) == b.charAt(0) ? Grade.INITIAL : Grade.NONE;
        }
        boolean bothKnown = LEXICON.isGiven(a) && LEXICON.isGiven(b);
        return isTypo(a, b) && !bothKnown ? Grade.TYPO : Grade.NONE;
    }

    private static Grade inOrder(List<String> a, List<String> b) {
        Grade family = family(a.get(a.size() - 1), b.get(b.size() - 1));
        if (family == Grade.NONE) {
            return Grade.NONE;
        }
        Grade given = given(a.get(0), b.get(0));
        if (given == Grade.NONE && (areInitials(a, b) || areInitials(b, a))) {
            given = Grade.INITIAL;
        }
        boolean bothWeak = family == Grade.TYPO && given.compareTo(Grade.SPELLING) < 0;
        return bothWeak || !middlesAgree(a, b) ? Grade.NONE : family.and(given);
    }

    /** "JD Vance" for James David, "JC Juncker" for Jean-Claude; "Ed" and "Jo" are names. */
    private static boolean areInitials(List<String> a, List<String> b) {
        String letters = a.get(0);
        if (letters.length() != 2 || letters.chars().anyMatch(c -> "aeiouy".indexOf(c) >= 0)) {
            return false;
        }
        String[] names = String.join("-", b.subList(0, b.size() - 1)).split("-", -1);
        return names.length == 2
                && names[0].length() > 1
                && names[0].charAt(0) == letters.charAt(0)
                && names[1].startsWith(letters.substring(1));
    }

    /** A missing middle name agrees with any. Among several, whole names may be missing, but "W." is not "H. W.". */
    private static boolean middlesAgree(List<String> a, List<String> b) {
        List<String> one = a.subList(1, a.size() - 1);
        List<String> two = b.subList(1, b.size() - 1);
        if (one.isEmpty() || two.isEmpty()) {
            return true;
        }
        boolean inLength = one.size() < two.size();
        List<String> shorter = inLength ? one : two;
        boolean whole = one.size() == two.size() || shorter.stream().allMatch(w -> w.length() > 1);
        return whole && isWithin(shorter, inLength ? two : one);
    }

    /** Tells whether the names of a list stand in another, in this order. */
    private static boolean isWithin(List<String> some, List<String> all) {
        int next = 0;
        for (String each : all) {
            if (next < some.size() && given(some.get(next), each) != Grade.NONE) {
                next++;
            }
        }
        return next == some.size();
    }

    /** "Hans Peter" is not "Peter Hans". */
    private static boolean isAllGiven(NameParts name) {
        return name.words().stream().allMatch(w -> LEXICON.isGiven(w) || TABLES.isGiven(w));
    }

    private static boolean isTypo(String a, String b) {
        int shorter = Math.min(a.length(), b.length());
        return shorter >= 4 && a.charAt(0) == b.charAt(0) && Folding.isOneLetterApart(a, b);
    }

    private static List<String> turned(List<String> words) {
        List<String> turned = new ArrayList<>(words.subList(1, words.size()));
        turned.add(words.get(0));
        return turned;
    }
}
