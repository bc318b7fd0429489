package org.armsexplorer.exporter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.armsexplorer.chart.ChartModel;
import org.armsexplorer.language.Language;
import org.armsexplorer.language.Spoken;
import org.armsexplorer.spec.Dimension;
import org.armsexplorer.spec.Theme;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// What a reader of German finds in charts and files, and what stays as it is.
class GermanFilesTest {
  private final Spoken german = Spoken.in(Language.GERMAN);

  @AfterEach
  void speakAsBefore() {
    german.close();
  }

  @Test
  void aChartSpeaksGermanThroughout() {
    ChartModel chart = Answers.content(Theme.LIGHT).chart();
    assertThat(chart.title()).isEqualTo("Waffenlieferungen an Syldavia nach Lieferland");
    assertThat(chart.texts().subtitle()).isEqualTo("Mio. TIV, 2001–2003");
    assertThat(chart.sourceLine()).startsWith("Quelle: SIPRI Arms Transfers Database, Ausgabe März 2024");
    assertThat(chart.texts().notes())
        .contains("TIV (Trendindikatorwert) misst das Volumen von Transfers, nicht ihren Preis.");
    assertThat(chart.texts().marks()).contains("Schraffiert: Schätzung.", "Lücken: keine Lieferungen festgestellt.");
    assertThat(chart.spoken()).contains("Höchster Wert: 2003, Borduria, 1.004");
  }

  @Test
  void aTableForReadersHasGermanNumbers() throws Exception {
    StringBuilder text = new StringBuilder();
    new SummaryText().write(Answers.exhibit(Dimension.YEAR, Dimension.SUPPLIER), Answers.CREDITS, text);
    assertThat(text).contains("Jahr", "Alle Lieferländer", "1.004,25", "s: Schätzung");
  }

  @Test
  void cellsOfAWorkbookStayNumbersAndItsLongFormStaysAsItIs() throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    new XlsxExporter().write(Answers.content(Theme.LIGHT), bytes);
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes.toByteArray()))) {
      assertThat(book.getSheetName(0)).isEqualTo("Tabelle");
      assertThat(book.getSheetAt(0).getRow(0).getCell(0).getStringCellValue()).isEqualTo("Jahr");
      assertThat(book.getSheetAt(0).getRow(1).getCell(1).getCellType()).isEqualTo(CellType.NUMERIC);
      assertThat(book.getSheet("Langform").getRow(0).getCell(0).getStringCellValue()).isEqualTo("year");
      assertThat(book.getSheet("Langform").getRow(0).getCell(3).getStringCellValue()).isEqualTo("state");
    }
  }

  @Test
  void aTableForProgramsIsTheSame() throws Exception {
    String here = csv();
    german.close();
    assertThat(here).isEqualTo(csv()).contains("1004.25");
  }

  private static String csv() throws IOException {
    StringBuilder text = new StringBuilder();
    new SummaryCsv(true).write(Answers.table(Dimension.YEAR, Dimension.SUPPLIER), text);
    return text.toString();
  }
}
