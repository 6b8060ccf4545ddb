package briefbook.link;

import java.util.Set;

/**
 * What two reports have in common.
 *
 * @param who participants in both
 * @param places places in both
 * @param isEnough whether it is enough for one event of their frame
 * @param isWeak whether only the state is the same: more must speak for it
 */
record Shared(Set<String> who, Set<String> places, boolean isEnough, boolean isWeak) {
    private static final int PAIR = 2;

    static Shared of(Profile a, Profile b) {
        Set<String> who = Profile.common(a.who(), b.who());
        Set<String> places = Profile.common(a.places(), b.places());
        return switch (a.frame()) {
            case PAIR -> {
                boolean body = a.who().size() == 1 && a.who().equals(b.who());
                boolean placed = !who.isEmpty() && !places.isEmpty();
                yield new Shared(who, places, who.size() >= PAIR || body || placed, false);
            }
            case ONE, ONCE ->
                new Shared(who, places, !Profile.common(a.core(), b.core()).isEmpty(), false);
            case PERIOD -> new Shared(who, places, false, true);
            case SCENE -> {
                boolean spot =
                        places.stream().anyMatch(p -> !Gazetteer.builtIn().isState(p));
                boolean person = who.stream().anyMatch(Profile::isPerson);
                boolean inside = a.places().stream()
                        .anyMatch(x -> b.places().stream()
                                .anyMatch(y -> Gazetteer.builtIn().contains(x, y)));
                boolean state = !places.isEmpty() || inside || !who.isEmpty();
                yield new Shared(who, places, spot || person || state, !spot && !person);
            }
        };
    }
}
