package briefbook;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import javax.imageio.ImageIO;

/** Small pictures for tests. */
public final class TestPictures {
    private TestPictures() {}

    /** Returns a PNG picture of one grey. */
    public static byte[] png(int width, int height, int grey) {
        byte[] rows = new byte[(width + 1) * height];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = i % (width + 1) == 0 ? 0 : (byte) grey;
        }
        return png(width, height, new byte[0], rows);
    }

    /** Returns a PNG picture with a chunk of somebody's words between its head and its pixels. */
    public static byte[] pngSaying(int width, int height, String type, String words) {
        ByteArrayOutputStream chunk = new ByteArrayOutputStream();
        chunk(chunk, type, words.getBytes(StandardCharsets.UTF_8));
        return png(width, height, chunk.toByteArray(), new byte[(width + 1) * height]);
    }

    /** Returns a PNG picture that claims a size and holds almost nothing. */
    public static byte[] pngClaiming(int width, int height) {
        return png(width, height, new byte[0], new byte[100]);
    }

    private static byte[] png(int width, int height, byte[] chunks, byte[] rows) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'});
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        head.writeBytes(number(width));
        head.writeBytes(number(height));
        head.writeBytes(new byte[] {8, 0, 0, 0, 0});
        chunk(out, "IHDR", head.toByteArray());
        out.writeBytes(chunks);
        Deflater deflater = new Deflater();
        deflater.setInput(rows);
        deflater.finish();
        byte[] packed = new byte[rows.length + 100];
        int length = deflater.deflate(packed);
        deflater.end();
        chunk(out, "IDAT", java.util.Arrays.copyOf(packed, length));
        chunk(out, "IEND", new byte[0]);
        return out.toByteArray();
    }

    private static void chunk(ByteArrayOutputStream out, String type, byte[] data) {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        out.writeBytes(number(data.length));
        out.writeBytes(name);
        out.writeBytes(data);
        CRC32 sum = new CRC32();
        sum.update(name);
        sum.update(data);
        out.writeBytes(number((int) sum.getValue()));
    }

    private static byte[] number(int value) {
        return new byte[] {(byte) (value >> 24), (byte) (value >> 16), (byte) (value >> 8), (byte) value};
    }

    /** Returns a picture as Java itself writes it. */
    public static byte[] written(String format, int width, int height) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format, out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns a JPEG picture with a camera's notes: which side is up, and a secret. */
    public static byte[] jpeg(int width, int height, int up, String secret) {
        byte[] plain = written("jpg", width, height);
        ByteArrayOutputStream notes = new ByteArrayOutputStream();
        notes.writeBytes("Exif\0\0II*\0\10\0\0\0\1\0".getBytes(StandardCharsets.ISO_8859_1));
        notes.writeBytes(new byte[] {0x12, 1, 3, 0, 1, 0, 0, 0, (byte) up, 0, 0, 0, 0, 0, 0, 0});
        notes.writeBytes(secret.getBytes(StandardCharsets.US_ASCII));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(plain, 0, 2);
        out.writeBytes(new byte[] {(byte) 0xff, (byte) 0xe1, 0, (byte) (notes.size() + 2)});
        out.writeBytes(notes.toByteArray());
        out.write(plain, 2, plain.length - 2);
        return out.toByteArray();
    }

    /** Returns a picture as an address. */
    public static String data(byte[] picture) {
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(picture);
    }
}
