package briefbook.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words around a stated date: months and weekdays of the languages that are often met, labels and time zones. */
final class DateWords {
    /** Words of Latin languages that join the parts of a date: "3 de febrero de 2022". */
    static final Set<String> OF = Set.of("of", "de", "del", "di");

    /** What is glued to the number of a day. */
    static final Set<String> ORDINALS = Set.of("st", "nd", "rd", "th", "er", "º", "ª");

    /** What follows the number of a year, of a month and of a day in Chinese, Japanese and Korean. */
    static final Set<String> YEAR_SIGNS = Set.of("年", "년");

    static final Set<String> MONTH_SIGNS = Set.of("月", "월");

    static final Set<String> DAY_SIGNS = Set.of("日", "일");

    /** What may stand between a date and its time of day. */
    static final Set<String> BEFORE_TIME = Set.of(
            ",", "-", "–", "—", "|", "·", "•", "at", "t", "um", "à", "às", "alle", "ore", "om", "kl", "в", "о", "saat");

    /** What joins hours and minutes; a dot does only where it cannot be the end of a date. */
    static final Set<String> CLOCK = Set.of(":", "h");

    static final Set<String> IN_TIME = Set.of(":", "h", ".");

    /**
     * Words that may stand before or after a publication date without making it part of a sentence, a language on each line;
     * of Chinese and Japanese the single characters.
     */
    private static final Set<String> LABELS = words(
            "date dated published publish publication posted post updated update created modified issued released filed",
            "written uploaded added first last on at time original originally the am pm a.m p.m hrs local",
            "stand veröffentlicht erschienen aktualisiert zuletzt geändert datum am vom um uhr und",
            "publié publiée mis mise jour modifié modifiée le à h et dernière",
            "publicado publicada actualizado actualizada fecha el las hs",
            "pubblicato pubblicata aggiornato aggiornata il alle ore",
            "publicada atualizado atualizada em às",
            "gepubliceerd geplaatst bijgewerkt laatst gewijzigd op om uur",
            "publicerad publicerat uppdaterad uppdaterat publisert oppdatert udgivet opdateret den kl",
            "opublikowano opublikowany aktualizacja dodano data godz r",
            "опубликовано опубликована обновлено обновлена дата г года в",
            "опубліковано оновлено р року о",
            "yayınlanma yayın güncelleme güncellenme son tarihi tarih saat",
            "发 布 表 发 时 间 日 期 更 新 于 星 周 一 二 三 四 五 六 天 發 佈 時 間 公 開 更 新 曜 月 火 水 木 金 土 年",
            "입력 수정 등록 요일");

    private static final Set<String> ZONES = Set.of(
            "z", "gmt", "utc", "est", "edt", "cst", "cdt", "mst", "mdt", "pst", "pdt", "et", "ct", "mt", "pt", "bst",
            "ist", "cet", "cest", "eet", "eest", "msk", "aest", "aedt", "jst", "hkt", "sgt", "pkt");

    /** January first; a name that a language writes in two ways has a row of its own. */
    private static final List<String> MONTHS = List.of(
            "january february march april may june july august september october november december",
            "jan feb mar apr may jun jul aug sep oct nov dec",
            "januar februar märz april mai juni juli august september oktober november dezember",
            "jänner feber mrz apr mai jun jul aug sept okt nov dez",
            "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
            "janv févr mars avr mai juin juil août sept oct nov déc",
            "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
            "ene feb mar abr may jun jul ago sep oct nov dic",
            "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
            "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
            "januari februari maart april mei juni juli augustus september oktober november december",
            "januari februari mars april maj juni juli augusti september oktober november december",
            "januar februar marts april maj juni juli august september oktober november desember",
            "stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia",
            "января февраля марта апреля мая июня июля августа сентября октября ноября декабря",
            "січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня",
            "ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık");

    private static final Set<String> WEEKDAY = words(
            "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun",
            "montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag",
            "lundi mardi mercredi jeudi vendredi samedi dimanche",
            "lunes martes miércoles jueves viernes sábado domingo",
            "lunedì martedì mercoledì giovedì venerdì sabato domenica",
            "segunda terça quarta quinta sexta feira",
            "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag",
            "måndag tisdag onsdag torsdag fredag lördag söndag mandag tirsdag lørdag søndag",
            "poniedziałek wtorek środa czwartek piątek sobota niedziela",
            "понедельник вторник среда четверг пятница суббота воскресенье",
            "понеділок вівторок середа четвер субота неділя",
            "pazartesi salı çarşamba perşembe cuma cumartesi pazar");

    private static final Map<String, Integer> MONTH = months();

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

    private static Integer same(Integer month, Integer other) {
        if (!month.equals(other)) {
            throw new IllegalStateException("one word names the months " + month + " and " + other);
        }
        return month;
    }

    private static Set<String> words(String... lines) {
        return Stream.of(lines).flatMap(l -> Stream.of(l.split(" ", -1))).collect(Collectors.toUnmodifiableSet());
    }

    private static Map<String, Integer> months() {
        Map<String, Integer> months = new HashMap<>();
        for (String row : MONTHS) {
            String[] names = row.split(" ", -1);
            for (int i = 0; i < names.length; i++) {
                months.merge(names[i], i + 1, DateWords::same);
            }
        }
        return Map.copyOf(months);
    }
}
