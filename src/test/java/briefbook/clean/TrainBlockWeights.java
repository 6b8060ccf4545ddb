package briefbook.clean;

import briefbook.clean.score.BlockTrainer;
import briefbook.clean.score.BlockTrainer.Document;
import briefbook.model.Seed;
import briefbook.read.SeedFile;
import briefbook.read.SeedReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/**
 * Fits the weights of {@code block-weights.tsv} to the development pages of public benchmarks, and prints what to expect of
 * them on other pages.
 *
 * <p>Arguments: the folder of the benchmarks' data ({@code aeb} and {@code wcxb}, each with {@code dev/html}, {@code dev/text}
 * and {@code dev/gold}), and the table to write. The same data gives the same bytes.
 */
public final class TrainBlockWeights {
    private TrainBlockWeights() {}

    public static void main(String[] args) throws IOException {
        Path data = Path.of(args[0]);
        BlockTrainer trainer = new BlockTrainer();
        trainer.train(false, documents(data, false));
        trainer.train(true, documents(data, true));
        if (args.length > 1) {
            Files.writeString(Path.of(args[1]), trainer.table());
        }
    }

    private static List<Document> documents(Path data, boolean pages) throws IOException {
        List<Document> documents = new ArrayList<>();
        for (String corpus : List.of("aeb", "wcxb")) {
            Path dev = data.resolve(corpus).resolve("dev");
            for (Map.Entry<String, Path> each :
                    files(dev.resolve(pages ? "html" : "text")).entrySet()) {
                String gold = Files.readString(dev.resolve("gold").resolve(each.getKey() + ".txt"));
                for (Seed seed : seeds(each.getValue(), pages)) {
                    Draft draft = Draft.of(seed);
                    for (var step : CleaningSteps.ALL.subList(0, CleaningSteps.UNTIL_SCORE)) {
                        draft = step.apply(draft);
                    }
                    documents.add(new Document(corpus, each.getKey(), gold, Scores.candidates(draft), open(draft), 1));
                }
            }
        }
        return documents;
    }

    /**
     * What becomes title, date, byline or caption is no question of the score. It is found out without the score, so that
     * the weights of today have no part in those of tomorrow.
     */
    private static List<Boolean> open(Draft draft) {
        Draft unscored = draft;
        for (var step : CleaningSteps.ALL.subList(CleaningSteps.UNTIL_SCORE + 1, CleaningSteps.ALL.size())) {
            unscored = step.apply(unscored);
        }
        Set<String> moved = new HashSet<>();
        for (Part part : unscored.parts()) {
            String rule = part.rule();
            if (rule != null && (rule.startsWith("moved:") || rule.equals("repeated-title"))) {
                moved.add(part.text());
            }
        }
        List<Boolean> doubtful = Scores.doubtful(draft);
        List<Boolean> open = new ArrayList<>();
        for (int i = 0; i < doubtful.size(); i++) {
            Part part = draft.parts().get(i);
            open.add((part.kept() || doubtful.get(i)) && !moved.contains(part.text()));
        }
        return open;
    }

    private static Map<String, Path> files(Path folder) throws IOException {
        Map<String, Path> files = new TreeMap<>();
        try (Stream<Path> all = Files.list(folder)) {
            all.forEach(f -> files.put(f.getFileName().toString().replaceFirst("\\..*", ""), f));
        }
        return files;
    }

    private static List<Seed> seeds(Path file, boolean page) throws IOException {
        Path plain = Files.createTempFile("page", page ? ".html" : ".txt");
        try (InputStream in = Files.newInputStream(file)) {
            Files.write(plain, page ? new GZIPInputStream(in).readAllBytes() : in.readAllBytes());
            return new SeedReader()
                    .read(new SeedFile(plain, page ? "page.html" : "page.txt"))
                    .seeds();
        } finally {
            Files.delete(plain);
        }
    }
}
