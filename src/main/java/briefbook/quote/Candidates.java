package briefbook.quote;

import briefbook.model.Corpus;
import briefbook.model.Event;
import briefbook.model.EventRef;
import briefbook.model.Fact;
import briefbook.model.FactKind;
import briefbook.model.Person;
import briefbook.model.PersonKind;
import briefbook.model.PersonRef;
import briefbook.model.PersonRole;
import briefbook.model.Spot;
import briefbook.model.Statement;
import briefbook.model.StatementStatus;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Collects what pages would quote of each article, and chooses from it, the most important first. For one thread. */
final class Candidates {
    /** Why a sentence is quoted, the best reason first. */
    private enum Rank {
        /** The strongest sentence on an event that other articles tell, too. */
        SHARED_EVENT,
        /** The strongest sentence on another event. */
        EVENT,
        /** It proves a day or tells a fact of an event. */
        EVIDENCE,
        /** The first that names a person whom no other quoted sentence names. */
        NAMING,
        /** A person's own words. */
        SAID,
        /** It says what a person is. */
        ROLE,
        /** What a person says, in the words of the article. */
        TOLD,
        /** It speaks of an event as others do. */
        MORE
    }

    /**
     * Passages that are quoted together or not at all.
     *
     * @param place what they are quoted for
     * @param instead places that do as well, when one of them is quoted already
     */
    private record Candidate(Rank rank, Spot place, List<Spot> quotes, List<Spot> instead) {
        static final Comparator<Candidate> ORDER = Comparator.comparing(Candidate::rank)
                .thenComparing(c -> c.place().in(), Spot.PARTS)
                .thenComparingInt(c -> c.place().start());
    }

    private final Corpus corpus;
    private final List<Choice> choices = new ArrayList<>();
    private final List<List<Candidate>> candidates = new ArrayList<>();

    private Candidates(Corpus corpus, double share) {
        this.corpus = corpus;
        corpus.entries().forEach(e -> {
            choices.add(new Choice(e.article(), share));
            candidates.add(new ArrayList<>());
        });
    }

    /** Chooses for each article; {@code share} is that of its letters that may be quoted. */
    static List<Choice> choose(Corpus corpus, double share) {
        Candidates all = new Candidates(corpus, share);
        corpus.events().forEach(all::event);
        corpus.facts().forEach(all::fact);
        corpus.people().forEach(all::person);
        for (int i = 0; i < all.choices.size(); i++) {
            Choice choice = all.choices.get(i);
            all.candidates.get(i).stream()
                    .sorted(Candidate.ORDER)
                    .filter(c -> c.instead().stream().noneMatch(choice::holds))
                    .forEach(c -> choice.offer(c.quotes()));
        }
        return all.choices;
    }

    private void event(Event event) {
        Map<Integer, EventRef> strongest = new HashMap<>();
        for (EventRef ref : event.mentions()) {
            strongest.merge(
                    ref.article(),
                    ref,
                    (a, b) -> b.mention().role().compareTo(a.mention().role()) < 0 ? b : a);
        }
        Rank best = strongest.size() > 1 ? Rank.SHARED_EVENT : Rank.EVENT;
        for (EventRef ref : event.mentions()) {
            Rank other = ref.mention().dates().isEmpty() ? Rank.MORE : Rank.EVIDENCE;
            Spot spot = ref.mention().spot();
            add(
                    ref.article(),
                    ref.equals(strongest.get(ref.article())) ? best : other,
                    spot,
                    List.of(quote(ref.article(), spot, ref.mention().quote())));
        }
    }

    /** That it names who takes part, and where, can be said of nearly every sentence on an event. */
    private void fact(Fact fact) {
        Spot sentence = fact.sentence();
        Rank rank = fact.kind() == FactKind.PARTICIPANT || fact.kind() == FactKind.PLACE ? Rank.MORE : Rank.EVIDENCE;
        add(fact.article(), rank, sentence, List.of(quote(fact.article(), sentence, fact.quote())));
    }

    private void person(Person person) {
        Map<Integer, List<PersonRef>> byArticle = new HashMap<>();
        for (PersonRef ref : person.mentions()) {
            if (ref.mention().kind() != PersonKind.CREDIT) {
                byArticle.computeIfAbsent(ref.article(), k -> new ArrayList<>()).add(ref);
            }
        }
        byArticle.forEach((article, refs) -> {
            Spot first = refs.get(0).mention().spot();
            List<Spot> all = refs.stream().map(r -> r.mention().spot()).toList();
            candidates.get(article).add(new Candidate(Rank.NAMING, first, List.of(quote(refs.get(0))), all));
        });
        person.statements().forEach(s -> statement(s, byArticle.getOrDefault(s.article(), List.of())));
        person.roles().stream()
                .map(PersonRole::evidence)
                .flatMap(Stream::ofNullable)
                .forEach(e -> add(e.article(), Rank.ROLE, e.mention().spot(), List.of(quote(e))));
    }

    /** What somebody says is nothing without who says it, which can stand in another sentence. */
    private void statement(Statement said, List<PersonRef> speakers) {
        Spot speaker = corpus.entries()
                .get(said.article())
                .annotated()
                .people()
                .get(said.mention().speaker())
                .spot();
        List<Spot> quotes = new ArrayList<>();
        quotes.add(quote(said.article(), said.mention().spot(), said.quote()));
        speakers.stream().filter(r -> r.mention().spot().equals(speaker)).forEach(r -> quotes.add(quote(r)));
        boolean direct = said.mention().status() == StatementStatus.DIRECT;
        add(said.article(), direct ? Rank.SAID : Rank.TOLD, said.mention().spot(), quotes);
    }

    private void add(int article, Rank rank, Spot place, List<Spot> quotes) {
        candidates.get(article).add(new Candidate(rank, place, quotes, List.of()));
    }

    private Spot quote(PersonRef ref) {
        return quote(ref.article(), ref.mention().spot(), ref.quote());
    }

    private Spot quote(int article, Spot place, String quote) {
        return choices.get(article).around(place, quote);
    }
}
