package briefbook.read;

import briefbook.model.Declaration;
import briefbook.model.Field;
import briefbook.model.Severity;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcRevisit;
import org.netpreserve.jwarc.WarcTargetRecord;

/**
 * Web archives; the only user of jwarc.
 *
 * <p>Each page that a server answered with is handed on once, to be kept when it reads like an article. What is left out is
 * counted, by reason. The day of the crawl is no day of publication.
 */
final class WarcWrapping implements Wrapping {
    @Override
    public boolean opens(Treatment treatment) {
        return treatment == Treatment.WARC;
    }

    @Override
    public void open(Piece piece, Unpacker inside) throws IOException {
        Run run = new Run(piece, inside);
        try (InputStream in = opened(piece.source(), inside);
                WarcReader reader = new WarcReader(in)) {
            reader.setLenient(true);
            for (Optional<WarcRecord> record = reader.next(); record.isPresent(); record = reader.next()) {
                run.record(record.get());
            }
        } catch (Unpacker.Enough e) {
            throw e;
        } catch (ParsingException | EOFException e) {
            run.broken("its records are damaged");
        } catch (IOException e) {
            run.broken(BoundedFile.reason(e));
        } catch (IllegalArgumentException | NullPointerException e) {
            // Headers that are no dates, no addresses or not there.
            run.broken("a record has no sound header");
        } finally {
            run.sum();
        }
    }

    private static InputStream opened(Source source, Unpacker inside) throws IOException {
        InputStream in = new BufferedInputStream(source.open(), 1 << 16);
        in.mark(2);
        boolean packed = in.read() == 0x1F && in.read() == 0x8B;
        in.reset();
        Runnable breaksOff = () -> inside.notes()
                .add(
                        Severity.ERROR,
                        "breaks off: its gzip data is damaged or not complete",
                        "fetch it again; what came before the damage is read");
        return new BufferedInputStream(inside.counted(packed ? Gunzip.of(in, breaksOff) : in), 1 << 16);
    }

    private static final class Run {
        private final Piece piece;
        private final Unpacker inside;
        private final Set<String> seen = new HashSet<>();
        private final Map<String, Integer> leftOut = new TreeMap<>();
        private int pages;
        private boolean broken;

        Run(Piece piece, Unpacker inside) {
            this.piece = piece;
            this.inside = inside;
        }

        void record(WarcRecord record) throws IOException {
            if (record instanceof WarcRevisit) {
                count("seen before");
            } else if (record instanceof WarcResponse response) {
                response(response);
            } else if (record instanceof WarcResource resource && isPage(resource.contentType())) {
                page(resource, resource.contentType(), resource.body().stream());
            }
        }

        private void response(WarcResponse response) throws IOException {
            InputStream body;
            MediaType type;
            try {
                HttpResponse http = response.http();
                type = http.contentType();
                if (!isPage(type)) {
                    return;
                }
                if (http.status() != 200) {
                    count("not found or moved");
                    return;
                }
                body = http.bodyDecoded().stream();
            } catch (ParsingException | IllegalArgumentException e) {
                count("damaged");
                return;
            } catch (IOException | LinkageError e) {
                count("packed in a way that is not known");
                return;
            }
            page(response, type, body);
        }

        private static boolean isPage(MediaType type) {
            String base = type.base().toString().toLowerCase(Locale.ROOT);
            return base.equals("text/html") || base.equals("application/xhtml+xml");
        }

        private void page(WarcTargetRecord record, MediaType type, InputStream body) throws IOException {
            byte[] bytes;
            try (body) {
                bytes = BoundedFile.read(body);
            } catch (Unpacker.Enough e) {
                throw e;
            } catch (IOException | RuntimeException | LinkageError e) {
                count("damaged or too large");
                return;
            }
            String address = String.valueOf(record.target());
            boolean newAddress = seen.add(address);
            boolean newContent = seen.add(sha1(bytes));
            if (!newAddress || !newContent) {
                count("seen before");
                return;
            }
            pages++;
            List<Declaration> fallbacks = new ArrayList<>(piece.fallbacks());
            fallbacks.add(new Declaration(Field.URL, address, "web archive: address"));
            String charset = type.parameters().getOrDefault("charset", "");
            Piece page = new Piece(
                    piece.name(), Treatment.HTML, Source.of(bytes), true, charset, List.of(), fallbacks, List.of());
            inside.unpack(page.onlyArticle());
        }

        private static String sha1(byte[] bytes) {
            try {
                return HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-1").digest(bytes));
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException("every Java has SHA-1", e);
            }
        }

        private void count(String why) {
            leftOut.merge(why, 1, Integer::sum);
        }

        void broken(String what) {
            broken = true;
            inside.notes()
                    .add(Severity.ERROR, "breaks off: " + what, "fetch it again; what came before the damage is read");
        }

        void sum() {
            if (!leftOut.isEmpty()) {
                List<String> counts = new ArrayList<>();
                leftOut.forEach((why, n) -> counts.add(n + " " + why));
                inside.notes()
                        .add(
                                leftOut.keySet().stream().anyMatch(w -> w.startsWith("damaged"))
                                        ? Severity.WARNING
                                        : Severity.NOTE,
                                "pages left out: " + String.join(", ", counts),
                                "none, unless an article is missing");
            }
            if (pages == 0 && !broken) {
                inside.notes().add(Severity.ERROR, "holds no page", "check that it is a web archive of pages");
            }
        }
    }
}
