package briefbook.annotate;

import briefbook.annotate.GoldPassage.Told;
import briefbook.model.Annotated;
import briefbook.model.Article;
import briefbook.model.Block;
import briefbook.model.BlockKind;
import briefbook.model.Completeness;
import briefbook.model.DateMention;
import briefbook.model.EventClass;
import briefbook.model.EventMention;
import briefbook.model.EventRole;
import briefbook.model.Format;
import briefbook.model.Origin;
import briefbook.model.Participant;
import briefbook.model.Published;
import briefbook.model.SeedId;
import briefbook.model.Title;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * How well the events of marked passages are found, and what is found of them.
 *
 * <p>People and dates are found first, as in a build, so that a name that was not recognised counts as missing. An event is
 * right when its class stands in the gold of its passage; of those that are right the rest is compared.
 *
 * <p>{@code main} prints the figures of both halves, by class, and the errors of the half that is for looking at.
 */
public final class PassageScore {
    private final Map<EventClass, Tally> classes = new EnumMap<>(EventClass.class);
    private final Tally detection = new Tally();
    private final Tally participants = new Tally();
    private final Tally place = new Tally();
    private final Tally status = new Tally();
    private final Tally when = new Tally();
    private final List<String> errors = new ArrayList<>();

    /** What was found, what should have been, and what was both. */
    static final class Tally {
        private int right;
        private int found;
        private int wanted;

        private void add(int isRight, int isFound, int isWanted) {
            right += isRight;
            found += isFound;
            wanted += isWanted;
        }

        double precision() {
            return found == 0 ? 0 : (double) right / found;
        }

        double recall() {
            return wanted == 0 ? 0 : (double) right / wanted;
        }

        double f1() {
            return found + wanted == 0 ? 0 : 2.0 * right / (found + wanted);
        }

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "P %.3f R %.3f F1 %.3f (%d right, %d found, %d marked)",
                    precision(),
                    recall(),
                    f1(),
                    right,
                    found,
                    wanted);
        }
    }

    private PassageScore() {
        for (EventClass cls : EventClass.values()) {
            classes.put(cls, new Tally());
        }
    }

    /** Finds the events of each passage and compares. */
    static PassageScore of(List<GoldPassage> passages) {
        Annotator annotator = Annotator.builtIn();
        PassageScore score = new PassageScore();
        for (GoldPassage passage : passages) {
            score.add(passage, annotator.annotate(article(passage.text())));
        }
        return score;
    }

    Tally detection() {
        return detection;
    }

    Tally participants() {
        return participants;
    }

    Tally place() {
        return place;
    }

    Tally status() {
        return status;
    }

    Tally when() {
        return when;
    }

    private void add(GoldPassage passage, Annotated annotated) {
        List<EventMention> found = annotated.events().stream()
                .filter(m -> m.role() != EventRole.IMPLIES)
                .toList();
        Set<EventClass> open = EnumSet.noneOf(EventClass.class);
        found.forEach(m -> open.add(m.cls()));
        for (Told told : passage.events()) {
            EventMention match = match(told, found);
            if (open.remove(told.cls())) {
                count(told.cls(), 1, 1, 1);
            } else {
                count(told.cls(), 0, 0, 1);
                errors.add("missed " + told + " in: " + passage.text());
            }
            if (match != null) {
                compare(passage, told, match);
            }
        }
        open.removeAll(passage.loose());
        for (EventClass cls : open) {
            count(cls, 0, 1, 0);
            String trigger = found.stream()
                    .filter(m -> m.cls() == cls)
                    .map(EventMention::trigger)
                    .findFirst()
                    .orElse("");
            errors.add("wrong " + cls + " (" + trigger + ") in: " + passage.text());
        }
    }

    private void count(EventClass cls, int isRight, int isFound, int isWanted) {
        detection.add(isRight, isFound, isWanted);
        Objects.requireNonNull(classes.get(cls)).add(isRight, isFound, isWanted);
    }

    /** Returns the mention of this class whose trigger is in the marked one, or has it; else the first; null for none. */
    private static @Nullable EventMention match(Told told, List<EventMention> found) {
        List<EventMention> same =
                found.stream().filter(m -> m.cls() == told.cls()).toList();
        return same.stream()
                .filter(m -> overlaps(m.trigger(), told.trigger()))
                .findFirst()
                .orElse(same.isEmpty() ? null : same.get(0));
    }

    private static boolean overlaps(String a, String b) {
        String one = a.toLowerCase(Locale.ROOT);
        String other = b.toLowerCase(Locale.ROOT);
        return one.contains(other) || other.contains(one);
    }

    private void compare(GoldPassage passage, Told told, EventMention match) {
        Set<String> names = new TreeSet<>();
        match.participants().stream().map(Participant::name).forEach(names::add);
        int right = (int) told.participants().stream()
                .filter(p -> names.stream().anyMatch(n -> isSame(p, n)))
                .count();
        participants.add(right, names.size(), told.participants().size());
        check(
                passage,
                "participants",
                right == names.size() && right == told.participants().size(),
                told,
                names);

        String where = match.place() == null ? "" : match.place();
        boolean isPlace = where.equals(told.place());
        place.add(
                isPlace && !where.isEmpty() ? 1 : 0,
                where.isEmpty() ? 0 : 1,
                told.place().isEmpty() ? 0 : 1);
        check(passage, "place", isPlace, told, where);

        boolean isStatus = match.status() == told.status();
        status.add(isStatus ? 1 : 0, 1, 1);
        check(passage, "status", isStatus, told, match.status());

        List<String> dates = match.dates().stream().map(DateMention::text).toList();
        boolean isWhen =
                told.when().isEmpty() ? dates.isEmpty() : dates.stream().anyMatch(d -> overlaps(told.when(), d));
        when.add(
                isWhen && !dates.isEmpty() ? 1 : 0,
                dates.isEmpty() ? 0 : 1,
                told.when().isEmpty() ? 0 : 1);
        check(passage, "when", isWhen, told, dates);
    }

    private void check(GoldPassage passage, String field, boolean isRight, Told told, Object actual) {
        if (!isRight) {
            errors.add(field + " of " + told + " got " + actual + " in: " + passage.text());
        }
    }

    private static boolean isSame(String gold, String found) {
        return gold.equals(found) || gold.endsWith(" " + found) || found.endsWith(" " + gold);
    }

    private static Article article(String text) {
        return new Article(
                new SeedId("passage.txt", 0, "0".repeat(64), Format.TEXT),
                "en",
                Completeness.FULL,
                new Title("Untitled", Origin.STATED),
                null,
                null,
                null,
                null,
                List.of(),
                Map.of(),
                Published.UNKNOWN,
                List.of(new Block(BlockKind.PARAGRAPH, 0, text, null, List.of(), List.of())),
                List.of(),
                List.of(),
                List.of());
    }

    String figures() {
        return "events " + detection + "\n  participants " + participants + "\n  place " + place + "\n  status "
                + status + "\n  when " + when;
    }

    /** Prints. */
    public static void main(String[] args) throws IOException {
        PassageScore tune = of(GoldPassage.half("tune"));
        tune.errors.forEach(System.out::println);
        tune.classes.forEach((cls, tally) -> System.out.println("tune " + cls + " " + tally));
        System.out.println("tune " + tune.figures());
        PassageScore held = of(GoldPassage.half("held"));
        held.classes.forEach((cls, tally) -> System.out.println("held " + cls + " " + tally));
        System.out.println("held " + held.figures());
    }
}
