package briefbook.read;

import briefbook.model.Declaration;
import briefbook.model.Field;
import briefbook.model.Removal;
import briefbook.model.Severity;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Mails, and pages that a browser saved as one ({@code .mhtml}).
 *
 * <p>Of the forms of one text the page is read, and the plain one listed beside it. Attached mails and documents are
 * articles of their own. The day of a saved page is the day of saving, not of publication.
 */
final class MailWrapping implements Wrapping {
    private static final String LOCATION = "Snapshot-Content-Location";

    @Override
    public boolean opens(Treatment treatment) {
        return treatment == Treatment.MAIL;
    }

    @Override
    public void open(Piece piece, Unpacker inside) throws IOException {
        MailParts mail;
        try (InputStream in = piece.source().open()) {
            mail = MailParts.read(in);
        }
        boolean page = !mail.header(LOCATION).isEmpty()
                || (mail.header("From").contains("Saved by")
                        && mail.header("To").isEmpty());
        if (mail.headers().isEmpty() || mail.parts().isEmpty()) {
            inside.notes().add(Severity.ERROR, "holds no mail with a text", "save the article as .txt, .md or .html");
            return;
        }
        List<MailParts.Part> shown =
                mail.parts().stream().filter(p -> isText(p) && !p.attached()).toList();
        if (page) {
            page(piece, mail, shown, inside);
        } else {
            mail(piece, mail, shown, inside);
        }
        if (!page) {
            attachments(mail, inside);
        }
    }

    private static boolean isText(MailParts.Part part) {
        return isPage(part) || part.type().equals("text/plain") || part.type().equals("text");
    }

    private static boolean isPage(MailParts.Part part) {
        return part.type().equals("text/html") || part.type().equals("application/xhtml+xml");
    }

    /** The first part is the page; other pages are its frames, and the rest is style. */
    private static void page(Piece piece, MailParts mail, List<MailParts.Part> shown, Unpacker inside)
            throws IOException {
        List<MailParts.Part> pages = shown.stream().filter(MailWrapping::isPage).toList();
        MailParts.Part first = pages.isEmpty() ? mail.parts().get(0) : pages.get(0);
        if (pages.size() > 1) {
            inside.notes()
                    .add(
                            Severity.NOTE,
                            pages.size() == 2
                                    ? "1 frame of the saved page is left out"
                                    : (pages.size() - 1) + " frames of the saved page are left out",
                            "none, unless the article stands in a frame");
        }
        List<Declaration> fallbacks = new ArrayList<>();
        String location = mail.header(LOCATION).isEmpty() ? mail.header("Content-Location") : mail.header(LOCATION);
        state(fallbacks, Field.URL, location, LOCATION);
        state(fallbacks, Field.TITLE, mail.header("Subject"), "Subject");
        inside.unpack(new Piece(
                        piece.name(),
                        isPage(first) ? Treatment.HTML : Treatment.TEXT,
                        first.source(),
                        true,
                        first.charset(),
                        piece.declarations(),
                        fallbacks,
                        headers(mail))
                .pictures(mail.pictures()));
    }

    private static void mail(Piece piece, MailParts mail, List<MailParts.Part> shown, Unpacker inside)
            throws IOException {
        if (shown.isEmpty()) {
            return;
        }
        List<Declaration> declarations = new ArrayList<>(piece.declarations());
        state(declarations, Field.TITLE, subject(mail.header("Subject")), "Subject");
        declarations.addAll(MailSender.of(mail.header("From")));
        state(declarations, Field.DATE, mail.header("Date"), "Date");
        state(declarations, Field.LANGUAGE, mail.header("Content-Language"), "Content-Language");
        List<MailParts.Part> pages = shown.stream().filter(MailWrapping::isPage).toList();
        List<MailParts.Part> plain = shown.stream().filter(p -> !isPage(p)).toList();
        List<MailParts.Part> read = pages.isEmpty() ? plain : pages;
        List<Removal> asides = new ArrayList<>(headers(mail));
        if (!pages.isEmpty()) {
            for (MailParts.Part part : plain) {
                String text = Blanks.trim(text(part));
                if (!Blanks.isBlank(text)) {
                    asides.add(new Removal(null, text, "mail-plain-version", "the same mail once more, as plain text"));
                }
            }
        }
        mail.others()
                .forEach(other -> asides.add(new Removal(
                        null, other, "mail-attachment", "a picture or another part of the mail that holds no text")));
        boolean one = read.size() == 1;
        inside.unpack(new Piece(
                        piece.name(),
                        pages.isEmpty() ? Treatment.WRAPPED : Treatment.HTML,
                        one ? read.get(0).source() : Source.of(joined(read)),
                        true,
                        one ? read.get(0).charset() : "utf-8",
                        declarations,
                        List.of(),
                        asides)
                .pictures(mail.pictures()));
    }

    /** Attached mails and documents, by their names. */
    private static void attachments(MailParts mail, Unpacker inside) throws IOException {
        for (MailParts.Part part : mail.parts()) {
            if (isText(part) && !part.attached()) {
                continue;
            }
            FileRules.FileRule rule = FileRules.of(part.fileName());
            boolean forwarded = part.type().equals("message/rfc822");
            if (forwarded || (!part.fileName().isEmpty() && rule.treatment().isRead())) {
                Treatment treatment = forwarded ? Treatment.MAIL : rule.treatment();
                String name = part.fileName().isEmpty() ? "forwarded.eml" : part.fileName();
                inside.unpack(new Piece(
                        name, treatment, part.source(), true, part.charset(), List.of(), List.of(), List.of()));
            }
        }
    }

    private static byte[] joined(List<MailParts.Part> parts) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (MailParts.Part part : parts) {
            all.writeBytes((text(part) + "\n\n").getBytes(StandardCharsets.UTF_8));
        }
        return all.toByteArray();
    }

    private static String text(MailParts.Part part) throws IOException {
        byte[] bytes = part.source().bytes();
        Charset otherwise = Utf8Scan.of(bytes).isClean() ? StandardCharsets.UTF_8 : Charset.forName("windows-1252");
        return new String(bytes, CharsetGuess.named(part.charset()).orElse(otherwise));
    }

    private static String subject(String subject) {
        return subject.replaceFirst("(?i)^(?:\\s*(?:fwd?|wg|re|aw|tr|rv)\\s*:\\s*){1,5}", "");
    }

    private static void state(List<Declaration> declarations, Field field, String value, String header) {
        if (MetadataKey.isUsable(field, value)) {
            declarations.add(new Declaration(field, value, "mail: " + header));
        }
    }

    private static List<Removal> headers(MailParts mail) {
        return mail.headers().stream()
                .filter(h -> !h.value().isEmpty())
                .map(h -> new Removal(
                        null,
                        h.name() + ": " + h.value(),
                        "mail-header",
                        "a header of the mail: it may state metadata and is no part of the text"))
                .toList();
    }
}
