package briefbook;

import briefbook.model.Corpus;
import briefbook.model.Problem;
import java.util.List;

/**
 * How the articles of one file came about.
 *
 * @param corpus its articles and those that they were read among, linked with each other
 * @param articles its articles
 * @param problems what was noticed about the file
 */
public record Explanation(Corpus corpus, List<Explained> articles, List<Problem> problems) {
    /** Copies the lists. */
    public Explanation {
        articles = List.copyOf(articles);
        problems = List.copyOf(problems);
    }

    /** Returns how many other articles of the collection each was compared with. */
    public int others() {
        return corpus.entries().size() - 1;
    }

    /**
     * How one article came about.
     *
     * @param entry its number in the corpus
     * @param lines its seed, piece by piece
     * @param leftOut where and why its owner leaves it out of the site; empty when it is not left out
     */
    public record Explained(int entry, List<SeedLine> lines, String leftOut) {
        /** Copies the lines. */
        public Explained {
            lines = List.copyOf(lines);
        }
    }
}
