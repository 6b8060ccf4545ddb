package briefbook.read;

import briefbook.model.BlockKind;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * The styles of a document, by their ids; the names of the built-in ones are English in every language.
 *
 * @param styles what each style says, its parents' word included
 */
record DocxStyles(Map<String, Style> styles) {
    private static final Style PLAIN = new Style(BlockKind.PARAGRAPH, 0);
    private static final int DEEPEST = 20;

    /** Copies the map. */
    DocxStyles {
        styles = Map.copyOf(styles);
    }

    /**
     * What a style makes of a paragraph.
     *
     * @param kind what the paragraph is
     * @param level of a heading
     */
    record Style(BlockKind kind, int level) {}

    private record Raw(String name, String parent, int outline) {}

    /** Returns what a style makes of a paragraph. */
    Style of(String id) {
        return styles.getOrDefault(id, PLAIN);
    }

    /** Reads the part with the styles. */
    static DocxStyles of(byte @Nullable [] xml) throws XMLStreamException {
        Map<String, Raw> raw = xml == null ? Map.of() : raw(xml);
        Map<String, Style> styles = new HashMap<>();
        for (String id : raw.keySet()) {
            styles.put(id, style(raw, id));
        }
        return new DocxStyles(styles);
    }

    private static Map<String, Raw> raw(byte[] xml) throws XMLStreamException {
        Map<String, Raw> raw = new HashMap<>();
        XMLStreamReader reader = DocxXml.reader(xml);
        String id = "";
        while (reader.hasNext()) {
            if (reader.next() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            String value = DocxXml.attribute(reader, "val");
            Raw now = raw.getOrDefault(id, new Raw("", "", -1));
            switch (reader.getLocalName()) {
                case "style" -> {
                    id = DocxXml.attribute(reader, "styleId");
                    raw.put(id, new Raw("", "", -1));
                }
                case "name" -> raw.put(id, new Raw(value.toLowerCase(Locale.ROOT), now.parent(), now.outline()));
                case "basedOn" -> raw.put(id, new Raw(now.name(), value, now.outline()));
                case "outlineLvl" -> raw.put(id, new Raw(now.name(), now.parent(), level(value)));
                default -> {}
            }
        }
        return raw;
    }

    private static Style style(Map<String, Raw> raw, String id) {
        Raw style = raw.get(id);
        for (int depth = 0; style != null && depth < DEEPEST; depth++) {
            String name = style.name();
            if (name.equals("title")) {
                return new Style(BlockKind.HEADING, 1);
            }
            if (name.matches("heading [1-9]")) {
                return new Style(BlockKind.HEADING, Math.min(6, name.charAt(name.length() - 1) - '0'));
            }
            if (style.outline() >= 0) {
                return new Style(BlockKind.HEADING, style.outline() + 1);
            }
            if (name.equals("quote") || name.equals("intense quote") || name.equals("block text")) {
                return new Style(BlockKind.QUOTE, 0);
            }
            if (name.startsWith("list bullet") || name.startsWith("list number")) {
                return new Style(BlockKind.ITEM, 0);
            }
            style = raw.get(style.parent());
        }
        return PLAIN;
    }

    /** Returns an outline level from 0 to 5, or -1 for body text. */
    static int level(String value) {
        return value.matches("[0-5]") ? value.charAt(0) - '0' : -1;
    }
}
