package briefbook.clean;

import briefbook.model.Caption;
import briefbook.model.Lines;
import briefbook.model.RawBlock;
import briefbook.model.Seed;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/**
 * An article in the making: what each cleaning step takes and gives back.
 *
 * @param seed what was read
 * @param parts all of the seed's text in order, kept and removed
 * @param facts metadata as far as known
 * @param captions captions found so far
 * @param evidence what the other documents of the collection say of its lines
 * @param lines the owner's rules for its lines
 */
record Draft(Seed seed, List<Part> parts, Facts facts, List<Caption> captions, LineEvidence evidence, LineScope lines) {
    Draft {
        parts = List.copyOf(parts);
        captions = List.copyOf(captions);
    }

    static Draft of(Seed seed) {
        LineScope lines = LineScope.of(LineRules.NONE, new LineSource(List.of(), List.of(), List.of()));
        return of(seed, LineEvidence.NONE, Facts.NONE, lines);
    }

    static Draft of(Seed seed, LineEvidence evidence, Facts facts, LineScope lines) {
        List<Part> parts = new ArrayList<>();
        Lines before = new Lines(-1, -1);
        for (RawBlock block : seed.blocks()) {
            Lines here = block.lines();
            parts.add(Part.of(block, here == null || here.first() != before.last() + 1));
            before = here == null ? before : here;
        }
        return new Draft(seed, parts, facts, List.of(), evidence, lines);
    }

    Draft parts(List<Part> others) {
        return new Draft(seed, others, facts, captions, evidence, lines);
    }

    Draft facts(Facts others) {
        return new Draft(seed, parts, others, captions, evidence, lines);
    }

    Draft captions(List<Caption> others) {
        return new Draft(seed, parts, facts, others, evidence, lines);
    }

    Draft lines(LineScope others) {
        return new Draft(seed, parts, facts, captions, evidence, others);
    }

    /** Returns this draft with another part in place of part {@code number}. */
    Draft with(int number, Part part) {
        List<Part> changed = new ArrayList<>(parts);
        changed.set(number, part);
        return parts(changed);
    }

    /** Returns this draft with each part that is still kept changed by a function. */
    Draft eachKept(UnaryOperator<Part> change) {
        return parts(parts.stream().map(p -> p.kept() ? change.apply(p) : p).toList());
    }

    /** Returns the numbers of the parts that are still kept. */
    List<Integer> kept() {
        return IntStream.range(0, parts.size())
                .filter(i -> parts.get(i).kept())
                .boxed()
                .toList();
    }

    /** Returns the number of the first kept part that is prose, or the number of parts when none is. */
    int firstProse() {
        return kept().stream().filter(i -> Prose.is(parts.get(i))).findFirst().orElse(parts.size());
    }

    /** Returns the number of the last kept part that is prose, or -1 when none is. */
    int lastProse() {
        return kept().stream()
                .filter(i -> Prose.is(parts.get(i)))
                .reduce((a, b) -> b)
                .orElse(-1);
    }
}
