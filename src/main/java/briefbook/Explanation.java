package briefbook;

import briefbook.model.Corpus;
import briefbook.model.Problem;
import java.util.List;

/**
 * How the articles of one file came about.
 *
 * @param corpus its articles, linked with each other only
 * @param lines for each article, in the same order: its seed, piece by piece
 * @param problems what was noticed
 */
public record Explanation(Corpus corpus, List<List<SeedLine>> lines, List<Problem> problems) {
    /** Copies the lists. */
    public Explanation {
        lines = lines.stream().map(List::copyOf).toList();
        problems = List.copyOf(problems);
    }
}
