package briefbook.read;

import briefbook.model.Severity;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.RuntimeJsonMappingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * JSON as crawlers and news services write it: one record, a list of records, an object that holds a list, or a record on
 * each line.
 *
 * <p>In a file of lines a broken line costs no other line; in any other file what stands before the fault is read.
 */
final class RecordsWrapping implements Wrapping {
    private static final int DEEPEST = 200;
    private static final int MOST_SHOWN = 20;
    private static final int LIST_DEPTH = 4;
    private static final ObjectReader READER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .maxStringLength(BoundedFile.CAP)
                            .build())
                    .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
                    .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
                    .build())
            .build()
            .reader();

    @Override
    public boolean opens(Treatment treatment) {
        return treatment == Treatment.RECORDS || treatment == Treatment.RECORD_LINES;
    }

    @Override
    public void open(Piece piece, Unpacker inside) throws IOException {
        Run run = new Run(piece, inside);
        try (InputStream in = new BufferedInputStream(piece.source().open(), 1 << 16)) {
            if (piece.treatment() == Treatment.RECORDS) {
                run.whole(in);
            } else {
                run.lines(in);
            }
        } finally {
            run.sum();
        }
    }

    private static final class Run {
        private final Piece piece;
        private final Unpacker inside;
        private int articles;
        private int without;
        private int broken;

        Run(Piece piece, Unpacker inside) {
            this.piece = piece;
            this.inside = inside;
        }

        void whole(InputStream in) throws IOException {
            try (MappingIterator<JsonNode> records =
                    READER.forType(JsonNode.class).readValues(in)) {
                while (records.hasNextValue()) {
                    add(records.nextValue());
                }
            } catch (JsonProcessingException e) {
                broken(
                        e,
                        e.getLocation() == null ? 1 : e.getLocation().getLineNr(),
                        "all that stands before it is read");
            } catch (RuntimeJsonMappingException e) {
                throw new IOException(e.getMessage(), e);
            }
        }

        void lines(InputStream in) throws IOException {
            int number = 0;
            for (byte[] line = line(in); line.length > 0; line = line(in)) {
                number++;
                String text = text(line, number == 1);
                if (!Blanks.isBlank(text)) {
                    try {
                        add(READER.readTree(text));
                    } catch (JsonProcessingException e) {
                        broken(e, number, "all other lines are read");
                    }
                }
            }
        }

        /** Returns the next line with its end, or no byte at the end. */
        private static byte[] line(InputStream in) throws IOException {
            ByteArrayOutputStream line = new ByteArrayOutputStream();
            for (int b = in.read(); b >= 0; b = in.read()) {
                line.write(b);
                if (b == '\n') {
                    break;
                }
                if (line.size() > BoundedFile.CAP) {
                    throw new Unpacker.Enough("a line is larger than " + (BoundedFile.CAP >> 20) + " MB");
                }
            }
            return line.toByteArray();
        }

        private static String text(byte[] line, boolean first) {
            Charset charset = Utf8Scan.of(line).isClean() ? StandardCharsets.UTF_8 : Charset.forName("windows-1252");
            String text = new String(line, charset);
            return first && text.startsWith("\uFEFF") ? text.substring(1) : text;
        }

        private void add(JsonNode root) throws IOException {
            if (!addAll(root)) {
                without++;
            }
        }

        /** Adds a record, or the records in the lists that an object without text holds. */
        private boolean addAll(JsonNode root) throws IOException {
            record Level(JsonNode node, int depth) {}
            boolean found = false;
            Deque<Level> waiting = new ArrayDeque<>();
            waiting.add(new Level(root, 0));
            while (!waiting.isEmpty()) {
                Level next = waiting.removeFirst();
                Optional<Piece> article = JsonRecord.piece(piece.name(), next.node());
                if (article.isPresent()) {
                    found = true;
                    articles++;
                    inside.unpack(article.get());
                } else if (next.depth() < LIST_DEPTH) {
                    for (JsonNode child : next.node()) {
                        if (child.isContainerNode()) {
                            waiting.addLast(new Level(child, next.depth() + 1));
                        }
                    }
                }
            }
            return found;
        }

        private void broken(JsonProcessingException e, int line, String rest) {
            if (broken++ < MOST_SHOWN) {
                inside.notes()
                        .add(
                                Severity.ERROR,
                                line,
                                "is no JSON: " + Notes.shown(e.getOriginalMessage()),
                                "mend it; " + rest);
            }
        }

        void sum() {
            if (broken > MOST_SHOWN) {
                inside.notes().add(Severity.ERROR, "has " + broken + " broken lines in all", "mend them");
            }
            if (articles == 0 && broken == 0) {
                inside.notes()
                        .add(
                                piece.treatment() == Treatment.RECORDS ? Severity.NOTE : Severity.ERROR,
                                "holds no record with the text of an article",
                                "name the field with the text 'text', or leave the file out");
            } else if (articles > 0 && without > 0) {
                inside.notes()
                        .add(
                                Severity.WARNING,
                                without + (without == 1 ? " record has" : " records have") + " no text",
                                "name the field with the text 'text'");
            }
        }
    }
}
