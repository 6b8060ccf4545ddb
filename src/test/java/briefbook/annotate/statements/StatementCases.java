package briefbook.annotate.statements;

import briefbook.annotate.Articles;
import briefbook.model.Article;
import briefbook.model.PersonKind;
import briefbook.model.PersonMention;
import briefbook.model.Spot;
import briefbook.model.StatementMention;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** Reads paragraphs in which people are marked, with the statements that they hold. */
final class StatementCases {
    /** A case: its paragraphs with people, and what is said in the form "speaker | status | words". */
    record Case(String name, Article article, List<PersonMention> people, List<String> expected) {
        /** Returns the statements that are found, in the same form. */
        List<String> found() {
            List<String> found = new ArrayList<>();
            for (StatementMention s : StatementFinder.builtIn().find(article, people)) {
                found.add(people.get(s.speaker()).name() + " | "
                        + s.status().name().toLowerCase(Locale.ROOT) + " | "
                        + text(article, s.spot().in())
                                .substring(s.spot().start(), s.spot().end()));
            }
            return found;
        }
    }

    private StatementCases() {}

    static String text(Article article, String in) {
        return in.equals("title")
                ? article.title().text()
                : article.blocks().get(Integer.parseInt(in.substring(6))).text();
    }

    static List<Case> load(String file) throws IOException {
        List<Case> cases = new ArrayList<>();
        String name = "";
        List<String> lines = new ArrayList<>();
        try (InputStream in = StatementCases.class.getResourceAsStream("/briefbook/statements/" + file)) {
            String all = new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8);
            for (String line : (all + "\n# end").split("\n")) {
                if (line.startsWith("# ")) {
                    if (!lines.isEmpty()) {
                        cases.add(read(name, lines));
                    }
                    name = line.substring(2);
                    lines.clear();
                } else if (!line.isBlank() && !line.startsWith("##")) {
                    lines.add(line);
                }
            }
        }
        return cases;
    }

    private static Case read(String name, List<String> lines) {
        List<PersonMention> people = new ArrayList<>();
        List<String> blocks = new ArrayList<>();
        List<String> expected = new ArrayList<>();
        String title = "News";
        for (String line : lines) {
            if (line.startsWith("> ")) {
                expected.add(line.substring(2));
            } else if (line.startsWith("T: ")) {
                title = plain(line.substring(3), "title", people);
            } else {
                blocks.add(plain(line, "block:" + blocks.size(), people));
            }
        }
        return new Case(name, Articles.of(title, blocks.toArray(String[]::new)), people, expected);
    }

    private static String plain(String line, String in, List<PersonMention> people) {
        StringBuilder text = new StringBuilder();
        int at = 0;
        for (int open = line.indexOf('{'); open >= 0; open = line.indexOf('{', at)) {
            int close = line.indexOf('}', open);
            text.append(line, at, open);
            String[] parts = line.substring(open + 1, close).split("\\|");
            String before = parts[0].isEmpty() ? "" : parts[0] + " ";
            int start = text.length();
            text.append(before).append(parts[1]);
            String role = parts.length > 2 ? parts[2] : parts[0].isEmpty() ? null : parts[0];
            people.add(new PersonMention(
                    before + parts[1],
                    parts[1],
                    new Spot(in, start, text.length()),
                    start + before.length(),
                    PersonKind.SUBJECT,
                    role));
            at = close + 1;
        }
        return text.append(line.substring(at)).toString();
    }
}
