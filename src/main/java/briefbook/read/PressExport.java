package briefbook.read;

import briefbook.model.RawBlock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Splits what a press database exported into its articles: many documents in one file, each with a head of labelled lines.
 *
 * <p>A file counts as such an export when at least one line starts or ends a document, and two kinds of labels stand in it.
 * Stateless.
 */
final class PressExport {
    private static final int LEAST_LABELS = 2;

    private PressExport() {}

    /** Returns the articles of an export. */
    static List<Content> split(Content content) {
        List<RawBlock> joined = WrappedLines.joined(
                content.blocks(), line -> ExportLine.of(line).isPresent());
        List<List<RawBlock>> documents = documents(joined);
        List<Content> articles = new ArrayList<>();
        for (List<RawBlock> document : documents) {
            Content article = new ExportDocument(document).read();
            boolean first = articles.isEmpty();
            articles.add(first ? article.after(content.declarations(), content.asides()) : article);
        }
        return articles;
    }

    /** Says whether a text is an export. */
    static boolean is(Content content) {
        List<RawBlock> lines = content.blocks();
        if (lines.stream().noneMatch(line -> ExportLine.mayBeBorder(line.text()))) {
            return false;
        }
        Set<String> labels = new HashSet<>();
        boolean borders = false;
        for (RawBlock line : lines) {
            Optional<ExportLine.Found> found = ExportLine.of(line.text());
            if (found.isPresent()) {
                boolean border = found.get().is("start") || found.get().is("end");
                borders |= border;
                if (!border && !found.get().rule().id().equals("ruler")) {
                    labels.add(found.get().rule().id());
                }
            }
        }
        return borders && labels.size() >= LEAST_LABELS;
    }

    /** Cuts before each start and after each end; what holds no text beyond its labels belongs to the document after it. */
    private static List<List<RawBlock>> documents(List<RawBlock> lines) {
        List<List<RawBlock>> documents = new ArrayList<>();
        List<RawBlock> current = new ArrayList<>();
        boolean started = false;
        for (RawBlock line : lines) {
            Optional<ExportLine.Found> found = ExportLine.of(line.text());
            boolean start = found.isPresent() && found.get().is("start");
            boolean end = found.isPresent() && found.get().is("end");
            if (start && (started || hasLabels(current))) {
                documents.add(current);
                current = new ArrayList<>();
            }
            started |= start;
            current.add(line);
            if (end) {
                documents.add(current);
                current = new ArrayList<>();
                started = false;
            }
        }
        boolean rest = hasLabels(current) || started;
        if (rest || documents.isEmpty()) {
            documents.add(current);
        } else {
            documents.get(documents.size() - 1).addAll(current);
        }
        return documents;
    }

    private static boolean hasLabels(List<RawBlock> lines) {
        return lines.stream()
                .anyMatch(l -> ExportLine.of(l.text())
                        .filter(f -> !f.rule().id().equals("ruler"))
                        .isPresent());
    }
}
