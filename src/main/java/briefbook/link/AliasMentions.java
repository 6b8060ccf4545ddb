package briefbook.link;

import briefbook.link.MentionEdits.Edited;
import briefbook.model.Annotated;
import briefbook.model.PersonKind;
import briefbook.model.PersonMention;
import briefbook.model.Spot;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Finds words that the owner of a collection says name a person, also where no name was found.
 *
 * <p>Whole words, in the same case or all in capitals. Within a longer name they name nobody: "Bibi" is not in "Bibi Berg". Where
 * two such words overlap, the one that starts first counts, of two that start together the longer.
 */
final class AliasMentions {
    private AliasMentions() {}

    /**
     * An article with the mentions added.
     *
     * @param article the article
     * @param aliases the alias of each mention that is one, by the mention's number
     */
    record Marked(Annotated article, Map<Integer, String> aliases) {}

    /** Adds the mentions that some words make. */
    static Marked mark(Annotated article, Set<String> aliases) {
        List<Found> all = new ArrayList<>();
        List<PersonMention> people = article.people();
        for (int i = 0; i < people.size(); i++) {
            all.add(new Found(people.get(i), i, ""));
        }
        Map<String, Integer> order = new HashMap<>();
        for (Map.Entry<String, String> passage : Passages.of(article.article()).entrySet()) {
            order.put(passage.getKey(), order.size());
            for (Found alias : find(article, passage.getKey(), passage.getValue(), aliases)) {
                place(all, alias);
            }
        }
        all.sort(Comparator.comparing(
                        (Found f) -> order.getOrDefault(f.mention().spot().in(), order.size()))
                .thenComparing(f -> f.mention().nameStart()));
        Map<Integer, String> named = new TreeMap<>();
        List<Edited> edited = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            edited.add(new Edited(all.get(i).mention(), all.get(i).number()));
            if (!all.get(i).alias().isEmpty()) {
                named.put(i, all.get(i).alias());
            }
        }
        return named.isEmpty() ? new Marked(article, named) : new Marked(MentionEdits.apply(article, edited), named);
    }

    /** A mention, its number so far or -1, and the alias that it is or an empty text. */
    private record Found(PersonMention mention, int number, String alias) {
        int end() {
            return mention.nameStart() + mention.name().length();
        }

        boolean touches(Found other) {
            return mention.spot().in().equals(other.mention.spot().in())
                    && mention.nameStart() < other.end()
                    && other.mention.nameStart() < end();
        }

        boolean covers(Found other) {
            return mention.nameStart() <= other.mention.nameStart() && other.end() <= end();
        }
    }

    /** An alias takes the place of the names that lie within it; one that meets a longer name is none. */
    private static void place(List<Found> all, Found alias) {
        List<Found> touched = all.stream().filter(alias::touches).toList();
        if (!touched.stream().allMatch(alias::covers)) {
            return;
        }
        all.removeAll(touched);
        if (touched.isEmpty()) {
            all.add(alias);
            return;
        }
        Found first = touched.get(0);
        boolean same = first.covers(alias);
        PersonMention old = first.mention();
        PersonMention taken = same
                ? old
                : new PersonMention(
                        alias.mention().text(),
                        alias.mention().name(),
                        alias.mention().spot(),
                        alias.mention().nameStart(),
                        old.kind(),
                        old.role());
        all.add(new Found(taken, first.number(), alias.alias()));
    }

    private static List<Found> find(Annotated article, String in, String text, Set<String> aliases) {
        TreeMap<Integer, Found> found = new TreeMap<>();
        for (String alias : aliases) {
            for (String words : new TreeSet<>(List.of(alias, alias.toUpperCase(Locale.ROOT)))) {
                for (int at : places(text, words)) {
                    Found old = found.get(at);
                    if (old == null || old.mention().name().length() < words.length()) {
                        boolean credit = Passages.isCredit(article.article(), in, at);
                        PersonKind kind = credit ? PersonKind.CREDIT : PersonKind.SUBJECT;
                        Spot spot = new Spot(in, at, at + words.length());
                        found.put(at, new Found(new PersonMention(words, words, spot, at, kind, null), -1, alias));
                    }
                }
            }
        }
        List<Found> kept = new ArrayList<>();
        for (Found each : found.values()) {
            if (kept.isEmpty() || !kept.get(kept.size() - 1).touches(each)) {
                kept.add(each);
            }
        }
        return kept;
    }

    private static List<Integer> places(String text, String words) {
        List<Integer> places = new ArrayList<>();
        for (int at = text.indexOf(words); at >= 0 && !words.isBlank(); at = text.indexOf(words, at + 1)) {
            if (isWhole(text, at, at + words.length())) {
                places.add(at);
            }
        }
        return places;
    }

    private static boolean isWhole(String text, int start, int end) {
        return (start == 0 || !Character.isLetterOrDigit(text.codePointBefore(start)))
                && (end == text.length() || !Character.isLetterOrDigit(text.codePointAt(end)));
    }
}
