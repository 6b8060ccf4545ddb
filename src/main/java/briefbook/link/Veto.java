package briefbook.link;

import briefbook.model.EventKind;
import java.util.Set;

/**
 * What speaks against two reports being of one event. Each can be switched off to measure what it contributes.
 *
 * <p>Days, and two reports of one article, are looked at by {@link Clusters}, which knows more than the two profiles.
 */
enum Veto {
    /** A call is no meeting, a flood no earthquake. */
    KIND("another kind of event") {
        @Override
        boolean forbids(Profile a, Profile b) {
            return a.frame() != b.frame()
                    || a.kinds().stream().noneMatch(k -> b.kinds().stream().anyMatch(k::isCompatible))
                    || contradict(a.kinds(), b.kinds());
        }
    },
    /** Too little in common: who takes part, whom it is about, or where. */
    SHARED("too few people, states or places in common") {
        @Override
        boolean forbids(Profile a, Profile b) {
            return !Shared.of(a, b).isEnough();
        }
    },
    /** Two places that cannot be the same. */
    PLACE("another place") {
        @Override
        boolean forbids(Profile a, Profile b) {
            return a.places().stream()
                    .anyMatch(x -> b.places().stream()
                            .anyMatch(y -> Gazetteer.builtIn().areApart(x, y)));
        }
    },
    /** The first is not the second. */
    COUNT("counted as another one of its like") {
        @Override
        boolean forbids(Profile a, Profile b) {
            return (a.first() && b.later()) || (a.later() && b.first());
        }
    };

    private final String words;

    Veto(String words) {
        this.words = words;
    }

    /** Returns why, in words. */
    String words() {
        return words;
    }

    abstract boolean forbids(Profile a, Profile b);

    /** Each names a kind that says exactly what, and not the same one: a bombing with words for an attack is no shooting. */
    private static boolean contradict(Set<EventKind> a, Set<EventKind> b) {
        boolean exactA = a.stream().anyMatch(k -> k.includes().isEmpty());
        boolean exactB = b.stream().anyMatch(k -> k.includes().isEmpty());
        return exactA
                && exactB
                && a.stream()
                        .filter(k -> k.includes().isEmpty())
                        .noneMatch(k -> b.stream().anyMatch(k::isCompatible))
                && b.stream()
                        .filter(k -> k.includes().isEmpty())
                        .noneMatch(k -> a.stream().anyMatch(k::isCompatible));
    }
}
