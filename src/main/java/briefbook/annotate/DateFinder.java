package briefbook.annotate;

import briefbook.annotate.dates.DateScanner;
import briefbook.annotate.dates.Hit;
import briefbook.model.Article;
import briefbook.model.BlockKind;
import briefbook.model.DateMention;
import briefbook.model.DayRule;
import briefbook.model.Spot;
import briefbook.text.DaySet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds the time expressions of an article.
 *
 * <p>Start with {@link #find}. English articles only, and those whose language is not known; code is skipped. Values are
 * counted from the day of publication when it is stated; else they keep an {@code X} for what is open, and the rule of each
 * mention tells its days for every day of publication that is possible. A pure function; safe for many threads.
 */
public final class DateFinder {
    private DateFinder() {}

    /** Returns all time expressions, in reading order: title, deck, blocks, captions. */
    public static List<DateMention> find(Article article) {
        if (!article.language().equals("und")
                && !article.language().split("-", 2)[0].equals("en")) {
            return List.of();
        }
        Optional<LocalDate> published = Optional.ofNullable(article.published().best());
        List<DateMention> mentions = new ArrayList<>();
        scan(article.title().text(), "title", published, mentions);
        if (article.deck() != null) {
            scan(article.deck(), "deck", published, mentions);
        }
        for (int i = 0; i < article.blocks().size(); i++) {
            if (article.blocks().get(i).kind() != BlockKind.CODE) {
                scan(article.blocks().get(i).text(), "block:" + i, published, mentions);
            }
        }
        for (int i = 0; i < article.captions().size(); i++) {
            scan(article.captions().get(i).text(), "caption:" + i, published, mentions);
        }
        return List.copyOf(mentions);
    }

    private static void scan(String text, String in, Optional<LocalDate> published, List<DateMention> mentions) {
        for (Hit hit : DateScanner.builtIn().scan(text, published)) {
            mentions.add(new DateMention(
                    text.substring(hit.start(), hit.end()),
                    hit.type(),
                    hit.value(),
                    edtf(hit.rule(), published),
                    new Spot(in, hit.start(), hit.end()),
                    hit.rule()));
        }
    }

    private static @Nullable String edtf(@Nullable DayRule rule, Optional<LocalDate> published) {
        if (rule instanceof DayRule.Fixed fixed) {
            return DaySet.range(fixed.first(), fixed.last()).edtf();
        }
        return rule == null
                ? null
                : published.map(day -> DaySet.of(rule.on(day)).edtf()).orElse(null);
    }
}
