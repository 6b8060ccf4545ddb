package briefbook.read;

import java.io.ByteArrayInputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Opens the XML of a document: no document type, no entity, no address is ever looked up. Stateless. */
final class DocxXml {
    private static final int LONGEST = 2_000;

    private DocxXml() {}

    /** Returns a reader of XML. */
    static XMLStreamReader reader(byte[] xml) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> new ByteArrayInputStream(new byte[0]));
        return factory.createXMLStreamReader(new ByteArrayInputStream(xml));
    }

    /** Returns the addresses of links, and the names of pictures, by the ids that the text uses. */
    static Map<String, String> links(byte @Nullable [] rels) throws XMLStreamException {
        Map<String, String> links = new HashMap<>();
        if (rels != null) {
            XMLStreamReader reader = reader(rels);
            while (reader.hasNext()) {
                boolean target = reader.next() == XMLStreamConstants.START_ELEMENT
                        && !attribute(reader, "Target").isEmpty();
                if (target) {
                    links.put(attribute(reader, "Id"), attribute(reader, "Target"));
                }
            }
        }
        return links;
    }

    /** Returns the text of each element that holds nothing but text, by its name. */
    static Map<String, String> leaves(byte @Nullable [] xml) throws XMLStreamException {
        Map<String, String> leaves = new TreeMap<>();
        if (xml != null) {
            XMLStreamReader reader = reader(xml);
            String name = "";
            while (reader.hasNext()) {
                int event = reader.next();
                if (event == XMLStreamConstants.START_ELEMENT) {
                    name = reader.getLocalName();
                } else if (event == XMLStreamConstants.CHARACTERS && !reader.isWhiteSpace()) {
                    String value = InlineText.plain(reader.getText());
                    leaves.put(name, value.substring(0, Math.min(LONGEST, value.length())));
                }
            }
        }
        return leaves;
    }

    /** Returns an attribute by its local name; empty when there is none. */
    static String attribute(XMLStreamReader reader, String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return "";
    }
}
