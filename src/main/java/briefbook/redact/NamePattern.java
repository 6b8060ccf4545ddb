package briefbook.redact;

import briefbook.text.Span;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds names however they are written: with or without accents, in any case, with other spaces or hyphens between their words,
 * with an initial more, family name first, as part of a file name or an address. Immutable.
 */
final class NamePattern {
    private static final String BEGIN = "(?<![\\p{L}\\p{N}])";

    /** A name's possessive ending stays. */
    private static final String END = "(?=(?:['’]?s)?(?![\\p{L}\\p{N}]))";

    /** Between two words of a name; in addresses a blank is written {@code %20}. */
    private static final String GAP = "(?:[^\\p{L}\\p{N}]|%20){1,4}";

    /** Marks and invisible characters, which may follow each letter. */
    private static final String INVISIBLE = "[\\p{M}\\p{Cf}]*+";

    /** A name of fewer letters, written in one word, can be another word: "Li Na" and "Lina". */
    private static final int LONG = 9;

    private final Pattern pattern;

    /** Which of its finds need a capital letter: the words of short names are words of the language, too. */
    private final Predicate<String> isClear;

    private NamePattern(Pattern pattern, Predicate<String> isClear) {
        this.pattern = pattern;
        this.isClear = isClear;
    }

    /** Returns a pattern for full names. A name of one word is found where it has a capital letter. */
    static NamePattern full(Collection<String> names) {
        List<String> all = new ArrayList<>();
        for (List<String> words : words(names)) {
            all.add(whole(words, String.join("(?:" + GAP + "[\\p{L}]\\.?)?" + GAP, letters(words))));
            if (words.size() > 1) {
                List<String> turned = new ArrayList<>(words.subList(0, words.size() - 1));
                turned.add(0, words.get(words.size() - 1));
                all.add(whole(words, String.join(GAP, letters(turned))));
                String joined = String.join("", letters(words));
                boolean isLong = String.join("", words).length() >= LONG;
                all.add(isLong ? whole(words, joined) : "(?<=[@#])" + joined + END);
            }
        }
        // In one word only a handle is as long; of several words each is proof of the other.
        return new NamePattern(compile(all), as -> as.length() >= LONG || !isOneWord(as));
    }

    /** Returns a pattern for family names, with the initials before them, wherever they have a capital letter. */
    static NamePattern family(Collection<String> names) {
        List<String> all = words(names).stream()
                .map(words -> whole(words, "(?:\\p{L}\\.[\\s-]?){0,3}" + String.join(GAP, letters(words))))
                .toList();
        return new NamePattern(compile(all), as -> false);
    }

    /** Returns the same pattern for addresses and names of files, where case tells nothing. */
    NamePattern inAddress() {
        return new NamePattern(pattern, as -> true);
    }

    private static List<List<String>> words(Collection<String> names) {
        return new TreeSet<>(names)
                .stream()
                        .map(n -> Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+")
                                .splitAsStream(fold(Normalizer.normalize(n, Normalizer.Form.NFC)))
                                .filter(w -> !w.isEmpty())
                                .toList())
                        .filter(w -> String.join("", w).length() > 1) // one letter stands in every text
                        .distinct()
                        .sorted((a, b) -> Integer.compare(b.size(), a.size())) // the longest name first
                        .toList();
    }

    private static List<String> letters(List<String> words) {
        return words.stream()
                .map(w -> w.codePoints()
                        .mapToObj(c -> Pattern.quote(Character.toString(c)) + INVISIBLE)
                        .collect(Collectors.joining()))
                .toList();
    }

    /** Scripts without capital letters have no blanks between words either. */
    private static String whole(List<String> words, String expression) {
        boolean hasCase = words.stream()
                .flatMapToInt(String::codePoints)
                .anyMatch(c -> Character.toUpperCase(c) != c || Character.toLowerCase(c) != c);
        return hasCase ? BEGIN + expression + END : expression;
    }

    private static Pattern compile(List<String> names) {
        return Pattern.compile(names.isEmpty() ? "(?!)" : String.join("|", names));
    }

    /** Tells whether a name stands in a text. */
    boolean stands(String text) {
        return !find(text).isEmpty();
    }

    /** Returns where names stand in a text, in order. */
    List<Span> find(String text) {
        List<Span> found = new ArrayList<>();
        Matcher matcher = pattern.matcher(fold(text));
        while (matcher.find()) {
            Span span = new Span(matcher.start(), matcher.end());
            boolean handle = span.start() > 0 && "@#".indexOf(text.charAt(span.start() - 1)) >= 0;
            if (handle || hasCapital(span.of(text)) || isClear.test(span.of(text))) {
                found.add(span);
            }
        }
        return found;
    }

    /** A text in a script without case counts as capitals. */
    private static boolean hasCapital(String text) {
        return text.codePoints().anyMatch(c -> Character.isUpperCase(c) || Character.isTitleCase(c))
                || text.codePoints().noneMatch(Character::isLowerCase);
    }

    private static boolean isOneWord(String text) {
        return text.codePoints().allMatch(c -> Character.isLetterOrDigit(c) || c == '\'' || c == '’');
    }

    /** Returns the text in lower case without accents, character for character at the same place. */
    private static String fold(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x80 && Character.isLetter(c)) {
                String plain = Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKD);
                c = plain.chars().skip(1).allMatch(m -> Character.getType(m) == Character.NON_SPACING_MARK)
                        ? plain.charAt(0)
                        : c;
                c = switch (c) {
                    case 'ø', 'Ø' -> 'o';
                    case 'ł', 'Ł' -> 'l';
                    case 'đ', 'Đ' -> 'd';
                    case 'ı' -> 'i';
                    default -> c;
                };
            }
            folded.append(Character.toLowerCase(c));
        }
        return folded.toString();
    }
}
