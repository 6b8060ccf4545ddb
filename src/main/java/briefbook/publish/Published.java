package briefbook.publish;

/**
 * What publishing did.
 *
 * @param written files written
 * @param unchanged files left as they were
 * @param removed stale files removed
 */
public record Published(int written, int unchanged, int removed) {}
