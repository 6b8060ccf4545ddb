package briefbook.render;

import briefbook.model.Event;
import briefbook.model.EventMention;
import briefbook.model.EventRole;
import java.util.Comparator;

/**
 * How prominently an article speaks of an event; the smallest is the most prominent.
 *
 * @param role the strongest role
 * @param part where it is first mentioned: 0 for the title, then the blocks
 */
record Prominence(EventRole role, int part) implements Comparable<Prominence> {
    private static final Comparator<Prominence> ORDER =
            Comparator.comparing(Prominence::role).thenComparing(Prominence::part);

    static Prominence of(Event event, int article) {
        return event.mentions().stream()
                .filter(m -> m.article() == article)
                .map(m -> new Prominence(m.mention().role(), part(m.mention())))
                .min(ORDER)
                .orElse(new Prominence(EventRole.CAPTION, Integer.MAX_VALUE));
    }

    /** Tells whether the event is news to the article. */
    boolean isNews() {
        return role == EventRole.REPORTS || role == EventRole.ANNOUNCES;
    }

    @Override
    public int compareTo(Prominence other) {
        return ORDER.compare(this, other);
    }

    private static int part(EventMention mention) {
        String in = mention.spot().in();
        int block = Parts.block(in);
        if (block >= 0) {
            return 1 + block;
        }
        return in.startsWith("caption") ? Integer.MAX_VALUE : 0;
    }
}
