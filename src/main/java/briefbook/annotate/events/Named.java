package briefbook.annotate.events;

import briefbook.model.DateMention;
import briefbook.model.Participant;
import briefbook.model.ParticipantKind;
import briefbook.model.PersonKind;
import briefbook.model.PersonMention;
import briefbook.text.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/** The people and dates that were found in an article, by text and sentence. For one article and one thread. */
final class Named {
    private final Map<String, List<Units.Person>> people = new HashMap<>();
    private final Map<String, List<DateMention>> dates = new HashMap<>();
    private final Map<String, BitSet> inDates = new HashMap<>();

    /** A sentence with the people and the dates that begin in it. */
    record Here(Span span, List<Units.Person> people, List<DateMention> dates) {}

    Named(List<PersonMention> people, List<DateMention> dates) {
        for (int i = 0; i < people.size(); i++) {
            PersonMention each = people.get(i);
            if (each.kind() == PersonKind.SUBJECT) {
                this.people
                        .computeIfAbsent(each.spot().in(), k -> new ArrayList<>())
                        .add(new Units.Person(
                                new Span(each.spot().start(), each.spot().end()),
                                new Participant(ParticipantKind.PERSON, "#" + i, each.name())));
            }
        }
        for (DateMention each : dates) {
            this.dates.computeIfAbsent(each.spot().in(), k -> new ArrayList<>()).add(each);
            inDates.computeIfAbsent(each.spot().in(), k -> new BitSet())
                    .set(each.spot().start(), each.spot().end());
        }
    }

    /** Returns the sentences of a text, which are in order, with what is named in each. */
    List<Here> in(String in, List<Span> sentences) {
        List<Here> all = new ArrayList<>();
        sentences.forEach(s -> all.add(new Here(s, new ArrayList<>(), new ArrayList<>())));
        sort(people.getOrDefault(in, List.of()), p -> p.span().start(), all, Here::people);
        sort(dates.getOrDefault(in, List.of()), d -> d.spot().start(), all, Here::dates);
        return all;
    }

    /** Hands out what is named, in the order in which it was found, to the sentences in which it begins. */
    private static <T> void sort(
            List<T> named, ToIntFunction<T> start, List<Here> sentences, Function<Here, List<T>> list) {
        for (T each : named) {
            int at = start.applyAsInt(each);
            int low = 0;
            int high = sentences.size() - 1;
            while (low < high) {
                int middle = (low + high + 1) >>> 1;
                if (sentences.get(middle).span().start() <= at) {
                    low = middle;
                } else {
                    high = middle - 1;
                }
            }
            if (low <= high && sentences.get(low).span().contains(at)) {
                list.apply(sentences.get(low)).add(each);
            }
        }
    }

    /** Tells whether a place in a text is in a date. */
    boolean isDate(String in, int at) {
        BitSet own = inDates.get(in);
        return own != null && own.get(at);
    }
}
