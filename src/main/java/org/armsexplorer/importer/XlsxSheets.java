package org.armsexplorer.importer;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/// Reads the sheets of an XLSX one row after the other, without building the workbook in memory.
final class XlsxSheets {

  private XlsxSheets() {}

  /// @param bytes looked through by [ZipGuard]
  /// @throws BadTableException where it is no XLSX, or larger than a download can be
  static List<SheetText> read(byte[] bytes) throws BadTableException {
    try (OPCPackage pack = OPCPackage.open(new ByteArrayInputStream(bytes))) {
      XSSFReader reader = new XSSFReader(pack);
      ReadOnlySharedStringsTable strings = new ReadOnlySharedStringsTable(pack, false);
      List<SheetText> sheets = new ArrayList<>();
      XSSFReader.SheetIterator all = (XSSFReader.SheetIterator) reader.getSheetsData();
      while (all.hasNext()) {
        try (InputStream in = all.next()) {
          sheets.add(new SheetText("XLSX", all.getSheetName(), sheet(in, strings)));
        }
      }
      return sheets;
    } catch (SheetHandler.TooLargeException e) {
      throw new BadTableException("table.too-large");
    } catch (IOException | OpenXML4JException | SAXException | ParserConfigurationException | RuntimeException e) {
      // the library throws whatever a damaged file leads it to
      throw new BadTableException("table.broken");
    }
  }

  private static String sheet(InputStream in, ReadOnlySharedStringsTable strings)
      throws IOException, SAXException, ParserConfigurationException {
    XMLReader parser = XMLHelper.newXMLReader();
    SheetHandler handler = new SheetHandler(strings);
    parser.setContentHandler(handler);
    parser.setErrorHandler(handler);
    parser.parse(new InputSource(in));
    return handler.text();
  }
}
