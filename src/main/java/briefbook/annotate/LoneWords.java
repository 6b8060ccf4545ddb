package briefbook.annotate;

import briefbook.annotate.Passages.Passage;
import briefbook.model.Annotated;
import briefbook.model.PersonKind;
import briefbook.model.PersonMention;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Words that stand alone for a person in an article that names nobody in full so, and how the collection uses these words
 * elsewhere: as a name, with a capital but for no person, or with a small letter.
 */
final class LoneWords {
    private static final int AGAINST = 2;
    private static final int LEAST = 3;

    private record Use(int person, int other) {
        Use plus(Use more) {
            return new Use(person + more.person, other + more.other);
        }
    }

    private final Map<String, Use> uses = new HashMap<>();
    private final Set<String> inFullNames = new HashSet<>();

    private LoneWords() {}

    /** Counts over all articles; their order does not matter. */
    static LoneWords of(List<Annotated> articles) {
        LoneWords words = new LoneWords();
        Set<String> doubtful = new HashSet<>();
        for (Annotated article : articles) {
            for (PersonMention mention : article.people()) {
                List<String> parts = Arrays.asList(mention.name().split(" ", -1));
                if (parts.size() > 1 && mention.kind() != PersonKind.CREDIT) {
                    words.inFullNames.addAll(parts);
                } else if (parts.size() == 1) {
                    doubtful.add(mention.name());
                }
            }
        }
        doubtful.removeAll(words.inFullNames);
        if (!doubtful.isEmpty()) {
            articles.stream().filter(a -> PeopleFinder.isRead(a.article())).forEach(a -> words.count(a, doubtful));
        }
        return words;
    }

    /** Tells whether a mention has nothing for it but the tagger, and the collection against it. */
    boolean isDoubted(PersonMention mention) {
        Use use = uses.get(mention.name());
        return use != null
                && mention.kind() == PersonKind.SUBJECT
                && mention.role() == null
                && mention.text().equals(mention.name())
                && use.other() >= LEAST
                && use.other() > AGAINST * use.person();
    }

    private void count(Annotated article, Set<String> doubtful) {
        Map<String, Integer> starts = new HashMap<>();
        for (PersonMention mention : article.people()) {
            starts.put(
                    mention.spot().in() + " " + mention.nameStart(),
                    mention.name().length());
            if (doubtful.contains(mention.name())) {
                uses.merge(mention.name(), new Use(1, 0), Use::plus);
            }
        }
        for (Passage passage : Passages.of(article.article())) {
            String text = passage.text();
            int at = passage.from();
            while (at < text.length()) {
                int end = at;
                while (end < text.length() && Character.isLetter(text.charAt(end))) {
                    end++;
                }
                if (end > at) {
                    count(passage, at, text.substring(at, end), doubtful, starts);
                }
                at = end + 1;
            }
        }
    }

    private void count(Passage passage, int at, String word, Set<String> doubtful, Map<String, Integer> starts) {
        boolean small = Character.isLowerCase(word.charAt(0));
        String name = small ? word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1) : word;
        if (doubtful.contains(name) && (small || !starts.containsKey(passage.in() + " " + at))) {
            uses.merge(name, new Use(0, 1), Use::plus);
        }
    }
}
