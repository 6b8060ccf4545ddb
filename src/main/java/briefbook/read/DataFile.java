package briefbook.read;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Tells whether a data file can be read by other programs. Stateless; holds no more of a file than one value. */
public final class DataFile {
    private static final JsonFactory JSON = new JsonFactory();

    private DataFile() {}

    /** Tells whether a file holds JSON, by its name. */
    public static boolean isJson(String path) {
        return path.endsWith(".json") || path.endsWith(".jsonl");
    }

    /**
     * Returns what is wrong with a JSON file, or with one of JSON lines, and in which line; empty when nothing is.
     *
     * @throws IOException when the file cannot be read
     */
    public static Optional<String> fault(InputStream in) throws IOException {
        try (JsonParser parser = JSON.createParser(in)) {
            boolean empty = true;
            while (parser.nextToken() != null) {
                empty = false;
            }
            return empty ? Optional.of("holds nothing") : Optional.empty();
        } catch (JsonProcessingException e) {
            return Optional.of("is no JSON from line "
                    + (e.getLocation() == null ? 1 : e.getLocation().getLineNr()) + " on");
        }
    }
}
