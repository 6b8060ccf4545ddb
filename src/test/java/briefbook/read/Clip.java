package briefbook.read;

import static org.assertj.core.api.Assertions.assertThat;

import briefbook.model.BlockKind;
import briefbook.model.Field;
import briefbook.model.Problem;
import briefbook.model.RawBlock;
import briefbook.model.Removal;
import briefbook.model.Seed;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A file of a test, read. */
record Clip(Reading reading) {
    static Clip of(String name, String text) {
        return of(name, text.getBytes(StandardCharsets.UTF_8));
    }

    static Clip of(String name, byte[] bytes) {
        try {
            Path file = Files.createTempFile("clip", ".tmp");
            try {
                Files.write(file, bytes);
                return new Clip(new SeedReader().read(new SeedFile(file, name)));
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Seed seed() {
        assertThat(reading.seeds()).as("%s", reading.problems()).hasSize(1);
        return reading.seeds().get(0);
    }

    List<RawBlock> blocks() {
        return seed().blocks();
    }

    RawBlock block(int index) {
        return blocks().get(index);
    }

    List<String> texts() {
        return blocks().stream().map(RawBlock::text).toList();
    }

    List<BlockKind> kinds() {
        return blocks().stream().map(RawBlock::kind).toList();
    }

    List<String> stated(Field field) {
        return seed().declarations().stream()
                .filter(d -> d.field() == field)
                .map(d -> d.value())
                .toList();
    }

    List<String> asides(String rule) {
        return seed().asides().stream()
                .filter(a -> a.rule().equals(rule))
                .map(Removal::text)
                .toList();
    }

    List<String> whats() {
        List<Problem> problems = reading.seeds().isEmpty() ? reading.problems() : seed().problems();
        return problems.stream().map(Problem::what).toList();
    }

    List<String> wheres() {
        return seed().problems().stream().map(Problem::where).toList();
    }
}
