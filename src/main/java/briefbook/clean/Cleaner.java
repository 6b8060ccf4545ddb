package briefbook.clean;

import briefbook.model.Article;
import briefbook.model.Block;
import briefbook.model.BlockKind;
import briefbook.model.Field;
import briefbook.model.Origin;
import briefbook.model.Problem;
import briefbook.model.Removal;
import briefbook.model.Seed;
import briefbook.model.Severity;
import briefbook.model.Title;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Turns a seed into an article by taking out what is not part of it.
 *
 * <p>Start with {@link #builtIn()}. Nothing is lost silently: each visible character of the seed is in a block of the
 * article or in {@link Article#removed()}, with rule and reason. A pure function of the rule tables and its argument; one
 * cleaner can serve many threads.
 */
public final class Cleaner {
    /** Whoever finds less of a text kept should look whether the right part was. */
    private static final double LITTLE = 0.25;

    private static final int MUCH_PROSE = 1000;

    private final List<UnaryOperator<Draft>> steps;

    private Cleaner(List<UnaryOperator<Draft>> steps) {
        this.steps = steps;
    }

    /** Returns a cleaner with the steps and rule tables that come with the program. */
    public static Cleaner builtIn() {
        return new Cleaner(CleaningSteps.ALL);
    }

    /** Cleans one seed by itself. */
    public Article clean(Seed seed) {
        return clean(seed, LineEvidence.NONE);
    }

    /** Cleans one seed of a collection. */
    public Article clean(Seed seed, LineEvidence evidence) {
        return clean(seed, evidence, Curated.NONE).article();
    }

    /** Cleans one seed of a collection whose owner has a word on it. */
    public Cleaned clean(Seed seed, LineEvidence evidence, Curated curated) {
        Draft draft = draft(seed, evidence, curated);
        return new Cleaned(Pictures.keep(draft, article(draft)), CurationUse.of(draft.lines()));
    }

    /**
     * Tells the score of each block of a seed, in order, for those who want to know why a block stayed or went.
     *
     * <p>A block that cleaning cuts into pieces gives its score to each of them.
     */
    public List<Scored> scores(Seed seed) {
        return scores(seed, LineEvidence.NONE, Curated.NONE);
    }

    /** Tells the same of a seed of a collection whose owner has a word on it. */
    public List<Scored> scores(Seed seed, LineEvidence evidence, Curated curated) {
        return draft(seed, evidence, curated).parts().stream().map(Scored::of).toList();
    }

    /**
     * The owner's rules can be for an outlet that only cleaning finds out: then the article is cleaned once more with them.
     */
    private Draft draft(Seed seed, LineEvidence evidence, Curated curated) {
        LineScope lines = curated.lines(seed);
        Draft draft = cleaned(Draft.of(seed, evidence, curated.facts(), lines));
        String outlet = draft.facts().value(Field.OUTLET);
        LineScope wider = lines.with(outlet, draft.facts().value(Field.URL));
        if (wider == null) {
            return draft;
        }
        // The rules may take out the very line that names the outlet.
        Facts facts = outlet == null ? curated.facts() : curated.facts().value(Field.OUTLET, outlet, Origin.DERIVED);
        return cleaned(Draft.of(seed, evidence, facts, wider));
    }

    private Draft cleaned(Draft start) {
        Draft draft = start;
        for (UnaryOperator<Draft> step : steps) {
            draft = step.apply(draft);
        }
        return draft;
    }

    private static Article article(Draft draft) {
        List<Block> blocks = draft.parts().stream()
                .filter(Part::kept)
                .map(Part::block)
                .map(b -> new Block(b.kind(), b.level(), b.text(), b.lines(), b.marks(), b.rows()))
                .toList();
        List<Removal> removed = new ArrayList<>(draft.seed().asides());
        for (Part part : draft.parts()) {
            if (part.rule() != null) {
                removed.add(new Removal(part.lines(), part.text(), part.rule(), part.reason()));
            }
        }
        Facts facts = draft.facts();
        Title title = Objects.requireNonNull(facts.title());
        Extent extent = Extent.of(draft, blocks);
        return new Article(
                draft.seed().id(),
                Objects.requireNonNullElse(facts.value(Field.LANGUAGE), "und"),
                extent.how(),
                extent.reason(),
                title,
                facts.deck(),
                facts.value(Field.URL),
                facts.value(Field.OUTLET),
                facts.value(Field.PLACE),
                facts.authors(),
                facts.origins(),
                facts.published(),
                blocks,
                draft.captions(),
                List.of(),
                removed,
                problems(draft, blocks));
    }

    private static List<Problem> problems(Draft draft, List<Block> blocks) {
        List<Problem> problems = new ArrayList<>(draft.seed().problems());
        String file = draft.seed().id().place();
        if (blocks.stream().noneMatch(b -> b.kind() != BlockKind.HEADING)) {
            problems.add(new Problem(
                    Severity.WARNING,
                    file,
                    "no article text was found",
                    "run 'briefbook explain' on it to see which rule took each line out"));
        }
        keptProse(draft)
                .filter(share -> share < LITTLE)
                .ifPresent(share -> problems.add(new Problem(
                        Severity.WARNING,
                        file,
                        "only " + Math.round(share * 100) + " % of its running text was kept",
                        "run 'briefbook explain' on it to see whether the article was taken for something else")));
        return problems;
    }

    /** Returns the share of the running text that is in the article; nothing when there is too little to speak of. */
    static Optional<Double> keptProse(Draft draft) {
        long all = 0;
        long kept = 0;
        for (Part part : draft.parts()) {
            boolean repeat = "duplicate-body".equals(part.rule()) || "repeated-line".equals(part.rule());
            boolean wanted = CuratedLines.REMOVE.equals(part.rule());
            if (Prose.is(part) && !repeat && !wanted) {
                all += part.text().length();
                kept += part.rule() == null || part.rule().startsWith("moved:")
                        ? part.text().length()
                        : 0;
            }
        }
        return all < MUCH_PROSE ? Optional.empty() : Optional.of((double) kept / all);
    }
}
