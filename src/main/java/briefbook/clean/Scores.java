package briefbook.clean;

import briefbook.clean.score.BlockScores;
import briefbook.clean.score.Candidate;
import briefbook.clean.score.Verdict;
import briefbook.model.Format;
import briefbook.model.Recurrence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Asks the block score about what the rules leave open, and takes out what it does not hold for part of the text. */
final class Scores {
    /** So few blocks hold no zones of a page: the rules alone decide. */
    private static final int FEW = 6;

    /** Rules that judge by the place on the page: the score may know better. */
    private static final Set<String> BY_PLACE =
            Set.of("page-top", "page-rest", "page-links", "page-time", "page-aside");

    /** Rules that judge by what the page calls a part of itself. */
    private static final Set<String> BY_NAME = Set.of(
            "page-related",
            "page-promo",
            "page-form",
            "page-comments",
            "page-nav",
            "page-footer",
            "page-share",
            "page-tags");

    /** Odds from here on (natural logarithm) are no matter of chance. */
    private static final double CLEAR = 0.5;

    /** A name that holds this much prose, compared with what is kept, may be the name of the article. */
    private static final double LARGE = 0.4;

    /** What counts against a line that stands in 0, 1, 2, 3 and more other documents of its source. */
    private static final double[] SHORT_IN_SOURCE = {0, 2, 3, 4};

    private static final double[] LONG_IN_SOURCE = {0, 2, 3, 4};

    /** The same for documents of other sources: agencies' reports and common sub-headings stand in many, so it counts less. */
    private static final double[] SHORT_ELSEWHERE = {0, 1, 2, 3};

    private static final double[] LONG_ELSEWHERE = {0, 0.5, 1, 1.5};

    private Scores() {}

    /** Judges each block while blocks are whole; what a doubtful rule took out comes back if the score speaks for it. */
    static Draft judge(Draft draft) {
        if (!isScored(draft)) {
            return draft;
        }
        List<Verdict> verdicts =
                BlockScores.of(draft.seed().id().format().isPage()).judge(candidates(draft), against(draft));
        List<Boolean> doubtful = doubtful(draft);
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < verdicts.size(); i++) {
            Part part = draft.parts().get(i).judged(verdicts.get(i));
            parts.add(doubtful.get(i) && speaksFor(part, verdicts.get(i)) ? part.back() : part);
        }
        return draft.parts(parts);
    }

    /** Words such as "Related stories" above a block are better proof than its place: it takes more to overrule them. */
    private static boolean speaksFor(Part part, Verdict verdict) {
        boolean after = part.rule() != null && part.rule().startsWith("after:");
        return verdict.body() && (!after || verdict.odds() > CLEAR);
    }

    /** Returns how much the other documents speak against each part. */
    private static double[] against(Draft draft) {
        String source = LineFacts.source(draft.seed());
        double[] against = new double[draft.parts().size()];
        for (int i = 0; i < against.length && !draft.evidence().isEmpty(); i++) {
            Part part = draft.parts().get(i);
            against[i] = against(part.text().length(), count(draft, source, part));
        }
        return against;
    }

    private static double against(int length, Recurrence count) {
        boolean isShort = length < LineFacts.LONG;
        return at(isShort ? SHORT_IN_SOURCE : LONG_IN_SOURCE, count.source())
                + at(isShort ? SHORT_ELSEWHERE : LONG_ELSEWHERE, count.elsewhere());
    }

    private static double at(double[] weights, int documents) {
        return weights[Math.min(documents, weights.length - 1)];
    }

    private static Recurrence count(Draft draft, String source, Part part) {
        return draft.evidence().isEmpty() ? Recurrence.NONE : draft.evidence().of(source, part.text());
    }

    static List<Candidate> candidates(Draft draft) {
        return draft.parts().stream()
                .map(p -> new Candidate(p.block(), p.rule()))
                .toList();
    }

    /** Tells for each part whether it is out for a reason that the score may overrule. */
    static List<Boolean> doubtful(Draft draft) {
        Map<String, Integer> prose = new HashMap<>();
        for (Part part : draft.parts()) {
            if (Prose.is(part)) {
                prose.merge(part.kept() ? "" : part.rule(), part.text().length(), Integer::sum);
            }
        }
        int kept = prose.getOrDefault("", 0);
        return draft.parts().stream()
                .map(Part::rule)
                .map(rule -> rule != null
                        && (BY_PLACE.contains(rule)
                                || rule.startsWith("after:")
                                || (BY_NAME.contains(rule) && prose.getOrDefault(rule, 0) > LARGE * kept)))
                .toList();
    }

    /** Takes out what is still there and was judged to be no part of the text. */
    static Draft trim(Draft draft) {
        if (!isScored(draft)) {
            return draft;
        }
        List<Integer> body =
                draft.kept().stream().filter(i -> isBody(draft.parts().get(i))).toList();
        if (body.isEmpty()) {
            return draft;
        }
        int first = body.get(0);
        int last = body.get(body.size() - 1);
        String source = LineFacts.source(draft.seed());
        List<Part> parts = new ArrayList<>(draft.parts());
        for (int i : draft.kept()) {
            Part part = parts.get(i);
            Recurrence count = isBody(part) ? Recurrence.NONE : count(draft, source, part);
            if (!count.isNone()) {
                parts.set(i, part.out("repeated-elsewhere", reason(count)));
            } else if (!isBody(part)) {
                parts.set(
                        i,
                        i < first
                                ? part.out("before-text", reason(part, "stands above the text"))
                                : i > last
                                        ? part.out("after-text", reason(part, "stands below the text"))
                                        : part.out("between-text", reason(part, "stands between parts of the text")));
            }
        }
        return draft.parts(parts);
    }

    private static String reason(Recurrence count) {
        return count.source() > 0
                ? "stands in " + count.source() + " more of the articles of its source"
                : "stands in " + count.elsewhere() + " more of the articles";
    }

    private static boolean isScored(Draft draft) {
        // A PDF document is an article and what its pages repeat, for which there are rules: the score would cost it
        // lists.
        Format format = draft.seed().id().format();
        boolean known = format == Format.TEXT || format.isPage();
        return known && draft.parts().size() > FEW;
    }

    private static String reason(Part part, String place) {
        Verdict verdict = part.verdict();
        return verdict == null || verdict.why().isEmpty() ? place : place + ": " + verdict.why();
    }

    private static boolean isBody(Part part) {
        Verdict verdict = part.verdict();
        return verdict == null || verdict.body();
    }
}
