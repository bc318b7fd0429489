package org.armsexplorer.exporter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/// Text of the data that begins as a formula does is none in any file or copy that is written.
final class FormulasTest {
  private static final List<String> FORMULAS = List.of("=1+1", "+1+1", "-1+1", "@SUM(A1)", "\t=1+1", "\r=1+1");
  private static final Listing LISTING =
      new Listing("a list", List.of(), List.of(Listing.Column.text("supplier"), Listing.Column.number("difference")),
          FORMULAS.stream().map(text -> List.of(text, "-2.5")).toList(), List.of(), List.of());

  @Test
  void aCsvHasThemBehindAnApostrophe() throws IOException {
    StringBuilder csv = new StringBuilder();
    new ListingCsv().write(LISTING, csv);
    FORMULAS.forEach(text -> assertThat(csv).contains("'" + text));
    assertThat(csv).contains(",-2.5\r\n").doesNotContain("'-2.5");
  }

  @Test
  void aWorkbookHasThemAsText() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new ListingXlsx().write(LISTING, out);
    List<String> texts = new ArrayList<>();
    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
      workbook.forEach(sheet -> sheet.forEach(row -> row.forEach(cell -> add(cell, texts))));
    }
    assertThat(texts).contains("'=1+1", "'+1+1", "'-1+1", "'@SUM(A1)").noneMatch(CellText::startsFormula);
  }

  private static void add(Cell cell, List<String> texts) {
    assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA);
    if (cell.getCellType() == CellType.STRING) {
      texts.add(cell.getStringCellValue());
    }
  }

  @Test
  void aCopyForSpreadsheetsHasThemBehindAnApostropheAndOneLineARow() {
    assertThat(TabText.of(LISTING)).isEqualTo("""
        supplier	difference
        '=1+1	-2.5
        '+1+1	-2.5
        '-1+1	-2.5
        '@SUM(A1)	-2.5
        ' =1+1	-2.5
        ' =1+1	-2.5
        """);
    assertThat(TabText.of(List.of(List.of("=a", "-b"), List.of("=c", "-1")), column -> column > 0))
        .isEqualTo("'=a\t'-b\n'=c\t-1\n");
  }
}
