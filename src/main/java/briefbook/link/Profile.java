package briefbook.link;

import briefbook.model.EventFrame;
import briefbook.model.EventKind;
import briefbook.model.EventMention;
import briefbook.model.Ordinal;
import briefbook.model.Participant;
import briefbook.model.ParticipantKind;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What of a report decides with which others it can be the same event; reports of many articles share one.
 *
 * @param frame what such events are told apart by
 * @param kinds what its mentions call it
 * @param who everyone who takes part, as keys
 * @param core whom it is about, as keys; empty where only place or pair tells
 * @param places where, as its mentions say
 * @param first whether it is counted as the first of its like
 * @param later whether it is counted as the second or a later one
 */
record Profile(
        EventFrame frame,
        Set<EventKind> kinds,
        Set<String> who,
        Set<String> core,
        Set<String> places,
        boolean first,
        boolean later) {
    private static final String PERSON = "p:";

    static Profile of(Report report) {
        EventFrame frame = report.frame();
        boolean about = frame == EventFrame.ONE || frame == EventFrame.ONCE;
        return new Profile(
                frame,
                set(report.events().stream().map(EventMention::kind)),
                set(report.participants().stream().map(Profile::key)),
                about ? set(report.core().stream().map(Profile::key)) : Set.of(),
                set(report.events().stream().map(EventMention::place).filter(Objects::nonNull)),
                report.isCounted(Ordinal.FIRST),
                report.isCounted(Ordinal.LATER));
    }

    static String key(Participant participant) {
        return (participant.kind() == ParticipantKind.PERSON ? PERSON : "a:") + participant.id();
    }

    static boolean isPerson(String key) {
        return key.startsWith(PERSON);
    }

    /** Returns those of a set that are in another, too. */
    static Set<String> common(Collection<String> a, Collection<String> b) {
        return a.stream().filter(b::contains).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static <T> Set<T> set(Stream<T> items) {
        return Set.copyOf(items.collect(Collectors.toSet()));
    }
}
