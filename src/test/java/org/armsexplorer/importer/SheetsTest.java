package org.armsexplorer.importer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.armsexplorer.model.PartyNames;
import org.armsexplorer.model.SourceContent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// A spreadsheet of a download says what the download says, row by row; a made-up one does no harm.
class SheetsTest {
  private static final Path FOLDER = Path.of("src/test/resources/org/armsexplorer/importer/fixtures");
  private final SourceReader reader = new SourceReader(PartyNames.bundled());
  @TempDir Path folder;

  static List<String> downloads() {
    return List.of("deliveries.csv", "register.csv", "register-broken-row.csv", "register-padded-halves.csv",
        "register-july-2026.csv", "register-renamed.csv", "tiv-new-recipients.csv", "tiv-old-exports.csv", "tidy.csv",
        "world-bank-imports.csv", "comtrade-old.csv", "unroca.csv");
  }

  @ParameterizedTest
  @MethodSource("downloads")
  void anXlsxOfADownloadSaysTheSame(String name) throws Exception {
    same(name, xlsx("Deals", rows(name)), "XLSX, sheet Deals");
  }

  @ParameterizedTest
  @MethodSource("downloads")
  void anOdsOfADownloadSaysTheSame(String name) throws Exception {
    same(name, ods("Deals", rows(name)), "ODS, sheet Deals");
  }

  private void same(String name, byte[] sheet, String encoding) throws Exception {
    SourceContent plain = reader.read(FOLDER.resolve(name), () -> false).content();
    SourceContent read = reader.read(Path.of("a"), sheet).content();
    assertThat(read.deals()).isEqualTo(plain.deals());
    assertThat(read.figures()).isEqualTo(plain.figures());
    assertThat(read.reported()).isEqualTo(plain.reported());
    assertThat(read.file().edition()).isEqualTo(plain.file().edition());
    assertThat(read.file().coverage()).isEqualTo(plain.file().coverage());
    assertThat(read.file().encoding()).isEqualTo(encoding);
  }

