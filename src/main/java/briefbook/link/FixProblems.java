package briefbook.link;

import briefbook.link.PinnedMentions.Reach;
import briefbook.model.CurationSpot;
import briefbook.model.MentionPin;
import briefbook.model.PersonFix;
import briefbook.model.Problem;
import briefbook.model.Severity;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Says what is wrong with the owner's word on people. For one thread. */
final class FixProblems {
    private final FoundPeople known;
    private final Set<Problem> all = new LinkedHashSet<>();

    FixProblems(FoundPeople known) {
        this.known = known;
    }

    List<Problem> all() {
        return List.copyOf(all);
    }

    /** The entry's person is in no article. */
    void nobody(PersonFix fix) {
        warn(fix, "nobody is named like this", near(fix.person()));
    }

    /** A name that an entry merges or separates is in no article. */
    void noName(PersonFix fix, String what, String name) {
        warn(fix, what + " “" + name + "”: nobody is named like this", near(name));
    }

    void noAlias(PersonFix fix, String alias) {
        warn(
                fix,
                "alias “" + alias + "” stands in no article",
                "write it as the articles do; upper and lower case count");
    }

    void noArticle(PersonFix fix, String what, String pattern) {
        warn(
                fix,
                what + " “" + pattern + "”: no article has this name",
                "write the name of the file below the folder of articles, with / between folders");
    }

    /** Says why a pin found nothing; nothing when it found something. */
    void pin(PersonFix fix, MentionPin pin, Reach reach) {
        String what = "pin “" + pin.quote() + "” in “" + pin.article() + "”: ";
        switch (reach) {
            case NO_ARTICLE -> noArticle(fix, "pin in", pin.article());
            case NO_WORDS -> warn(fix, what + "the article has no such words", "copy them from one sentence of it");
            case NO_NAME -> warn(fix, what + "no name was found there", "say by an alias what names the person");
            case MANY_NAMES -> warn(fix, what + "several names stand there", "quote fewer words around the one");
            case FOUND -> {}
        }
    }

    /**
     * An entry contradicts one before it.
     *
     * @param what what it says
     * @param before where the earlier entry stands
     * @param but what that one says
     */
    void contradiction(PersonFix fix, String what, CurationSpot before, String but) {
        // Where either is private, no page may show it; pages go by the place.
        boolean hidden = before.isPrivate() && !fix.spot().isPrivate();
        String where = hidden ? before.place() : fix.spot().place();
        String other = hidden ? fix.spot().place() : before.place();
        all.add(new Problem(
                Severity.ERROR,
                where,
                "people “" + fix.person() + "”: " + what
                        + (hidden ? " (" + other + "), but here: " : ", but " + other + " says: ") + but
                        + "; the first counts",
                "take one of the two out"));
    }

    private String near(String name) {
        return known.near(name)
                .map(n -> "did you mean “" + n + "”?")
                .orElse("write the name in full, as the articles do");
    }

    private void warn(PersonFix fix, String what, String hint) {
        all.add(new Problem(Severity.WARNING, fix.spot().place(), "people “" + fix.person() + "”: " + what, hint));
    }
}
