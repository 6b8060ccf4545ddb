package briefbook.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A person being put together: the names known to be theirs, and the mentions found so far. Not thread-safe. */
final class Somebody {
    private final List<NameForm> forms;
    private final List<String> reasons;
    private final @Nullable FixedPerson fixed;
    private final List<NamedMention> mentions = new ArrayList<>();

    Somebody(List<NameForm> forms, List<String> reasons, @Nullable FixedPerson fixed) {
        this.forms = List.copyOf(forms);
        this.reasons = List.copyOf(reasons);
        this.fixed = fixed;
    }

    void add(NamedMention mention) {
        mentions.add(mention);
    }

    List<NameForm> forms() {
        return forms;
    }

    List<String> reasons() {
        return reasons;
    }

    /** Returns what the owner of the collection says of them; null when nothing. */
    @Nullable
    FixedPerson fixed() {
        return fixed;
    }

    List<NamedMention> mentions() {
        return mentions;
    }

    boolean isHidden() {
        return fixed != null && fixed.isHidden();
    }

    boolean isFullOnly() {
        return fixed != null && fixed.isFullOnly();
    }

    /**
     * Returns the best full form, unless the owner gives one: no initial for the given name, then the most frequent, the
     * longest, the first.
     */
    String name() {
        String chosen = fixed == null ? null : fixed.name();
        if (chosen != null) {
            return chosen;
        }
        return forms.stream()
                .min(Comparator.comparing((NameForm f) ->
                                f.parts().isFull() && f.parts().given().length() == 1)
                        .thenComparing(f -> -f.count())
                        .thenComparing(f -> -f.display().length())
                        .thenComparing(NameForm::display))
                .map(NameForm::display)
                .or(() -> mentions.stream()
                        .map(m -> m.mention().name())
                        .min(Comparator.comparing((String n) -> -n.length()).thenComparing(Comparator.naturalOrder())))
                .orElse("");
    }

    /** Returns a text that tells people of one name apart, whatever the order of the articles. */
    String key() {
        return name() + "\n" + (forms.isEmpty() ? "" : forms.get(0).key());
    }
}
