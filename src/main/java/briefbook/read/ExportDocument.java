package briefbook.read;

import briefbook.model.Declaration;
import briefbook.model.Field;
import briefbook.model.RawBlock;
import briefbook.model.Removal;
import briefbook.text.StatedDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One document of a press database's export: head, text and tail.
 *
 * <p>The head ends at a label such as {@code BODY:}, else at the first long line. What stands there without a label is, in
 * this order, the title, the outlet and the day, as far as no label states them. For one thread and one use.
 */
final class ExportDocument {
    private static final String SOURCE = "database: ";
    private static final String REASON = "a line that the press database added";
    /** Shorter lines of a head are names, days and editions. */
    private static final int PROSE = 120;

    private final List<RawBlock> lines;
    private final List<Optional<ExportLine.Found>> found;
    private final List<Declaration> declarations = new ArrayList<>();
    private final List<Declaration> owners = new ArrayList<>();
    private final List<RawBlock> blocks = new ArrayList<>();
    private final List<Removal> asides = new ArrayList<>();

    ExportDocument(List<RawBlock> lines) {
        this.lines = lines;
        this.found = lines.stream().map(l -> ExportLine.of(l.text())).toList();
    }

    Content read() {
        int text = textStart();
        int tail = tailStart(text);
        int head = headStart(text);
        List<Integer> unlabelled = new ArrayList<>();
        // The cover of the whole export, with a list of what is in it.
        lines.subList(0, head).forEach(line -> asides.add(aside(line, line.text())));
        for (int i = head; i < text; i++) {
            if (found.get(i).isPresent()) {
                label(i);
            } else {
                unlabelled.add(i);
            }
        }
        for (int i = text; i < tail; i++) {
            if (found.get(i).isPresent() && isCertain(i, text)) {
                label(i);
            } else {
                blocks.add(lines.get(i));
            }
        }
        for (int i = tail; i < lines.size(); i++) {
            if (found.get(i).isPresent()) {
                label(i);
            } else {
                asides.add(aside(lines.get(i), lines.get(i).text()));
            }
        }
        stateUnlabelled(unlabelled);
        if (!states(Field.OUTLET)) {
            declarations.addAll(owners);
        }
        asides.sort(Comparator.comparingInt(
                aside -> aside.lines() == null ? 0 : aside.lines().first()));
        return new Content(blocks, declarations, asides);
    }

    private int headStart(int text) {
        for (int i = 0; i < text; i++) {
            if (found.get(i).isPresent() && found.get(i).get().is("start")) {
                return i;
            }
        }
        return 0;
    }

    /** Returns where the text begins: at its label, or at the first line that is too long for a head. */
    private int textStart() {
        for (int i = 0; i < lines.size(); i++) {
            if (found.get(i).isPresent() && found.get(i).get().is("text")) {
                return i;
            }
        }
        int afterLabels = 0;
        for (int i = 0; i < lines.size(); i++) {
            if (found.get(i).isPresent()) {
                afterLabels = i + 1;
            } else if (lines.get(i).text().length() >= PROSE) {
                return afterLabels > 0 ? i : 0;
            }
        }
        return firstAfterHead();
    }

    /** A short text has no long line: then it begins after the first run of labels. */
    private int firstAfterHead() {
        boolean labels = false;
        for (int i = 0; i < lines.size(); i++) {
            boolean label = found.get(i).isPresent() && !found.get(i).get().is("start");
            if (labels && !label) {
                return i;
            }
            labels |= label;
        }
        return lines.size();
    }

    /** Returns where the labels after the text begin; the last line of the text stands before it. */
    private int tailStart(int text) {
        int last = lines.size();
        for (int i = lines.size() - 1; i > text; i--) {
            boolean label = found.get(i).isPresent() && !found.get(i).get().is("text");
            if (label) {
                last = i;
            } else if (lines.get(i).text().length() >= PROSE || !isBetweenLabels(i)) {
                break;
            }
        }
        return last;
    }

    private boolean isBetweenLabels(int i) {
        return i > 0 && found.get(i - 1).isPresent() && !found.get(i - 1).get().is("text");
    }

    /** Inside the text only labels that no sentence looks like are taken out. */
    private boolean isCertain(int i, int text) {
        ExportLine.Found line = found.get(i).get();
        return line.is("start") || line.is("end") || line.rule().id().equals("ruler") || (line.is("text") && i >= text);
    }

    private void label(int i) {
        ExportLine.Found line = found.get(i).get();
        RawBlock block = lines.get(i);
        if (line.is("text") && !line.value().isEmpty()) {
            String label = block.text()
                    .substring(0, block.text().length() - line.value().length());
            asides.add(aside(block, Blanks.trim(label)));
            blocks.add(new RawBlock(block.kind(), 0, line.value(), block.lines(), List.of(), List.of(), block.dom()));
            return;
        }
        String source = SOURCE + line.rule().id();
        Optional<Field> stated = line.field().filter(field -> MetadataKey.isUsable(field, line.value()));
        asides.add(stated.map(field -> moved(block, field)).orElseGet(() -> aside(block, block.text())));
        stated.ifPresent(field -> declarations.add(new Declaration(field, line.value(), source)));
        if (line.is("owner")) {
            owners.add(new Declaration(Field.OUTLET, line.value(), source));
        }
    }

    private void stateUnlabelled(List<Integer> head) {
        for (int i : head) {
            RawBlock line = lines.get(i);
            boolean day =
                    StatedDate.in(line.text()).filter(StatedDate.Found::whole).isPresent()
                            || startsWithDay(line.text());
            Field field = day ? Field.DATE : states(Field.TITLE) ? Field.OUTLET : Field.TITLE;
            if (states(field)) {
                asides.add(aside(line, line.text()));
            } else {
                asides.add(moved(line, field));
                declarations.add(new Declaration(field, line.text(), SOURCE + "head"));
            }
        }
    }

    /** Says whether a line is a day with an edition after it: "January 11, 2022 Tuesday 2nd Edition". */
    private static boolean startsWithDay(String line) {
        return line.length() < PROSE
                && StatedDate.in(line).filter(StatedDate.Found::opensLine).isPresent();
    }

    private boolean states(Field field) {
        return declarations.stream().anyMatch(d -> d.field() == field);
    }

    private static Removal moved(RawBlock block, Field field) {
        String name = field == Field.AUTHOR ? "byline" : field.name().toLowerCase(Locale.ROOT);
        return new Removal(block.lines(), block.text(), "moved:" + name, "stated by the press database");
    }

    private static Removal aside(RawBlock block, String text) {
        return new Removal(block.lines(), text, "export-line", REASON);
    }
}
