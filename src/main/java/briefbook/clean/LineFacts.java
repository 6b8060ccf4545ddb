package briefbook.clean;

import briefbook.model.Declaration;
import briefbook.model.Field;
import briefbook.model.RawBlock;
import briefbook.model.Seed;
import briefbook.text.Hash;
import java.net.URI;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.LongStream;

/**
 * What the collection needs to know of a document's lines: hashes only, never the text.
 *
 * <p>Digits count as one another, so that "12 comments" and "7 comments" are one line. Immutable.
 */
public final class LineFacts {
    /** Lines that are longer may be text that several documents share for good reasons. */
    static final int LONG = 80;

    private final String source;
    private final long[] lines;
    private final long[] longLines;

    private LineFacts(String source, long[] lines, long[] longLines) {
        this.source = source;
        this.lines = lines;
        this.longLines = longLines;
    }

    /** Returns the facts of a seed. */
    public static LineFacts of(Seed seed) {
        return new LineFacts(
                source(seed),
                hashes(seed.blocks().stream().map(RawBlock::text)),
                hashes(seed.blocks().stream().map(RawBlock::text).filter(t -> t.length() >= LONG)));
    }

    private static long[] hashes(java.util.stream.Stream<String> texts) {
        return texts.mapToLong(LineFacts::hash).distinct().sorted().toArray();
    }

    /** Returns who published the document, as far as is known: host of its address, or outlet, or its folder; else empty. */
    static String source(Seed seed) {
        return declared(seed, Field.URL)
                .flatMap(LineFacts::host)
                .or(() -> declared(seed, Field.OUTLET))
                .orElseGet(() -> folder(seed.id().file()))
                .toLowerCase(Locale.ROOT);
    }

    private static String folder(String file) {
        return file.substring(0, Math.max(0, file.lastIndexOf('/')));
    }

    private static Optional<String> declared(Seed seed, Field field) {
        return seed.declarations().stream()
                .filter(d -> d.field() == field && !d.value().isBlank())
                .map(Declaration::value)
                .findFirst();
    }

    /** Returns the host of an address without {@code www.}, if it has one. */
    public static Optional<String> host(String url) {
        try {
            return Optional.ofNullable(URI.create(url.strip()).getHost()).map(h -> h.replaceFirst("^www\\.", ""));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Returns the hash of a line: case, white space and the values of digits do not count. */
    static long hash(String text) {
        StringBuilder masked = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isDigit(c)) {
                if (masked.length() == 0 || masked.charAt(masked.length() - 1) != '0') {
                    masked.append('0');
                }
            } else if (!Part.isSpace(c)) {
                masked.append(Character.toLowerCase(c));
            }
        }
        return Hash.spread(Hash.of(0, masked.toString()));
    }

    String source() {
        return source;
    }

    LongStream lines() {
        return Arrays.stream(lines);
    }

    /** Returns the long lines, ascending. */
    long[] longLines() {
        return longLines.clone();
    }

    /** Returns one number that stands for all lines. */
    long fingerprint() {
        return Arrays.stream(lines).reduce(lines.length, Hash::join);
    }

    /** Tells whether most of the long lines of both are the same: copies, or versions of one text. */
    boolean isNearly(LineFacts other) {
        int shared = 0;
        for (long line : longLines) {
            shared += Arrays.binarySearch(other.longLines, line) >= 0 ? 1 : 0;
        }
        int all = longLines.length + other.longLines.length - shared;
        return all == 0 ? Arrays.equals(lines, other.lines) : shared * 10 >= all * 7;
    }
}
