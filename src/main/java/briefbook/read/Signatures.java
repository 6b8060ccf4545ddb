package briefbook.read;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** Recognises common binary files by their first bytes. Stateless. */
final class Signatures {
    private enum Kind {
        PNG("\u0089PNG\r\n", "a PNG image"),
        JPEG("\u00FF\u00D8\u00FF", "a JPEG image"),
        GIF("GIF89a", "a GIF image"),
        OLD_GIF("GIF87a", "a GIF image"),
        PDF("%PDF-", "a PDF document"),
        ZIP("PK\u0003\u0004", "a ZIP archive or office document"),
        GZIP("\u001F\u008B\b", "a gzip archive"),
        XZ("\u00FD7zXZ\0", "an xz archive"),
        SEVEN_ZIP("7z\u00BC\u00AF", "a 7z archive"),
        RAR("Rar!\u001A", "a RAR archive"),
        OFFICE("\u00D0\u00CF\u0011\u00E0", "an old office document"),
        RTF("{\\rtf", "an RTF document"),
        ELF("\u007FELF", "a program"),
        JAVA("\u00CA\u00FE\u00BA\u00BE", "a program"),
        SQLITE("SQLite format 3\0", "a database");

        private final String start;
        private final String name;

        Kind(String start, String name) {
            this.start = start;
            this.name = name;
        }

        private boolean starts(byte[] bytes) {
            byte[] sign = start.getBytes(StandardCharsets.ISO_8859_1);
            return bytes.length >= sign.length && Arrays.equals(bytes, 0, sign.length, sign, 0, sign.length);
        }
    }

    private Signatures() {}

    /** Returns what kind of binary file the bytes are, if their start tells. */
    static Optional<String> of(byte[] bytes) {
        for (Kind kind : Kind.values()) {
            if (kind.starts(bytes)) {
                return Optional.of(kind.name);
            }
        }
        return Optional.empty();
    }
}
