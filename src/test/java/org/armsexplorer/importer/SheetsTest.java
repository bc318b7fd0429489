package org.armsexplorer.importer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
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
    same(name, InventedSheets.xlsx("Deals", rows(name)), "XLSX, sheet Deals");
  }

  @ParameterizedTest
  @MethodSource("downloads")
  void anOdsOfADownloadSaysTheSame(String name) throws Exception {
    same(name, InventedSheets.ods("Deals", rows(name)), "ODS, sheet Deals");
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
      InventedSheets.fill(workbook, "Deals", rows("deliveries.csv"));
      workbook.write(out);
      book = out.toByteArray();
    }
    ReadFile read = reader.read(Path.of("a.xlsx"), book);
    assertThat(read.content().file().encoding()).isEqualTo("XLSX, sheet Deals");
    assertThat(read.report().issues()).anyMatch(issue -> issue.text().contains("one of 2 sheets"));
  }

  @Test
  void theZipOfTheWorldBankIsReadAsItIs() throws Exception {
    byte[] zip = InventedSheets.zip("Metadata_Country.csv", "\"Country Code\",\"Region\",\n", "API_MS.MIL.MPRT.KD.csv",
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
    refused(InventedSheets.odsOf("""
        <table:table table:name="a"><table:table-row table:number-rows-repeated="1000000">
        <table:table-cell table:number-columns-repeated="1000" office:value-type="string"><text:p>x</text:p>
        </table:table-cell></table:table-row></table:table>"""), "unpacks to more");
  }

  @Test
  void anEntityOfAnotherFileIsNotRead() throws IOException {
    Path secret = Files.writeString(folder.resolve("secret"), "secret");
    String document = "<!DOCTYPE a [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>";
    refused(InventedSheets.zip("mimetype", "application/vnd.oasis.opendocument.spreadsheet", "content.xml",
        "<?xml version=\"1.0\"?>" + document + "<a>&x;</a>"), "refers to something outside");
    refused(InventedSheets.zip("[Content_Types].xml", "<?xml version=\"1.0\"?>" + document + "<Types>&x;</Types>",
        "xl/workbook.xml", document + "<a>&x;</a>"), "refers to something outside");
  }

  @Test
  void aSpreadsheetOfSomethingElseIsRefusedInWords() throws Exception {
    refused(InventedSheets.xlsx("a", List.of(List.of("date", "price"), List.of("1", "2"))),
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
}
