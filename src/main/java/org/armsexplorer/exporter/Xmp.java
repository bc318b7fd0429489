package org.armsexplorer.exporter;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/// Title, description and source of a picture as XMP, which catalogues and layout programs read.
///
/// Source: ISO 16684-1 (XMP), Dublin Core namespace.
final class Xmp {
  private static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
  private static final String DC = "http://purl.org/dc/elements/1.1/";
  private static final String XMP = "http://ns.adobe.com/xap/1.0/";
  private static final String META = "adobe:ns:meta/";
  private static final String XML = "http://www.w3.org/XML/1998/namespace";

  private Xmp() {}

  /// The packet, in UTF-8.
  static byte[] of(Credits credits) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, "UTF-8");
      xml.writeProcessingInstruction("xpacket", "begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"");
      xml.writeStartElement("x", "xmpmeta", META);
      xml.writeNamespace("x", META);
      xml.writeStartElement("rdf", "RDF", RDF);
      xml.writeNamespace("rdf", RDF);
      xml.writeStartElement("rdf", "Description", RDF);
      xml.writeNamespace("dc", DC);
      xml.writeNamespace("xmp", XMP);
      xml.writeAttribute("rdf", RDF, "about", "");
      inWords(xml, "title", credits.title());
      inWords(xml, "description", credits.altText());
      xml.writeStartElement("dc", "source", DC);
      xml.writeCharacters(credits.sourceLine());
      xml.writeEndElement();
      xml.writeStartElement("xmp", "CreatorTool", XMP);
      xml.writeCharacters(Messages.text("program"));
      xml.writeEndElement();
      xml.writeEndElement();
      xml.writeEndElement();
      xml.writeEndElement();
      xml.writeProcessingInstruction("xpacket", "end=\"w\"");
      xml.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException(new String(bytes.toByteArray(), StandardCharsets.UTF_8), e);
    }
    return bytes.toByteArray();
  }

  private static void inWords(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
    xml.writeStartElement("dc", name, DC);
    xml.writeStartElement("rdf", "Alt", RDF);
    xml.writeStartElement("rdf", "li", RDF);
    xml.writeAttribute("xml", XML, "lang", "x-default");
    xml.writeCharacters(text);
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
  }
}
