package briefbook.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/** The words around a stated date: months and weekdays of the languages that are often met, labels and time zones. */
final class DateWords {
    /** Words of Latin languages that join the parts of a date: "3 de febrero de 2022". */
    static final Set<String> OF = Set.of("of", "de", "del", "di");

    /** What is glued to the number of a day. */
    static final Set<String> ORDINALS = Set.of("st", "nd", "rd", "th", "er", "º", "ª");

    /** Words that may stand before or after a publication date without making it part of a sentence. */
    private static final Set<String> LABELS = Set.of(
            "date",
            "dated",
            "published",
            "publish",
            "publication",
            "posted",
            "post",
            "updated",
            "update",
            "created",
            "modified",
            "issued",
            "released",
            "filed",
            "written",
            "uploaded",
            "added",
            "first",
            "last",
            "on",
            "at",
            "time",
            "original",
            "originally",
            "the",
            "am",
            "pm",
            "a.m",
            "p.m",
            "uhr",
            "hrs",
            "local");

    private static final Set<String> ZONES = Set.of(
            "z", "gmt", "utc", "est", "edt", "cst", "cdt", "mst", "mdt", "pst", "pdt", "et", "ct", "mt", "pt", "bst",
            "ist", "cet", "cest", "eet", "eest", "msk", "aest", "aedt", "jst", "hkt", "sgt", "pkt");

    /** One row per language, January first; abbreviations of three letters are derived for English only. */
    private static final List<String> MONTHS = List.of(
            "january february march april may june july august september october november december",
            "jan feb mar apr may jun jul aug sep oct nov dec",
            "januar februar märz april mai juni juli august september oktober november dezember",
            "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
            "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
            "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
            "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
            "januari februari maart april mei juni juli augustus september oktober november december");

    private static final String WEEKDAYS = "monday tuesday wednesday thursday friday saturday sunday"
            + " mon tue tues wed thu thur thurs fri sat sun"
            + " montag dienstag mittwoch donnerstag freitag samstag sonntag"
            + " lundi mardi mercredi jeudi vendredi samedi dimanche"
            + " lunes martes miércoles jueves viernes sábado domingo";

    private static final Map<String, Integer> MONTH = months();
    private static final Set<String> WEEKDAY = Set.of(WEEKDAYS.split(" ", -1));

    private DateWords() {}

    /** Returns the month that a lower-case word names. */
    static OptionalInt month(String word) {
        Integer month = MONTH.get(word);
        return month == null ? OptionalInt.empty() : OptionalInt.of(month);
    }

    /** Tells whether a lower-case word names a day of the week. */
    static boolean isWeekday(String word) {
        return WEEKDAY.contains(word);
    }

    /** Tells whether a lower-case word labels a date or belongs to a time of day. */
    static boolean isLabel(String word) {
        return LABELS.contains(word) || isZone(word) || isWeekday(word);
    }

    /** Tells whether a lower-case word names a time zone. */
    static boolean isZone(String word) {
        return ZONES.contains(word);
    }

    private static Map<String, Integer> months() {
        Map<String, Integer> months = new HashMap<>();
        for (String row : MONTHS) {
            String[] names = row.split(" ", -1);
            for (int i = 0; i < names.length; i++) {
                months.put(names[i], i + 1);
            }
        }
        months.put("sept", 9);
        return Map.copyOf(months);
    }
}
