package briefbook.clean;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguagesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "老茶馆周三重新开门，门口排了一百多人，茶馆去年因为屋顶漏水关了门。|zh",
                "岬の灯台の修理が七日に終わり、一年ぶりに明かりがともった。|ja",
                "등대의 수리가 끝나고 일 년 만에 불이 켜졌다고 주민들이 말했다.|ko",
                "Ο φάρος άναψε ξανά μετά από έναν χρόνο, είπαν οι ψαράδες του χωριού.|el",
                "המגדלור נדלק שוב אחרי שנה, אמרו הדייגים של הכפר ביום שישי.|he",
                "The lighthouse was lit again after a year, said the fishermen of the village on Friday.|en",
                "Der Leuchtturm ist nach einem Jahr wieder an, sagten die Fischer auf der Insel und im Dorf.|de"
            })
    void a_text_is_known_by_its_script_or_its_small_words(String text, String language) {
        assertThat(Languages.of(text)).isEqualTo(language);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Kütüphaneci, ilk gün üç yüz kişinin üye olduğunu söyledi, ama saat yedi dakika geri ve bu yeni değil.|tr",
                "Pelabuhan itu akan dibuka pada hari Rabu, dan mereka yang bekerja di sana tidak akan pindah.|id",
                "قال الصيادون إن المنارة عادت إلى العمل بعد عام من التوقف في هذه القرية التي تقع على البحر.|ar",
                "Ostermoor Kelling Varde Ribe Esbjerg Ry Skagen Thy|und",
                "''|und"
            })
    void a_text_is_known_by_its_words_or_not_at_all(String text, String language) {
        assertThat(Languages.of(text)).isEqualTo(language);
    }

    @Test
    void where_two_languages_have_the_same_words_the_alphabet_decides_not_the_order_of_the_table() {
        assertThat(Languages.of("in in in in in in in in in in")).isEqualTo("de");
    }

    @Test
    void a_name_in_another_script_does_not_change_the_language() {
        assertThat(
                        Languages.of(
                                "The old teahouse, 老茶馆, was opened again on Wednesday, and the people of the town came to see it."))
                .isEqualTo("en");
    }
}
