package briefbook.link;

import briefbook.link.NameMatch.Grade;
import briefbook.text.EditDistance;
import briefbook.text.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Knows names that may be one person's although {@link NameMatch} sees a difference: parts left out, moved, glued together, or
 * mistyped more than once. Reason for a question, never for joining two people. Pure functions.
 */
final class NearNames {
    /** Names of so many letters in one may differ in a letter; of as many in one word, in two. */
    private static final int LONG = 9;

    /** Particles that a list may leave behind a name: "Berg, Jan van den" without its comma. "Van" is also a name: of three words. */
    private static final Set<String> LEFT_BEHIND = Set.of("bin", "van", "von", "de", "der", "den", "ibn", "dos", "du");

    private NearNames() {}

    /** Tells whether two names that differ are nearly alike. */
    static boolean areAlike(NameParts one, NameParts two) {
        NameParts a = inOrder(one);
        NameParts b = inOrder(two);
        if (!a.equals(one) || !b.equals(two)) {
            return a.words().size() == b.words().size() && NameMatch.of(a, b) != Grade.NONE;
        }
        boolean inLength = a.words().size() <= b.words().size();
        NameParts shorter = inLength ? a : b;
        NameParts longer = inLength ? b : a;
        return isSecondSpelling(shorter.words(), longer.words())
                || isPartOf(shorter.words(), longer.words())
                || isShuffled(shorter.words(), longer.words())
                || isGlued(shorter, longer);
    }

    /** A particle that stands last belongs before the word that stands first; a name said twice counts once. */
    private static NameParts inOrder(NameParts name) {
        List<String> words = new ArrayList<>();
        for (String word : name.words()) {
            if (words.isEmpty() || !words.get(words.size() - 1).equals(word)) {
                words.add(word);
            }
        }
        if (words.size() < 2) {
            return name;
        }
        if (words.size() > 2 && LEFT_BEHIND.contains(words.get(words.size() - 1))) {
            String particle = words.remove(words.size() - 1);
            words.add(particle + "-" + words.remove(0));
        }
        return new NameParts(words, name.suffix());
    }

    /** "Mikhail Khordorovsky": one word that is no given name is mistyped, all others agree. */
    private static boolean isSecondSpelling(List<String> a, List<String> b) {
        if (a.size() != b.size() || !agree(a.get(0), b.get(0)) || a.size() < 2) {
            return false;
        }
        int near = 0;
        for (int i = 1; i < a.size(); i++) {
            boolean same = agree(a.get(i), b.get(i));
            if (!same && !isNear(a.get(i), b.get(i))) {
                return false;
            }
            near += same ? 0 : 1;
        }
        return near <= 1;
    }

    private static boolean isNear(String withParticle, String another) {
        int rest = withParticle.lastIndexOf('-') + 1;
        boolean sameParticle = another.startsWith(withParticle.substring(0, rest));
        String a = sameParticle ? withParticle.substring(rest) : withParticle;
        String b = sameParticle ? another.substring(rest) : another;
        if (a.isEmpty() || b.isEmpty()) {
            return false;
        }
        int shorter = Math.min(a.length(), b.length());
        if (shorter >= LONG && EditDistance.of(a, b) <= 2) {
            return true;
        }
        String one = Folding.spelling(a);
        String two = Folding.spelling(b);
        boolean sameStart = one.charAt(0) == two.charAt(0) || (isVowel(one.charAt(0)) && isVowel(two.charAt(0)));
        return shorter > 4 && sameStart && Folding.isOneLetterApart(one, two);
    }

    private static boolean isVowel(char c) {
        return "aeiou".indexOf(c) >= 0;
    }

    /** "Sher Abbas Orlov" within "Sher Mohammad Abbas Orlov Khan": some names are left out, the first is not. */
    private static boolean isPartOf(List<String> some, List<String> all) {
        if (some.size() < 2 || some.size() == all.size() || !agree(some.get(0), all.get(0))) {
            return false;
        }
        int next = 0;
        for (String each : all) {
            if (next < some.size() && agree(some.get(next), each)) {
                next++;
            }
        }
        return next == some.size();
    }

    /** Three names or more that are all among those of the other. */
    private static boolean isShuffled(List<String> some, List<String> all) {
        List<String> left = new ArrayList<>(all);
        for (String each : some) {
            int at = 0;
            while (at < left.size() && !agree(each, left.get(at))) {
                at++;
            }
            if (at == left.size()) {
                return false;
            }
            left.remove(at);
        }
        return some.size() > 2;
    }

    /** "FridrichBuchenberg": the words are cut elsewhere, and a letter differs; an initial more is no such letter. */
    private static boolean isGlued(NameParts a, NameParts b) {
        return a.words().size() != b.words().size()
                && b.words().stream().allMatch(w -> w.length() > 1)
                && a.joined().length() >= LONG
                && Folding.isOneLetterApart(a.joined(), b.joined());
    }

    private static boolean agree(String a, String b) {
        return a.length() > 1
                && b.length() > 1
                && (NameMatch.given(a, b).compareTo(Grade.SPELLING) >= 0
                        || NameMatch.family(a, b).compareTo(Grade.SPELLING) >= 0);
    }
}