  @Test
  void theSheetThatHasAKnownFormIsFound() throws Exception {
    byte[] book;
    try (XSSFWorkbook workbook = new XSSFWorkbook(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      workbook.createSheet("Notes").createRow(3).createCell(2).setCellValue("nothing here");
      fill(workbook, "Deals", rows("deliveries.csv"));
      workbook.write(out);
      book = out.toByteArray();
    }
    ReadFile read = reader.read(Path.of("a.xlsx"), book);
    assertThat(read.content().file().encoding()).isEqualTo("XLSX, sheet Deals");
    assertThat(read.report().issues()).anyMatch(issue -> issue.text().contains("one of 2 sheets"));
  }

  @Test
  void theZipOfTheWorldBankIsReadAsItIs() throws Exception {
    byte[] zip = zip("Metadata_Country.csv", "\"Country Code\",\"Region\",\n", "API_MS.MIL.MPRT.KD.csv",
        Files.readString(FOLDER.resolve("world-bank-imports.csv")));
    ReadFile read = reader.read(Path.of("a.zip"), zip);
    assertThat(read.content().reported()).hasSize(9);
    assertThat(read.content().file().encoding()).startsWith("ZIP, API_MS");
  }

  @Test
  void storedNumbersLoseTheMachinesRounding() {
    assertThat(SheetHandler.plain("66.560000000000002")).isEqualTo("66.56");
    assertThat(SheetHandler.plain("1.28E3")).isEqualTo("1280");
    assertThat(SheetHandler.plain("1e999999999")).isEqualTo("1e999999999");
    assertThat(SheetHandler.plain("#N/A")).isEqualTo("#N/A");
  }

  @Test
  void whatUnpacksToMoreThanAnyDownloadIsNotOpened() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
      byte[] nothing = new byte[1 << 20];
      for (int i = 0; i < 60; i++) {
        zip.write(nothing);
      }
    }
    refused(out.toByteArray(), "unpacks to more");
  }

  @Test
  void oneCellThatStandsForAMillionRowsIsNotUnrolled() throws IOException {
    refused(odsOf("""
        <table:table table:name="a"><table:table-row table:number-rows-repeated="1000000">
        <table:table-cell table:number-columns-repeated="1000" office:value-type="string"><text:p>x</text:p>
        </table:table-cell></table:table-row></table:table>"""), "unpacks to more");
  }

  @Test
  void anEntityOfAnotherFileIsNotRead() throws IOException {
    Path secret = Files.writeString(folder.resolve("secret"), "secret");
    String document = "<!DOCTYPE a [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>";
    refused(zip("mimetype", "application/vnd.oasis.opendocument.spreadsheet", "content.xml",
        "<?xml version=\"1.0\"?>" + document + "<a>&x;</a>"), "cannot be read");
    refused(zip("[Content_Types].xml", "<?xml version=\"1.0\"?>" + document + "<Types>&x;</Types>", "xl/workbook.xml",
        document + "<a>&x;</a>"), "cannot be read");
  }

  @Test
  void aSpreadsheetOfSomethingElseIsRefusedInWords() throws Exception {
    refused(xlsx("a", List.of(List.of("date", "price"), List.of("1", "2"))),
        "no sheet of it has one of the known forms");
  }

  private void refused(byte[] bytes, String said) {
    assertThatThrownBy(() -> reader.read(Path.of("a"), bytes)).isInstanceOf(ImportException.class)
        .hasMessageContaining(said);
  }

  private static List<List<String>> rows(String name) throws IOException {
    SourceText text = SourceText.of(Files.readAllBytes(FOLDER.resolve(name)));
    try (Stream<String> lines = text.text().lines()) {
      return lines.map(line -> Fields.split(line, ',')).toList();
    }
  }

  private static byte[] xlsx(String sheet, List<List<String>> rows) throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      fill(workbook, sheet, rows);
      workbook.write(out);
      return out.toByteArray();
    }
  }

  private static void fill(XSSFWorkbook workbook, String name, List<List<String>> rows) {
    org.apache.poi.ss.usermodel.Sheet sheet = workbook.createSheet(name);
    for (int r = 0; r < rows.size(); r++) {
      Row row = sheet.createRow(r);
      for (int c = 0; c < rows.get(r).size(); c++) {
        String field = rows.get(r).get(c);
        if (field.isEmpty()) {
          continue; // as spreadsheets do
        }
        Cell cell = row.createCell(c);
        if (isNumber(field)) {
          cell.setCellValue(Double.parseDouble(field));
        } else {
          cell.setCellValue(field);
        }
      }
    }
  }

  private static byte[] ods(String name, List<List<String>> rows) throws IOException {
    StringBuilder table = new StringBuilder(
        "<table:table table:name=\"" + name + "\">" + "<table:table-column table:number-columns-repeated=\"100\"/>");
    for (List<String> row : rows) {
      table.append("<table:table-row>");
      for (String field : row) {
        String escaped = field.replace("&", "&amp;").replace("<", "&lt;");
        String value = isNumber(field) ? "float\" office:value=\"" + field : "string";
        table.append(field.isEmpty() ? "<table:table-cell/>" : "<table:table-cell office:value-type=\"" + value
            + "\"><text:p>" + escaped + "</text:p></table:table-cell>");
      }
      table.append("</table:table-row>");
    }
    return odsOf(table.append("</table:table>").toString());
  }

  private static boolean isNumber(String field) {
    return field.matches("\\d+(\\.\\d+)?") && new BigDecimal(field).stripTrailingZeros().toPlainString().equals(field);
  }

  private static byte[] odsOf(String body) throws IOException {
    return zip("mimetype", "application/vnd.oasis.opendocument.spreadsheet", "content.xml",
        "<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" "
            + "xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" "
            + "xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"><office:body><office:spreadsheet>" + body
            + "</office:spreadsheet></office:body></office:document-content>");
  }

  private static byte[] zip(String... namesAndTexts) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    List<String> all = new ArrayList<>(List.of(namesAndTexts));
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (int i = 0; i < all.size(); i += 2) {
        zip.putNextEntry(new ZipEntry(all.get(i)));
        zip.write(all.get(i + 1).getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    }
    return out.toByteArray();
  }
}
