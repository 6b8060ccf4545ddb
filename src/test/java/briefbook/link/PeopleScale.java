package briefbook.link;

import briefbook.annotate.Articles;
import briefbook.model.Annotated;
import briefbook.model.Article;
import briefbook.model.PersonKind;
import briefbook.model.PersonMention;
import briefbook.model.Spot;
import briefbook.rules.Table;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;

/**
 * Measures how long many people take: {@code PeopleScale 10000 30000 100000} prints seconds and memory for so many distinct
 * full names. Given and family names are as unevenly spread as in life; one name in ten is a variant of another.
 */
public final class PeopleScale {
    private static final int NAMES_PER_ARTICLE = 10;

    private PeopleScale() {}

    /** Measures. */
    public static void main(String[] args) {
        PeopleLinker.link(articles(3_000), FixedPeople.NONE); // warm
        for (String size : args) {
            List<Annotated> articles = articles(Integer.parseInt(size));
            System.gc();
            long before = used();
            long start = System.nanoTime();
            PeopleLinks links = PeopleLinker.link(articles, FixedPeople.NONE);
            double seconds = (System.nanoTime() - start) / 1e9;
            System.gc();
            System.out.printf(
                    Locale.ROOT,
                    "%s names: %.2f s, %d MB kept, %d people, %d merged, %d unsure, %d unclear%n",
                    size,
                    seconds,
                    (used() - before) >> 20,
                    links.people().size(),
                    links.people().stream().filter(p -> !p.merges().isEmpty()).count(),
                    links.unsure().size(),
                    links.unclear().size());
        }
    }

    private static long used() {
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    /** Returns articles that name so many people, each in full and by the family name. */
    static List<Annotated> articles(int names) {
        List<Annotated> articles = new ArrayList<>();
        List<String> all = List.copyOf(names(names, new Random(3)));
        for (int i = 0; i < all.size(); i += NAMES_PER_ARTICLE) {
            StringBuilder text = new StringBuilder();
            List<PersonMention> mentions = new ArrayList<>();
            for (String name : all.subList(i, Math.min(all.size(), i + NAMES_PER_ARTICLE))) {
                for (String each : List.of(name, name.substring(name.lastIndexOf(' ') + 1))) {
                    int start = text.length();
                    text.append(each).append(" spoke. ");
                    Spot spot = new Spot("block:0", start, start + each.length());
                    mentions.add(new PersonMention(each, each, spot, start, PersonKind.SUBJECT, null));
                }
            }
            Article article = Articles.of("News", text.toString());
            articles.add(new Annotated(article, mentions, List.of(), List.of()));
        }
        return articles;
    }

    private static Set<String> names(int count, Random random) {
        List<String> givens = new ArrayList<>();
        List<Table.Row> nicknames = Table.load("nicknames.tsv").rows();
        nicknames.forEach(r -> givens.add(capital(r.cell("name"))));
        while (givens.size() < 1_500) {
            givens.add(word(random, 2 + random.nextInt(2)));
        }
        List<String> families = new ArrayList<>(List.of("Smith", "Kim", "Garcia", "Ivanov", "Khan"));
        while (families.size() < 12_000) {
            families.add(word(random, 2 + random.nextInt(3)));
        }
        Set<String> names = new LinkedHashSet<>();
        while (names.size() < count) {
            String given = givens.get(uneven(random, givens.size()));
            String family = families.get(uneven(random, families.size()));
            names.add(given + " " + family);
            switch (random.nextInt(40)) {
                case 0 -> names.add(given.charAt(0) + ". " + family);
                case 1 -> names.add(given + " " + typo(family, random));
                case 2 -> names.add(given + " " + (char) ('A' + random.nextInt(26)) + ". " + family);
                case 3 -> {
                    Table.Row row = nicknames.get(random.nextInt(nicknames.size()));
                    names.add(capital(row.list("short").get(0)) + " " + family);
                }
                default -> {}
            }
        }
        return names;
    }

    /** Returns small numbers far more often than large ones. */
    private static int uneven(Random random, int size) {
        return (int) Math.min(size - 1, Math.expm1(random.nextDouble() * Math.log(size)));
    }

    private static String typo(String word, Random random) {
        int at = 1 + random.nextInt(word.length() - 1);
        return word.substring(0, at) + word.substring(at + 1);
    }

    private static String word(Random random, int syllables) {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < syllables; i++) {
            word.append("bdfgklmnprstvz".charAt(random.nextInt(14))).append("aeiou".charAt(random.nextInt(5)));
        }
        return capital(word + "nrsl".substring(random.nextInt(4)).substring(0, 1));
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
