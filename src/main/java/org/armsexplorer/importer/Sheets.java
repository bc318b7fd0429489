package org.armsexplorer.importer;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/// The sheets of a spreadsheet, or the CSV files of a ZIP such as the World Bank gives, as text.
final class Sheets {
  private static final String ODS = "application/vnd.oasis.opendocument.spreadsheet";

  private Sheets() {}

  /// @throws BadTableException where it is none of them, cannot be read, or is made to fill the memory
  static List<SheetText> read(byte[] bytes) throws BadTableException {
    ZipGuard.check(bytes);
    List<SheetText> files = new ArrayList<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        String name = entry.getName();
        if (name.equals("xl/workbook.xml")) {
          return XlsxSheets.read(bytes);
        }
        if (name.equals("mimetype")
            && new String(zip.readNBytes(ODS.length()), StandardCharsets.US_ASCII).equals(ODS)) {
          return OdsSheets.read(bytes);
        }
        if (name.toLowerCase(Locale.ROOT).matches(".*\\.(csv|tsv|txt)")) {
          files.add(new SheetText("ZIP", name.substring(name.lastIndexOf('/') + 1),
              SourceText.of(zip.readAllBytes()).text()));
        }
      }
    } catch (IOException e) {
      throw new BadTableException("table.broken");
    }
    return files;
  }
}
