package briefbook.read;

import briefbook.model.Severity;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.util.List;

/**
 * Takes one file apart into articles, within bounds: so deep, so many, so large, and no bomb.
 *
 * <p>Everything happens in memory and in streams; nothing is written to disk. For one file and one thread.
 */
final class Unpacker {
    /** All wrappings. */
    static final List<Wrapping> ALL = List.of(
            new GzipWrapping(),
            new RecordsWrapping(),
            new MailWrapping(),
            new MailboxWrapping(),
            new WarcWrapping(),
            new ZipWrapping());

    /** The most articles that are read from one file. */
    static final int MOST = 50_000;

    /** The most bytes that one file may unpack to, packed pictures and films included. */
    static final long LARGEST = 4L << 30;

    private static final int DEEPEST = 3;

    private final Notes notes;
    private final Articles articles;
    private long left = LARGEST;
    private int depth;
    private int count;

    /** Takes the articles of a file. */
    interface Articles {
        /** Takes the next article; a fault of one must not cost the others. */
        void accept(Piece article);
    }

    /** Says that the rest of a file is not read. */
    static final class Enough extends FileSystemException {
        private static final long serialVersionUID = 1;

        Enough(String reason) {
            super(null, null, reason);
        }
    }

    Unpacker(Notes notes, Articles articles) {
        this.notes = notes;
        this.articles = articles;
    }

    /**
     * Hands on the article that a piece is, or opens the wrapping that it is.
     *
     * @throws IOException when a wrapping cannot be opened or breaks off
     */
    void unpack(Piece piece) throws IOException {
        for (Wrapping wrapping : ALL) {
            if (wrapping.opens(piece.treatment())) {
                open(wrapping, piece);
                return;
            }
        }
        if (count++ == MOST) {
            throw new Enough("it holds more than " + MOST + " articles");
        }
        articles.accept(piece);
    }

    private void open(Wrapping wrapping, Piece piece) throws IOException {
        if (depth == DEEPEST) {
            notes.add(
                    Severity.ERROR,
                    "'" + Notes.shown(piece.name()) + "' is packed more than " + DEEPEST + " deep and is skipped",
                    "unpack it into the folder");
            return;
        }
        depth++;
        try {
            wrapping.open(piece, this);
        } finally {
            depth--;
        }
    }

    /** Returns the notes on the file. */
    Notes notes() {
        return notes;
    }

    /** Returns a stream that ends with an exception when the whole file has unpacked to too much. */
    InputStream counted(InputStream in) {
        return new FilterInputStream(in) {
            @Override
            public int read() throws IOException {
                int b = super.read();
                count(b < 0 ? 0 : 1);
                return b;
            }

            @Override
            public int read(byte[] bytes, int start, int length) throws IOException {
                int read = super.read(bytes, start, length);
                count(Math.max(0, read));
                return read;
            }

            @Override
            public long skip(long n) throws IOException {
                long skipped = super.skip(n);
                count(skipped);
                return skipped;
            }

            private void count(long bytes) throws Enough {
                left -= bytes;
                if (left < 0) {
                    throw new Enough("it unpacks to more than " + (LARGEST >> 30) + " GB");
                }
            }
        };
    }
}
