package briefbook.annotate.events;

import briefbook.model.Participant;
import briefbook.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Cuts a sentence into names, words and marks: hyphens part words, so that "Biden-Putin call" holds two names. */
final class Units {
    private static final Set<String> PLACE_WORDS =
            Set.of("in", "at", "from", "near", "outside", "around", "to", "into", "via", "leaving", "reached", "of");

    private Units() {}

    /** A person named in the text, with its stretch. */
    record Person(Span span, Participant person) {}

    static List<Unit> of(String text, Span sentence, List<Person> people, Actors actors) {
        List<Span> tokens = tokens(text, sentence);
        List<Unit> units = new ArrayList<>();
        for (int i = 0; i < tokens.size(); ) {
            Span token = tokens.get(i);
            Optional<Person> person = people.stream()
                    .filter(p -> p.span().contains(token.start()))
                    .findFirst();
            Optional<Actors.Found> actor = actors.at(text, tokens, i).filter(a -> !isPlace(a, units));
            // "Jordan" alone is sooner the state than a person of that name, where states and persons meet.
            boolean state = actor.isPresent()
                    && !actor.get().adjective()
                    && person.isPresent()
                    && person.get()
                            .span()
                            .equals(new Span(
                                    token.start(),
                                    tokens.get(i + actor.get().tokens() - 1).end()));
            if (person.isPresent() && !state) {
                int next = i + 1;
                while (next < tokens.size()
                        && tokens.get(next).start() < person.get().span().end()) {
                    next++;
                }
                units.add(named(
                        text,
                        token.start(),
                        tokens.get(next - 1).end(),
                        person.get().person(),
                        false));
                i = next;
                continue;
            }
            if (actor.isPresent()) {
                int last = i + actor.get().tokens() - 1;
                units.add(named(
                        text,
                        token.start(),
                        tokens.get(last).end(),
                        actor.get().actor(),
                        actor.get().adjective()));
                i = last + 1;
            } else {
                units.add(new Unit(token.start(), token.end(), lower(text, token), null, false));
                i++;
            }
        }
        return units;
    }

    /** A seat of government after "in" is a place; elsewhere it stands for the state. */
    private static boolean isPlace(Actors.Found actor, List<Unit> before) {
        return actor.city()
                && (before.isEmpty()
                        || PLACE_WORDS.contains(before.get(before.size() - 1).word()));
    }

    private static Unit named(String text, int start, int end, Participant name, boolean adjective) {
        return new Unit(start, end, lower(text, new Span(start, end)), name, adjective);
    }

    /** Returns words and marks; a possessive ending is a token, hyphens are marks, "U.S." is one word. */
    static List<Span> tokens(String text, Span within) {
        List<Span> tokens = new ArrayList<>();
        int at = within.start();
        while (at < within.end()) {
            char c = text.charAt(at);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                at++;
                continue;
            }
            int end =
                    isPossessive(text, at, within.end()) ? at + 2 : Math.max(at + 1, endOfWord(text, at, within.end()));
            tokens.add(new Span(at, end));
            at = end;
        }
        return tokens;
    }

    private static int endOfWord(String text, int start, int limit) {
        int at = start;
        while (at < limit) {
            char c = text.charAt(at);
            boolean inside = at > start && at + 1 < limit && Character.isLetter(text.charAt(at + 1));
            boolean initial = at > start && c == '.' && (at == start + 1 || text.charAt(at - 2) == '.');
            if (Character.isLetterOrDigit(c) || (initial && Character.isUpperCase(text.charAt(at - 1)))) {
                at++;
            } else if ((c == '\'' || c == '’') && inside && !isPossessive(text, at, limit)) {
                at++;
            } else {
                return at;
            }
        }
        return at;
    }

    private static boolean isPossessive(String text, int at, int limit) {
        char c = text.charAt(at);
        return (c == '\'' || c == '’')
                && at + 1 < limit
                && text.charAt(at + 1) == 's'
                && (at + 2 == limit || !Character.isLetterOrDigit(text.charAt(at + 2)));
    }

    private static String lower(String text, Span span) {
        return span.of(text).toLowerCase(Locale.ROOT);
    }
}
