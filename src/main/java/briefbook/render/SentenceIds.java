package briefbook.render;

import briefbook.model.Block;
import briefbook.model.BlockKind;
import briefbook.model.Spot;
import briefbook.text.Sentences;
import briefbook.text.Sha256;
import briefbook.text.Span;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Names the sentences of an article's body by their own words, so that an address of a sentence outlives a change of the text
 * around it: another line removed, a paragraph split, another rule.
 *
 * <p>An id is {@code s-} and the first 40 bits of the SHA-256 of the words (NFKC, lower case, letters and digits only, one
 * space between words) in base 32; the second sentence of the same words ends in {@code -2}. Tables, code and endless blocks have
 * none.
 *
 * @param blocks for each block its sentences, in order
 */
record SentenceIds(List<List<Named>> blocks) {
    private static final String DIGITS = "abcdefghijklmnopqrstuvwxyz234567";
    private static final int LENGTH = 8;
    private static final int BITS = 5;

    /** A block of more sentences is no paragraph that anybody wrote; anchors would be most of its page. */
    static final int MOST = 2_000;

    /**
     * A sentence.
     *
     * @param start its first UTF-16 code unit in the block; it ends where the next one starts
     * @param id unique in the article
     */
    record Named(int start, String id) {}

    /** Names the sentences of a body. */
    static SentenceIds of(List<Block> body) {
        MessageDigest sha = Sha256.digest();
        Map<String, Integer> seen = new HashMap<>();
        return new SentenceIds(body.stream().map(b -> named(b, sha, seen)).toList());
    }

    private static List<Named> named(Block block, MessageDigest sha, Map<String, Integer> seen) {
        if (block.kind() == BlockKind.TABLE || block.kind() == BlockKind.CODE) {
            return List.of();
        }
        List<Span> sentences = Sentences.of(block.text());
        if (sentences.size() > MOST) {
            return List.of();
        }
        List<Named> named = new ArrayList<>();
        for (Span sentence : sentences) {
            String id = id(block.text().substring(sentence.start(), sentence.end()), sha);
            int count = seen.merge(id, 1, Integer::sum);
            named.add(new Named(sentence.start(), count == 1 ? id : id + "-" + count));
        }
        return List.copyOf(named);
    }

    /** Returns the id of the sentence in which a stretch of the body starts; nothing where there are no sentences. */
    Optional<String> at(Spot spot) {
        int block = Parts.block(spot.in());
        if (block < 0 || block >= blocks.size()) {
            return Optional.empty();
        }
        List<Named> sentences = blocks.get(block);
        int at =
                Collections.binarySearch(sentences, new Named(spot.start(), ""), Comparator.comparingInt(Named::start));
        int last = at >= 0 ? at : -at - 2; // where it is not found, what would follow it comes back
        return last < 0 ? Optional.empty() : Optional.of(sentences.get(last).id());
    }

    private static String id(String sentence, MessageDigest sha) {
        byte[] hash = sha.digest(words(sentence).getBytes(StandardCharsets.UTF_8));
        long bits = 0;
        for (int i = 0; i < LENGTH * BITS / Byte.SIZE; i++) {
            bits = bits << Byte.SIZE | (hash[i] & 0xFF);
        }
        StringBuilder id = new StringBuilder("s-");
        for (int i = LENGTH - 1; i >= 0; i--) {
            id.append(DIGITS.charAt((int) (bits >> (i * BITS)) & 31));
        }
        return id.toString();
    }

    /** Returns what does not change when quotation marks, white space, case or typography do. */
    static String words(String sentence) {
        String plain = Normalizer.normalize(sentence, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        StringBuilder words = new StringBuilder(plain.length());
        boolean gap = false;
        for (int i = 0; i < plain.length(); ) {
            int c = plain.codePointAt(i);
            i += Character.charCount(c);
            if (isOfWord(c)) {
                words.append(gap && words.length() > 0 ? " " : "").appendCodePoint(c);
                gap = false;
            } else if (c != '\'' && c != '’') { // "don’t" and "don't"
                gap = true;
            }
        }
        return words.length() == 0 ? plain.strip() : words.toString();
    }

    private static boolean isOfWord(int c) {
        return Character.isLetterOrDigit(c)
                || switch (Character.getType(c)) {
                    case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
                    default -> false;
                };
    }
}
