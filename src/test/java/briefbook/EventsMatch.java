package briefbook;

import static briefbook.GoldArticles.plain;

import briefbook.EventsGold.GoldEvent;
import briefbook.EventsGold.GoldMention;
import briefbook.EventsGold.How;
import briefbook.model.Corpus;
import briefbook.model.Days;
import briefbook.model.Event;
import briefbook.model.EventRef;
import briefbook.model.EventRole;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Which event of the program is which event of the gold: the one of its class that has most of its sentences. */
final class EventsMatch {
    private final Corpus corpus;

    EventsMatch(Corpus corpus) {
        this.corpus = corpus;
    }

    /** Returns the event of the program that is this one; empty when none has a sentence of it. */
    Optional<Event> of(GoldEvent gold) {
        Map<Event, Integer> count = new TreeMap<>(Comparator.comparing(Event::id));
        for (Event each : corpus.events()) {
            int sentences = sentences(gold, each).size();
            if (sentences > 0 && meets(each.days(), gold.first(), gold.last())) {
                count.put(each, sentences);
            }
        }
        int most = count.values().stream().mapToInt(n -> n).max().orElse(0);
        return count.keySet().stream().filter(e -> count.get(e) == most).findFirst();
    }

    /** Returns the sentences of the gold that an event of the program has, each as "file: sentence". */
    Set<String> sentences(GoldEvent gold, Event event) {
        Set<String> found = new TreeSet<>();
        for (GoldMention mention : gold.mentions()) {
            if (mention.how() != How.implies && has(gold, event, mention, false)) {
                found.add(mention.file() + ": " + mention.quote());
            }
        }
        return found;
    }

    /** Tells whether an event of the program has a sentence of the gold from this file, in whatever role. */
    boolean speaksIn(GoldEvent gold, Event event, String file) {
        return gold.mentions().stream()
                .filter(m -> m.file().equals(file))
                .anyMatch(m -> has(gold, event, m, m.how() != How.tells));
    }

    /** "The second call" implies a first: such a sentence stands with both, and is counted only where that is asked for. */
    boolean has(GoldEvent gold, Event event, GoldMention mention, boolean impliesToo) {
        if (!gold.classes().contains(event.cls().name().toLowerCase(Locale.ROOT))) {
            return false;
        }
        String quote = plain(mention.quote());
        for (EventRef ref : event.mentions()) {
            String sentence = plain(ref.mention().quote());
            if ((impliesToo || ref.mention().role() != EventRole.IMPLIES)
                    && file(ref.article()).equals(mention.file())
                    && (sentence.contains(quote) || quote.contains(sentence))) {
                return true;
            }
        }
        return false;
    }

    String file(int article) {
        return corpus.entries().get(article).article().seed().file();
    }

    /** Tells whether days that are proven leave room for days of the gold; what is open on a side leaves room there. */
    static boolean meets(Days days, @Nullable String first, @Nullable String last) {
        return isBeforeOrOn(text(days.first()), last) && isBeforeOrOn(first, text(days.last()));
    }

    private static boolean isBeforeOrOn(@Nullable String a, @Nullable String b) {
        return a == null || b == null || a.compareTo(b) <= 0;
    }

    static @Nullable String text(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }
}
