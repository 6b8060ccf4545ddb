package briefbook.read;

import briefbook.model.Format;
import briefbook.model.RawBlock;
import java.util.ArrayList;
import java.util.List;

/** Plain text: one block for each line that is not blank. */
final class TextFormat implements SeedFormat {
    @Override
    public Format format() {
        return Format.TEXT;
    }

    @Override
    public boolean claims(Treatment treatment, String text) {
        return true;
    }

    @Override
    public Content read(String text, Notes notes) {
        return new Content(blocks(text), List.of(), List.of());
    }

    /** Returns the lines of a text as blocks. */
    static List<RawBlock> blocks(String text) {
        List<RawBlock> blocks = new ArrayList<>();
        int number = 1;
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : '\n';
            // Form feed, vertical tab and next line separate lines, but an editor does not count them.
            if (c == '\n' || c == '\f' || c == '\u000B' || c == '\u0085') {
                String line = Blanks.trim(text.substring(start, i));
                if (!Blanks.isBlank(line)) {
                    blocks.add(RawBlock.line(line, number));
                }
                start = i + 1;
                if (c == '\n') {
                    number++;
                }
            }
        }
        return blocks;
    }
}
