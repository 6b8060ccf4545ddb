package briefbook.link;

import briefbook.model.Annotated;
import briefbook.model.EventClass;
import briefbook.model.EventFrame;
import briefbook.model.EventMention;
import briefbook.model.EventRole;
import briefbook.model.Ordinal;
import briefbook.model.Participant;
import briefbook.model.ParticipantKind;
import briefbook.text.DaySet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Takes the mentions of each article together: which of its sentences speak of the same event. */
final class Reports {
    /** Two dates of one article name the same event only if they agree for this share of its possible publication days. */
    private static final double AGREEMENT = 0.5;

    /** On so many possible publication days two dates are compared. */
    private static final int SAMPLE = 60;

    private static final int WEEK = 7;

    /** Words of these classes may stand for one another once it is known who met. */
    private static final Set<EventClass> LOOSE = Set.of(EventClass.CALL, EventClass.TALKS, EventClass.MEETING);

    private final RuleDays rules = new RuleDays();

    private Reports() {}

    /** Returns the reports of all articles, participants resolved; mentions of nobody known are left out. */
    static List<Report> of(List<Annotated> articles, PeopleLinks people, List<DaySet> publication) {
        Map<String, String> names = new HashMap<>();
        people.people().forEach(p -> names.put(p.id(), p.name()));
        Reports finder = new Reports();
        List<Report> all = new ArrayList<>();
        for (int a = 0; a < articles.size(); a++) {
            List<Report> reports = new ArrayList<>();
            List<EventMention> mentions = articles.get(a).events();
            for (int m = 0; m < mentions.size(); m++) {
                EventMention mention = resolved(mentions.get(m), people.ids().get(a), names);
                if (isWhole(mention)) {
                    finder.place(reports, a, m, mention, publication.get(a));
                }
            }
            all.addAll(reports);
        }
        return all;
    }

    private void place(List<Report> reports, int article, int number, EventMention mention, DaySet days) {
        // Words without a day mean the article's own news sooner than something told as background.
        for (boolean news : mention.dates().isEmpty() ? new boolean[] {true, false} : new boolean[] {false}) {
            for (int r = reports.size() - 1; r >= 0; r--) {
                if ((!news || reports.get(r).leads()) && joins(reports.get(r), mention, days)) {
                    reports.set(r, reports.get(r).plus(number, mention));
                    return;
                }
            }
        }
        reports.add(new Report(article, List.of(number), List.of(mention)));
    }

    private boolean joins(Report report, EventMention mention, DaySet publication) {
        if (!isSame(report, mention)) {
            return false;
        }
        boolean counted = mention.ordinal() != Ordinal.NONE;
        for (Ordinal each : Ordinal.values()) {
            // An uncounted mention may be the first or second of its kind, but not one that is only told as past or
            // coming.
            boolean background = each == Ordinal.PREVIOUS || each == Ordinal.NEXT;
            if (each != Ordinal.NONE
                    && each != mention.ordinal()
                    && (counted || background)
                    && report.isCounted(each)) {
                return false;
            }
        }
        boolean apart = mention.ordinal() == Ordinal.PREVIOUS || mention.ordinal() == Ordinal.NEXT;
        if (apart && !report.isCounted(mention.ordinal())) {
            return false;
        }
        boolean elsewhere = report.frame() == EventFrame.PAIR
                && mention.place() != null
                && report.events().stream()
                        .map(EventMention::place)
                        .filter(Objects::nonNull)
                        .anyMatch(p -> Gazetteer.builtIn().areApart(p, mention.place()));
        if (elsewhere || (report.implied() != (mention.role() == EventRole.IMPLIES))) {
            return false;
        }
        // "their meeting" may stand for a call once that is known; with a day or a count of its own it is another
        // event.
        boolean loose = report.frame() == EventFrame.PAIR
                && LOOSE.contains(mention.cls())
                && LOOSE.contains(report.events().get(0).cls())
                && mention.dates().isEmpty()
                && !counted;
        return (loose || report.compatible(mention.kind())) && agrees(report, mention, publication);
    }

