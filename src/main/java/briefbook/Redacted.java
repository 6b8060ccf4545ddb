package briefbook;

import briefbook.model.Annotated;
import briefbook.model.Article;
import briefbook.model.Corpus;
import briefbook.model.Fixes;
import briefbook.model.Page;
import briefbook.model.Person;
import briefbook.model.PersonFix;
import briefbook.model.Problem;
import briefbook.model.Severity;
import briefbook.redact.Redaction;
import briefbook.text.EditDistance;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A corpus without the names that its owner takes out.
 *
 * @param articles the articles without the names, not linked
 * @param corpus the corpus; its problems are for its owner and may hold the names
 * @param redaction takes names out of what else is shown
 */
record Redacted(List<Annotated> articles, Corpus corpus, Redaction redaction) {
    /** Reads the articles again without the names, and links them; when there are none, the corpus stays as it is. */
    static Redacted of(
            Harvest harvest, Corpus corpus, Function<Article, Annotated> annotate, Stages.LinkingStage link) {
        List<PersonFix> wanted =
                harvest.fixes().people().stream().filter(PersonFix::isRedacted).toList();
        Redaction redaction = Redaction.of(corpus, wanted);
        if (wanted.isEmpty()) {
            return new Redacted(harvest.articles(), corpus, redaction);
        }
        // Not those of the corpus: their deduced days would pass for stated ones.
        List<Annotated> articles = harvest.articles();
        List<Annotated> again = IntStream.range(0, articles.size())
                .parallel()
                .mapToObj(i -> redaction
                        .article(i, articles.get(i).article())
                        .map(annotate)
                        .orElse(articles.get(i)))
                .toList();
        Corpus linked = harvest.noted(link.link(again, others(harvest.fixes()), List.of()), redaction::note);
        List<Problem> problems = new ArrayList<>(corpus.problems());
        redaction
                .missed(articles.stream().map(Annotated::article).toList())
                .forEach(i -> problems.add(missed(wanted.get(i), corpus)));
        return new Redacted(again, linked.problems(problems), redaction);
    }

    /** Returns the entries that take no name out. */
    static Fixes others(Fixes fixes) {
        return new Fixes(fixes.people().stream().filter(f -> !f.isRedacted()).toList(), fixes.events());
    }

    private static Problem missed(PersonFix fix, Corpus corpus) {
        return new Problem(
                Severity.WARNING,
                fix.spot().place(),
                "people “" + fix.person() + "”: redact: the name stands in no article",
                EditDistance.nearest(
                                fix.person(),
                                corpus.people().stream().map(Person::name).toList())
                        .map(near -> "did you mean “" + near + "”?")
                        .orElse("write the name as the articles do; other spellings go behind 'alias:'"));
    }

    /** Returns the corpus as it is shown, with what else is to be told. */
    Corpus shown(Optional<Problem> more) {
        return corpus.problems(Stream.concat(corpus.problems().stream(), more.stream())
                .filter(p -> !Curations.isPrivate(p))
                .map(redaction::problem)
                .toList());
    }

    /** Returns what a file is called where it is shown. */
    String file(String name) {
        return redaction.file(name);
    }

    /**
     * Looks for the names in what is to be written.
     *
     * @throws CannotBuildException when one is there all the same: a site with the name is worse than no site
     */
    void check(List<Page> pages) throws CannotBuildException {
        List<String> leaks = redaction.leaks(pages);
        if (!leaks.isEmpty()) {
            throw new CannotBuildException(
                    leaks.get(0),
                    "would still hold a name that the curation file takes out; nothing was written",
                    "take the name out of the clippings and of the name of the site, or leave the article out",
                    List.of());
        }
    }
}
