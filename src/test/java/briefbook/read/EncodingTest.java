package briefbook.read;

import static org.assertj.core.api.Assertions.assertThat;

import briefbook.model.RawBlock;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EncodingTest {
    private static final String WESTERN =
            "Café owners in Zürich said “no” — naïve, they added.\nThe fee is €5, Señor Muñoz said.";
    private static final String RUSSIAN =
            "Переговоры в Женеве продолжились\nВо вторник министры говорили два часа, сообщили в посольстве.";

    private static byte[] bytes(int... values) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int value : values) {
            out.write(value);
        }
        return out.toByteArray();
    }

    private static byte[] join(byte[] first, byte[] second) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(first);
        out.writeBytes(second);
        return out.toByteArray();
    }

    @ParameterizedTest
    @ValueSource(ints = {0x89504E47, 0x7F454C46, 0x504B0304, 0xCAFEBABE})
    void a_binary_file_renamed_to_text_is_refused(int magic) {
        byte[] noise = new byte[3000];
        new Random(7).nextBytes(noise);
        byte[] start = bytes(magic >>> 24, (magic >> 16) & 0xFF, (magic >> 8) & 0xFF, magic & 0xFF, '\r', '\n');
        Clip clip = Clip.of("a.txt", join(start, noise));
        assertThat(clip.reading().seeds()).isEmpty();
        assertThat(clip.whats()).singleElement().asString().startsWith("looks like a binary file");
    }

    @Test
    void random_bytes_are_refused_whatever_the_name() {
        byte[] noise = new byte[5000];
        new Random(11).nextBytes(noise);
        for (String name : new String[] {"a.txt", "a.md", "a.html"}) {
            assertThat(Clip.of(name, noise).whats()).containsExactly("looks like a binary file (control characters)");
        }
    }

    @Test
    void a_few_zero_bytes_in_text_are_dropped_and_counted() {
        Clip clip = Clip.of("a.txt", "The min\0ister spoke\0.\nHe left.\n");
        assertThat(clip.texts()).containsExactly("The minister spoke.", "He left.");
        assertThat(clip.whats()).containsExactly("2 control characters or terminal codes were left out");
        assertThat(clip.wheres()).containsExactly("a.txt:1");
    }

    @Test
    void terminal_codes_are_dropped_and_counted() {
        Clip clip = Clip.of("a.txt", "Quiet\n\u001B[2J\u001B[31mAlarm\u001B[0m\u0007\n\u001B]0;title\u0007Calm\n");
        assertThat(clip.texts()).containsExactly("Quiet", "Alarm", "Calm");
        assertThat(clip.wheres()).containsExactly("a.txt:2");
    }

    @ParameterizedTest
    @CsvSource({"EF BB BF,UTF-8", "FF FE,UTF-16LE", "FE FF,UTF-16BE", "FF FE 00 00,UTF-32LE", "00 00 FE FF,UTF-32BE"})
    void a_byte_order_mark_decides(String mark, String charset) {
        byte[] start = bytes(java.util.Arrays.stream(mark.split(" "))
                .mapToInt(h -> Integer.parseInt(h, 16))
                .toArray());
        Clip clip = Clip.of("a.txt", join(start, RUSSIAN.getBytes(Charset.forName(charset))));
        assertThat(clip.texts()).containsExactly(RUSSIAN.split("\n"));
        assertThat(clip.whats()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
    void utf_16_without_a_mark_is_recognised(String charset) {
        for (String text : new String[] {WESTERN, RUSSIAN}) {
            assertThat(Clip.of("a.txt", text.getBytes(Charset.forName(charset))).texts())
                    .containsExactly(text.split("\n"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1251", "KOI8-R", "GB18030", "windows-1252", "UTF-8"})
    void a_page_is_read_as_it_declares(String charset) {
        String text = charset.equals("GB18030")
                ? "部长们星期二在日内瓦举行会谈"
                : charset.equals("windows-1252") ? "Zürich – “no”" : "Министры";
        byte[] page = ("<html><head><meta charset=" + charset + "></head><p>" + text + "</p></html>")
                .getBytes(Charset.forName(charset));
        assertThat(Clip.of("a.html", page).texts()).containsExactly(text);
        assertThat(Clip.of("a.html", page).whats()).isEmpty();
    }

    @Test
    void a_declaration_far_down_and_one_in_a_prolog_are_found() {
        String late = "<html><head>" + "<!-- x -->".repeat(2000)
                + "<meta http-equiv=Content-Type content='text/html; charset=windows-1251'></head><p>Министры";
        String prolog = "<?xml version='1.0' encoding='windows-1251'?><html><p>Министры";
        assertThat(Clip.of("a.html", late.getBytes(Charset.forName("windows-1251")))
                        .texts())
                .containsExactly("Министры");
        assertThat(Clip.of("a.xhtml", prolog.getBytes(Charset.forName("windows-1251")))
                        .texts())
                .containsExactly("Министры");
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1251", "utf-16", "x-klingon", "../../etc/%00", "IBM037", "UTF-7"})
    void a_wrong_declaration_does_not_spoil_utf_8(String charset) {
        String page = "<html><head><meta charset=\"" + charset + "\"></head><p>Zürich – “no”</p></html>";
        assertThat(Clip.of("a.html", page).texts()).containsExactly("Zürich – “no”");
    }

    @ParameterizedTest
    @CsvSource({"windows-1252", "windows-1251", "KOI8-R", "Shift_JIS", "EUC-JP", "GB18030", "ISO-2022-JP"})
    void an_undeclared_character_set_is_guessed_and_named(String charset) {
        String text = switch (charset) {
            case "windows-1252" -> WESTERN;
            case "Shift_JIS", "EUC-JP", "ISO-2022-JP" -> "外相は火曜日にジュネーブで会談した。\n会談は二時間続いたと大使館が発表した。";
            case "GB18030" -> "部长们星期二在日内瓦举行会谈，会谈持续了两个小时。\n使馆说他们将再次见面。";
            default -> RUSSIAN;
        };
        Clip clip = Clip.of("a.txt", text.getBytes(Charset.forName(charset)));
        assertThat(clip.texts()).containsExactly(text.split("\n"));
        assertThat(clip.whats()).singleElement().asString().startsWith("no character set is stated; read as ");
    }

    @Test
    void a_single_accent_among_english_words_is_western() {
        byte[] text = "The chef of the caf\u00e9 said so.".getBytes(Charset.forName("windows-1252"));
        assertThat(Clip.of("a.txt", text).texts()).containsExactly("The chef of the café said so.");
    }

    @Test
    void damaged_utf_8_keeps_the_rest_and_is_counted_with_its_line() {
        byte[] text = join(
                (RUSSIAN + "\n").getBytes(StandardCharsets.UTF_8),
                bytes('C', 'a', 'f', 0xE9, ' ', 'b', 'a', 'r', 0xFF));
        Clip clip = Clip.of("a.txt", text);
        assertThat(clip.texts()).endsWith("Caf\uFFFD bar\uFFFD").startsWith(RUSSIAN.split("\n"));
        assertThat(clip.whats()).containsExactly("2 bad characters, shown as \uFFFD, when read as UTF-8");
        assertThat(clip.wheres()).containsExactly("a.txt:3");
    }

    @Test
    void windows_1252_letters_that_became_control_characters_are_repaired() {
        Clip clip = Clip.of("a.txt", "It\u0092s \u0093open\u0094\n");
        assertThat(clip.texts()).containsExactly("It’s “open”");
        assertThat(clip.whats()).containsExactly("3 misread windows-1252 characters were repaired");
    }

    @Test
    void line_numbers_are_those_of_an_editor() {
        Clip clip = Clip.of("a.txt", "one\r\ntwo\rthree\n\n\u2028five\u2029\u00A0six\u200B\u0085six too\fsix again\n");
        // Line 5 is empty, because a line separator ends it.
        assertThat(clip.texts()).containsExactly("one", "two", "three", "five", "six", "six too", "six again");
        assertThat(clip.blocks().stream().map(RawBlock::lines).map(l -> l == null ? 0 : l.first()))
                .containsExactly(1, 2, 3, 6, 7, 7, 7);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", " \t\u00A0\u3000\u200B\n\n", "\uFEFF"})
    void a_file_without_text_is_reported(String text) {
        for (String name : new String[] {"a.txt", "a.md", "a.html", "a"}) {
            assertThat(Clip.of(name, text).whats()).containsExactly("holds no text to read");
        }
    }

    @Test
    void lone_halves_of_characters_are_replaced_and_counted() {
        byte[] text = join(RUSSIAN.getBytes(StandardCharsets.UTF_8), bytes(' ', 0xED, 0xA0, 0x80));
        assertThat(Clip.of("a.txt", text).whats()).singleElement().asString().contains("bad characters");
    }
}
