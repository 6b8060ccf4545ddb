package briefbook.link.stories;

import briefbook.link.stories.StoryPairs.Pair;
import briefbook.model.StorySketch;
import briefbook.model.WordBag;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Compares two articles: how alike their words, names, numbers and days are.
 *
 * <p>Likeness of words is the cosine of their counts, weighted by how rare each word is in the collection. Immutable.
 */
final class StoryFeatures {
    /** What is compared, in the order of the values. */
    static final List<String> NAMES = List.of(
            "body",
            "lead",
            "names",
            "people",
            "places",
            "numbers",
            "same-day",
            "other-day",
            "same-weekday",
            "other-weekday",
            "same-year",
            "other-year",
            "both-dated",
            "published-apart");

    /** More days between two publications tell no more than so many. */
    private static final double FAR = 14;

    /** An article as it is compared. */
    record Item(
            Vector body,
            Vector lead,
            Vector names,
            Vector people,
            Vector places,
            StorySketch sketch,
            Optional<LocalDate> published) {}

    private final Rareness words;
    private final Rareness leads;
    private final Rareness names;
    private final Rareness people;
    private final Rareness places;
    private final Rareness numbers;

    StoryFeatures(List<StorySketch> sketches) {
        this.words = new Rareness(sketches.stream().map(StorySketch::body).toList());
        this.leads = new Rareness(sketches.stream().map(StorySketch::lead).toList());
        this.names = new Rareness(sketches.stream().map(StorySketch::names).toList());
        this.people = new Rareness(sketches.stream().map(StorySketch::people).toList());
        this.places = new Rareness(sketches.stream().map(StorySketch::places).toList());
        this.numbers = new Rareness(sketches.stream().map(StorySketch::numbers).toList());
    }

    Item item(StorySketch sketch, Optional<LocalDate> published) {
        return new Item(
                words.vector(sketch.body()),
                leads.vector(sketch.lead()),
                names.vector(sketch.names()),
                people.vector(sketch.people()),
                places.vector(sketch.places()),
                sketch,
                published);
    }

    /** Compares one article with others: its words are laid out once. For one thread. */
    final class Comparison {
        private final float[] body = new float[words.words()];
        private final float[] lead = new float[leads.words()];
        private final float[] name = new float[names.words()];
        private final float[] person = new float[people.words()];
        private final float[] place = new float[places.words()];
        private final List<Item> items;
        private int laidOut = -1;

        Comparison(List<Item> items) {
            this.items = items;
        }

        /** Returns the values of all features for two articles, in the order of {@link #NAMES}. */
        double[] of(Pair pair) {
            Item a = items.get(pair.a());
            Item b = items.get(pair.b());
            if (laidOut != pair.a()) {
                if (laidOut >= 0) {
                    spread(items.get(laidOut), false);
                }
                spread(a, true);
                laidOut = pair.a();
            }
            WordBag daysA = a.sketch().days();
            WordBag daysB = b.sketch().days();
            double between = between(a, b);
            return new double[] {
                b.body().cosine(body),
                b.lead().cosine(lead),
                b.names().cosine(name),
                b.people().cosine(person),
                b.places().cosine(place),
                numbers.shared(a.sketch().numbers(), b.sketch().numbers()),
                is(daysA.meets(daysB)),
                is(differ(daysA, daysB)),
                is(a.sketch().weekdays().meets(b.sketch().weekdays())),
                is(differ(a.sketch().weekdays(), b.sketch().weekdays())),
                is(a.sketch().years().meets(b.sketch().years())),
                is(differ(a.sketch().years(), b.sketch().years())),
                is(between >= 0),
                Math.max(0, Math.min(between, FAR)) / FAR
            };
        }

        private void spread(Item item, boolean isOn) {
            item.body().spread(body, isOn);
            item.lead().spread(lead, isOn);
            item.names().spread(name, isOn);
            item.people().spread(person, isOn);
            item.places().spread(place, isOn);
        }
    }

    /** Returns the days between the publications; less than none where one is not known. */
    private static double between(Item a, Item b) {
        if (a.published().isEmpty() || b.published().isEmpty()) {
            return -1;
        }
        return Math.abs(a.published().get().toEpochDay() - b.published().get().toEpochDay());
    }

    private static boolean differ(WordBag a, WordBag b) {
        return a.size() > 0 && b.size() > 0 && !a.meets(b);
    }

    private static double is(boolean claim) {
        return claim ? 1 : 0;
    }
}
