package briefbook.read;

import briefbook.model.Declaration;
import briefbook.model.Field;
import briefbook.rules.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells from the {@code From} line of a mail who wrote and who sent it: the table {@code mail-senders.tsv}. Stateless. */
final class MailSender {
    private static final Pattern ADDRESS =
            Pattern.compile("<[^<>]{0,320}>|\\([^()]{0,320}\\)|[^\\s<>@]{1,64}@[^\\s<>@]{1,255}");
    private static final int LONGEST = 120;
    private static final int MOST_WORDS = 4;

    /** The rules that come with the program. */
    static final List<SenderRule> ALL = Table.load("mail-senders.tsv").rows().stream()
            .map(row -> new SenderRule(
                    row.cell("id"), row.cell("as"), row.pattern("name"), row.cell("finds"), row.cell("keeps")))
            .toList();

    /**
     * A row of the table.
     *
     * @param id its name
     * @param as {@code both} or {@code outlet}
     * @param name pattern of the whole name
     * @param finds a name that it is for
     * @param keeps a name that looks alike and is not
     */
    record SenderRule(String id, String as, Pattern name, String finds, String keeps) {}

    private MailSender() {}

    /** Returns what a {@code From} line states. */
    static List<Declaration> of(String from) {
        String name = from.length() > 4 * LONGEST
                ? ""
                : Blanks.trim(
                        ADDRESS.matcher(from).replaceAll(" ").replace("\"", " ").replaceAll("\\s+", " "));
        List<Declaration> stated = new ArrayList<>();
        if (name.isEmpty() || name.length() > LONGEST) {
            return stated;
        }
        for (SenderRule rule : ALL) {
            Matcher matcher = rule.name().matcher(name);
            if (matcher.matches()) {
                boolean both = rule.as().equals("both");
                if (both) {
                    stated.add(new Declaration(Field.AUTHOR, matcher.group("author"), "mail: From"));
                }
                stated.add(new Declaration(Field.OUTLET, both ? matcher.group("outlet") : name, "mail: From"));
                return stated;
            }
        }
        boolean person = name.split(" ", -1).length <= MOST_WORDS;
        stated.add(new Declaration(person ? Field.AUTHOR : Field.OUTLET, name, "mail: From"));
        return stated;
    }
}
