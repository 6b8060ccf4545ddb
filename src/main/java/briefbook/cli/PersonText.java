package briefbook.cli;

import briefbook.PersonExplanation;
import briefbook.model.Alias;
import briefbook.model.Article;
import briefbook.model.Corpus;
import briefbook.model.Person;
import briefbook.model.PersonRef;
import briefbook.model.PersonRole;
import briefbook.model.UnclearName;
import briefbook.model.UnsurePair;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine.Help.Ansi.Style;
import picocli.CommandLine.Help.ColorScheme;

/** Writes who bears a name and why each mention is taken for theirs. */
final class PersonText {
    private static final int TEXT_WIDTH = 90;

    private final PrintWriter out;
    private final ColorScheme colours;
    private final int width;

    PersonText(PrintWriter out, ColorScheme colours, boolean full) {
        this.out = out;
        this.colours = colours;
        this.width = full ? Integer.MAX_VALUE : TEXT_WIDTH;
    }

    void print(PersonExplanation explanation) {
        explanation.people().forEach(person -> print(explanation.corpus(), person));
        for (UnclearName name : explanation.unclear()) {
            heading("“" + name.name() + "” is linked to nobody: it could be "
                    + name.candidates().stream()
                            .map(id -> name(explanation.corpus(), id))
                            .collect(Collectors.joining(" or ")));
            mentions(explanation.corpus(), name.mentions());
        }
        out.flush();
    }

    private void print(Corpus corpus, Person person) {
        long articles =
                person.mentions().stream().map(PersonRef::article).distinct().count();
        heading(person.name() + " (" + person.id() + "): "
                + Counted.of(person.mentions().size(), "mention") + " in " + Counted.of(articles, "article"));
        row("Forms", person.aliases().stream().map(PersonText::form).collect(Collectors.joining(", ")));
        person.merges().forEach(merge -> row("Merged", merge));
        for (UnsurePair pair : corpus.unsure()) {
            if (pair.first().equals(person.id()) || pair.second().equals(person.id())) {
                String other = pair.first().equals(person.id()) ? pair.second() : pair.first();
                row("Unsure", "may be " + name(corpus, other) + " (" + other + "), too: " + pair.reason());
            }
        }
        for (PersonRole role : person.roles()) {
            row("Role", role.text());
        }
        mentions(corpus, person.mentions());
    }

    private void mentions(Corpus corpus, List<PersonRef> mentions) {
        int article = -1;
        for (PersonRef ref : mentions) {
            if (ref.article() != article) {
                article = ref.article();
                Article in = corpus.entries().get(article).article();
                row("In", in.seed().place() + ": " + in.title().text());
            }
            String kind = ref.mention().kind().name().toLowerCase(Locale.ROOT);
            String why = ref.why().isEmpty() ? "" : " — " + ref.why();
            row(
                    "",
                    ref.mention().spot().in() + ", " + kind + ": "
                            + ref.mention().text() + why);
            row("", "  " + Printable.cut(ref.quote(), width));
        }
    }

    private static String form(Alias alias) {
        return alias.text() + " (" + alias.count() + ")";
    }

    private static String name(Corpus corpus, String id) {
        return corpus.people().stream()
                .filter(p -> p.id().equals(id))
                .map(Person::name)
                .findFirst()
                .orElse(id);
    }

    private void heading(String text) {
        out.println();
        out.println(colours.apply(Printable.of(text), List.of(Style.bold)));
    }

    private void row(String label, String text) {
        out.println(String.format(Locale.ROOT, "%-10s%s", label, Printable.of(text)));
    }
}
