package briefbook.read;

import briefbook.model.CurationSpot;
import briefbook.model.MentionPin;
import briefbook.model.PersonFix;
import briefbook.model.Problem;
import briefbook.model.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads what an entry says about a person, key by key.
 *
 * <p>A bad value is a problem and says nothing; but whoever writes that a name is to be taken out means it, whatever follows.
 * For one thread and one use.
 */
final class CurationPeople {
    private static final String NAME = "name";
    private static final String ROLE = "role";
    private static final String ALIAS = "alias";
    private static final String MERGE = "merge";
    private static final String SEPARATE = "separate";
    private static final String UNLIST = "unlist";
    private static final String REDACT = "redact";
    private static final String NO_PERSON = "not-a-person";
    private static final String FULL_ONLY = "full-name-only";
    private static final String PIN = "pin";

    /** The keys of an entry. */
    static final List<String> KEYS =
            List.of(NAME, ROLE, ALIAS, MERGE, SEPARATE, UNLIST, REDACT, NO_PERSON, FULL_ONLY, PIN);

    private static final Set<String> YES = Set.of("true", "yes", "on");
    private static final Set<String> NO = Set.of("false", "no", "off");
    private static final String ALL_ARTICLES = "**";
    private static final int LONGEST_NAME = 200;
    private static final int MOST = 200;

    private final String entry;
    private final List<Problem> problems;
    private final Function<String, CurationSpot> spots;
    private @Nullable String name;
    private @Nullable String role;
    private List<String> aliases = List.of();
    private List<String> merges = List.of();
    private List<String> separates = List.of();
    private List<String> notIn = List.of();
    private boolean isUnlisted;
    private boolean isRedacted;
    private boolean isFullOnly;
    private final List<MentionPin> pins = new ArrayList<>();

    /**
     * Starts an entry.
     *
     * @param entry how messages name it
     * @param problems where to add what is wrong
     * @param spots where each key stands
     */
    CurationPeople(String entry, List<Problem> problems, Function<String, CurationSpot> spots) {
        this.entry = entry;
        this.problems = problems;
        this.spots = spots;
    }

    /** Returns what was taken so far. */
    PersonFix fix(CurationSpot spot, String person) {
        return new PersonFix(
                spot, person, name, role, aliases, merges, separates, isUnlisted, isRedacted, notIn, isFullOnly, pins);
    }

    /** Takes one of {@link #KEYS}. */
    void take(String key, Yaml value) {
        switch (key) {
            case NAME -> name = single(key, value).orElse(null);
            case ROLE -> role = single(key, value).orElse(null);
            case ALIAS -> aliases = names(key, value);
            case MERGE -> merges = names(key, value);
            case SEPARATE -> separates = names(key, value);
            case UNLIST -> isUnlisted = yes(key, value, true);
            case REDACT -> isRedacted = yes(key, value, true);
            case FULL_ONLY -> isFullOnly = yes(key, value, false);
            case NO_PERSON -> noPerson(value);
            default -> pins(value);
        }
    }

    private Optional<String> single(String key, Yaml value) {
        Optional<String> text = CurationValues.line(value).filter(t -> t.length() <= LONGEST_NAME);
        if (text.isEmpty()) {
            bad(key, value, "write a text of at most " + LONGEST_NAME + " characters");
        }
        return text;
    }

    private List<String> names(String key, Yaml value) {
        List<Yaml> items = value instanceof Yaml.Sequence list ? list.items() : List.of(value);
        List<String> names = new ArrayList<>();
        for (Yaml item : items) {
            Optional<String> one = CurationValues.line(item).filter(n -> n.length() <= LONGEST_NAME);
            if (one.isEmpty() || names.size() == MOST) {
                bad(key, item, "write names as [ \"Ada Example\", \"A. Example\" ], at most " + MOST);
            } else if (!names.contains(one.get())) {
                names.add(one.get());
            }
        }
        return names;
    }

    /** {@code inDoubt} is what a word that is neither yes nor no counts as: hiding is safer than showing. */
    private boolean yes(String key, Yaml value, boolean inDoubt) {
        String word = CurationValues.line(value).orElse("").toLowerCase(Locale.ROOT);
        if (!YES.contains(word) && !NO.contains(word)) {
            String so = inDoubt ? "it is done all the same; " : "";
            bad(key, value, so + "write 'true', or leave it out");
            return inDoubt;
        }
        return YES.contains(word);
    }

    private void noPerson(Yaml value) {
        String word = CurationValues.line(value).orElse("").toLowerCase(Locale.ROOT);
        if (YES.contains(word)) {
            notIn = List.of(ALL_ARTICLES);
        } else if (!NO.contains(word)) {
            notIn = names(NO_PERSON, value);
        }
    }

    private void pins(Yaml value) {
        pins.addAll(CurationPins.of(
                value, item -> bad(PIN, item, "write { article: \"name.html\", quote: \"words around the name\" }")));
    }

    private void bad(String key, Yaml value, String hint) {
        problems.add(new Problem(
                Severity.ERROR,
                spots.apply(key).place(),
                entry + ": " + key + " " + CurationValues.shown(value),
                hint));
    }
}
