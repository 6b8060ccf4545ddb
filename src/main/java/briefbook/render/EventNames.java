package briefbook.render;

import briefbook.model.Days;
import briefbook.model.Event;
import briefbook.text.LongDay;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Says what events are called in the language of the interface.
 *
 * <p>The linker names them in English: "Biden–Putin summit in Geneva, June 2021". A name of that form is put together anew, as
 * „Gipfel Biden–Putin in Geneva, Juni 2021“; any other, such as one that the owner gave, stays. Immutable.
 */
final class EventNames {
    private static final String OTHERS = " and others:";

    private final Words words;

    EventNames(Words words) {
        this.words = words;
    }

    /** Returns the name with its day. */
    Told of(Event event) {
        return name(event, "");
    }

    /** Returns the name for a row that says when: a day that is the same is left out. */
    Told beside(Event event, When when) {
        return name(event, when.text());
    }

    private Told name(Event event, String said) {
        String name = event.name();
        String english = englishDay(event.days());
        boolean dated = !english.isEmpty() && name.endsWith(", " + english);
        String plain = dated ? name.substring(0, name.length() - english.length() - 2) : name;
        String day = words.phrases().day(english);
        Optional<String> other = words.language().equals(Words.ENGLISH)
                ? Optional.of(plain)
                : other(plain, Optional.ofNullable(event.place()).orElse(""));
        return new Told(
                other.orElse(plain) + (dated && !day.equals(said) ? ", " + day : ""),
                other.isPresent() ? null : Words.ENGLISH);
    }

    private static String englishDay(Days days) {
        LocalDate first = days.first();
        LocalDate last = days.last();
        return first == null || last == null ? "" : LongDay.range(first, last);
    }

    private Optional<String> other(String plain, String place) {
        boolean placed = !place.isEmpty() && plain.endsWith(" in " + place);
        String start = placed ? plain.substring(0, plain.length() - 4 - place.length()) : plain;
        return words.phrases().nouns().entrySet().stream()
                .sorted(Comparator.comparing(
                                (Map.Entry<String, String> e) -> -e.getKey().length())
                        .thenComparing(Map.Entry::getKey))
                .flatMap(noun -> named(start, noun.getKey(), noun.getValue(), place).stream())
                .findFirst()
                .map(name -> placed
                        ? words.text("event.name-in", name, words.phrases().name(place))
                        : name);
    }

    private Optional<String> named(String start, String english, String noun, String place) {
        if (start.equalsIgnoreCase(english)) {
            return Optional.of(noun);
        }
        if (!start.endsWith(" " + english)) {
            return Optional.empty();
        }
        String who = start.substring(0, start.length() - english.length() - 1);
        if (who.equals(place)) {
            return Optional.of(words.text("event.name-in", noun, words.phrases().name(who)));
        }
        boolean others = who.endsWith(OTHERS);
        String named = Stream.of((others ? who.substring(0, who.length() - OTHERS.length()) : who).split("–"))
                .map(words.phrases()::name)
                .collect(Collectors.joining("–"));
        return Optional.of(words.text(others ? "event.name-others" : "event.name", noun, named));
    }
}
