package briefbook.link;

import briefbook.model.EventMention;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What two reports say alike beyond names and days: a number, a quotation, rare words.
 *
 * <p>Such a clue is independent support: it can make sure what names and days leave open. Immutable.
 */
final class Clues {
    /** Words of at least five letters. */
    private static final Pattern WORD = Pattern.compile("\\p{L}{5,}");

    /** Three digits or more, or with a separator: shorter ones are days, hours and ages too often. */
    private static final Pattern NUMBER =
            Pattern.compile("(?<![\\d.,])(?:\\d{1,3}(?:[.,]\\d{1,9}){1,4}|\\d{3,9})(?![\\d.,]*\\d)");

    private static final Pattern QUOTED = Pattern.compile("[“\"]([^”\"]{20,300})[”\"]");

    /** At most so many voices use a rare word. */
    private static final int RARE = 3;

    /** So many rare words in common are a clue. */
    private static final int ENOUGH_WORDS = 3;

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;

    private final IdentityHashMap<Report, Set<String>> sure = new IdentityHashMap<>();
    private final IdentityHashMap<Report, Set<String>> words = new IdentityHashMap<>();

    Clues(List<Report> reports, Voices voices) {
        Map<String, Set<Integer>> users = new HashMap<>();
        for (Report report : reports) {
            Set<String> own = new TreeSet<>();
            Set<String> numbers = new TreeSet<>();
            for (EventMention mention : report.events()) {
                collect(mention.quote(), own, numbers);
            }
            sure.put(report, numbers);
            words.put(report, own);
            own.forEach(w -> users.computeIfAbsent(w, k -> new HashSet<>()).add(voices.of(report.article())));
        }
        words.values()
                .forEach(own ->
                        own.removeIf(w -> users.getOrDefault(w, Set.of()).size() > RARE));
    }

    /** Returns a clue that two reports share, in words; nothing when there is none. */
    Optional<String> shared(Report a, Report b) {
        Set<String> said = Profile.common(sure.getOrDefault(a, Set.of()), sure.getOrDefault(b, Set.of()));
        if (!said.isEmpty()) {
            return Optional.of("both say “" + said.iterator().next() + "”");
        }
        Set<String> rare = Profile.common(words.getOrDefault(a, Set.of()), words.getOrDefault(b, Set.of()));
        return rare.size() >= ENOUGH_WORDS
                ? Optional.of("both use rare words: "
                        + String.join(", ", List.copyOf(rare).subList(0, ENOUGH_WORDS)))
                : Optional.empty();
    }

    private static void collect(String quote, Set<String> words, Set<String> sure) {
        Matcher number = NUMBER.matcher(quote);
        while (number.find()) {
            if (!isYear(number.group())) {
                sure.add(number.group());
            }
        }
        Matcher quoted = QUOTED.matcher(quote);
        while (quoted.find()) {
            sure.add(quoted.group(1));
        }
        Matcher word = WORD.matcher(quote);
        while (word.find()) {
            if (Character.isLowerCase(word.group().codePointAt(0))) {
                words.add(word.group().toLowerCase(Locale.ROOT));
            }
        }
    }

    private static boolean isYear(String number) {
        if (!number.matches("\\d{4}")) {
            return false;
        }
        int year = Integer.parseInt(number);
        return year >= FIRST_YEAR && year <= LAST_YEAR;
    }
}
