package briefbook.model;

/**
 * The owner's word whether articles are left out of the site.
 *
 * @param leavesOut false takes back what a less exact entry says
 * @param reason why, in the owner's words; may be empty
 */
public record Exclusion(boolean leavesOut, String reason) {}
