package briefbook.people;

import briefbook.annotate.people.Entity;
import briefbook.annotate.people.EntityType;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Reads and writes annotated corpora: a token, a tab and a BIO tag in each line, a blank line after each sentence. */
final class TaggedCorpus {
    private static final String DOCUMENT = "-DOCSTART-";

    private TaggedCorpus() {}

    /** Returns the documents of a file; a packed file is unpacked by {@code xz}, which must be installed. */
    static List<List<GoldSentence>> read(Path file) throws IOException {
        return parse(lines(file));
    }

    /** Returns the documents in the lines of a file. */
    static List<List<GoldSentence>> parse(List<String> lines) {
        List<List<GoldSentence>> documents = new ArrayList<>();
        List<String> tokens = new ArrayList<>();
        List<String> tags = new ArrayList<>();
        for (String line : lines) {
            if (line.startsWith(DOCUMENT)) {
                flush(documents, tokens, tags);
                documents.add(new ArrayList<>());
            } else if (line.isBlank()) {
                flush(documents, tokens, tags);
            } else {
                int tab = line.indexOf('\t');
                tokens.add(line.substring(0, tab));
                tags.add(line.substring(tab + 1).strip());
            }
        }
        flush(documents, tokens, tags);
        return documents;
    }

    /** Writes documents in the same form. */
    static void write(Path file, List<List<GoldSentence>> documents) throws IOException {
        StringBuilder text = new StringBuilder();
        for (List<GoldSentence> document : documents) {
            text.append(DOCUMENT).append("\tO\n\n");
            for (GoldSentence sentence : document) {
                String[] tags = tags(sentence);
                for (int i = 0; i < tags.length; i++) {
                    text.append(sentence.tokens().get(i))
                            .append('\t')
                            .append(tags[i])
                            .append('\n');
                }
                text.append('\n');
            }
        }
        Files.writeString(file, text);
    }

    /** Returns the lines of a file, or of the file of this name with {@code .xz} behind it. */
    static List<String> lines(Path file) throws IOException {
        if (Files.exists(file)) {
            return Files.readAllLines(file);
        }
        Process unpack = new ProcessBuilder("xz", "-dc", file + ".xz")
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (var in = unpack.getInputStream()) {
            List<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            if (lines.isEmpty()) {
                throw new IOException(file + " is missing, and " + file + ".xz could not be unpacked");
            }
            return lines;
        }
    }

    private static String[] tags(GoldSentence sentence) {
        String[] tags = new String[sentence.tokens().size()];
        Arrays.fill(tags, "O");
        for (Entity entity : sentence.entities()) {
            for (int i = entity.from(); i < entity.to(); i++) {
                tags[i] = (i == entity.from() ? "B-" : "I-") + entity.type();
            }
        }
        return tags;
    }

    private static void flush(List<List<GoldSentence>> documents, List<String> tokens, List<String> tags) {
        if (tokens.isEmpty()) {
            return;
        }
        if (documents.isEmpty()) {
            documents.add(new ArrayList<>());
        }
        documents.get(documents.size() - 1).add(new GoldSentence(tokens, entities(tags)));
        tokens.clear();
        tags.clear();
    }

    private static List<Entity> entities(List<String> tags) {
        List<Entity> entities = new ArrayList<>();
        int i = 0;
        while (i < tags.size()) {
            int end = i + 1;
            if (tags.get(i).startsWith("B-")) {
                String type = tags.get(i).substring(2);
                while (end < tags.size() && tags.get(end).equals("I-" + type)) {
                    end++;
                }
                for (EntityType known : EntityType.values()) {
                    if (known.name().equals(type)) {
                        entities.add(new Entity(known, i, end));
                    }
                }
            }
            i = end;
        }
        return entities;
    }
}