    /** Tells whether both are about the same people, or of the same place. */
    private static boolean isSame(Report report, EventMention mention) {
        List<Participant> who = mention.participants();
        if (report.frame() != mention.kind().frame()) {
            return false;
        }
        return switch (report.frame()) {
            case PAIR ->
                shared(report.participants(), who) >= Math.min(2, who.size())
                        && (who.size() > 1 || report.participants().size() == 1);
            case ONE, ONCE ->
                report.participants().contains(who.get(0))
                        || report.core().stream().anyMatch(who::contains);
            case SCENE -> isSameScene(report, mention);
        };
    }

    private static boolean isSameScene(Report report, EventMention mention) {
        List<String> places = report.events().stream()
                .map(EventMention::place)
                .filter(Objects::nonNull)
                .toList();
        Gazetteer map = Gazetteer.builtIn();
        String here = mention.place();
        if (here != null && !places.isEmpty()) {
            boolean told = report.events().stream().anyMatch(e -> e.spot().equals(mention.spot()));
            boolean opens = report.leads() && isLead(mention) && !told; // "in Croydon", "in south London"
            return places.stream().noneMatch(p -> map.areApart(p, here))
                    && places.stream()
                            .anyMatch(p -> p.equals(here)
                                    || map.contains(p, here)
                                    || p.contains(here)
                                    || here.contains(p)
                                    || opens);
        }
        // One of them names no place: the people must do.
        return mention.participants().stream().anyMatch(report.participants()::contains)
                || (mention.participants().isEmpty() || report.participants().isEmpty());
    }

    private static boolean isLead(EventMention mention) {
        return mention.role() == EventRole.REPORTS || mention.role() == EventRole.ANNOUNCES;
    }

    private boolean agrees(Report report, EventMention mention, DaySet publication) {
        if (mention.dates().isEmpty() || !report.isDated()) {
            return true;
        }
        long agreeing = 0;
        List<LocalDate> days = sample(publication.days());
        for (LocalDate day : days) {
            Optional<DaySet> here = Report.days(mention, day, rules);
            Optional<DaySet> there = report.on(day, rules);
            if (here.isPresent() && there.isPresent() && here.get().intersects(there.get())) {
                agreeing++;
            }
        }
        return agreeing >= AGREEMENT * days.size();
    }

    /** Where years are possible, some days of each, on all days of the week, tell as much as all. */
    private static List<LocalDate> sample(List<LocalDate> days) {
        if (days.size() <= SAMPLE) {
            return days;
        }
        int step = days.size() / SAMPLE;
        step += step % WEEK == 0 ? 1 : 0;
        List<LocalDate> some = new ArrayList<>();
        for (int i = 0; i < days.size(); i += step) {
            some.add(days.get(i));
        }
        return some;
    }

    static int shared(Set<Participant> a, List<Participant> b) {
        Set<String> ids = new HashSet<>();
        a.forEach(p -> ids.add(p.kind() + p.id()));
        return (int) b.stream()
                .filter(p -> ids.contains(p.kind() + p.id()))
                .distinct()
                .count();
    }

    /** Tells whether enough is known of it to be an event of its own. */
    private static boolean isWhole(EventMention mention) {
        return switch (mention.kind().frame()) {
            case PAIR -> mention.participants().size() >= 2 || isBody(mention);
            case ONE, ONCE -> !mention.participants().isEmpty();
            case SCENE -> mention.place() != null || !mention.participants().isEmpty();
        };
    }

    private static boolean isBody(EventMention mention) {
        return mention.participants().size() == 1
                && (mention.participants().get(0).kind() == ParticipantKind.ORGANISATION
                        || mention.cls() == EventClass.SANCTIONS)
                && !mention.dates().isEmpty();
    }

    private static EventMention resolved(EventMention mention, List<String> ids, Map<String, String> names) {
        List<Participant> who = new ArrayList<>();
        for (Participant each : mention.participants()) {
            Participant known = each;
            if (each.kind() == ParticipantKind.PERSON) {
                String id = ids.get(Integer.parseInt(each.id().substring(1)));
                known = new Participant(ParticipantKind.PERSON, id, names.getOrDefault(id, each.name()));
            }
            if (!known.id().isEmpty() && !who.contains(known)) {
                who.add(known);
            }
        }
        return mention.participants(who);
    }
}
