package briefbook.annotate;

import briefbook.annotate.people.TitleWords;
import briefbook.model.Annotated;
import briefbook.model.PersonKind;
import briefbook.model.PersonMention;
import briefbook.text.Lexicon;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Finds the full names that a collection makes clear where they stand in a text, word for word. */
final class FullNames {
    private static final int LONGEST = 5;

    /** How far the second word of a name may stand from the first: "J. R. Marsh", "Ann 'Lund". */
    private static final int GAP = 3;

    /** The names by their first two words, longest first; and all first words, so that most words need no second look. */
    private final Map<String, List<String>> byStart = new HashMap<>();

    private final Set<String> firsts = new HashSet<>();

    private FullNames(Set<String> names) {
        for (String name : names) {
            byStart.computeIfAbsent(name.substring(0, startLength(name, 0)), s -> new ArrayList<>())
                    .add(name);
            firsts.add(name.substring(0, wordEnd(name, 0)));
        }
        Comparator<String> longest = Comparator.comparingInt(n -> -n.length());
        byStart.values().forEach(n -> n.sort(longest.thenComparing(Comparator.naturalOrder())));
    }

    /** Gathers the clear names of all articles; their order does not matter. */
    static FullNames of(List<Annotated> articles) {
        Set<String> names = new TreeSet<>();
        for (Annotated article : articles) {
            for (PersonMention mention : article.people()) {
                if (isClear(mention)) {
                    names.add(mention.name());
                }
            }
        }
        return new FullNames(names);
    }

    /** A full name in ordinary case that starts with a known given name or follows a title. */
    private static boolean isClear(PersonMention mention) {
        String[] words = mention.name().split(" ", -1);
        if (mention.kind() == PersonKind.CREDIT || words.length < 2 || words.length > LONGEST) {
            return false;
        }
        for (String word : words) {
            boolean capitals = word.length() > 3 && word.chars().noneMatch(Character::isLowerCase);
            if (word.isEmpty() || capitals || word.chars().anyMatch(Character::isDigit)) {
                return false;
            }
        }
        boolean ends =
                Character.isUpperCase(words[0].charAt(0)) && Character.isUpperCase(words[words.length - 1].charAt(0));
        return ends
                && (Lexicon.builtIn().isGiven(words[0])
                        || mention.text().length() > mention.name().length());
    }

    /** Where a known name stands. */
    record Found(String name, int start) {
        int end() {
            return start + name.length();
        }
    }

    /** Returns all names that stand in a text as whole words, in order and without overlap; the longer one where two start. */
    List<Found> in(String text, int from) {
        List<Found> found = new ArrayList<>();
        int at = from;
        while (at < text.length()) {
            if (!isWordPart(text.charAt(at))) {
                at++;
                continue;
            }
            int end = wordEnd(text, at);
            if (startsFreely(text, at, from) && firsts.contains(text.substring(at, end))) {
                for (String name : byStart.getOrDefault(text.substring(at, startLength(text, at)), List.of())) {
                    if (text.startsWith(name, at) && endsFreely(text, at + name.length())) {
                        found.add(new Found(name, at));
                        end = at + name.length();
                        break;
                    }
                }
            }
            at = end;
        }
        return found;
    }

    /** Tells whether the words beside a name make it part of a longer one: "Ann Lund Airport", "Radio Ann Lund". */
    static boolean isPartOfLonger(String text, Found name) {
        int next = name.end() + 1;
        if (next < text.length() && text.charAt(next - 1) == ' ' && Character.isUpperCase(text.charAt(next))) {
            return true;
        }
        int before = name.start() - 1;
        if (before < 1 || text.charAt(before) != ' ') {
            return false;
        }
        int start = text.lastIndexOf(' ', before - 1) + 1;
        String word = text.substring(start, before);
        if (word.isEmpty() || word.equals("&")) {
            return !word.isEmpty();
        }
        return Character.isUpperCase(word.charAt(0))
                && Character.isLetterOrDigit(word.charAt(word.length() - 1))
                && !word.endsWith("day")
                && !TitleWords.builtIn().isTitle(word)
                && !(startsSentence(text, start) && Lexicon.builtIn().isCommon(word.toLowerCase(Locale.ROOT)));
    }

    private static boolean startsSentence(String text, int start) {
        return start < 2 || (!Character.isLetterOrDigit(text.charAt(start - 2)) && text.charAt(start - 2) != ',');
    }

    private static boolean startsFreely(String text, int at, int from) {
        return at == from || "@#/_-".indexOf(text.charAt(at - 1)) < 0;
    }

    private static boolean endsFreely(String text, int end) {
        if (end >= text.length()) {
            return true;
        }
        char next = text.charAt(end);
        boolean joined = next == '_' || (next == '-' && end + 1 < text.length() && isWordPart(text.charAt(end + 1)));
        return !isWordPart(next) && !joined;
    }

    /** Returns the end of the second word after a place in the text, or of the first when no second one is near. */
    private static int startLength(String text, int at) {
        int end = wordEnd(text, at);
        int next = end;
        while (next < text.length() && next - end < GAP && !isWordPart(text.charAt(next))) {
            next++;
        }
        return next < text.length() && isWordPart(text.charAt(next)) ? wordEnd(text, next) : end;
    }

    private static int wordEnd(String text, int at) {
        int end = at;
        while (end < text.length() && isWordPart(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isWordPart(char c) {
        return Character.isLetterOrDigit(c)
                || Character.isSurrogate(c)
                || Character.getType(c) == Character.NON_SPACING_MARK;
    }
}
