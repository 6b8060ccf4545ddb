package briefbook.model;

/**
 * Something strange about an input or a page: it is shown, and the build goes on.
 *
 * @param severity how much it matters
 * @param where file, and line after a colon where one is known
 * @param what what was found
 * @param hint what to do about it
 */
public record Problem(Severity severity, String where, String what, String hint) {}
