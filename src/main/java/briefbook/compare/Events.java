package briefbook.compare;

import briefbook.model.Change;
import briefbook.model.ChangeKind;
import briefbook.model.EventStatus;
import briefbook.model.Snapshot.Quoted;
import briefbook.model.Snapshot.What;
import briefbook.text.DaySet;
import briefbook.text.Edtf;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Pairs the events of two builds by their sentences, and compares them. */
final class Events {
    /** Reasons and quotes shown of one change. */
    private static final int SHOWN = 6;

    private final Side before;
    private final Side after;
    private final Articles articles;
    private final List<What> old;
    private final List<What> now;
    private final List<Set<String>> oldKeys;
    private final List<Set<String>> nowKeys;
    private final Moves oldHolders;
    private final Moves nowHolders;
    private final Pairs pairs;
    private final Map<String, Integer> numbers = new HashMap<>();

    Events(Side before, Side after, Articles articles) {
        this.before = before;
        this.after = after;
        this.articles = articles;
        old = before.all().events();
        now = after.all().events();
        old.forEach(e -> numbers.put(e.id(), numbers.size()));
        oldKeys = old.stream().map(e -> before.keys(e, articles, true)).toList();
        nowKeys = now.stream().map(e -> after.keys(e, articles, false)).toList();
        oldHolders = new Moves(oldKeys);
        nowHolders = new Moves(nowKeys);
        pairs = new Pairs(
                        old.stream().map(What::id).toList(),
                        now.stream().map(What::id).toList())
                // One sentence may speak of a summit and of a call.
                .by(kinds(old, oldKeys), kinds(now, nowKeys))
                .by(oldKeys, nowKeys)
                // A sentence that was edited: an event of the same kind and people in the same article.
                .by(
                        old.stream().map(e -> frames(e, before, true)).toList(),
                        now.stream().map(e -> frames(e, after, false)).toList())
                .by(
                        old.stream().map(e -> List.of(e.id())).toList(),
                        now.stream().map(e -> List.of(e.id())).toList());
    }

    private static List<List<String>> kinds(List<What> events, List<Set<String>> keys) {
        return IntStream.range(0, events.size())
                .mapToObj(i -> keys.get(i).stream()
                        .map(k -> events.get(i).cls() + " " + k)
                        .toList())
                .toList();
    }

    private List<String> frames(What event, Side side, boolean isBefore) {
        String frame = event.cls() + " " + new TreeSet<>(event.participants());
        return side.articlesOf(event).stream()
                .map(a -> articles.key(a, isBefore) + " " + frame)
                .toList();
    }

    /** Returns what an older event is now. */
    Optional<What> newer(String id) {
        int number = numbers.getOrDefault(id, -1);
        return number < 0 || pairs.newer(number) < 0 ? Optional.empty() : Optional.of(now.get(pairs.newer(number)));
    }

    Stream<Change> changes() {
        List<Change> changes = new ArrayList<>();
        for (int i : mostTold(now, after)) {
            if (pairs.older(i) < 0) {
                changes.add(begun(i));
            } else {
                compare(old.get(pairs.older(i)), now.get(i), changes);
            }
        }
        for (int i : mostTold(old, before)) {
            if (pairs.newer(i) < 0) {
                changes.add(ended(i));
            }
        }
        return changes.stream();
    }

    /** Events of many voices first: that is what a reader looks for. */
    private static List<Integer> mostTold(List<What> events, Side side) {
        return IntStream.range(0, events.size())
                .boxed()
                .sorted(Comparator.comparingInt(
                        i -> -side.voicesOf(events.get(i)).size()))
                .toList();
    }

    private Change begun(int number) {
        What event = now.get(number);
        for (int i : oldHolders.holding(nowKeys.get(number))) {
            Set<String> moved = new HashSet<>(oldKeys.get(i));
            moved.retainAll(nowKeys.get(number));
            if (pairs.newer(i) >= 0 && !nowKeys.get(pairs.newer(i)).containsAll(moved)) {
                return new Change(
                        ChangeKind.EVENT_SPLIT,
                        event.name(),
                        old.get(i).name(),
                        now.get(pairs.newer(i)).name() + " and " + event.name(),
                        quotes(event, after, after.articlesOf(event)));
            }
        }
        return Change.of(ChangeKind.EVENT_NEW, event.name(), facts(event, after));
    }

    private Change ended(int number) {
        What event = old.get(number);
        for (int i : nowHolders.holding(oldKeys.get(number))) {
            Set<String> moved = new HashSet<>(nowKeys.get(i));
            moved.retainAll(oldKeys.get(number));
            if (pairs.older(i) >= 0 && !oldKeys.get(pairs.older(i)).containsAll(moved)) {
                return new Change(
                        ChangeKind.EVENT_JOINED,
                        now.get(i).name(),
                        event.name(),
                        now.get(i).name(),
                        quotes(event, before, before.articlesOf(event)));
            }
        }
        return Change.of(ChangeKind.EVENT_GONE, event.name(), facts(event, before));
    }

