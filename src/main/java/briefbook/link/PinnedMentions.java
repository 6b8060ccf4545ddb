package briefbook.link;

import briefbook.model.Annotated;
import briefbook.model.MentionPin;
import briefbook.model.PersonMention;
import briefbook.text.ArticleGlob;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds the mentions that the owner of a collection pins to a person: those whose sentence contains the pin's words.
 *
 * <p>Of several in the sentence, those within the words; of several of these, those that share a word with the person's names.
 */
final class PinnedMentions {
    private PinnedMentions() {}

    /** How far a pin reached. */
    enum Reach {
        /** No article has this name. */
        NO_ARTICLE,
        /** No article so named has the words. */
        NO_WORDS,
        /** The words hold no name. */
        NO_NAME,
        /** The words hold names of several people, and none is like the person's. */
        MANY_NAMES,
        /** A mention was found. */
        FOUND
    }

    /** The numbers of the mentions in the article, or why there are none. */
    record Pinned(Reach reach, List<Integer> numbers) {}

    /**
     * Looks into one article.
     *
     * @param words words of the person's names, in lower case without marks
     */
    static Pinned in(Annotated article, MentionPin pin, Set<String> words) {
        if (!names(article, pin.article())) {
            return new Pinned(Reach.NO_ARTICLE, List.of());
        }
        Quotes quotes = new Quotes(article.article());
        List<Integer> inSentence = new ArrayList<>();
        List<Integer> within = new ArrayList<>();
        for (int i = 0; i < article.people().size(); i++) {
            PersonMention mention = article.people().get(i);
            if (quotes.of(mention).contains(pin.quote())) {
                inSentence.add(i);
                if (isWithin(article, mention, pin.quote())) {
                    within.add(i);
                }
            }
        }
        if (inSentence.isEmpty()) {
            boolean hasWords = Passages.of(article.article()).values().stream().anyMatch(t -> t.contains(pin.quote()));
            return new Pinned(hasWords ? Reach.NO_NAME : Reach.NO_WORDS, List.of());
        }
        List<Integer> found = within.isEmpty() ? inSentence : within;
        List<Integer> alike = found.stream()
                .filter(i -> NameParts.of(article.people().get(i).name()).words().stream()
                        .anyMatch(words::contains))
                .toList();
        found = alike.isEmpty() ? found : alike;
        Set<String> names = new HashSet<>();
        found.forEach(
                i -> names.add(NameParts.of(article.people().get(i).name()).key()));
        return names.size() > 1 && alike.isEmpty()
                ? new Pinned(Reach.MANY_NAMES, List.of())
                : new Pinned(Reach.FOUND, found);
    }

    /** Tells whether a pattern names an article. */
    static boolean names(Annotated article, String pattern) {
        var seed = article.article().seed();
        return new ArticleGlob(pattern).matches(List.of(seed.file()), seed.part() + 1);
    }

    private static boolean isWithin(Annotated article, PersonMention mention, String quote) {
        String text = Passages.of(article.article()).getOrDefault(mention.spot().in(), "");
        int start = mention.nameStart();
        int end = start + mention.name().length();
        for (int at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) {
            if (at < end && start < at + quote.length()) {
                return true;
            }
        }
        return false;
    }
}
