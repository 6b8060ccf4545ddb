package briefbook;

import briefbook.EventExplanation.Pillar;
import briefbook.link.Linker;
import briefbook.model.Annotated;
import briefbook.model.Article;
import briefbook.model.Corpus;
import briefbook.model.Event;
import briefbook.model.EventRef;
import briefbook.model.Fixes;
import briefbook.text.Edtf;
import briefbook.text.LongDay;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds which clippings carry what follows about an event: each is taken out, and all others are linked again.
 *
 * <p>A pure function, as slow as linking once for each clipping.
 */
final class Pillars {
    /** More clippings of one event are not tried: no single one carries much then. */
    static final int MOST = 40;

    private final List<Annotated> articles;
    private final Fixes fixes;
    private final Event event;

    Pillars(List<Annotated> articles, Fixes fixes, Event event) {
        this.articles = articles;
        this.fixes = fixes;
        this.event = event;
    }

    /** Returns the articles of the event, first to last. */
    List<Integer> articles() {
        Set<Integer> numbers = new TreeSet<>();
        event.mentions().stream().map(EventRef::article).forEach(numbers::add);
        return List.copyOf(numbers);
    }

    List<Pillar> find() {
        List<Pillar> pillars = new ArrayList<>();
        for (int article : articles().stream().limit(MOST).toList()) {
            String without = without(article);
            if (!without.isEmpty()) {
                pillars.add(new Pillar(article, without));
            }
        }
        return pillars;
    }

    /** Says what would be otherwise; empty when all stays as it is. */
    private String without(int article) {
        List<Annotated> rest = new ArrayList<>(articles);
        rest.remove(article);
        Corpus corpus = Linker.link(rest, fixes, List.of());
        Set<String> said = new HashSet<>();
        event.mentions().stream().filter(m -> m.article() != article).forEach(m -> said.add(key(articles, m)));
        if (said.isEmpty()) {
            return "nothing tells of it";
        }
        List<Event> left = corpus.events().stream()
                .filter(e -> e.mentions().stream()
                        .anyMatch(m -> said.contains(
                                key(corpus.entries().get(m.article()).article(), m))))
                .toList();
        if (left.isEmpty()) {
            return "what the others say is too little for an event";
        }
        if (left.size() > 1) {
            return "nothing joins what the others say: they tell of " + left.size() + " events";
        }
        Event only = left.get(0);
        if (!Objects.equals(only.days().edtf(), event.days().edtf())) {
            String days = only.days().edtf();
            return days == null
                    ? "no day is proven"
                    : "only " + Edtf.parse(days).map(LongDay::of).orElse(days) + " is proven";
        }
        return only.status() == event.status()
                ? ""
                : "it is " + only.status().name().toLowerCase(java.util.Locale.ROOT);
    }

    private static String key(List<Annotated> articles, EventRef ref) {
        return key(articles.get(ref.article()).article(), ref);
    }

    private static String key(Article article, EventRef ref) {
        return article.seed().place() + "\n" + ref.mention().spot().in() + "\n"
                + ref.mention().spot().start();
    }
}
