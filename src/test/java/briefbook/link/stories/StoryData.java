package briefbook.link.stories;

import briefbook.AnnotatedFolder;
import briefbook.CannotBuildException;
import briefbook.model.Annotated;
import briefbook.model.StorySketch;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A collection whose stories are known.
 *
 * @param sketches its articles
 * @param published their days
 * @param topics what each is about in general; pairs of one topic are hard
 * @param stories the story of each
 */
record StoryData(
        List<StorySketch> sketches, List<Optional<LocalDate>> published, List<String> topics, List<String> stories) {
    /** Reads a folder of articles and a table: name of the file without its ending, topic if any, story. */
    static StoryData of(Path folder, Path table) throws IOException, CannotBuildException {
        Map<String, String[]> gold = new HashMap<>();
        for (String line : Files.readAllLines(table)) {
            String[] cells = line.split("\t");
            gold.put(cells[0], cells);
        }
        StoryData data = new StoryData(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (Annotated article : AnnotatedFolder.of(folder)) {
            String file = Path.of(article.article().seed().file()).getFileName().toString();
            String[] cells = gold.get(file.substring(0, file.lastIndexOf('.')));
            if (cells != null) {
                data.sketches.add(article.sketch());
                data.published.add(
                        Optional.ofNullable(article.article().published().best()));
                data.topics.add(cells.length > 2 ? cells[1] : "");
                data.stories.add(cells[cells.length - 1]);
            }
        }
        return data;
    }

    /** Returns the articles of some stories or topics alone. */
    StoryData only(java.util.function.IntPredicate wanted) {
        StoryData part = new StoryData(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (int i = 0; i < sketches.size(); i++) {
            if (wanted.test(i)) {
                part.sketches.add(sketches.get(i));
                part.published.add(published.get(i));
                part.topics.add(topics.get(i));
                part.stories.add(stories.get(i));
            }
        }
        return part;
    }

    /** Returns B-cubed F1 of a grouping, in per cent. */
    double bCubed(List<Integer> groups) {
        Map<String, Integer> gold = new HashMap<>();
        Map<Integer, Integer> found = new HashMap<>();
        Map<String, Integer> both = new HashMap<>();
        for (int i = 0; i < stories.size(); i++) {
            gold.merge(stories.get(i), 1, Integer::sum);
            found.merge(groups.get(i), 1, Integer::sum);
            both.merge(stories.get(i) + " " + groups.get(i), 1, Integer::sum);
        }
        double precision = 0;
        double recall = 0;
        for (int i = 0; i < stories.size(); i++) {
            double common = both.getOrDefault(stories.get(i) + " " + groups.get(i), 0);
            precision += common / found.getOrDefault(groups.get(i), 1);
            recall += common / gold.getOrDefault(stories.get(i), 1);
        }
        precision /= stories.size();
        recall /= stories.size();
        return 200 * precision * recall / (precision + recall);
    }
}
