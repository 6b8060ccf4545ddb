package briefbook.annotate.statements;

import briefbook.model.PersonKind;
import briefbook.model.PersonMention;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Tells whom "he", "she" and "the minister" mean: the one person whom the sentence before leaves, or nobody.
 *
 * <p>For one article; knows the sentence before the present one.
 */
final class Candidates {
    private static final Set<String> HE = StatementWords.builtIn().group("gendered-he");
    private static final Set<String> SHE = StatementWords.builtIn().group("gendered-she");

    private static final Set<String> MALE = Set.of("he", "him", "his", "himself");
    private static final Set<String> FEMALE = Set.of("she", "her", "hers", "herself");

    /** Names and pronouns are looked for among so many words. */
    private static final int LONGEST = 200;

    private final Grammar grammar = new Grammar();
    private final List<PersonMention> people;
    private final Map<String, String> pronouns = new HashMap<>();
    private List<Integer> before = List.of();
    private List<Integer> speakers = List.of();
    private boolean isClear = true;

    private List<Piece> sentence = List.of();

    Candidates(List<PersonMention> people) {
        this.people = people;
        people.forEach(p -> gender(p.text() + " " + (p.role() == null ? "" : p.role()), family(p)));
    }

    private void gender(String words, String family) {
        for (String word : words.toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1)) {
            if (HE.contains(word)) {
                pronouns.merge(family, "he", (a, b) -> a.equals(b) ? a : "");
            } else if (SHE.contains(word)) {
                pronouns.merge(family, "she", (a, b) -> a.equals(b) ? a : "");
            }
        }
    }

    /** Forgets what was before: nothing can be meant by "he". */
    void forget() {
        before = List.of();
        speakers = List.of();
        isClear = true;
        sentence = List.of();
    }

    /** Takes the present sentence for the one before, with those who say something in it. */
    void next(List<Piece> pieces, List<Integer> said, boolean hasUnknownSpeaker) {
        List<Integer> named = new ArrayList<>();
        for (Piece piece : pieces) {
            if (piece.isPerson() && named.size() < 9) {
                named.add(piece.number());
            }
        }
        before = named.isEmpty() ? said : named;
        speakers = said;
        sentence = pieces.size() > LONGEST ? pieces.subList(pieces.size() - LONGEST, pieces.size()) : pieces;
        isClear = !hasUnknownSpeaker;
    }

    /** Returns who speaks: empty when it cannot be told. */
    List<Integer> resolve(Subject subject, List<Piece> pieces, boolean goesOn) {
        return switch (subject.kind()) {
            case NAMED ->
                subject.people().stream()
                        .filter(p -> people.get(p).kind() == PersonKind.SUBJECT)
                        .toList();
            case PRONOUN -> pronoun(subject, pieces, goesOn);
            case TITLE -> title(subject.word());
            case UNKNOWN -> List.of();
        };
    }

    private List<Integer> pronoun(Subject subject, List<Piece> pieces, boolean goesOn) {
        List<Integer> here = new ArrayList<>();
        List<Integer> objects = new ArrayList<>();
        int first = Math.max(0, subject.from() - LONGEST);
        // "Lund is ill, she said": whom the words are about does not say them.
        boolean isTag = (Grammar.isPause(pieces, subject.from() - 1) || Grammar.isQuote(pieces, subject.from() - 1))
                && !grammar.isIntroduction(pieces, 0);
        for (int i = first; i < subject.from() && here.size() + objects.size() < 9; i++) {
            if (pieces.get(i).isPerson()) {
                boolean isSubject = i == 0
                        || grammar.isConjunction(pieces, i - 1)
                        || grammar.isSubordinate(pieces, i - 1)
                        || Grammar.isPause(pieces, i - 1);
                (isSubject && !isTag && !Grammar.isPossessive(pieces, i + 1) ? here : objects)
                        .add(pieces.get(i).number());
            }
        }
        if (!here.isEmpty()) {
            here.addAll(objects);
            if (isOther(pieces.subList(first, subject.from()), subject.word())) {
                return List.of();
            }
            return only(here, subject.word());
        }
        if (goesOn && speakers.size() == 1 && fits(speakers.get(0), subject.word())) {
            return speakers;
        }
        if (!isClear || namesSomebody(sentence) || isOther(sentence, subject.word())) {
            return List.of();
        }
        List<Integer> open = before.stream()
                .filter(b -> objects.stream().noneMatch(o -> isSame(people.get(o), people.get(b))))
                .toList();
        return only(open, subject.word());
    }

    /** "Lund met his wife. She": the first pronoun behind a name is his, and no "she" has been used since. */
    private static boolean isOther(List<Piece> before, String pronoun) {
        Set<String> same = pronoun.equals("he") ? MALE : FEMALE;
        Set<String> other = pronoun.equals("he") ? FEMALE : MALE;
        boolean first = true;
        boolean otherFirst = false;
        for (Piece piece : before) {
            if (piece.is(pronoun)) {
                return false;
            }
            if (first && (same.contains(piece.word()) || other.contains(piece.word()))) {
                first = false;
                otherFirst = other.contains(piece.word());
            }
        }
        return otherFirst;
    }

    private boolean fits(int person, String pronoun) {
        String known = pronouns.getOrDefault(family(people.get(person)), "");
        return known.isEmpty() || known.equals(pronoun);
    }

    private List<Integer> only(List<Integer> some, String pronoun) {
        List<Integer> open = some.stream()
                .filter(p -> people.get(p).kind() == PersonKind.SUBJECT && fits(p, pronoun))
                .toList();
        for (int other : open) {
            if (!isSame(people.get(other), people.get(open.get(0)))) {
                return List.of();
            }
        }
        return open.isEmpty() ? open : List.of(open.get(open.size() - 1));
    }

    private List<Integer> title(String head) {
        List<Integer> bearers = before.stream()
                .filter(p -> {
                    String role = people.get(p).role();
                    return role != null && endsWith(role.toLowerCase(Locale.ROOT), head);
                })
                .toList();
        return bearers.stream().allMatch(b -> isSame(people.get(b), people.get(bearers.get(0)))) && !bearers.isEmpty()
                ? List.of(bearers.get(bearers.size() - 1))
                : List.of();
    }

    private static boolean endsWith(String role, String head) {
        int of = role.indexOf(" of ");
        int cut = of < 0 ? role.indexOf(" for ") : of;
        String words = cut < 0 ? role : role.substring(0, cut);
        return words.equals(head) || words.endsWith(" " + head);
    }

    /** "The spokesman left": somebody without a name whom "he" can mean as well. */
    private boolean namesSomebody(List<Piece> pieces) {
        for (int i = 1; i < pieces.size(); i++) {
            if (!grammar.isTitle(pieces, i) || pieces.get(i).isCapital()) {
                continue;
            }
            int from = i - 1;
            while (from > 0
                    && i - from < 5
                    && pieces.get(from).isWord()
                    && !grammar.isDeterminer(pieces, from)
                    && !Grammar.isPossessive(pieces, from)) {
                from--;
            }
            boolean phrase = grammar.isDeterminer(pieces, from) || Grammar.isPossessive(pieces, from);
            boolean named = Grammar.isPerson(pieces, i + 1)
                    || (Grammar.isPause(pieces, i + 1) && Grammar.isPerson(pieces, i + 2))
                    || (Grammar.isPerson(pieces, from - 1) && !Grammar.isPossessive(pieces, from))
                    || (Grammar.isPause(pieces, from - 1) && Grammar.isPerson(pieces, from - 2))
                    || grammar.isFinite(pieces, from - 1)
                    || Grammar.is(pieces, from - 1, "as");
            if (phrase && !named) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSame(PersonMention a, PersonMention b) {
        boolean full = a.name().indexOf(' ') > 0 && b.name().indexOf(' ') > 0;
        return full ? a.name().equalsIgnoreCase(b.name()) : family(a).equals(family(b));
    }

    private static String family(PersonMention person) {
        String name = person.name();
        return name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    }
}
