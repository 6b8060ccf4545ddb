package briefbook.read;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Tells by its start what a file is whose name does not: a PDF document, a packed file, a mail, else text. Stateless. */
final class FirstBytes {
    private static final int HEAD = 8_000;
    private static final Pattern MAIL = Pattern.compile(
            "(?i)\\A(?:return-path|received|delivered-to|x-[\\w-]{1,60}|from|to|subject|date|message-id|mime-version)[ \\t]{0,9}:");
    private static final Pattern SENDER = Pattern.compile("(?im)^from[ \\t]{0,9}:.{0,300}@");
    private static final Pattern HEADER =
            Pattern.compile("(?im)^(?:message-id|mime-version|received|return-path)[ \\t]{0,9}:");

    private FirstBytes() {}

    /** Returns how a file without a telling name is to be read. */
    static Treatment treatment(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
        if (head.startsWith("%PDF-")) {
            return Treatment.PDF;
        }
        if (head.startsWith("\u001F\u008B\b")) {
            return Treatment.PACKED;
        }
        boolean mail = MAIL.matcher(head).find()
                && SENDER.matcher(head).find()
                && HEADER.matcher(head).find();
        return mail ? Treatment.MAIL : Treatment.ANY;
    }
}
