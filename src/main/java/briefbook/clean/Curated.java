package briefbook.clean;

import briefbook.model.ArticleFix;
import briefbook.model.CurationSpot;
import briefbook.model.Declaration;
import briefbook.model.Exclusion;
import briefbook.model.Field;
import briefbook.model.Origin;
import briefbook.model.Published;
import briefbook.model.Seed;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the owner of a collection says about one article. Immutable, thread-safe.
 *
 * <p>Get one from {@link Curator#article}, give cleaning the seed that {@link #of} returns.
 */
public final class Curated {
    /** Says nothing. */
    public static final Curated NONE = new Curated(LineRules.NONE, List.of(), Map.of(), null, Set.of());

    /** These tell rules where an article is from and how it writes its days, so they have to be known before cleaning. */
    private static final List<Field> DECLARED = List.of(Field.URL, Field.OUTLET, Field.LANGUAGE);

    private final LineRules lines;
    private final List<String> names;
    private final Map<Field, Fixed> values;
    private final @Nullable ArticleFix exclusion;
    private final Set<ArticleFix> used;

    /** The right value of a field, and who says so. */
    record Fixed(List<String> values, CurationSpot spot) {
        String first() {
            return values.get(0);
        }
    }

    Curated(
            LineRules lines,
            List<String> names,
            Map<Field, Fixed> values,
            @Nullable ArticleFix exclusion,
            Set<ArticleFix> used) {
        this.lines = lines;
        this.names = List.copyOf(names);
        this.values = Map.copyOf(values);
        this.exclusion = exclusion;
        this.used = Set.copyOf(used);
    }

    /** Returns the entry that leaves the article out of the site, if one does. */
    public Optional<ArticleFix> leftOutBy() {
        return Optional.ofNullable(exclusion)
                .filter(fix -> Optional.ofNullable(fix.exclusion())
                        .filter(Exclusion::leavesOut)
                        .isPresent());
    }

    /** Returns all entries that name the article. */
    public Set<ArticleFix> used() {
        return used;
    }

    /** Returns a seed that declares first what the owner says of its address, outlet and language. */
    public Seed of(Seed seed) {
        List<Declaration> declarations = new ArrayList<>();
        for (Field field : DECLARED) {
            Fixed fixed = values.get(field);
            if (fixed != null) {
                declarations.add(
                        new Declaration(field, fixed.first(), fixed.spot().file()));
            }
        }
        if (declarations.isEmpty()) {
            return seed;
        }
        declarations.addAll(seed.declarations());
        return new Seed(seed.id(), seed.blocks(), declarations, seed.asides(), seed.pictures(), seed.problems());
    }

    /** Returns the rules for lines that are for a seed. */
    LineScope lines(Seed seed) {
        return LineScope.of(
                lines, lines.isEmpty() ? new LineSource(names, List.of(), List.of()) : LineSource.of(seed, names));
    }

    /** Returns the metadata that cleaning starts with, and cannot change. */
    Facts facts() {
        Facts facts = Facts.NONE;
        for (Map.Entry<Field, Fixed> each : values.entrySet()) {
            facts = with(facts, each.getKey(), each.getValue());
        }
        return facts;
    }

    private static Facts with(Facts facts, Field field, Fixed fixed) {
        return switch (field) {
            case TITLE -> facts.title(fixed.first(), Origin.CURATED);
            case AUTHOR -> facts.fixedAuthors(fixed.values());
            case DATE -> facts.published(day(fixed));
            default -> facts.value(field, fixed.first(), Origin.CURATED);
        };
    }

    private static Published day(Fixed fixed) {
        LocalDate day = LocalDate.parse(fixed.first());
        return new Published(Origin.CURATED, day, day, day, fixed.spot().file() + " says so");
    }
}
