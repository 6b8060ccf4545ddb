package briefbook.link;

import briefbook.model.CurationSpot;
import briefbook.model.MentionPin;
import briefbook.model.PersonFix;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes entries on people for tests. */
record Fix(PersonFix fix) {
    /** Returns an entry that says nothing yet. */
    static Fix of(int line, String person) {
        return of(CurationSpot.PUBLIC, line, person);
    }

    static Fix of(String file, int line, String person) {
        return new Fix(new PersonFix(
                new CurationSpot(file, line),
                person,
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                false,
                false,
                List.of(),
                false,
                List.of()));
    }

    Fix name(String name) {
        return with(name, fix.role(), fix.aliases(), fix.merges(), fix.separates());
    }

    Fix role(String role) {
        return with(fix.name(), role, fix.aliases(), fix.merges(), fix.separates());
    }

    Fix aliases(String... aliases) {
        return with(fix.name(), fix.role(), List.of(aliases), fix.merges(), fix.separates());
    }

    Fix merges(String... merges) {
        return with(fix.name(), fix.role(), fix.aliases(), List.of(merges), fix.separates());
    }

    Fix separates(String... separates) {
        return with(fix.name(), fix.role(), fix.aliases(), fix.merges(), List.of(separates));
    }

    Fix unlisted() {
        return with(true, fix.isRedacted(), fix.notIn(), fix.isFullOnly(), fix.pins());
    }

    Fix redacted() {
        return with(fix.isUnlisted(), true, fix.notIn(), fix.isFullOnly(), fix.pins());
    }

    Fix notIn(String... articles) {
        return with(fix.isUnlisted(), fix.isRedacted(), List.of(articles), fix.isFullOnly(), fix.pins());
    }

    Fix fullOnly() {
        return with(fix.isUnlisted(), fix.isRedacted(), fix.notIn(), true, fix.pins());
    }

    Fix pin(String article, String quote) {
        return with(
                fix.isUnlisted(),
                fix.isRedacted(),
                fix.notIn(),
                fix.isFullOnly(),
                List.of(new MentionPin(article, quote)));
    }

    private Fix with(
            @Nullable String name,
            @Nullable String role,
            List<String> aliases,
            List<String> merges,
            List<String> separates) {
        return new Fix(new PersonFix(
                fix.spot(),
                fix.person(),
                name,
                role,
                aliases,
                merges,
                separates,
                fix.isUnlisted(),
                fix.isRedacted(),
                fix.notIn(),
                fix.isFullOnly(),
                fix.pins()));
    }

    private Fix with(
            boolean isUnlisted, boolean isRedacted, List<String> notIn, boolean isFullOnly, List<MentionPin> pins) {
        return new Fix(new PersonFix(
                fix.spot(),
                fix.person(),
                fix.name(),
                fix.role(),
                fix.aliases(),
                fix.merges(),
                fix.separates(),
                isUnlisted,
                isRedacted,
                notIn,
                isFullOnly,
                pins));
    }
}
