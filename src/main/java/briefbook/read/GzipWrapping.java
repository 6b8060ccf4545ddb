package briefbook.read;

import briefbook.model.Severity;
import java.io.IOException;
import java.util.Locale;

/** Files packed with gzip: {@code talks.html.gz} is read as {@code talks.html}. */
final class GzipWrapping implements Wrapping {
    @Override
    public boolean opens(Treatment treatment) {
        return treatment == Treatment.PACKED;
    }

    @Override
    public void open(Piece piece, Unpacker inside) throws IOException {
        boolean named = piece.name().toLowerCase(Locale.ROOT).endsWith(".gz");
        String name = named ? FileRules.unpacked(piece.name()) : piece.name();
        Runnable breaksOff = () -> inside.notes()
                .add(
                        Severity.ERROR,
                        "breaks off: its gzip data is damaged or not complete",
                        "pack it again; what came before the damage is read");
        Source source = () -> inside.counted(Gunzip.of(piece.source().open(), breaksOff));
        inside.unpack(piece.unwrapped(name, FileRules.of(name).treatment(), source));
    }
}
