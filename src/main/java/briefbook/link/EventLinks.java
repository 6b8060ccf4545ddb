package briefbook.link;

import briefbook.model.Event;
import briefbook.model.Problem;
import briefbook.model.Published;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Events resolved across articles.
 *
 * @param events by id
 * @param ids for each article, for each of its mentions of events in order: the event's id, or empty when unresolved
 * @param published by number of the article: the publication days that follow for undated ones
 * @param clusters the reports behind the events
 * @param reasons words for what follows from them
 * @param net the days of all of them
 * @param problems what of the owner's word could not be done
 */
record EventLinks(
        List<Event> events,
        List<List<String>> ids,
        Map<Integer, Published> published,
        List<Cluster> clusters,
        DayReasons reasons,
        DayNet net,
        List<Problem> problems) {
    /** Returns the cluster that each event was made from, by the event's id. */
    Map<String, Cluster> byId() {
        Map<String, Cluster> byId = new HashMap<>();
        for (Cluster cluster : clusters) {
            for (Report report : cluster.reports()) {
                byId.putIfAbsent(ids.get(report.article()).get(report.mentions().get(0)), cluster);
            }
        }
        return byId;
    }
}
