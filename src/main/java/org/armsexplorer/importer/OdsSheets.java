package org.armsexplorer.importer;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/// Reads the sheets of an ODS one row after the other. One element can stand for a million rows of a million cells, so
/// that nothing is unrolled before it is counted; entities are refused. The library that was tried builds the whole
/// sheet in memory first, and gave no rows of a sheet without column elements.
///
/// Source: OpenDocument 1.3 part 3, 9.1 (`table:table`, `table:table-row`, `table:table-cell`), 19.385 (`office:value`),
/// 19.675 (`table:number-columns-repeated`), 19.677 (`table:number-rows-repeated`).
final class OdsSheets {
  private static final long MOST_CELLS = 30_000_000;
  private final List<SheetText> sheets = new ArrayList<>();
  private RowText rows = new RowText(true);
  private String name = "";
  private int number;
  private long cells;

  private OdsSheets() {}

  /// @param bytes looked through by [ZipGuard]
  /// @throws BadTableException where it is no ODS, or larger than a download can be
  static List<SheetText> read(byte[] bytes) throws BadTableException {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().equals("content.xml")) {
          OdsSheets reader = new OdsSheets();
          reader.content(zip);
          return reader.sheets;
        }
      }
      throw new BadTableException("table.broken");
    } catch (IOException | XMLStreamException e) {
      throw new BadTableException("table.broken");
    }
  }

  private void content(InputStream in) throws XMLStreamException, BadTableException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    XMLStreamReader xml = factory.createXMLStreamReader(in);
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
        throw new BadTableException("table.entities");
      }
      if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("table")) {
        rows = new RowText(true);
        number = 0;
        name = String.valueOf(attribute(xml, "name"));
      } else if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("table-row")) {
        row(xml, repeated(xml, "number-rows-repeated"));
      } else if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("table")) {
        sheets.add(new SheetText("ODS", name, rows.text()));
      }
    }
  }

  private void row(XMLStreamReader xml, long times) throws XMLStreamException, BadTableException {
    List<String> fields = new ArrayList<>();
    long blank = 0;
    while (xml.next() != XMLStreamConstants.END_ELEMENT || !xml.getLocalName().equals("table-row")) {
      if (xml.getEventType() == XMLStreamConstants.START_ELEMENT && xml.getLocalName().endsWith("table-cell")) {
        long columns = repeated(xml, "number-columns-repeated");
        String field = cell(xml);
        if (field.isEmpty()) {
          blank += columns;
        } else {
          fill(fields, "", blank);
          fill(fields, field, columns);
          blank = 0;
        }
      }
    }
    if (fields.isEmpty()) {
      number = (int) Math.min(number + times, Integer.MAX_VALUE - 1);
      return;
    }
    for (long i = 0; i < times; i++) {
      cells += fields.size();
      if (cells > MOST_CELLS) {
        throw new BadTableException("table.too-large");
      }
      rows.row(++number, fields);
    }
  }

  private static void fill(List<String> fields, String field, long times) throws BadTableException {
    if (fields.size() + times > ReadLimit.MOST_COLUMNS) {
      throw new BadTableException("table.too-large");
    }
    for (long i = 0; i < times; i++) {
      fields.add(field);
    }
  }

  /// The stored number of a cell, or its text; its paragraphs with spaces between them.
  private static String cell(XMLStreamReader xml) throws XMLStreamException {
    String element = xml.getLocalName();
    String value = attribute(xml, "value");
    StringBuilder text = new StringBuilder();
    int notes = 0;
    while (xml.next() != XMLStreamConstants.END_ELEMENT || !xml.getLocalName().equals(element)) {
      boolean start = xml.getEventType() == XMLStreamConstants.START_ELEMENT;
      boolean end = xml.getEventType() == XMLStreamConstants.END_ELEMENT;
      if ((start || end) && xml.getLocalName().equals("annotation")) {
        notes += start ? 1 : -1;
      } else if (notes == 0 && start && xml.getLocalName().equals("p") && !text.isEmpty()) {
        text.append(' ');
      } else if (notes == 0 && start && xml.getLocalName().equals("s")) {
        text.append(" ".repeat((int) Math.min(repeated(xml, "c"), 1_000)));
      } else if (notes == 0 && xml.isCharacters()) {
        text.append(xml.getText());
      }
    }
    return value == null ? text.toString() : SheetHandler.plain(value);
  }

  private static long repeated(XMLStreamReader element, String attribute) {
    String times = attribute(element, attribute);
    return times != null && times.matches("\\d{1,9}") ? Long.parseLong(times) : 1;
  }

  private static @Nullable String attribute(XMLStreamReader element, String wanted) {
    for (int i = 0; i < element.getAttributeCount(); i++) {
      if (element.getAttributeLocalName(i).equals(wanted)) {
        return element.getAttributeValue(i);
      }
    }
    return null;
  }
}
