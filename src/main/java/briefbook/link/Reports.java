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
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Takes the mentions of each article together: which of its sentences speak of the same event. */
final class Reports {
    /** On so many possible publication days two dates are compared. */
    private static final int SAMPLE = 60;

    private static final int WEEK = 7;

    /** A mention is compared with so many reports before it; only what was made to be slow has more. */
    private static final int MOST_COMPARED = 500;

    private static final Ordinal[] ORDINALS = Ordinal.values();

    /** Words of these classes may stand for one another once it is known who met. */
    private static final Set<EventClass> LOOSE = Set.of(EventClass.CALL, EventClass.TALKS, EventClass.MEETING);

    private final RuleDays rules = new RuleDays();
    private final Map<DaySet, List<LocalDate>> samples = new HashMap<>();

    private Reports() {}

    /** Returns the reports of all articles, participants resolved; mentions of nobody known are left out. */
    static List<Report> of(List<Annotated> articles, PeopleLinks people, List<DaySet> publication) {
        Map<String, String> names = new HashMap<>();
        people.people().forEach(p -> names.put(p.id(), p.name()));
        Reports finder = new Reports();
        List<Report> all = new ArrayList<>();
        for (int a = 0; a < articles.size(); a++) {
            List<ReportDraft> drafts = new ArrayList<>();
            List<EventMention> mentions = articles.get(a).events();
            List<LocalDate> sample = mentions.isEmpty() ? List.of() : finder.sample(publication.get(a));
            for (int m = 0; m < mentions.size(); m++) {
                EventMention mention = resolved(mentions.get(m), people.ids().get(a), names);
                if (isWhole(mention)) {
                    finder.place(drafts, a, m, mention, sample);
                }
            }
            drafts.forEach(d -> all.add(d.report()));
        }
        return all;
    }

    private void place(
            List<ReportDraft> drafts, int article, int number, EventMention mention, List<LocalDate> sample) {
        SampledDays days = SampledDays.of(mention, sample, rules);
        int oldest = Math.max(0, drafts.size() - MOST_COMPARED);
        // Words without a day mean the article's own news sooner than something told as background.
        for (boolean news : mention.dates().isEmpty() ? new boolean[] {true, false} : new boolean[] {false}) {
            for (int r = drafts.size() - 1; r >= oldest; r--) {
                ReportDraft draft = drafts.get(r);
                if ((!news || draft.leads()) && joins(draft, mention, days)) {
                    draft.add(number, mention, days);
                    return;
                }
            }
        }
        drafts.add(new ReportDraft(article, number, mention, days));
    }

    private static boolean joins(ReportDraft report, EventMention mention, SampledDays days) {
        if (!isSame(report, mention)) {
            return false;
        }
        boolean counted = mention.ordinal() != Ordinal.NONE;
        for (Ordinal each : ORDINALS) {
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
        String place = mention.place();
        boolean elsewhere = report.frame() == EventFrame.PAIR
                && place != null
                && report.places().stream().anyMatch(p -> Gazetteer.builtIn().areApart(p, place));
        if (elsewhere || (report.implied() != (mention.role() == EventRole.IMPLIES))) {
            return false;
        }
        // "their meeting" may stand for a call once that is known; with a day or a count of its own it is another
        // event.
        boolean loose = report.frame() == EventFrame.PAIR
                && LOOSE.contains(mention.cls())
                && LOOSE.contains(report.cls())
                && mention.dates().isEmpty()
                && !counted;
        return (loose || report.compatible(mention.kind())) && report.days().agreesWith(days);
    }

    /** Tells whether both are about the same people, or of the same place. */
    private static boolean isSame(ReportDraft report, EventMention mention) {
        List<Participant> who = mention.participants();
        if (report.frame() != mention.kind().frame()) {
            return false;
        }
        return switch (report.frame()) {
            case PAIR ->
                report.shared(who) >= Math.min(2, who.size())
                        && (who.size() > 1 || report.participants().size() == 1);
            case ONE, ONCE ->
                report.participants().contains(who.get(0)) || who.stream().anyMatch(report.core()::contains);
            case PERIOD -> false;
            case SCENE -> isSameScene(report, mention);
        };
    }

    private static boolean isSameScene(ReportDraft report, EventMention mention) {
        Set<String> places = report.places();
        Gazetteer map = Gazetteer.builtIn();
        String here = mention.place();
        if (here != null && !places.isEmpty()) {
            boolean told = report.stands(mention.spot());
            boolean opens = report.leads() && Report.isLead(mention) && !told; // "in Croydon", "in south London"
            // "The Paris attacks in November" are not what the article reports of southern France without a day.
            boolean near = mention.dates().isEmpty() || report.isDated() || Report.isLead(mention);
            return places.stream().noneMatch(p -> map.areApart(p, here))
                    && (places.contains(here)
                            || opens
                            || (near
                                    && places.stream()
                                            .anyMatch(p ->
                                                    map.contains(p, here) || p.contains(here) || here.contains(p))));
        }
        // One of them names no place: the people must do.
        return mention.participants().stream().anyMatch(report.participants()::contains)
                || (mention.participants().isEmpty() || report.participants().isEmpty());
    }

    /** Where years are possible, some days of each, on all days of the week, tell as much as all. */
    private List<LocalDate> sample(DaySet publication) {
        return samples.computeIfAbsent(publication, p -> {
            List<LocalDate> days = p.days();
            int step = days.size() <= SAMPLE ? 1 : days.size() / SAMPLE;
            step += step % WEEK == 0 ? 1 : 0;
            List<LocalDate> some = new ArrayList<>();
            for (int i = 0; i < days.size(); i += step) {
                some.add(days.get(i));
            }
            return some;
        });
    }

    /** Tells whether enough is known of it to be an event of its own. */
    private static boolean isWhole(EventMention mention) {
        return switch (mention.kind().frame()) {
            case PAIR -> mention.participants().size() >= 2 || isBody(mention);
            case ONE, ONCE -> !mention.participants().isEmpty();
            case SCENE -> mention.place() != null || !mention.participants().isEmpty();
            case PERIOD -> false; // what it is made up of tells: Umbrellas
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
