package briefbook.read;

import briefbook.model.Format;
import briefbook.model.Removal;
import briefbook.model.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Markdown, within bounds: some short texts take the parser minutes, or nest deeper than a stack.
 *
 * <p>Each text is parsed on a thread of its own with a large stack, a budget and a time limit. What is too large, too slow or breaks
 * the parser is read line by line.
 */
final class MarkdownFormat implements SeedFormat {
    private static final long STACK = 64L << 20;
    /** Only for what {@link MarkdownCost} and {@link Budget} do not foresee: an answer should not depend on the clock. */
    private static final int SECONDS = 8;

    @Override
    public Format format() {
        return Format.MARKDOWN;
    }

    @Override
    public boolean claims(Treatment treatment, String text) {
        return treatment == Treatment.MARKDOWN;
    }

    @Override
    public Content read(String text, Notes notes) {
        Optional<String> excess = MarkdownCost.excess(text);
        if (excess.isPresent()) {
            return lines(text, excess.get(), notes);
        }
        Shortcodes shortcodes = Shortcodes.take(text);
        Budget source = new Budget(shortcodes.text());
        CompletableFuture<Content> result = new CompletableFuture<>();
        Thread thread = new Thread(null, () -> parse(source, result), "markdown", STACK);
        thread.setDaemon(true);
        thread.start();
        try {
            Content content = result.get(SECONDS, TimeUnit.SECONDS);
            List<Removal> asides = new ArrayList<>(shortcodes.asides());
            asides.addAll(content.asides());
            return new Content(content.blocks(), content.declarations(), asides, content.pictures());
        } catch (TimeoutException e) {
            source.expire();
            return lines(text, "takes more than " + SECONDS + " seconds to parse", notes);
        } catch (ExecutionException e) {
            return lines(
                    text,
                    e.getCause() instanceof Budget.Spent ? "takes too long to parse" : "breaks the parser",
                    notes);
        } catch (InterruptedException e) {
            source.expire();
            Thread.currentThread().interrupt();
            return lines(text, "was interrupted", notes);
        }
    }

    private static void parse(Budget source, CompletableFuture<Content> result) {
        try {
            result.complete(new MarkdownBlocks(source).read());
        } catch (RuntimeException | StackOverflowError | AssertionError e) {
            // The parser's own bugs: the text is read line by line instead.
            result.completeExceptionally(e);
        } catch (OutOfMemoryError e) {
            result.completeExceptionally(e);
            throw e;
        }
    }

    private static Content lines(String text, String why, Notes notes) {
        notes.add(
                Severity.WARNING,
                why + "; read as plain text, line by line",
                "split it, or take out the part that is no article");
        return new Content(TextFormat.blocks(text), List.of(), List.of());
    }
}
