package briefbook.read;

import static org.assertj.core.api.Assertions.assertThat;

import briefbook.model.Declaration;
import briefbook.model.Field;
import briefbook.model.Format;
import briefbook.model.Problem;
import briefbook.model.Seed;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class MailTest {
    static final List<MailSender.SenderRule> SENDERS = MailSender.ALL;

    private static final String PLAIN = """
            From: "Nele Brandt | Kelling Review" <nele@kelling.example>
            To: reader@example.org
            Subject: Fwd: Ferry runs
             again
            Date: Tue, 11 Jan 2022 08:00:00 +0100
            Content-Type: text/plain; charset=utf-8

            The ferry between Ostermoor and Kelling is to run again from the first
            week of February, the harbour office said on Monday after a meeting with
            the two towns.

            Engineers had taken it out of the water in autumn, when the hull was
            found to leak in four places.
            """;

    private static final String BOTH = """
            From: =?utf-8?q?Nele_Brandt?= <nele@kelling.example>
            Subject: =?iso-8859-1?Q?F=E4hre_f=E4hrt_wieder?=
            Date: Tue, 11 Jan 2022 08:00:00 +0100
            MIME-Version: 1.0
            Content-Type: multipart/mixed; boundary="outer"

            --outer
            Content-Type: multipart/alternative; boundary=inner

            --inner
            Content-Type: text/plain; charset=us-ascii

            The ferry runs again. Read it online.
            --inner
            Content-Type: text/html; charset=iso-8859-1
            Content-Transfer-Encoding: quoted-printable

            <html><body><h1>F=E4hre f=E4hrt wieder</h1><p>The ferry runs =
            again.</p></body></html>
            --inner--
            --outer
            Content-Type: image/png; name="f.png"
            Content-Transfer-Encoding: base64

            iVBORw0KGgo=
            --outer
            Content-Type: text/plain; name="second.txt"
            Content-Disposition: attachment; filename="second.txt"

            A second article came with the mail.
            --outer--
            """;

    private static final String SAVED_PAGE = """
            From: <Saved by Blink>
            Snapshot-Content-Location: https://kelling.example/ferry
            Subject: Ferry runs again - Kelling Review
            Date: Sun, 5 May 2024 10:00:00 -0000
            MIME-Version: 1.0
            Content-Type: multipart/related; type="text/html"; boundary="b"

            --b
            Content-Type: text/html
            Content-ID: <frame-1@mhtml.blink>
            Content-Transfer-Encoding: quoted-printable
            Content-Location: https://kelling.example/ferry

            <!DOCTYPE html><html><head><meta charset=3D"utf-8"><title>Ferry runs again=
             - Kelling Review</title></head><body><h1>Ferry runs again</h1><p>The caf=C3=A9 on board opens, too.</p></body></html>
            --b
            Content-Type: text/html
            Content-Location: https://ads.example/frame

            <html><body>Buy a boat</body></html>
            --b
            Content-Type: text/css
            Content-Location: https://kelling.example/a.css

            p { color: black }
            --b--
            """;

    private static List<String> stated(Seed seed, Field field) {
        return seed.declarations().stream()
                .filter(d -> d.field() == field)
                .map(Declaration::value)
                .toList();
    }

    private static String crlf(String text) {
        return text.replace("\n", "\r\n");
    }

    @ParameterizedTest
    @FieldSource("SENDERS")
    void every_sender_rule_finds_its_example_and_keeps_its_lookalike(MailSender.SenderRule rule) {
        assertThat(rule.name().matcher(rule.finds()).matches()).isTrue();
        assertThat(rule.name().matcher(rule.keeps()).matches()).isFalse();
    }

    @Test
    void a_mail_is_an_article_with_title_author_outlet_and_day() {
        Seed seed = Clip.of("a.eml", crlf(PLAIN)).seed();
        assertThat(seed.id().format()).isEqualTo(Format.TEXT);
        assertThat(stated(seed, Field.TITLE)).containsExactly("Ferry runs again");
        assertThat(stated(seed, Field.AUTHOR)).containsExactly("Nele Brandt");
        assertThat(stated(seed, Field.OUTLET)).containsExactly("Kelling Review");
        assertThat(stated(seed, Field.DATE)).containsExactly("Tue, 11 Jan 2022 08:00:00 +0100");
    }

    @Test
    void the_broken_lines_of_a_mail_are_paragraphs() {
        assertThat(Clip.of("a.eml", PLAIN).texts())
                .hasSize(2)
                .last()
                .isEqualTo(
                        "Engineers had taken it out of the water in autumn, when the hull was found to leak in four places.");
    }

    @Test
    void headers_are_listed_and_are_no_text() {
        assertThat(Clip.of("a.eml", PLAIN).asides("mail-header"))
                .contains("To: reader@example.org", "Subject: Fwd: Ferry runs again");
    }

    @Test
    void of_two_forms_of_a_text_the_page_is_read_and_an_attached_article_is_another() {
        List<Seed> seeds = Clip.of("a.eml", crlf(BOTH)).reading().seeds();
        assertThat(seeds).hasSize(2);
        assertThat(seeds.get(0).id().format()).isEqualTo(Format.HTML);
        assertThat(seeds.get(0).blocks())
                .extracting(b -> b.text())
                .containsExactly("Fähre fährt wieder", "The ferry runs again.");
        assertThat(stated(seeds.get(0), Field.TITLE)).first().isEqualTo("Fähre fährt wieder");
        assertThat(stated(seeds.get(0), Field.AUTHOR)).containsExactly("Nele Brandt");
        assertThat(seeds.get(0).asides())
                .filteredOn(a -> a.rule().equals("mail-plain-version"))
                .extracting(a -> a.text())
                .containsExactly("The ferry runs again. Read it online.");
        assertThat(seeds.get(0).asides())
                .filteredOn(x -> x.rule().equals("mail-attachment"))
                .extracting(x -> x.text())
                .containsExactly("image/png f.png");
        assertThat(seeds.get(1).blocks())
                .extracting(b -> b.text())
                .containsExactly("A second article came with the mail.");
    }

    @Test
    void a_page_saved_as_mail_is_a_page_whose_day_of_saving_is_no_day_of_publication() {
        Clip clip = Clip.of("a.mhtml", crlf(SAVED_PAGE));
        assertThat(clip.seed().id().format()).isEqualTo(Format.HTML);
        assertThat(clip.texts()).containsExactly("Ferry runs again", "The café on board opens, too.");
        assertThat(clip.stated(Field.URL)).containsExactly("https://kelling.example/ferry");
        assertThat(clip.stated(Field.DATE)).isEmpty();
        assertThat(clip.reading().problems())
                .extracting(Problem::what)
                .containsExactly("1 frame of the saved page is left out");
    }

    @Test
    void a_forwarded_mail_is_an_article_and_mails_in_mails_end_at_a_depth() {
        String mail = PLAIN;
        for (int i = 0; i < 6; i++) {
            mail = "From: Jonas Reet <j@example.org>\nSubject: Look\nContent-Type: multipart/mixed; boundary=b" + i
                    + "\n\n--b" + i + "\nContent-Type: text/plain\n\nSee below.\n--b" + i
                    + "\nContent-Type: message/rfc822\n\n" + mail + "\n--b" + i + "--\n";
            if (i == 0) {
                assertThat(Clip.of("a.eml", mail).reading().seeds()).hasSize(2);
            }
        }
        Reading reading = Clip.of("a.eml", mail).reading();
        assertThat(reading.seeds()).hasSize(3);
        assertThat(reading.problems())
                .extracting(Problem::what)
                .containsExactly("'forwarded.eml' is packed more than 3 deep and is skipped");
    }

    @Test
    void a_page_in_base64_is_decoded() {
        String page =
                Base64.getMimeEncoder().encodeToString("<p>Die Fähre fährt.</p>".getBytes(StandardCharsets.UTF_8));
        assertThat(Clip.of(
                                "a.eml",
                                "Subject: x\nContent-Type: text/html; charset=utf-8\nContent-Transfer-Encoding: base64\n\n"
                                        + page)
                        .texts())
                .containsExactly("Die Fähre fährt.");
    }

    @Test
    void what_is_no_mail_is_skipped_and_says_so() {
        assertThat(Clip.of("a.eml", "").reading().problems())
                .extracting(Problem::what)
                .containsExactly("holds no mail with a text");
        assertThat(Clip.of("a.eml", new byte[100_000]).reading().seeds()).isEmpty();
    }
}
