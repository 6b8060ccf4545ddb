package briefbook.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A person being put together: the names known to be theirs, and the mentions found so far. Not thread-safe. */
final class Somebody {
    private final List<NameForm> forms;
    private final List<String> reasons;
    private final List<NamedMention> mentions = new ArrayList<>();

    Somebody(List<NameForm> forms, List<String> reasons) {
        this.forms = List.copyOf(forms);
        this.reasons = List.copyOf(reasons);
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

    List<NamedMention> mentions() {
        return mentions;
    }

    /** Tells whether an article gives the full name. */
    boolean isNamedIn(int article) {
        return forms.stream().anyMatch(f -> f.standsIn(article));
    }

    /** Returns the best full form: no initial for the given name, then the most frequent, the longest, the first. */
    String name() {
        return forms.stream()
                .min(Comparator.comparing((NameForm f) ->
                                f.parts().isFull() && f.parts().given().length() == 1)
                        .thenComparing(f -> -f.count())
                        .thenComparing(f -> -f.display().length())
                        .thenComparing(NameForm::display))
                .map(NameForm::display)
                .orElse("");
    }

    /** Returns a text that tells people of one name apart, whatever the order of the articles. */
    String key() {
        return name() + "\n" + forms.get(0).key();
    }
}
