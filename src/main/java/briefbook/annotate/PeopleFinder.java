package briefbook.annotate;

import briefbook.annotate.Passages.Passage;
import briefbook.annotate.people.Appositions;
import briefbook.annotate.people.Entity;
import briefbook.annotate.people.EntityType;
import briefbook.annotate.people.NameFinder;
import briefbook.annotate.people.TaggedSentence;
import briefbook.annotate.people.TitleWords;
import briefbook.model.Article;
import briefbook.model.PersonKind;
import briefbook.model.PersonMention;
import briefbook.model.Spot;
import briefbook.text.Sentences;
import briefbook.text.Span;
import briefbook.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds the people that an article names.
 *
 * <p>Start with {@link #builtIn()}. A name's title belongs to the mention ("President Joe Biden"), not to the name; a
 * possessive ending belongs to neither. Writers of the article are of kind byline wherever the text names them; an author who
 * stands nowhere in the text makes no mention. A name in a caption's credit stands in {@code caption:N}, with offsets counted
 * in the caption, a space and the credit, so that it lies behind the caption's own text. Only English is read: an article
 * in another language has no mentions. Immutable; one finder can serve many threads.
 */
public final class PeopleFinder {
    /** Longer sentences are tables or noise; they are read in parts. */
    private static final int LONGEST_SENTENCE = 256;

    private final NameFinder names;
    private final TitleWords titles;
    private final Appositions appositions;

    private PeopleFinder(NameFinder names, TitleWords titles) {
        this.names = names;
        this.titles = titles;
        this.appositions = new Appositions(titles);
    }

    /** Returns a finder with the tagger model and tables that come with the program. */
    public static PeopleFinder builtIn() {
        return new PeopleFinder(NameFinder.builtIn(), TitleWords.builtIn());
    }

    /** Returns all mentions of people, in reading order: title, deck, blocks, captions with their credits. */
    public List<PersonMention> find(Article article) {
        if (!isRead(article)) {
            return List.of();
        }
        List<TaggedSentence> sentences = new ArrayList<>();
        List<Passage> homes = new ArrayList<>();
        for (Passage passage : Passages.of(article)) {
            for (TaggedSentence sentence : read(passage)) {
                sentences.add(sentence);
                homes.add(passage);
            }
        }
        List<List<Entity>> found = names.find(sentences);
        Writers writers = new Writers(article.authors());
        List<PersonMention> mentions = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            for (Entity name : found.get(i)) {
                mention(homes.get(i), sentences.get(i), name, found.get(i), writers)
                        .ifPresent(mentions::add);
            }
        }
        return mentions;
    }

    /** Tells whether an article's language is one that this finder reads. */
    static boolean isRead(Article article) {
        String language = article.language().toLowerCase(Locale.ROOT);
        return language.equals("und") || language.equals("en") || language.startsWith("en-");
    }

    private List<TaggedSentence> read(Passage passage) {
        List<TaggedSentence> sentences = new ArrayList<>();
        for (Span sentence : Sentences.of(passage.text())) {
            if (sentence.end() <= passage.from()) {
                continue;
            }
            Span span = new Span(Math.max(sentence.start(), passage.from()), sentence.end());
            List<Span> tokens = Tokens.of(passage.text(), span);
            for (int at = 0; at < tokens.size(); at += LONGEST_SENTENCE) {
                List<Span> part = tokens.subList(at, Math.min(tokens.size(), at + LONGEST_SENTENCE));
                sentences.add(TaggedSentence.of(passage.text(), part, names.tagger()));
            }
        }
        return sentences;
    }

    private Optional<PersonMention> mention(
            Passage passage, TaggedSentence sentence, Entity name, List<Entity> people, Writers writers) {
        int start = sentence.spans().get(name.from()).start();
        int end = sentence.spans().get(name.to() - 1).end();
        String bare = passage.text().substring(start, end);
        if (passage.kind() == PersonKind.CREDIT) {
            Spot spot = new Spot(passage.in(), start, end);
            return name.length() < 2
                    ? Optional.empty()
                    : Optional.of(new PersonMention(bare, bare, spot, start, PersonKind.CREDIT, null));
        }
        int title = titles.before(sentence, name.from());
        int from = sentence.spans().get(title).start();
        Optional<String> role = role(passage, sentence, title, name, people);
        PersonKind kind = writers.wrote(bare) ? PersonKind.BYLINE : PersonKind.SUBJECT;
        return Optional.of(new PersonMention(
                passage.text().substring(from, end),
                bare,
                new Spot(passage.in(), from, end),
                start,
                kind,
                role.orElse(null)));
    }

    private Optional<String> role(
            Passage passage, TaggedSentence sentence, int title, Entity name, List<Entity> people) {
        int from = title;
        int to = name.from();
        while (from < to && titles.isHonorific(sentence.word(from))) {
            from++;
        }
        while (to > from && titles.isHonorific(sentence.word(to - 1))) {
            to--;
        }
        Entity role = from < to
                ? new Entity(EntityType.PER, from, to)
                : passage.in().equals("title")
                        ? null
                        : appositions.after(sentence, name, people).orElse(null);
        return Optional.ofNullable(role)
                .map(r -> passage.text()
                        .substring(
                                sentence.spans().get(r.from()).start(),
                                sentence.spans().get(r.to() - 1).end()));
    }
}
