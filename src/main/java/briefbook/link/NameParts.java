package briefbook.link;

import briefbook.text.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A name in parts, in lower case without marks.
 *
 * @param words given names first, the family name last; particles joined to what they precede
 * @param suffix {@code jr}, {@code iii} and so on, or empty
 * @param key a text that is equal for equal names
 */
record NameParts(List<String> words, String suffix, String key) {
    private static final Set<String> SUFFIXES = Set.of("jr", "sr", "ii", "iii", "iv");
    private static final Set<String> PARTICLES = Set.of(
            "de", "da", "van", "von", "der", "den", "bin", "al", "el", "la", "du", "dos", "di", "ibn", "ben", "le",
            "del", "ter", "bint", "abu", "st");
    /** All say "son of". */
    private static final Set<String> SONS = Set.of("ben", "ibn");

    private static final String DIGITS = "013457";
    private static final String LETTERS = "oieast";
    private static final Pattern SERVANT = Pattern.compile("(abd-)?(?:al|el|ul|ur|ar|as|es)-(.+)");

    NameParts {
        words = List.copyOf(words);
    }

    NameParts(List<String> words, String suffix) {
        this(words, suffix, String.join(" ", words) + (suffix.isEmpty() ? "" : " " + suffix));
    }

    /** Returns the parts of a name; none when it has no letters. "Lund, Amy" is Amy Lund. */
    static NameParts of(String name) {
        String plain = Folding.plain(name);
        int comma = plain.indexOf(',');
        List<String> words = words(comma < 0 ? plain : plain.substring(0, comma));
        List<String> rest = comma < 0 ? List.of() : words(plain.substring(comma + 1));
        if (!rest.isEmpty() && SUFFIXES.contains(rest.get(0))) {
            words.addAll(rest);
        } else {
            words.addAll(0, rest);
        }
        int titles = 0;
        while (titles + 1 < words.size() && NameTables.BUILT_IN.isHonorific(words.get(titles))) {
            titles++;
        }
        words = new ArrayList<>(words.subList(titles, words.size()));
        String suffix = "";
        if (words.size() > 1 && SUFFIXES.contains(words.get(words.size() - 1))) {
            suffix = words.remove(words.size() - 1);
        }
        return new NameParts(servants(joinParticles(words)), suffix);
    }

    private static List<String> words(String plain) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int i = 0; i <= plain.length(); i++) {
            char c = i == plain.length() ? ' ' : plain.charAt(i);
            boolean inner =
                    (c == '-' || c == '\'') && i + 1 < plain.length() && Character.isLetter(plain.charAt(i + 1));
            if (Character.isLetterOrDigit(c) || (inner && word.length() > 0)) {
                word.append(c);
            } else if (word.length() > 0) {
                words.add(lettersForDigits(word.toString()));
                word.setLength(0);
            }
        }
        return words;
    }

    /** "Sech1n": bad scans, and posts that want to pass a filter. */
    private static String lettersForDigits(String word) {
        int letters = (int) word.chars().filter(Character::isLetter).count();
        if (letters == word.length() || letters * 2 < word.length()) {
            return word;
        }
        StringBuilder read = new StringBuilder(word);
        for (int i = 0; i < read.length(); i++) {
            int digit = DIGITS.indexOf(read.charAt(i));
            if (digit >= 0) {
                read.setCharAt(i, LETTERS.charAt(digit));
            }
        }
        return read.toString();
    }

    /** "Abd al-Aziz" and "Abdel Aziz" are "Abdul Aziz", servant of the mighty. */
    private static List<String> servants(List<String> words) {
        List<String> result = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            Matcher servant = SERVANT.matcher(words.get(i));
            boolean before = i > 0 && words.get(i - 1).equals("abd");
            if (servant.matches() && (servant.group(1) != null || before)) {
                if (before) {
                    result.remove(result.size() - 1);
                }
                result.add("abdul");
                result.add(servant.group(2));
            } else {
                result.add(words.get(i));
            }
        }
        return result;
    }

    private static List<String> joinParticles(List<String> words) {
        List<String> joined = new ArrayList<>();
        String open = "";
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            boolean particle = PARTICLES.contains(word) && i + 1 < words.size() && (i > 0 || words.size() > 2);
            if (particle && i > 0) {
                open = open + (SONS.contains(word) ? "bin" : word) + "-";
            } else {
                joined.add(open + word);
                open = "";
            }
        }
        return joined;
    }

    /** Returns whether there is more than a family name. */
    boolean isFull() {
        return words.size() > 1;
    }

    String given() {
        return words.get(0);
    }

    String family() {
        return words.get(words.size() - 1);
    }

    List<String> middle() {
        return words.size() < 3 ? List.of() : words.subList(1, words.size() - 1);
    }

    /** Returns all its letters in one, as in a name that lost its spaces. */
    String joined() {
        return String.join("", words).replace("-", "");
    }
}
