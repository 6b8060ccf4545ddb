package briefbook.read;

import briefbook.model.Field;
import briefbook.model.Format;
import briefbook.model.Problem;
import briefbook.model.RawPicture;
import briefbook.model.Seed;
import briefbook.model.SeedId;
import briefbook.model.Severity;
import briefbook.text.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** Reads one file into the seeds of its articles. For one thread and one use. */
final class FileReading {
    private final SeedFile file;
    private final Consumer<Seed> seeds;
    private final BiConsumer<String, byte[]> pictures;
    private final Notes notes;
    private final List<Problem> lost = new ArrayList<>();
    private String sha256 = "";
    private int part;
    private int sifted;

    FileReading(SeedFile file, Consumer<Seed> seeds, BiConsumer<String, byte[]> pictures) {
        this.file = file;
        this.seeds = seeds;
        this.pictures = pictures;
        this.notes = new Notes(file.name());
    }

    /** Reads the file, and returns what concerns no single article or an article that is skipped. */
    List<Problem> read() {
        try {
            Treatment treatment = FileRules.of(file.name()).treatment();
            Source source = source(treatment);
            if (treatment == Treatment.ANY) {
                treatment = FirstBytes.treatment(source.bytes());
            }
            new Unpacker(notes, this::article).unpack(Piece.of(file.name(), treatment, source));
        } catch (Unpacker.Enough e) {
            notes.add(Severity.ERROR, "is not read to its end: " + e.getReason(), "split it");
        } catch (IOException e) {
            notes.add(
                    Severity.ERROR,
                    (part == 0 ? "cannot be read: " : "cannot be read to its end: ") + BoundedFile.reason(e),
                    "check that it is a file, its permissions and its size");
        } catch (RuntimeException | StackOverflowError e) {
            // The edge of the stage: whatever a parser does with a strange file must not cost the other files.
            notes.add(Severity.ERROR, fault(e), "save it as .txt, and report the file as a bug");
        }
        if (sifted > 0) {
            notes.add(
                    part == 0 ? Severity.ERROR : Severity.NOTE,
                    sifted + (sifted == 1 ? " page does" : " pages do") + " not read like an article",
                    "none, unless an article is missing: save its page as .html");
        }
        List<Problem> problems = new ArrayList<>(notes.problems());
        problems.addAll(lost);
        return problems;
    }

    /** Returns the bytes of the file: from memory, except where they may be many. */
    private Source source(Treatment treatment) throws IOException {
        Source whole = new FileSource(file.path());
        if (treatment.mayHoldMany()) {
            sha256 = sha256(whole);
            return whole;
        }
        Source kept = Source.of(whole.bytes());
        sha256 = sha256(kept);
        return kept;
    }

    private void article(Piece piece) {
        Notes own = Notes.of(file.name(), part, piece.inside());
        try {
            if (seed(piece, own)) {
                return;
            }
        } catch (Unpacker.Enough e) {
            own.add(Severity.ERROR, "cannot be read: " + e.getReason(), "split it");
        } catch (IOException e) {
            own.add(
                    Severity.ERROR,
                    "cannot be read: " + BoundedFile.reason(e),
                    "check that it is a file, its permissions and its size");
        } catch (RuntimeException | StackOverflowError e) {
            own.add(Severity.ERROR, fault(e), "save it as .txt, and report the file as a bug");
        }
        lost.addAll(own.problems());
    }

    private static String fault(Throwable e) {
        return "cannot be read as its format: " + e.getClass().getSimpleName();
    }

    /** Hands on the articles of a piece, and says whether there is one or none is missed. */
    private boolean seed(Piece piece, Notes own) throws IOException {
        byte[] bytes = piece.source().bytes();
        for (DocumentFormat format : DocumentFormat.ALL) {
            if (format.reads(piece.treatment())) {
                return emitAll(piece, format.format(), format.read(bytes, own), own);
            }
        }
        Optional<String> text = Decoder.decode(bytes, piece.treatment() == Treatment.HTML, piece.charset(), own);
        if (text.isEmpty()) {
            return false;
        }
        FrontMatter front = FrontMatter.split(text.get(), own);
        SeedFormat format = SeedFormats.of(piece.treatment(), front.body());
        Content content = format.read(front.body(), own);
        content = content.after(front.declarations(), front.asides());
        if (format.format().isPage()) {
            content = content.orElse(SavedFrom.of(text.get()));
        }
        if (piece.sifted() && !ArticleLike.is(content, piece.address())) {
            sifted++;
            return true;
        }
        return emitAll(piece, format.format(), content, own);
    }

    private boolean emitAll(Piece piece, Format format, Content content, Notes own) {
        // Only what nobody marked up can be many articles without a border that a machine could see.
        boolean export = !format.isPage() && format != Format.MARKDOWN && PressExport.is(content);
        Content whole = format == Format.TEXT ? content.blocks(WrappedLines.paragraphs(content.blocks())) : content;
        List<Content> articles = export ? PressExport.split(content) : List.of(whole);
        boolean any = false;
        for (Content article : articles) {
            Notes notes = any ? Notes.of(file.name(), part, piece.inside()) : own;
            Content stated = article.after(piece.declarations(), piece.asides()).orElse(piece.fallbacks());
            any |= emit(export && format == Format.TEXT ? Format.RECORD : format, stated, piece, notes);
        }
        return any;
    }

    private boolean emit(Format format, Content content, Piece piece, Notes own) {
        if (content.blocks().isEmpty()) {
            // A title above nothing, often with a link to the article elsewhere, still names an article.
            boolean named = content.declarations().stream().anyMatch(d -> d.field() == Field.TITLE);
            own.add(
                    named ? Severity.WARNING : Severity.ERROR,
                    named ? "holds no text below its title" : "holds no text to read",
                    "save the article again, with its text in the file");
            if (!named) {
                return false;
            }
        }
        SeedId id = new SeedId(file.name(), part++, sha256, format);
        List<RawPicture> shown =
                new PictureReader(new PictureShelf(file, piece.pictures()), pictures).read(content.pictures());
        seeds.accept(new Seed(id, content.blocks(), content.declarations(), content.asides(), shown, own.problems()));
        return true;
    }

    private static String sha256(Source source) throws IOException {
        try (InputStream in = source.open()) {
            MessageDigest digest = Sha256.digest();
            byte[] buffer = new byte[1 << 16];
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                digest.update(buffer, 0, n);
            }
            return HexFormat.of().formatHex(digest.digest());
        }
    }
}
