package briefbook.read;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Mailboxes: mails one after the other, each below a line that starts with {@code From}. */
final class MailboxWrapping implements Wrapping {
    private static final byte[] START = "From ".getBytes(StandardCharsets.US_ASCII);

    @Override
    public boolean opens(Treatment treatment) {
        return treatment == Treatment.MAILBOX;
    }

    @Override
    public void open(Piece piece, Unpacker inside) throws IOException {
        ByteArrayOutputStream mail = new ByteArrayOutputStream();
        try (InputStream in = new BufferedInputStream(piece.source().open(), 1 << 16)) {
            boolean blankBefore = true;
            for (byte[] line = line(in); line.length > 0; line = line(in)) {
                if (blankBefore && startsMail(line)) {
                    hand(mail, piece, inside);
                    mail.reset();
                } else {
                    mail.writeBytes(line);
                }
                if (mail.size() > BoundedFile.CAP) {
                    throw new Unpacker.Enough("a mail is larger than " + (BoundedFile.CAP >> 20) + " MB");
                }
                blankBefore = line[0] == '\n' || line[0] == '\r';
            }
        }
        hand(mail, piece, inside);
    }

    private static void hand(ByteArrayOutputStream mail, Piece piece, Unpacker inside) throws IOException {
        if (mail.size() > 0) {
            inside.unpack(Piece.of(piece.name(), Treatment.MAIL, Source.of(mail.toByteArray())));
        }
    }

    private static boolean startsMail(byte[] line) {
        return line.length > START.length && Arrays.equals(line, 0, START.length, START, 0, START.length);
    }

    private static byte[] line(InputStream in) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int b = in.read(); b >= 0; b = in.read()) {
            line.write(b);
            if (b == '\n' || line.size() > BoundedFile.CAP) {
                break;
            }
        }
        return line.toByteArray();
    }
}
