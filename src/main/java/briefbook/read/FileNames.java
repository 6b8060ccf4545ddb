package briefbook.read;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * Names files the same way on every machine.
 *
 * <p>Java decodes file names with the character set of the locale, so that under {@code LANG=C} a name in Cyrillic becomes
 * question marks. The address of a path still holds its bytes. Stateless.
 */
final class FileNames {
    private FileNames() {}

    /** Returns the last part of a path in UTF-8; a byte that is no UTF-8 stays as {@code %} and two hex digits. */
    static String of(Path path) {
        String address = path.toUri().getRawPath();
        int end = address.endsWith("/") ? address.length() - 1 : address.length();
        return decode(address.substring(address.lastIndexOf('/', end - 1) + 1, end));
    }

    private static String decode(String address) {
        byte[] bytes = bytes(address);
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return partly(bytes);
        }
    }

    private static byte[] bytes(String address) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = 0; i < address.length(); i++) {
            char c = address.charAt(i);
            if (c == '%') {
                bytes.write(Integer.parseInt(address, i + 1, i + 3, 16));
                i += 2;
            } else {
                bytes.writeBytes(String.valueOf(c).getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    private static String partly(byte[] bytes) {
        StringBuilder name = new StringBuilder();
        for (byte b : bytes) {
            if (b >= 0) {
                name.append((char) b);
            } else {
                name.append(String.format("%%%02X", b & 0xFF));
            }
        }
        return name.toString();
    }
}