    private List<String> facts(What event, Side side) {
        List<String> notes = new ArrayList<>();
        notes.add(Names.days(event.days()) + "; " + words(event.status()) + "; "
                + Counts.sources(side.voicesOf(event).size()));
        notes.addAll(quotes(event, side, side.articlesOf(event)));
        return Names.some(notes, SHOWN);
    }

    private void compare(What was, What is, List<Change> changes) {
        days(was, is).ifPresent(changes::add);
        voices(was, is).ifPresent(changes::add);
        if (was.status() != is.status()) {
            changes.add(new Change(
                    ChangeKind.STATUS_CHANGED,
                    is.name(),
                    words(was.status()),
                    words(is.status()),
                    fresh(was, is, after.articlesOf(is))));
        }
    }

    private Optional<Change> days(What was, What is) {
        if (Objects.equals(was.days(), is.days())) {
            return Optional.empty();
        }
        ChangeKind kind = kind(was.days(), is.days());
        List<String> reasons = new ArrayList<>(kind == ChangeKind.DAY_LOST ? was.reasons() : is.reasons());
        reasons.removeAll(kind == ChangeKind.DAY_LOST ? is.reasons() : was.reasons());
        String prefix = kind == ChangeKind.DAY_LOST ? "no longer: " : "";
        return Optional.of(new Change(
                kind,
                is.name(),
                Names.days(was.days()),
                Names.days(is.days()),
                Names.some(reasons.stream().map(r -> prefix + r).toList(), SHOWN)));
    }

    private static ChangeKind kind(@Nullable String was, @Nullable String is) {
        Optional<DaySet> from = Optional.ofNullable(was).flatMap(Edtf::parse);
        Optional<DaySet> to = Optional.ofNullable(is).flatMap(Edtf::parse);
        if (from.isEmpty() || to.isEmpty()) {
            return to.isPresent() ? ChangeKind.DAY_NARROWED : ChangeKind.DAY_LOST;
        }
        DaySet common = from.get().intersect(to.get());
        return common.equals(to.get())
                ? ChangeKind.DAY_NARROWED
                : common.equals(from.get()) ? ChangeKind.DAY_LOST : ChangeKind.DAY_CHANGED;
    }

    private Optional<Change> voices(What was, What is) {
        int from = before.voicesOf(was).size();
        int to = after.voicesOf(is).size();
        if (from == to) {
            return Optional.empty();
        }
        boolean gained = to > from;
        ChangeKind kind =
                !gained ? ChangeKind.VOICE_LOST : from == 1 ? ChangeKind.SECOND_VOICE : ChangeKind.MORE_VOICES;
        return Optional.of(new Change(
                kind, is.name(), Counts.sources(from), Counts.sources(to), gained ? gained(was, is) : lost(was, is)));
    }

    /** Returns quotes of the voices that did not tell of the event before. */
    private List<String> gained(What was, What is) {
        Set<Integer> told = new HashSet<>();
        before.articlesOf(was).stream()
                .map(articles::newer)
                .filter(a -> a >= 0)
                .map(after::voice)
                .forEach(told::add);
        Set<Integer> fresh = new TreeSet<>(after.articlesOf(is));
        fresh.removeIf(a -> told.contains(after.voice(a)) || after.voice(a) != a);
        return quotes(is, after, fresh);
    }

    private List<String> lost(What was, What is) {
        Set<Integer> tell = new HashSet<>();
        after.articlesOf(is).stream()
                .map(articles::older)
                .filter(a -> a >= 0)
                .map(before::voice)
                .forEach(tell::add);
        Set<Integer> gone = new TreeSet<>(before.articlesOf(was));
        gone.removeIf(a -> tell.contains(before.voice(a)) || before.voice(a) != a);
        return quotes(was, before, gone);
    }

    /** Returns sentences of an event that were not there before. */
    private List<String> fresh(What was, What is, Set<Integer> from) {
        Set<String> known = new HashSet<>();
        was.mentions().forEach(m -> known.add(m.quote()));
        What rest = new What(
                is.id(),
                is.name(),
                is.cls(),
                is.status(),
                is.days(),
                is.reasons(),
                is.participants(),
                is.mentions().stream().filter(m -> !known.contains(m.quote())).toList());
        return quotes(rest, after, from);
    }

    /** Returns the sentences of an event in some articles, each once, each with its source. */
    private static List<String> quotes(What event, Side side, Set<Integer> from) {
        Set<String> seen = new HashSet<>();
        List<String> quotes = new ArrayList<>();
        for (Quoted mention : event.mentions()) {
            side.inFile(mention.file()).stream()
                    .filter(from::contains)
                    .limit(1)
                    .filter(a -> seen.add(side.voice(a) + mention.quote()))
                    .forEach(a -> quotes.add(Names.voice(side.article(a)) + ": " + Names.quoted(mention.quote()) + " ("
                            + mention.file() + ")"));
        }
        return Names.some(quotes, SHOWN);
    }

    private static String words(EventStatus status) {
        return switch (status) {
            case PLANNED -> "announced";
            case HAPPENED -> "reported";
            case DENIED -> "denied";
            case CONDITIONAL -> "conditional";
        };
    }
}
