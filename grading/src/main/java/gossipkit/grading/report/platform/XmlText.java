package gossipkit.grading.report.platform;

import gossipkit.grading.GraderFault;
import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** An XML 1.0 document in the making, indented, with the same bytes on every platform. */
final class XmlText {

    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter xml;
    private int depth;
    private boolean inText;

    private interface Step {
        void run() throws XMLStreamException;
    }

    XmlText() {
        try {
            // The JDK's own, whatever else is on the class path.
            xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
        } catch (XMLStreamException e) {
            throw fault(e);
        }
    }

    /** An element with others or text in it; its attributes follow. */
    XmlText start(String element) {
        return write(() -> {
            writeNewLine();
            xml.writeStartElement(element);
            depth++;
        });
    }

    /** An element with nothing in it; its attributes follow. */
    XmlText empty(String element) {
        return write(() -> {
            writeNewLine();
            xml.writeEmptyElement(element);
        });
    }

    XmlText attribute(String name, Object value) {
        return write(() -> xml.writeAttribute(name, legal(value.toString())));
    }

    XmlText text(String content) {
        inText = true;
        return write(() -> xml.writeCharacters(legal(content)));
    }

    XmlText end() {
        return write(() -> {
            depth--;
            if (!inText) {
                writeNewLine();
            }
            inText = false;
            xml.writeEndElement();
        });
    }

    /** The whole, once every element has ended. */
    String finished() {
        write(xml::writeEndDocument).write(xml::flush);
        return text + "\n";
    }

    /** Without the characters that no XML document may have, not even escaped. */
    static String legal(String content) {
        StringBuilder legal = new StringBuilder(content.length());
        content.codePoints().map(c -> isLegal(c) ? c : '?').forEach(legal::appendCodePoint);
        return legal.toString();
    }

    private static boolean isLegal(int c) {
        return c == '\t'
                || c == '\n'
                || (c >= 0x20 && c <= 0xD7FF)
                || (c >= 0xE000 && c <= 0xFFFD)
                || c >= Character.MIN_SUPPLEMENTARY_CODE_POINT;
    }

    private void writeNewLine() throws XMLStreamException {
        xml.writeCharacters("\n" + "  ".repeat(depth));
    }

    private XmlText write(Step step) {
        try {
            step.run();
            return this;
        } catch (XMLStreamException e) {
            throw fault(e);
        }
    }

    private static GraderFault fault(XMLStreamException e) {
        return new GraderFault("a report cannot be written as XML", e);
    }
}
