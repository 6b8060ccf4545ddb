package briefbook.annotate;

import briefbook.model.Article;
import briefbook.model.Block;
import briefbook.model.BlockKind;
import briefbook.model.DateMention;
import briefbook.model.PersonKind;
import briefbook.model.PersonMention;
import briefbook.model.StorySketch;
import briefbook.model.WordBag;
import briefbook.text.Sentences;
import briefbook.text.Span;
import briefbook.text.Stems;
import briefbook.text.Tokens;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sums up an article for the search for others of the same story. A pure function; safe for many threads. */
final class StorySketcher {
    private static final Set<String> PLACING = Set.of("in", "at", "near", "from", "to", "outside", "off");
    private static final Pattern DAY = Pattern.compile("(\\d{4}|XXXX)-(\\d\\d-\\d\\d)(?:T.*)?");
    private static final Pattern WEEKDAY = Pattern.compile("XXXX-WXX-([1-7])(?:T.*)?");
    private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\d\\d\\b");
    private static final int LEAD = 2;
    private static final int SHORTEST = 3;

    /** Longer articles are summed up by their beginning. */
    private static final int MOST_WORDS = 20_000;

    private final Map<String, Integer> body = new HashMap<>();
    private final Map<String, Integer> lead = new HashMap<>();
    private final Map<String, Integer> names = new HashMap<>();
    private final Map<String, Integer> places = new HashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private int words;
    private int sentences;

    private StorySketcher() {}

    static StorySketch sketch(Article article, List<PersonMention> people, List<DateMention> dates) {
        StorySketcher sketcher = new StorySketcher();
        sketcher.title(article.title().text());
        for (Block block : article.blocks()) {
            if (block.kind() != BlockKind.CODE && sketcher.words < MOST_WORDS) {
                sketcher.block(block.text());
            }
        }
        Map<String, Integer> family = new HashMap<>();
        people.stream()
                .filter(p -> p.kind() == PersonKind.SUBJECT)
                .forEach(p -> count(family, p.name().substring(p.name().lastIndexOf(' ') + 1)));
        Map<String, Integer> days = new HashMap<>();
        Map<String, Integer> weekdays = new HashMap<>();
        Map<String, Integer> years = new HashMap<>();
        for (DateMention date : dates) {
            Matcher day = DAY.matcher(date.value());
            Matcher weekday = WEEKDAY.matcher(date.value());
            if (day.matches()) {
                count(days, day.group(2));
            } else if (weekday.matches()) {
                count(weekdays, weekday.group(1));
            }
            Matcher year = YEAR.matcher(date.text());
            if (year.find()) {
                count(years, year.group());
            }
        }
        return new StorySketch(
                WordBag.of(sketcher.body),
                WordBag.of(sketcher.lead),
                WordBag.of(sketcher.names),
                WordBag.of(family),
                WordBag.of(sketcher.places),
                WordBag.of(sketcher.numbers),
                WordBag.of(days),
                WordBag.of(weekdays),
                WordBag.of(years));
    }

    /** A headline may write every word with a capital: it tells no names. */
    private void title(String title) {
        for (Span token : Tokens.of(title)) {
            String word = token.of(title);
            if (isWord(word)) {
                count(lead, Stems.of(word));
                count(body, Stems.of(word));
            }
        }
    }

    private void block(String text) {
        for (Span sentence : Sentences.of(text)) {
            List<Span> tokens = Tokens.of(text, sentence);
            String before = "";
            for (int i = 0; i < tokens.size(); i++) {
                String word = tokens.get(i).of(text);
                boolean capital = Character.isUpperCase(word.codePointAt(0));
                if (isWord(word)) {
                    words++;
                    count(body, Stems.of(word));
                    if (sentences < LEAD) {
                        count(lead, Stems.of(word));
                    }
                    if (capital && i > 0) {
                        count(names, word.toLowerCase(Locale.ROOT));
                        if (PLACING.contains(before)) {
                            count(places, word.toLowerCase(Locale.ROOT));
                        }
                    }
                } else if (Character.isDigit(word.codePointAt(0))
                        && !YEAR.matcher(word).matches()) {
                    count(numbers, word);
                }
                before = word.toLowerCase(Locale.ROOT);
            }
            sentences++;
        }
    }

    private static boolean isWord(String word) {
        return word.length() >= SHORTEST && Character.isLetter(word.codePointAt(0));
    }

    private static void count(Map<String, Integer> counts, String word) {
        counts.merge(word, 1, Integer::sum);
    }
}
