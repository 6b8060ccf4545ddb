package briefbook;

import briefbook.annotate.KnownPeople;
import briefbook.link.EventTracer;
import briefbook.model.Annotated;
import briefbook.model.Corpus;
import briefbook.model.Event;
import briefbook.model.EventTrace;
import briefbook.model.Fixes;
import briefbook.model.Person;
import briefbook.model.SiteOptions;
import briefbook.render.ProofSheet;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Makes proof sheets of a collection without the names that its owner takes out. */
final class Sheets {
    private Sheets() {}

    /** Returns the sheet about whom or what the words mean, when they mean one. */
    static Brief of(String about, SiteOptions options, Redacted redacted, Fixes fixes) {
        Corpus corpus = redacted.shown(Optional.empty());
        Subjects subjects = Subjects.of(corpus, about);
        if (subjects.count() != 1 || !subjects.unclear().isEmpty()) {
            return new Brief(
                    "", "", subjects.candidates(), subjects.count() == 0 ? Subjects.near(corpus, about) : List.of());
        }
        ProofSheet sheet = new ProofSheet(options, corpus);
        if (!subjects.people().isEmpty()) {
            Person person = subjects.people().get(0);
            return new Brief(person.name(), sheet.person(person), List.of(), List.of());
        }
        Event event = subjects.events().get(0);
        List<Annotated> whole = KnownPeople.complete(redacted.articles());
        EventTrace trace = EventTracer.trace(whole, fixes, event.id())
                .orElseThrow(() -> new IllegalStateException("the same articles give no event " + event.id()));
        Pillars pillars = new Pillars(whole, fixes, event);
        SortedMap<Integer, String> carry = new TreeMap<>();
        pillars.find().forEach(p -> carry.put(p.article(), p.without()));
        int untried = Math.max(0, pillars.articles().size() - Pillars.MOST);
        return new Brief(event.name(), sheet.event(trace, carry, untried), List.of(), List.of());
    }
}
