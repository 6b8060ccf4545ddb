package briefbook.clean;

import briefbook.model.BlockKind;
import briefbook.model.Caption;
import briefbook.model.Declaration;
import briefbook.model.Field;
import briefbook.model.Origin;
import briefbook.model.Title;
import briefbook.text.Sentences;
import briefbook.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Finds the title and the deck, and takes their repeats out of the text. */
final class Titles {
    /** The most characters of a derived title, its ellipsis not counted. */
    static final int LONGEST_DERIVED = 100;

    private static final int LONGEST = 200;

    private Titles() {}

    /** Finds the stated title: declared, a top heading, or the first headline-like line above the text. */
    static Draft stated(Draft draft) {
        Title fixed = draft.facts().title();
        return fixed == null
                ? found(draft)
                : CuratedTitle.in(repeats(found(draft.facts(draft.facts().untitled()))), fixed);
    }

    private static Draft found(Draft draft) {
        List<String> declared = draft.seed().declarations().stream()
                .filter(d -> d.field() == Field.TITLE && !d.value().isBlank())
                .map(Declaration::value)
                .toList();
        Optional<Integer> top = draft.kept().stream()
                .filter(i -> draft.parts().get(i).kind() == BlockKind.HEADING
                        && draft.parts().get(i).block().level() == 1)
                .findFirst();
        if (draft.seed().id().format().isPage()) {
            return PageTitles.of(draft)
                    .map(t -> draft.facts(draft.facts().title(t, Origin.STATED)))
                    .orElse(draft);
        }
        if (!declared.isEmpty()) {
            return draft.facts(draft.facts().title(declared.get(0), Origin.STATED));
        }
        if (top.isPresent()) {
            return move(draft, top.get());
        }
        return draft.seed().id().format().isLines() ? firstHeadline(draft) : draft;
    }

    /** Takes the title's repeats out: the same words again, with or without a slash or quotes. */
    static Draft repeats(Draft draft) {
        if (draft.facts().title() == null) {
            return draft;
        }
        String key = Prose.key(draft.facts().title().text());
        long hash = Prose.hash(key, 0, key.length());
        boolean moved = draft.parts().stream().anyMatch(p -> "moved:title".equals(p.rule()));
        List<Part> parts = new ArrayList<>();
        for (Part part : draft.parts()) {
            boolean same = part.kept()
                    && Prose.hash(part.text(), 0, part.text().length()) == hash
                    && Prose.key(part.text()).equals(key);
            parts.add(!same ? part : moved ? part.out("repeated-title", "the title once more") : titled(part));
            moved |= same;
        }
        return draft.parts(parts);
    }

    /** The deck is a sentence below the title that stands there twice, or that the file declares and shows. */
    static Draft deck(Draft draft) {
        if (draft.facts().deck() != null) {
            return draft;
        }
        Optional<String> declared = draft.seed().declarations().stream()
                .filter(d -> d.field() == Field.DECK)
                .map(Declaration::value)
                .findFirst();
        if (declared.isPresent() && !draft.seed().id().format().isPage()) {
            return withDeck(draft, declared.get());
        }
        List<Integer> kept = draft.kept();
        for (int n = 0; n < kept.size() && n < 8; n++) {
            Part part = draft.parts().get(kept.get(n));
            if (part.text().length() > 400 || !Prose.endsSentence(part.text())) {
                continue;
            }
            String key = Prose.key(part.text());
            boolean declaredAndShown =
                    n < 3 && declared.map(Prose::key).filter(key::equals).isPresent();
            boolean twice = n + 1 < kept.size()
                    && kept.subList(n + 1, Math.min(kept.size(), n + 3)).stream()
                            .anyMatch(
                                    i -> Prose.key(draft.parts().get(i).text()).equals(key));
            if (twice || (declaredAndShown && hasProseAfter(draft, kept.get(n)))) {
                return withDeck(draft, part.text());
            }
            if (Prose.is(part)) {
                return draft;
            }
        }
        return draft;
    }

