package dk.revus.inspection;

import dk.revus.inspection.model.FileRefusal;
import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Reads the XML inside a document, event by event; what declares entities is not read. */
final class Xml {

    private Xml() {}

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    /** Sees each element. */
    interface Elements {
        void see(String name, XMLStreamReader element) throws IOException;
    }

    /** Everything before the first element: an entity that grows is declared there. */
    static void checkProlog(InputStream in) throws IOException {
        walk(in, null);
    }

    static void read(InputStream in, Elements elements) throws IOException {
        walk(in, elements);
    }

    private static void walk(InputStream in, @Nullable Elements elements) throws IOException {
        try {
            var xml = factory().createXMLStreamReader(in);
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.DTD) {
                    throw new NotTaken(new FileRefusal.Bomb());
                }
                if (event == XMLStreamConstants.START_ELEMENT) {
                    if (elements == null) {
                        return;
                    }
                    elements.see(xml.getLocalName(), xml);
                }
            }
        } catch (XMLStreamException e) {
            if (e.getNestedException() instanceof IOException known) {
                throw known;
            }
            throw NotTaken.broken();
        }
    }

    static String attribute(XMLStreamReader element, String name) {
        var value = element.getAttributeValue(null, name);
        return value == null ? "" : value;
    }
}
