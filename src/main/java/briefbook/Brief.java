package briefbook;

import java.util.List;

/**
 * A proof sheet, or why there is none.
 *
 * @param title what it is about; empty when there is none
 * @param html the sheet; empty when there is none
 * @param candidates who or what else could be meant; only when there is none
 * @param near names that are spelled nearly like what was asked for; only when nothing is called so
 */
public record Brief(String title, String html, List<Candidate> candidates, List<String> near) {
    /** Copies the lists. */
    public Brief {
        candidates = List.copyOf(candidates);
        near = List.copyOf(near);
    }

    /** Tells whether there is a sheet. */
    public boolean isFound() {
        return !html.isEmpty();
    }

    /** A person or an event that could be meant: its id, its name, and what tells it from others. */
    public record Candidate(String id, String name, String note) {}
}
