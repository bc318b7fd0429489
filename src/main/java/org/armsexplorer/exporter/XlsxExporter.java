package org.armsexplorer.exporter;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.armsexplorer.analysis.Cell;
import org.armsexplorer.analysis.Exhibit;
import org.armsexplorer.analysis.Member;
import org.armsexplorer.analysis.SummaryTable;
import org.armsexplorer.model.Estimate;
import org.armsexplorer.spec.Derivation;

/// Writes a table as XLSX: the table to read, the same in long form, and its source and notes, each on a sheet.
final class XlsxExporter {

  void write(Content content, OutputStream out) throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook()) {
      Styles styles = Styles.of(book, content.table());
      exhibit(book.createSheet(Messages.text("sheet.table")), content.exhibit(), styles);
      longForm(book.createSheet(Messages.text("sheet.long")), content.table(), styles);
      notes(book.createSheet(Messages.text("sheet.notes")), content, styles);
      book.getProperties().getCoreProperties().setTitle(content.credits().title());
      book.getProperties().getCoreProperties().setDescription(content.credits().sourceLine());
      book.getProperties().getCoreProperties().setCreator("Arms Transfer Explorer");
      book.write(out);
    }
  }

  /// Cell styles: plain and estimated figures, words in the place of a figure, headings over words and over figures.
  private record Styles(CellStyle figure, CellStyle estimate, CellStyle state, CellStyle bold, CellStyle over) {

    static Styles of(XSSFWorkbook book, SummaryTable table) {
      boolean share = table.query().derivation().isFraction();
      boolean count =
          table.query().measure().decimals() == 0 && table.query().derivation() != Derivation.FIVE_YEAR_AVERAGE;
      short format = book.createDataFormat().getFormat(share ? "0.00%" : count ? "#,##0" : "#,##0.00");
      CellStyle figure = book.createCellStyle();
      figure.setDataFormat(format);
      CellStyle estimate = book.createCellStyle();
      estimate.setDataFormat(format);
      Font italic = book.createFont();
      italic.setItalic(true);
      estimate.setFont(italic);
      CellStyle bold = book.createCellStyle();
      Font strong = book.createFont();
      strong.setBold(true);
      bold.setFont(strong);
      CellStyle state = book.createCellStyle();
      state.setAlignment(HorizontalAlignment.RIGHT);
      CellStyle over = book.createCellStyle();
      over.cloneStyleFrom(bold);
      over.setAlignment(HorizontalAlignment.RIGHT);
      return new Styles(figure, estimate, state, bold, over);
    }
  }

  private static void exhibit(Sheet sheet, Exhibit exhibit, Styles styles) {
    List<String> header = QuestionText.header(exhibit);
    header(sheet, header, styles);
    for (int i = 1; i < header.size(); i++) {
      sheet.getRow(0).getCell(i).setCellStyle(styles.over());
    }
    int at = 1;
    for (Exhibit.ExhibitRow row : exhibit.rows()) {
      figures(sheet.createRow(at++), QuestionText.name(exhibit.x(), row.member()), row.cells(), styles);
    }
    if (!exhibit.totals().isEmpty()) {
      figures(sheet.createRow(at), Messages.text("table.total"), exhibit.totals(), styles);
    }
  }

  private static void figures(Row row, String name, List<Cell> cells, Styles styles) {
    text(row, 0, name);
    for (int i = 0; i < cells.size(); i++) {
      figure(row, i + 1, cells.get(i), styles);
    }
  }

  private static void figure(Row row, int column, Cell cell, Styles styles) {
    if (cell instanceof Cell.Value value) {
      org.apache.poi.ss.usermodel.Cell target = row.createCell(column);
      target.setCellValue(value.amount().doubleValue());
      boolean certain = value.estimate().extent() == Estimate.Extent.NO;
      target.setCellStyle(certain ? styles.figure() : styles.estimate());
    } else {
      text(row, column, cell.state());
      row.getCell(column).setCellStyle(styles.state());
    }
  }

  private static void longForm(Sheet sheet, SummaryTable table, Styles styles) {
    List<String> header = new ArrayList<>();
    table.query().by().forEach(dimension -> header.add(QuestionText.token(dimension, table.query())));
    header.addAll(List.of("value", "state", "estimate", "reason"));
    header(sheet, header, styles);
    int at = 1;
    for (SummaryTable.Row row : table.rows()) {
      Row target = sheet.createRow(at++);
      int column = 0;
      for (Member member : row.members()) {
        text(target, column++, member.key());
      }
      figure(target, column++, row.cell(), styles);
      text(target, column++, row.cell().state());
      text(target, column++, row.cell().certainty().extent().word());
      text(target, column, row.cell().certainty().reasonWords());
    }
  }

  private static void notes(Sheet sheet, Content content, Styles styles) {
    int at = 0;
    for (NotesText.Entry entry : NotesText.entries(content.credits(), content.table().query())) {
      Row heading = sheet.createRow(at++);
      text(heading, 0, entry.heading());
      heading.getCell(0).setCellStyle(styles.bold());
      for (String line : entry.lines()) {
        text(sheet.createRow(at++), 0, line);
      }
    }
    sheet.setColumnWidth(0, 100 * 256);
  }

  private static void header(Sheet sheet, List<String> names, Styles styles) {
    Row header = sheet.createRow(0);
    for (int i = 0; i < names.size(); i++) {
      text(header, i, names.get(i));
      header.getCell(i).setCellStyle(styles.bold());
      sheet.setColumnWidth(i, (i == 0 ? 26 : 18) * 256);
    }
    sheet.createFreezePane(1, 1);
    // printed on as few pages across as one
    sheet.setFitToPage(true);
    sheet.getPrintSetup().setFitHeight((short) 0);
  }

  private static void text(Row row, int column, String text) {
    row.createCell(column).setCellValue(CellText.defused(text));
  }
}
