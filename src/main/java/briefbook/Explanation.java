package briefbook;

import briefbook.model.Corpus;
import briefbook.model.Problem;
import java.util.List;

/**
 * How the articles of one file came about.
 *
 * @param corpus its articles, linked with each other only
 * @param lines for each article, in the same order: its seed, piece by piece
 * @param leftOut for each article: where and why its owner leaves it out of the site; empty when it is not left out
 * @param problems what was noticed
 */
public record Explanation(Corpus corpus, List<List<SeedLine>> lines, List<String> leftOut, List<Problem> problems) {
    /** Copies the lists. */
    public Explanation {
        lines = lines.stream().map(List::copyOf).toList();
        leftOut = List.copyOf(leftOut);
        problems = List.copyOf(problems);
    }
}
