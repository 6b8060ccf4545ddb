package briefbook.clean.score;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Which blocks stand in the document several times. */
record Repeats(BitSet first, BitSet later) {
    static Repeats of(List<Candidate> blocks) {
        Map<String, Integer> seen = new HashMap<>();
        Repeats repeats = new Repeats(new BitSet(), new BitSet());
        for (int i = 0; i < blocks.size(); i++) {
            String text = blocks.get(i).block().text();
            Integer before = text.length() > 2000 ? null : seen.putIfAbsent(text.toLowerCase(Locale.ROOT), i);
            if (before != null) {
                repeats.first().set(before);
                repeats.later().set(i);
            }
        }
        return repeats;
    }

    boolean isFirst(int block) {
        return first.get(block);
    }

    boolean isLater(int block) {
        return later.get(block);
    }
}
