package briefbook.clean;

import briefbook.model.Field;
import briefbook.model.Origin;
import briefbook.model.Published;
import briefbook.model.Title;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Metadata of an article in the making. What the owner of the collection has fixed stays as it is.
 *
 * @param title null until one is found
 * @param deck null unless stated
 * @param published when, as far as known
 * @param values outlet, place, URL and language, as far as known
 * @param authors people of the byline
 * @param origins how each field is known
 */
record Facts(
        @Nullable Title title,
        @Nullable String deck,
        Published published,
        Map<Field, String> values,
        List<String> authors,
        Map<Field, Origin> origins) {
    static final Facts NONE = new Facts(null, null, Published.UNKNOWN, Map.of(), List.of(), Map.of());

    Facts {
        values = Map.copyOf(values);
        authors = List.copyOf(authors);
        origins = Map.copyOf(origins);
    }

    @Nullable
    String value(Field field) {
        return values.get(field);
    }

    Facts title(String text, Origin origin) {
        return isFixed(Field.TITLE)
                ? this
                : new Facts(new Title(text, origin), deck, published, values, authors, origin(Field.TITLE, origin));
    }

    Facts deck(String text, Origin origin) {
        return new Facts(title, text, published, values, authors, origin(Field.DECK, origin));
    }

    Facts published(Published other) {
        return isFixed(Field.DATE)
                ? this
                : new Facts(title, deck, other, values, authors, origin(Field.DATE, other.origin()));
    }

    Facts value(Field field, String value, Origin origin) {
        if (isFixed(field)) {
            return this;
        }
        Map<Field, String> changed = new EnumMap<>(Field.class);
        changed.putAll(values);
        changed.put(field, value);
        return new Facts(title, deck, published, changed, authors, origin(field, origin));
    }

    Facts author(String name, Origin origin) {
        if (authors.contains(name) || isFixed(Field.AUTHOR)) {
            return this;
        }
        List<String> more = new ArrayList<>(authors);
        more.add(name);
        return new Facts(title, deck, published, values, more, origin(Field.AUTHOR, origin));
    }

    /** Returns these with the owner's word on who wrote it, which may be nobody. */
    Facts fixedAuthors(List<String> names) {
        return new Facts(title, deck, published, values, names, origin(Field.AUTHOR, Origin.CURATED));
    }

    /** Returns these without a title, fixed or not. */
    Facts untitled() {
        Map<Field, Origin> others = new EnumMap<>(Field.class);
        others.putAll(origins);
        others.remove(Field.TITLE);
        return new Facts(null, deck, published, values, authors, others);
    }

    private boolean isFixed(Field field) {
        return origins.get(field) == Origin.CURATED;
    }

    private Map<Field, Origin> origin(Field field, Origin origin) {
        Map<Field, Origin> changed = new EnumMap<>(Field.class);
        changed.putAll(origins);
        changed.put(field, origin);
        return changed;
    }
}
