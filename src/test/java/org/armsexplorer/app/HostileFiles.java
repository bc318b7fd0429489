package org.armsexplorer.app;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Files made to fill the memory of whoever opens them, written piece by piece.
final class HostileFiles {
  private static final String ODS = "application/vnd.oasis.opendocument.spreadsheet";
  private static final String HEADER = Invented.PREAMBLE + Invented.DELIVERIES_HEADER;
  private final Path folder;

  HostileFiles(Path folder) {
    this.folder = folder;
  }

  /// What is written after another thing was.
  @FunctionalInterface
  private interface Writing {
    void to(OutputStream out) throws IOException;
  }

  private Path file(String name, Writing writing) throws IOException {
    Path file = folder.resolve(name);
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      writing.to(out);
    }
    return file;
  }

  private static void text(OutputStream out, String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
  }

  private static void repeat(OutputStream out, String text, long bytes) throws IOException {
    byte[] many = text.repeat(Math.max(1, (1 << 16) / text.length())).getBytes(StandardCharsets.UTF_8);
    for (long written = 0; written < bytes; written += many.length) {
      out.write(many);
    }
  }

  /// A download whose first row never ends.
  Path line(String name, long bytes) throws IOException {
    return file(name, out -> {
      text(out, HEADER);
      repeat(out, "a", bytes);
    });
  }

  Path columns(int many) throws IOException {
    return file("wide.csv", out -> {
      text(out, "Supplier,Recipient,Year,");
      repeat(out, "1,", 2L * many);
    });
  }

  /// Each line begins with a quote that never closes.
  Path openQuotes(long bytes) throws IOException {
    return file("open-quotes.csv", out -> {
      text(out, HEADER);
      repeat(out, "\"never closed, never, never, never, never, never, never, never, never, never, never, never\n",
          bytes);
    });
  }

  /// As many figures as fit into a file.
  Path figures(long bytes) throws IOException {
    return file("figures.csv", out -> {
      text(out, "TIV of arms exports from all, 2000-2073\n\nExports by");
      StringBuilder row = new StringBuilder("Borduria");
      for (int year = 1950; year < 2024; year++) {
        text(out, "," + year);
        row.append(",1");
      }
      text(out, "\n");
      repeat(out, row.append('\n').toString(), bytes);
    });
  }

  Path groups(long bytes) throws IOException {
    return file("deep.rtf", out -> {
      text(out, "{\\rtf1 Transfers of major weapons: Deals with deliveries or orders made for 2000 to 2001\\par ");
      repeat(out, "{\\b ", bytes);
    });
  }

  Path objects(long bytes) throws IOException {
    return file("objects.json", out -> {
      text(out, "{\"data\": [{\"a\": [");
      repeat(out, "[],{},", bytes);
      text(out, "0]}]}");
    });
  }

  Path deepObjects(long bytes) throws IOException {
    return file("deep.json", out -> repeat(out, "[{\"a\":", bytes));
  }

  /// A ZIP that unpacks to a thousand times its size.
  Path bomb(String name, String entry, long bytes) throws IOException {
    return file(name, out -> {
      try (ZipOutputStream zip = new ZipOutputStream(out)) {
        zip.setLevel(Deflater.BEST_COMPRESSION);
        if (name.endsWith(".ods")) {
          entry(zip, "mimetype", ODS);
        }
        zip.putNextEntry(new ZipEntry(entry));
        repeat(zip, entry.endsWith(".csv") ? "a,b,c\n" : "<a/>", bytes);
      }
    });
  }

  private static void entry(ZipOutputStream zip, String name, String text) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    text(zip, text);
    zip.closeEntry();
  }

  /// A workbook with one sheet.
  ///
  /// @param document what stands before its root
  private Path workbook(String name, String document, String rows) throws IOException {
    String main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    String relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    String packages = "http://schemas.openxmlformats.org/package/2006/";
    String type = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    return file(name, out -> {
      try (ZipOutputStream zip = new ZipOutputStream(out)) {
        entry(zip, "[Content_Types].xml",
            "<Types xmlns=\"" + packages + "content-types\"><Default Extension=\"rels\" ContentType=\""
                + "application/vnd.openxmlformats-package.relationships+xml\"/><Override PartName=\"/xl/workbook.xml\" "
                + "ContentType=\"" + type + "sheet.main+xml\"/><Override PartName=\"/xl/worksheets/sheet1.xml\" "
                + "ContentType=\"" + type + "worksheet+xml\"/></Types>");
        entry(zip, "_rels/.rels",
            "<Relationships xmlns=\"" + packages + "relationships\"><Relationship Id=\"r1\" Type=\"" + relations
                + "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
        entry(zip, "xl/workbook.xml", "<workbook xmlns=\"" + main + "\" xmlns:r=\"" + relations
            + "\"><sheets><sheet name=\"a\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>");
        entry(zip, "xl/_rels/workbook.xml.rels",
            "<Relationships xmlns=\"" + packages + "relationships\"><Relationship Id=\"r1\" Type=\"" + relations
                + "/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>");
        entry(zip, "xl/worksheets/sheet1.xml",
            document + "<worksheet xmlns=\"" + main + "\"><sheetData>" + rows + "</sheetData></worksheet>");
      }
    });
  }

  /// A row of a million cells.
  Path wideWorkbook(int many) throws IOException {
    StringBuilder cells = new StringBuilder();
    for (int i = 0; i < many; i++) {
      cells.append("<c><v>").append(i * 7_919L % 1_000_003).append("</v></c>");
    }
    return workbook("wide.xlsx", "", "<row r=\"1\">" + cells + "</row>");
  }

  /// A workbook, or a document, that would show another file.
  Path entities(String name, Path secret) throws IOException {
    String document = "<!DOCTYPE a [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>";
    if (name.endsWith(".xlsx")) {
      return workbook(name, document, "<row><c t=\"str\"><v>&x;</v></c></row>");
    }
    return file(name, out -> {
      try (ZipOutputStream zip = new ZipOutputStream(out)) {
        entry(zip, "mimetype", ODS);
        entry(zip, "content.xml", document + "<table><table-row><table-cell>&x;</table-cell></table-row></table>");
      }
    });
  }
}
