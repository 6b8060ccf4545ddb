package briefbook.clean;

import briefbook.model.BlockKind;
import briefbook.rules.ByFirstLetters;
import briefbook.text.Sentences;
import briefbook.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Takes out lines and edge sentences that the boilerplate table names, and what follows the end of an article. */
final class Boilerplate {
    /** A tail marker ends the article when at most this share of the prose comes after it. */
    private static final double TAIL_SHARE = 0.3;

    private static final ByFirstLetters<BoilerplateRule> LINES =
            new ByFirstLetters<>(BoilerplateRule.ALL, BoilerplateRule::pattern, BoilerplateRule::needs);

    private static final ByFirstLetters<BoilerplateRule> SENTENCES = new ByFirstLetters<>(
            BoilerplateRule.ALL.stream()
                    .filter(r -> r.scope() == BoilerplateRule.Scope.SENTENCE)
                    .toList(),
            BoilerplateRule::pattern,
            BoilerplateRule::needs);

    private static final Map<String, BoilerplateRule> MARKERS = BoilerplateRule.ALL.stream()
            .filter(r -> r.scope() == BoilerplateRule.Scope.REST)
            .collect(Collectors.toUnmodifiableMap(BoilerplateRule::id, r -> r));

    private Boilerplate() {}

    static Draft symbols(Draft draft) {
        return draft.eachKept(p -> p.text().codePoints().noneMatch(Character::isLetterOrDigit)
                ? p.out("symbol-line", "a line of symbols without words")
                : p);
    }

    static Draft lines(Draft draft) {
        return draft.eachKept(p -> {
            Optional<BoilerplateRule> rule = lineRule(p);
            return rule.isPresent() ? p.out(rule.get().id(), rule.get().family()) : p;
        });
    }

    /** Takes call-to-action sentences off both ends of each line; the rest of the line stays. */
    static Draft sentences(Draft draft) {
        List<Part> parts = new ArrayList<>();
        for (Part part : draft.parts()) {
            parts.addAll(part.isOpen() && part.kind() != BlockKind.CODE ? withoutEdges(part) : List.of(part));
        }
        return draft.parts(parts);
    }

    /** Ends the article at the first strong tail marker that has most of the prose before it. */
    static Draft tail(Draft draft) {
        List<Part> parts = draft.parts();
        long prose = parts.stream().mapToLong(Boilerplate::prose).sum();
        long behind = 0;
        for (int i = 0; i < parts.size(); i++) {
            long ahead = prose - behind;
            Optional<BoilerplateRule> marker = marker(parts.get(i));
            if (marker.isPresent() && behind > 0 && ahead <= TAIL_SHARE * prose) {
                return cut(draft, i, marker.get());
            }
            behind += prose(parts.get(i));
        }
        return draft;
    }

    /** Tells whether a part was taken out as words that announce the end of an article. */
    static boolean isMarker(Part part) {
        return marker(part).isPresent();
    }

    private static Optional<BoilerplateRule> marker(Part part) {
        return part.rule() == null ? Optional.empty() : Optional.ofNullable(MARKERS.get(part.rule()));
    }

    private static Draft cut(Draft draft, int marker, BoilerplateRule rule) {
        List<Part> parts = new ArrayList<>(draft.parts());
        String words = draft.parts().get(marker).text();
        for (int i = marker + 1; i < parts.size(); i++) {
            parts.set(i, parts.get(i).out("after:" + rule.id(), "follows “" + words + "” at the end of the article"));
        }
        return draft.parts(parts);
    }

    private static long prose(Part part) {
        return part.kept() && Prose.is(part) ? part.text().length() : 0;
    }

    private static Optional<BoilerplateRule> lineRule(Part part) {
        if (part.text().length() > BoilerplateRule.LONGEST || part.kind() == BlockKind.CODE) {
            return Optional.empty();
        }
        return first(LINES.of(part.text()), part.text());
    }

    private static List<Part> withoutEdges(Part part) {
        if (!mayHaveEdge(part.text())) {
            return List.of(part);
        }
        List<Span> sentences = Sentences.of(part.text());
        int first = 0;
        int last = sentences.size();
        List<Part> head = new ArrayList<>();
        List<Part> tail = new ArrayList<>();
        while (first < last && edge(part, sentences.get(first)).isPresent()) {
            head.add(removed(part, sentences.get(first++)));
        }
        while (last > first && edge(part, sentences.get(last - 1)).isPresent()) {
            tail.add(0, removed(part, sentences.get(--last)));
        }
        if (head.isEmpty() && tail.isEmpty()) {
            return List.of(part);
        }
        List<Part> pieces = new ArrayList<>(head);
        if (first < last) {
            pieces.add(part.slice(
                    sentences.get(first).start(), sentences.get(last - 1).end()));
        }
        pieces.addAll(tail);
        return pieces;
    }

    /** Tells whether a call to action may start somewhere: where the text starts, or after a mark and a space. */
    private static boolean mayHaveEdge(String text) {
        boolean mark = true;
        boolean start = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Part.isSpace(c)) {
                start = mark;
            } else {
                if (start && !SENTENCES.at(text, i).isEmpty()) {
                    return true;
                }
                start = false;
                mark = !Character.isLetterOrDigit(c);
            }
        }
        return false;
    }

    private static Part removed(Part part, Span sentence) {
        BoilerplateRule rule = edge(part, sentence).orElseThrow();
        return part.slice(sentence.start(), sentence.end()).out(rule.id(), rule.family());
    }

    private static Optional<BoilerplateRule> edge(Part part, Span sentence) {
        String text = sentence.of(part.text());
        return first(SENTENCES.of(text), text);
    }

    private static Optional<BoilerplateRule> first(List<BoilerplateRule> rules, String text) {
        for (BoilerplateRule rule : rules) {
            if (rule.matches(text)) {
                return Optional.of(rule);
            }
        }
        return Optional.empty();
    }
}
