package briefbook.clean.score;

import briefbook.clean.score.BlockTrainer.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Makes short clippings of long pages.
 *
 * <p>Benchmarks hold whole pages with hundreds of blocks; people also keep three paragraphs with a menu above them, or three
 * paragraphs and nothing else. Weights that never saw such documents would take text out of them.
 */
final class Crops {
    private static final int EACH = 3;
    private static final double SHARE = 0.25;
    private static final int MOST_TEXT = 9;
    private static final int MOST_AROUND = 12;

    private Crops() {}

    static List<Document> of(Document whole) {
        boolean[] body =
                Oracle.body(whole.blocks().stream().map(c -> c.block().text()).toList(), whole.gold());
        int first =
                IntStream.range(0, body.length).filter(i -> body[i]).findFirst().orElse(-1);
        int last = IntStream.range(0, body.length)
                .filter(i -> body[i])
                .reduce((a, b) -> b)
                .orElse(-1);
        if (first < 0) {
            return List.of();
        }
        Random random = new Random(whole.name().hashCode());
        List<Document> crops = new ArrayList<>();
        for (int n = 0; n < EACH; n++) {
            int around = n == 0 ? 0 : random.nextInt(MOST_AROUND);
            int below = n == 0 ? 0 : random.nextInt(MOST_AROUND);
            int text = 1 + random.nextInt(MOST_TEXT);
            List<Integer> kept = new ArrayList<>();
            for (int i = Math.max(0, first - around); i < first; i++) {
                kept.add(i);
            }
            for (int i = first; i <= last && text > 0; i++) {
                if (body[i] || n > 0) {
                    kept.add(i);
                    text -= body[i] ? 1 : 0;
                }
            }
            for (int i = last + 1; i < Math.min(body.length, last + 1 + below); i++) {
                kept.add(i);
            }
            String gold = kept.stream()
                    .filter(i -> body[i] && whole.open().get(i))
                    .map(i -> whole.blocks().get(i).block().text())
                    .collect(Collectors.joining("\n"));
            if (!gold.isEmpty()) {
                crops.add(new Document(
                        whole.corpus(),
                        whole.name(),
                        gold,
                        kept.stream().map(whole.blocks()::get).toList(),
                        kept.stream().map(whole.open()::get).toList(),
                        SHARE));
            }
        }
        return crops;
    }
}
