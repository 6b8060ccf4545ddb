package briefbook.dates;

import briefbook.annotate.dates.DateScanner;
import briefbook.annotate.dates.Hit;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Writes what the scanner finds in an evaluation set as the scorer's table, and prints the time it takes.
 *
 * <p>A set is a folder of texts {@code SET/DOC.txt} beside a table {@code SET.docs.tsv} with one document and its day per
 * line. The output has one expression per line: document, start, end, type, value and text, between tabs; offsets are
 * characters of the raw file. Run after {@code mvn test-compile}:
 *
 * <pre>{@code
 * java -cp target/classes:target/test-classes briefbook.dates.DateEvaluation ../shared/eval/dates timebank out.tsv
 * python3 ../shared/eval/dates/score.py timebank out.tsv DATE
 * }</pre>
 */
final class DateEvaluation {
    private static final int WARM_UP = 100;
    private static final int RUNS = 100;

    private DateEvaluation() {}

    private record Document(String name, String text, LocalDate published) {}

    public static void main(String[] args) throws IOException {
        if (args.length != 3) {
            System.err.println("usage: DateEvaluation FOLDER SET OUTPUT.tsv");
            System.exit(2);
        }
        List<Document> documents = documents(Path.of(args[0]), args[1]);
        List<String> lines = new ArrayList<>();
        for (Document document : documents) {
            for (Hit hit : scan(document)) {
                lines.add(line(document, hit));
            }
        }
        Files.write(Path.of(args[2]), lines);
        System.out.println(timing(documents));
    }

    private static List<Document> documents(Path folder, String set) throws IOException {
        List<Document> documents = new ArrayList<>();
        for (String row : Files.readAllLines(folder.resolve(set + ".docs.tsv"))) {
            String[] cells = row.split("\t", 2);
            String text = Files.readString(folder.resolve(set).resolve(cells[0] + ".txt"));
            documents.add(new Document(cells[0], text, LocalDate.parse(cells[1].substring(0, 10))));
        }
        return documents;
    }

    private static List<Hit> scan(Document document) {
        return DateScanner.builtIn().scan(document.text(), Optional.of(document.published()));
    }

    /** The scorer counts code points, the scanner UTF-16 units. */
    private static String line(Document document, Hit hit) {
        String text = document.text();
        int start = text.codePointCount(0, hit.start());
        int end = start + text.codePointCount(hit.start(), hit.end());
        String words = text.substring(hit.start(), hit.end()).replaceAll("\\s+", " ");
        return String.join(
                "\t", document.name(), "" + start, "" + end, hit.type().name(), hit.value(), words);
    }

    private static String timing(List<Document> documents) {
        run(documents, WARM_UP);
        long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        int found = run(documents, RUNS);
        double nanos = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before;
        long characters = documents.stream().mapToLong(d -> d.text().length()).sum();
        return String.format(
                Locale.ROOT,
                "%.4f ms CPU per document of %d characters, %d expressions",
                nanos / 1e6 / RUNS / documents.size(),
                characters / documents.size(),
                found / RUNS);
    }

    private static int run(List<Document> documents, int times) {
        int found = 0;
        for (int i = 0; i < times; i++) {
            for (Document document : documents) {
                found += scan(document).size();
            }
        }
        return found;
    }
}
