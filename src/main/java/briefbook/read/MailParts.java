package briefbook.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.apache.james.mime4j.stream.RecursionMode;

/**
 * The headers and the parts of a mail, decoded; the only user of mime4j.
 *
 * <p>Tolerant, as mails are written by everything. Films are counted and not decoded. For one thread.
 *
 * @param headers the mail's own headers, in order
 * @param parts its parts that may hold text, in order
 * @param others the types of the parts that hold none, with their names
 * @param pictures parts that are pictures, by their address and by their {@code cid:}
 */
record MailParts(List<Header> headers, List<Part> parts, List<String> others, Map<String, byte[]> pictures) {
    private static final int MOST_PARTS = 2_000;
    private static final long MOST_PICTURE_BYTES = 64L << 20;
    private static final Pattern FILE_NAME = Pattern.compile(
            "(?:file)?name\\*?\\s{0,9}=\\s{0,9}(?:\"([^\"]{1,250})\"|([^\\s;]{1,250}))", Pattern.CASE_INSENSITIVE);

    /** Copies the lists. */
    MailParts {
        headers = List.copyOf(headers);
        parts = List.copyOf(parts);
        others = List.copyOf(others);
        pictures = Map.copyOf(pictures);
    }

    /**
     * A header.
     *
     * @param name as written
     * @param value unfolded and decoded
     */
    record Header(String name, String value) {}

    /**
     * A part that may hold text.
     *
     * @param type such as {@code text/html}, in lower case
     * @param charset as stated; empty if none
     * @param fileName of an attachment; empty if none
     * @param attached whether it is meant to be saved rather than shown
     * @param source its bytes, decoded
     */
    record Part(String type, String charset, String fileName, boolean attached, Source source) {}

    /** Returns the first header of a name, or nothing. */
    String header(String name) {
        return headers.stream()
                .filter(h -> h.name().equalsIgnoreCase(name))
                .map(Header::value)
                .findFirst()
                .orElse("");
    }

    /**
     * Reads a mail.
     *
     * @throws IOException when it is no mail at all, or cannot be read
     */
    static MailParts read(InputStream in) throws IOException {
        MimeTokenStream tokens = new MimeTokenStream(MimeConfig.custom()
                .setMaxLineLen(-1)
                .setMaxHeaderLen(1 << 20)
                .setMaxHeaderCount(2_000)
                .setMaxContentLen(-1)
                .build());
        tokens.setRecursionMode(RecursionMode.M_NO_RECURSE);
        tokens.parse(in);
        try {
            return new Reading(tokens).read();
        } catch (MimeException e) {
            throw new IOException("it is no mail: " + e.getMessage(), e);
        }
    }

    private static final class Reading {
        private final MimeTokenStream tokens;
        private final List<Header> headers = new ArrayList<>();
        private final List<Part> parts = new ArrayList<>();
        private final List<String> others = new ArrayList<>();
        private final Map<String, byte[]> pictures = new HashMap<>();
        private long pictureBytes;
        private String disposition = "";
        private String contentType = "";
        private String location = "";
        private String contentId = "";

        Reading(MimeTokenStream tokens) {
            this.tokens = tokens;
        }

        MailParts read() throws IOException, MimeException {
            int depth = 0;
            for (EntityState state = tokens.getState(); state != EntityState.T_END_OF_STREAM; state = tokens.next()) {
                switch (state) {
                    case T_START_HEADER -> {
                        depth++;
                        disposition = "";
                        contentType = "";
                        location = "";
                        contentId = "";
                    }
                    case T_FIELD -> field(depth);
                    case T_BODY -> body();
                    default -> {}
                }
            }
            return new MailParts(headers, parts, others, pictures);
        }

        private void field(int depth) {
            String name = tokens.getField().getName();
            String value = decoded(tokens.getField().getBody());
            if (depth == 1) {
                headers.add(new Header(name, value));
            }
            if (name.equalsIgnoreCase("Content-Disposition")) {
                disposition = value;
            } else if (name.equalsIgnoreCase("Content-Type")) {
                contentType = value;
            } else if (name.equalsIgnoreCase("Content-Location")) {
                location = value.replace(" ", "");
            } else if (name.equalsIgnoreCase("Content-ID")) {
                contentId = "cid:" + value.replaceAll("[<>]", "");
            }
        }

        private void body() throws IOException {
            String type = tokens.getBodyDescriptor().getMimeType().toLowerCase(Locale.ROOT);
            String fileName = fileName(disposition + ";" + contentType);
            boolean attached = disposition.toLowerCase(Locale.ROOT).startsWith("attachment");
            boolean text = type.startsWith("text/") || type.equals("application/xhtml+xml");
            boolean readable =
                    !fileName.isEmpty() && FileRules.of(fileName).treatment().isRead();
            boolean picture = type.startsWith("image/") || type.startsWith("audio/") || type.startsWith("video/");
            if (picture || parts.size() == MOST_PARTS || !(text || type.equals("message/rfc822") || readable)) {
                others.add(fileName.isEmpty() ? type : type + " " + fileName);
                if (type.startsWith("image/")) {
                    picture();
                }
                return;
            }
            String charset = tokens.getBodyDescriptor().getCharset();
            boolean stated = contentType.toLowerCase(Locale.ROOT).contains("charset");
            try (InputStream in = tokens.getDecodedInputStream()) {
                Source source = Source.of(BoundedFile.read(in));
                parts.add(new Part(type, stated && charset != null ? charset : "", fileName, attached, source));
            }
        }

        private void picture() throws IOException {
            boolean called = !location.isEmpty() || !contentId.isEmpty();
            if (called && pictureBytes < MOST_PICTURE_BYTES) {
                try (InputStream in = tokens.getDecodedInputStream()) {
                    byte[] bytes = in.readNBytes(PictureReader.LARGEST + 1);
                    pictureBytes += bytes.length;
                    pictures.putIfAbsent(location, bytes);
                    pictures.putIfAbsent(contentId, bytes);
                    pictures.remove("");
                }
            }
        }

        private static String fileName(String headers) {
            Matcher matcher = FILE_NAME.matcher(headers);
            if (!matcher.find()) {
                return "";
            }
            String name = matcher.group(1) != null ? matcher.group(1) : matcher.group(2);
            return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        }

        private static String decoded(String body) {
            String unfolded = body.replaceAll("\\r?\\n[ \\t]*", " ");
            String text = DecoderUtil.decodeEncodedWords(unfolded, DecodeMonitor.SILENT, StandardCharsets.UTF_8);
            return Blanks.trim(text);
        }
    }
}