    /** Makes a title from the first sentence when none is stated. */
    static Draft derived(Draft draft) {
        if (draft.facts().title() != null) {
            return draft;
        }
        String text = draft.kept().stream()
                .map(i -> draft.parts().get(i).text())
                .findFirst()
                .or(() -> draft.captions().stream().map(Caption::text).findFirst())
                .orElse("");
        List<Span> sentences = Sentences.of(text);
        String first = sentences.isEmpty()
                ? draft.seed().id().file()
                : sentences.get(0).of(text);
        return draft.facts(draft.facts().title(shortened(first), Origin.DERIVED));
    }

    static String shortened(String sentence) {
        String line = sentence.replaceAll("[\\s\\u00a0]+", " ").strip();
        if (line.length() <= LONGEST_DERIVED) {
            return line.endsWith(".") && !line.endsWith("..") ? line.substring(0, line.length() - 1) : line;
        }
        int cut = line.lastIndexOf(' ', LONGEST_DERIVED - 1);
        cut = cut < LONGEST_DERIVED / 2 ? LONGEST_DERIVED - 1 : cut;
        if (Character.isHighSurrogate(line.charAt(cut - 1))) {
            cut--;
        }
        String words = line.substring(0, cut);
        while (!words.isEmpty() && !Character.isLetterOrDigit(words.codePointBefore(words.length()))) {
            words = words.substring(0, words.offsetByCodePoints(words.length(), -1));
        }
        return (words.isEmpty() ? line.substring(0, cut) : words) + "…";
    }

    private static Draft firstHeadline(Draft draft) {
        int end = draft.firstProse();
        List<Integer> head = draft.kept().stream().filter(i -> i < end).toList();
        Optional<Integer> found = head.stream()
                .filter(i -> isHeadline(draft.parts().get(i).text(), 4))
                .findFirst()
                .or(() -> head.stream()
                        .filter(i -> isHeadline(
                                draft.parts().get(i).text(), end < draft.parts().size() ? 2 : 1))
                        .findFirst());
        if (found.isEmpty()) {
            return takenOut(draft, end).map(i -> move(draft, i)).orElse(draft);
        }
        // "/Some Headline" above "Some Headline": a path with the title in it, so the plain one is the title.
        String key = Prose.key(draft.parts().get(found.get()).text());
        int plain = head.stream()
                .filter(i -> Prose.key(draft.parts().get(i).text()).equals(key)
                        && Character.isLetterOrDigit(draft.parts().get(i).text().codePointAt(0)))
                .findFirst()
                .orElse(found.get());
        return move(draft, plain);
    }

    /** A headline among handles and labels may have gone with them. */
    private static Optional<Integer> takenOut(Draft draft, int end) {
        return IntStream.range(0, end)
                .filter(i -> draft.parts().get(i).isAbove()
                        && isHeadline(draft.parts().get(i).text(), 4))
                .boxed()
                .findFirst();
    }

    private static boolean isHeadline(String text, int leastWords) {
        return text.length() <= LONGEST
                && words(Prose.key(text)) >= leastWords
                && !text.endsWith(":")
                && !text.endsWith(",")
                && (!text.endsWith(".") || text.endsWith("..."));
    }

    private static int words(String key) {
        return key.isEmpty() ? 0 : key.split(" ", -1).length;
    }

    private static Draft move(Draft draft, int number) {
        Part part = draft.parts().get(number);
        return draft.with(number, titled(part)).facts(draft.facts().title(part.text(), Origin.STATED));
    }

    private static Part titled(Part part) {
        return (part.isAbove() ? part.back() : part).out("moved:title", "the title");
    }

    private static Draft withDeck(Draft draft, String deck) {
        String key = Prose.key(deck);
        List<Part> parts = new ArrayList<>();
        boolean moved = false;
        for (Part part : draft.parts()) {
            boolean same = part.kept() && Prose.key(part.text()).equals(key);
            parts.add(
                    !same
                            ? part
                            : moved
                                    ? part.out("repeated-deck", "the standfirst once more")
                                    : part.out("moved:deck", "the standfirst below the title"));
            moved |= same;
        }
        return draft.parts(parts).facts(draft.facts().deck(deck, Origin.STATED));
    }

    private static boolean hasProseAfter(Draft draft, int number) {
        return draft.lastProse() > number;
    }
}
