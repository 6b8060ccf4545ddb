package briefbook.annotate;

import briefbook.annotate.FullNames.Found;
import briefbook.annotate.Passages.Passage;
import briefbook.model.Annotated;
import briefbook.model.PersonKind;
import briefbook.model.PersonMention;
import briefbook.model.Spot;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/**
 * Lets what one article says of names help with the others.
 *
 * <p>Start with {@link #complete}. A full name that one article makes clear is recognised in all, word for word and with its
 * capitals, also in articles in languages that nothing else is read in. A lone word that the tagger took for a person stays
 * out when no article names anybody so in full and the collection uses the word at least twice as often otherwise; but not
 * where it has a title, takes part in an event or says something. A pure function of the articles, whose order does not
 * matter; time grows with the length of the texts.
 */
public final class KnownPeople {
    private KnownPeople() {}

    /** Returns the articles with the mentions of people that all together make sure. */
    public static List<Annotated> complete(List<Annotated> articles) {
        FullNames names = FullNames.of(articles);
        LoneWords words = LoneWords.of(articles);
        return articles.stream().map(a -> complete(a, names, words)).toList();
    }

    private static Annotated complete(Annotated article, FullNames names, LoneWords words) {
        Mentions mentions = new Mentions(article);
        Set<Integer> used = Mentions.used(article);
        for (int i = 0; i < article.people().size(); i++) {
            PersonMention mention = article.people().get(i);
            if (!used.contains(i) && words.isDoubted(mention)) {
                mentions.remove(mention);
            }
        }
        boolean read = PeopleFinder.isRead(article.article());
        Writers writers = new Writers(article.article().authors());
        Map<String, NavigableMap<Integer, PersonMention>> places = new HashMap<>();
        for (PersonMention mention : article.people()) {
            places.computeIfAbsent(mention.spot().in(), in -> new TreeMap<>()).put(mention.nameStart(), mention);
        }
        for (Passage passage : Passages.of(article.article())) {
            NavigableMap<Integer, PersonMention> there = places.getOrDefault(passage.in(), new TreeMap<>());
            for (Found found : names.in(passage.text(), passage.from())) {
                if (!read || !FullNames.isPartOfLonger(passage.text(), found)) {
                    add(there, passage, found, writers, mentions);
                }
            }
        }
        return mentions.done();
    }

    private static void add(
            NavigableMap<Integer, PersonMention> there,
            Passage passage,
            Found found,
            Writers writers,
            Mentions mentions) {
        Map.Entry<Integer, PersonMention> before = there.lowerEntry(found.start());
        if (before != null && before.getValue().spot().end() > found.start()) {
            return; // a longer name starts earlier
        }
        List<PersonMention> covered = new ArrayList<>();
        int start = found.start();
        String role = null;
        for (PersonMention other : there.subMap(found.start(), found.end()).values()) {
            int from = other.nameStart();
            int to = other.spot().end();
            boolean titleFits = from == found.start() || other.spot().start() >= found.start();
            if (to > found.end() || to - from == found.name().length() || !titleFits) {
                return; // the article itself says as much or more
            }
            covered.add(other);
            if (from == found.start()) {
                start = other.spot().start();
                role = other.role();
            }
        }
        boolean wrote = passage.kind() == PersonKind.SUBJECT && writers.wrote(found.name());
        mentions.put(
                new PersonMention(
                        passage.text().substring(start, found.end()),
                        found.name(),
                        new Spot(passage.in(), start, found.end()),
                        found.start(),
                        wrote ? PersonKind.BYLINE : passage.kind(),
                        role),
                covered);
    }
}
