package org.armsexplorer.exporter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.armsexplorer.analysis.Exhibit;
import org.armsexplorer.analysis.Facts;
import org.armsexplorer.analysis.InventedTrade;
import org.armsexplorer.analysis.SummaryQuery;
import org.armsexplorer.analysis.SummaryTable;
import org.armsexplorer.spec.Derivation;
import org.armsexplorer.spec.Dimension;
import org.armsexplorer.spec.Measure;
import org.armsexplorer.spec.Theme;
import org.armsexplorer.spec.TransferFilter;
import org.junit.jupiter.api.Test;

final class XlsxExporterTest {

  @Test
  void theFirstSheetIsTheTableWithNumbersAsNumbersAndStatesAsWords() throws Exception {
    try (XSSFWorkbook book = book()) {
      Sheet table = book.getSheet("Table");
      assertThat(line(table.getRow(0))).isEqualTo("Year | Borduria | Arcadia | unknown supplier(s) | All suppliers");
      assertThat(line(table.getRow(2)))
          .isEqualTo("2002 | none-identified | none-identified | none-identified | none-identified");
      assertThat(line(table.getRow(3))).isEqualTo("2003 | 1,004.25 | 5.25 | none-identified | 1,009.50");
      assertThat(line(table.getRow(4))).isEqualTo("Total | 1,024.25 | 15.75 | 4.25 | 1,044.25");
      assertThat(table.getRow(3).getCell(1).getCellType()).isEqualTo(CellType.NUMERIC);
      assertThat(table.getPaneInformation().isFreezePane()).isTrue();
    }
  }

  @Test
  void wordsAndHeadingsStandOverTheFigures() throws Exception {
    try (XSSFWorkbook book = book()) {
      Sheet table = book.getSheet("Table");
      assertThat(table.getRow(0).getCell(1).getCellStyle().getAlignment()).isEqualTo(HorizontalAlignment.RIGHT);
      assertThat(table.getRow(2).getCell(1).getCellStyle().getAlignment()).isEqualTo(HorizontalAlignment.RIGHT);
      assertThat(table.getFitToPage()).isTrue();
    }
  }

  @Test
  void estimatesAreInItalics() throws Exception {
    try (XSSFWorkbook book = book()) {
      assertThat(italic(book, 3, 1)).isTrue();
      assertThat(italic(book, 3, 2)).isFalse();
    }
  }

  @Test
  void theOtherSheetsHaveTheLongFormAndTheNotes() throws Exception {
    try (XSSFWorkbook book = book()) {
      assertThat(line(book.getSheet("Long form").getRow(0)))
          .isEqualTo("year | supplier | value | state | estimate | reason");
      assertThat(line(book.getSheet("Long form").getRow(4)))
          .isEqualTo("2003 | Borduria | 1,004.25 | value | part | uncertain");
      StringBuilder notes = new StringBuilder();
      book.getSheet("Source and notes").forEach(row -> notes.append(line(row)).append('\n'));
      assertThat(notes).contains("Source: invented trade", "March 2024", "13 April 2024", "Recipients: Syldavia",
          "Gaps: no deliveries identified", "\"version\" : 1");
      assertThat(book.getProperties().getCoreProperties().getTitle()).isEqualTo("Arms to Syldavia");
    }
  }

  @Test
  void namesNeverRunAsFormulas() throws Exception {
    Facts facts = new InventedTrade().deal(1, "=1+1", "@Syldavia", InventedTrade.delivery(2001, 1, "1"))
        .deal(2, "+cmd|' /C calc'!A0", "-1+1", InventedTrade.delivery(2001, 1, "1")).facts();
    SummaryTable table = facts.answer(new SummaryQuery(List.of(Dimension.SUPPLIER, Dimension.RECIPIENT),
        Measure.TIV_DELIVERED, TransferFilter.ALL, Derivation.NONE, 0));
    Content plain = Answers.content(Theme.LIGHT);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    new XlsxExporter().write(new Content(plain.chart(), table, Exhibit.of(facts, table), plain.credits()), bytes);
    int[] defused = {0};
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes.toByteArray()))) {
      book.forEach(sheet -> sheet.forEach(row -> row.forEach(cell -> {
        assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA);
        if (cell.getCellType() == CellType.STRING) {
          assertThat(cell.getStringCellValue()).doesNotMatch("(?s)[=+@].*|-\\d.*");
          defused[0] += cell.getStringCellValue().startsWith("'") ? 1 : 0;
        }
      })));
    }
    assertThat(defused[0]).isGreaterThanOrEqualTo(8);
  }

  private static boolean italic(XSSFWorkbook book, int row, int column) {
    return book.getSheet("Table").getRow(row).getCell(column).getCellStyle().getFont().getItalic();
  }

  private static String line(Row row) {
    DataFormatter formatter = new DataFormatter(java.util.Locale.ROOT);
    StringBuilder line = new StringBuilder();
    row.forEach(cell -> line.append(line.isEmpty() ? "" : " | ").append(formatter.formatCellValue(cell)));
    return line.toString();
  }

  private static XSSFWorkbook book() throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    new XlsxExporter().write(Answers.content(Theme.LIGHT), bytes);
    return new XSSFWorkbook(new ByteArrayInputStream(bytes.toByteArray()));
  }
}
