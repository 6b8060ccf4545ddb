package briefbook.read;

import briefbook.model.Severity;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Folders of articles packed as {@code .zip}, and web archives packed as {@code .wacz}. */
final class ZipWrapping implements Wrapping {
    private static final int MOST_NAMED = 5;

    @Override
    public boolean opens(Treatment treatment) {
        return treatment == Treatment.ZIP;
    }

    @Override
    public void open(Piece piece, Unpacker inside) throws IOException {
        boolean web = piece.name().toLowerCase(Locale.ROOT).endsWith(".wacz");
        List<String> missed = new ArrayList<>();
        int others = 0;
        try (ZipFiles zip = ZipFiles.of(piece.source())) {
            for (ZipFiles.Entry entry = zip.next(); entry != null; entry = zip.next()) {
                Treatment treatment = treatment(plain(entry.name()));
                boolean wanted = web ? treatment == Treatment.WARC : treatment.isRead();
                if (wanted) {
                    one(entry, treatment, inside);
                } else if (!web && treatment == Treatment.MISSED) {
                    missed.add(Notes.shown(entry.name()));
                } else {
                    others++;
                }
            }
        }
        if (others > 0 && !web) {
            inside.notes()
                    .add(
                            Severity.NOTE,
                            others + (others == 1 ? " file in it is" : " files in it are") + " no article by the name",
                            "rename what is one to .txt, .md or .html");
        }
        if (!missed.isEmpty()) {
            String named = String.join(", ", missed.subList(0, Math.min(MOST_NAMED, missed.size())));
            inside.notes()
                    .add(
                            Severity.ERROR,
                            missed.size() + (missed.size() == 1 ? " file in it is" : " files in it are") + " skipped: "
                                    + named + (missed.size() > MOST_NAMED ? ", …" : ""),
                            "save them as .txt, .md or .html if they are articles");
        }
    }

    /** A file that cannot be read costs no other file of the archive. */
    private static void one(ZipFiles.Entry entry, Treatment treatment, Unpacker inside) throws IOException {
        try {
            Source content = () -> inside.counted(entry.content());
            inside.unpack(Piece.of(entry.name(), treatment, content));
        } catch (Unpacker.Enough e) {
            throw e;
        } catch (IOException e) {
            inside.notes()
                    .add(
                            Severity.ERROR,
                            "'" + Notes.shown(entry.name()) + "' in it cannot be read: " + BoundedFile.reason(e),
                            "unpack it into the folder and look at it");
        }
    }

    /** Returns a name without what a path would make of it. */
    private static String plain(String name) {
        return name.replace('\\', '/').replaceAll("(^|/)(?:\\.{0,2}/)+", "$1");
    }

    /** Returns how a file is read; one in a folder that is skipped is skipped. */
    private static Treatment treatment(String name) {
        for (int slash = name.indexOf('/'); slash >= 0; slash = name.indexOf('/', slash + 1)) {
            Treatment folder = FileRules.of(name.substring(0, slash + 1)).treatment();
            if (!folder.isRead() && folder != Treatment.OWN) {
                return Treatment.ASIDE;
            }
        }
        return FileRules.of(name).treatment();
    }
}
