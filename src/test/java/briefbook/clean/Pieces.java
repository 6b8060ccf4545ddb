package briefbook.clean;

import static org.assertj.core.api.Assertions.assertThat;

import briefbook.model.Article;
import briefbook.model.Block;
import briefbook.model.RawBlock;
import briefbook.model.Removal;
import briefbook.model.Seed;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Puts kept and removed text together again. */
public final class Pieces {
    private Pieces() {}

    /** Asserts that the blocks and the removals, each in their order, can be merged into exactly the text of the seed. */
    public static void assertNothingIsLost(Seed seed, Article article) {
        String whole =
                seed.blocks().stream().map(RawBlock::text).map(Pieces::seen).collect(Collectors.joining());
        List<String> kept =
                article.blocks().stream().map(Block::text).map(Pieces::seen).toList();
        List<Removal> removals = article.removed();
        // Pictures are listed beside the text: what they are called is no text of the page.
        List<String> removed = removals.subList(seed.asides().size(), removals.size()).stream()
                .filter(r -> !r.rule().startsWith("picture:"))
                .map(Removal::text)
                .map(Pieces::seen)
                .toList();
        assertThat(removals.subList(0, seed.asides().size())).isEqualTo(seed.asides());
        int furthest = furthest(whole, kept, removed);
        assertThat(furthest)
                .as(
                        "%s: what follows “%s” is kept and listed",
                        seed.id().file(),
                        whole.substring(
                                Math.max(0, Math.min(furthest, whole.length()) - 60),
                                Math.min(furthest, whole.length())))
                .isEqualTo(whole.length());
    }

    /** Returns how far the pieces give the text; more than its length when pieces are left over. */
    private static int furthest(String whole, List<String> kept, List<String> removed) {
        record State(int kept, int removed, int at) {}
        Deque<State> open = new ArrayDeque<>(List.of(new State(0, 0, 0)));
        Set<State> seen = new HashSet<>(open);
        int furthest = 0;
        while (!open.isEmpty()) {
            State state = open.pop();
            furthest = Math.max(furthest, state.at());
            boolean keptLeft = state.kept() < kept.size();
            boolean removedLeft = state.removed() < removed.size();
            if (!keptLeft && !removedLeft && state.at() == whole.length()) {
                return whole.length();
            }
            if (removedLeft && whole.startsWith(removed.get(state.removed()), state.at())) {
                State next = new State(
                        state.kept(),
                        state.removed() + 1,
                        state.at() + removed.get(state.removed()).length());
                if (seen.add(next)) {
                    open.push(next);
                }
            }
            if (keptLeft && whole.startsWith(kept.get(state.kept()), state.at())) {
                State next = new State(
                        state.kept() + 1,
                        state.removed(),
                        state.at() + kept.get(state.kept()).length());
                if (seen.add(next)) {
                    open.push(next);
                }
            }
        }
        return furthest == whole.length() ? whole.length() + 1 : furthest;
    }

    /** Returns what can be seen of a text. */
    private static String seen(String text) {
        StringBuilder seen = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            if (!Part.isSpace(text.charAt(i))) {
                seen.append(text.charAt(i));
            }
        }
        return seen.toString();
    }
}
