package briefbook.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Writes as many made-up articles as asked for, the same on every machine: people meet, call each other and speak. */
final class LargeCollection {
    private static final List<String> GIVEN = List.of(
            "Ada", "Bruno", "Clara", "Derek", "Elena", "Felix", "Greta", "Henry", "Ines", "Jonas", "Karin", "Louis");
    private static final List<String> FAMILY = List.of(
            "Abbott",
            "Brandt",
            "Castell",
            "Dorne",
            "Ekdahl",
            "Farrow",
            "Gruber",
            "Halloran",
            "Ivarsen",
            "Jessup",
            "Kestrel",
            "Lindqvist",
            "Marlow",
            "Norwood",
            "Ostrander",
            "Pryce");
    private static final List<String> OUTLETS = List.of(
            "Harbor Ledger", "North Courier", "The Valley Post", "Coast Tribune", "Daily Meridian", "Evening Beacon");
    private static final List<String> PLACES = List.of("Geneva", "Vienna", "Oslo", "Lisbon", "Prague", "Helsinki");
    private static final List<String> THINGS = List.of(
            "the bridge",
            "a ferry line",
            "grain prices",
            "the border crossing",
            "a fishing quota",
            "the rail link",
            "water rights",
            "the power station",
            "a customs union",
            "the old harbor",
            "student exchanges",
            "forest fires");
    private static final List<String> VIEWS = List.of(
            "needs more money",
            "will take a year",
            "must be discussed again",
            "cannot wait until spring",
            "is close to an agreement",
            "has divided the council",
            "was never the main question",
            "remains open");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);
    private static final LocalDate FIRST = LocalDate.of(2021, 1, 4);

    private LargeCollection() {}

    static void write(Path folder, int articles) throws IOException {
        Files.createDirectories(folder);
        Random random = new Random(7);
        for (int i = 0; i < articles; i++) {
            Files.writeString(folder.resolve(String.format(Locale.ROOT, "%05d.txt", i)), article(random, i));
        }
    }

    private static String article(Random random, int number) {
        LocalDate day = FIRST.plusDays(number);
        String one = name(random);
        String other = name(random);
        String place = pick(random, PLACES);
        String thing = pick(random, THINGS);
        StringBuilder text = new StringBuilder();
        text.append(one)
                .append(" and ")
                .append(other)
                .append(" discuss ")
                .append(thing)
                .append(" in ")
                .append(place);
        text.append("\nBy ")
                .append(name(random))
                .append('\n')
                .append(pick(random, OUTLETS))
                .append('\n');
        text.append(DAY.format(day)).append("\n\n");
        text.append("President ")
                .append(one)
                .append(" met Foreign Minister ")
                .append(other)
                .append(" in ")
                .append(place);
        text.append(" on ")
                .append(DAY.format(day.minusDays(1)))
                .append(" to speak about ")
                .append(thing)
                .append(".\n\n");
        for (int i = 0; i < 5; i++) {
            text.append(paragraph(random, i % 2 == 0 ? one : other)).append("\n\n");
        }
        return text.toString();
    }

    private static String paragraph(Random random, String speaker) {
        String family = speaker.substring(speaker.indexOf(' ') + 1);
        return family + " said that " + pick(random, THINGS) + " " + pick(random, VIEWS) + ", and that "
                + pick(random, THINGS) + " " + pick(random, VIEWS) + ". “" + capital(pick(random, THINGS)) + " "
                + pick(random, VIEWS) + ", and nobody in this room " + random.nextInt(900) + " doubts it,” " + family
                + " said. A report of " + (2 + random.nextInt(90)) + " pages on " + pick(random, THINGS)
                + " was handed to members, who found that it " + pick(random, VIEWS) + ".";
    }

    private static String name(Random random) {
        return pick(random, GIVEN) + " " + pick(random, FAMILY);
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    private static String pick(Random random, List<String> from) {
        return from.get(random.nextInt(from.size()));
    }
}
