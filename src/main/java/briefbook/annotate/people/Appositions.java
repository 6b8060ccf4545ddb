package briefbook.annotate.people;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads the role that follows a name: "Jo Lund, national security adviser", "Omar Reyes the Secretary of State". */
public final class Appositions {
    private static final int LONGEST = 14;
    private static final Set<String> ARTICLES = Set.of("a", "an", "the", "its", "his", "her", "their");
    private static final Set<String> BREAKS =
            Set.of(",", ";", ":", ".", "!", "?", "—", "–", "--", "(", ")", "\"", "“", "”", "-");
    private static final Set<String> LINKS = Set.of(
            "of", "for", "to", "at", "in", "on", "from", "with", "under", "through", "by", "as", "than", "after");
    private static final Set<String> VERBS = Set.of(
            "said",
            "says",
            "told",
            "was",
            "were",
            "is",
            "are",
            "has",
            "had",
            "have",
            "will",
            "would",
            "could",
            "did",
            "does",
            "who",
            "which",
            "that",
            "added",
            "announced",
            "wrote",
            "called",
            "met",
            "spoke",
            "may",
            "can");

    private final TitleWords titles;

    /** Makes a reader that knows heads of titles from a table. */
    public Appositions(TitleWords titles) {
        this.titles = titles;
    }

    /** Returns the tokens of the role after a name, without article, or nothing. */
    public Optional<Entity> after(TaggedSentence sentence, Entity name, List<Entity> people) {
        boolean comma = sentence.word(name.to()).equals(",");
        int from = comma ? name.to() + 1 : name.to();
        boolean article = ARTICLES.contains(sentence.word(from).toLowerCase(Locale.ROOT));
        if (!comma && !sentence.word(from).equals("the")) {
            return Optional.empty();
        }
        from += article ? 1 : 0;
        int to = comma ? toMark(sentence, from) : toEndOfPhrase(sentence, from);
        return to > from && isRole(sentence, from, to, people)
                ? Optional.of(new Entity(EntityType.PER, from, to))
                : Optional.empty();
    }

    private static int toMark(TaggedSentence sentence, int from) {
        for (int i = from; i < sentence.length() && i - from <= LONGEST; i++) {
            String word = sentence.word(i);
            if (BREAKS.contains(word)) {
                return i;
            }
            if (VERBS.contains(word)) {
                return word.equals("who") || word.equals("which") || word.equals("that") ? i : from;
            }
        }
        return sentence.length() - from <= LONGEST ? sentence.length() : from;
    }

    /** Without a comma only title words and capitals belong to the role: "the Secretary of State". */
    private int toEndOfPhrase(TaggedSentence sentence, int from) {
        int to = from;
        while (to < sentence.length() && to - from <= LONGEST) {
            String word = sentence.word(to);
            boolean link = LINKS.contains(word) && to > from && sentence.isCapital(to + 1);
            if (!titles.isTitle(word) && !sentence.isCapital(to) && !link) {
                break;
            }
            to++;
        }
        return to;
    }

    /** A role has a head before its first "of" or "for", and no other person's name stands there. */
    private boolean isRole(TaggedSentence sentence, int from, int to, List<Entity> people) {
        int head = -1;
        int i = from;
        for (; i < to && !LINKS.contains(sentence.word(i)); i++) {
            if (sentence.word(i).equals("and") && head < 0) {
                return false;
            }
            if (titles.isHead(sentence.word(i)) || titles.isHeadPair(sentence.word(i), sentence.word(i + 1))) {
                head = i;
            }
        }
        int link = i;
        return head >= 0 && people.stream().noneMatch(p -> p.from() >= from && p.from() <= link);
    }
}
