package org.armsexplorer.exporter;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/// A list as XLSX: its rows with a filter on each column, and its notes on a second sheet. Rows are written as they
/// come, so that a long list needs little memory.
final class ListingXlsx {
  private static final int WINDOW = 100;
  private static final int LONGEST = 32_767;

  void write(Listing listing, OutputStream out) throws IOException {
    try (SXSSFWorkbook book = new SXSSFWorkbook(WINDOW)) {
      CellStyle bold = book.createCellStyle();
      Font strong = book.createFont();
      strong.setBold(true);
      bold.setFont(strong);
      rows(book.createSheet(Messages.text("sheet.table")), listing, bold);
      notes(book.createSheet(Messages.text("sheet.notes")), listing, bold);
      book.getXSSFWorkbook().getProperties().getCoreProperties().setTitle(listing.title());
      book.getXSSFWorkbook().getProperties().getCoreProperties().setCreator(Messages.text("program"));
      book.write(out);
    }
  }

  private static void rows(Sheet sheet, Listing listing, CellStyle bold) {
    Row header = sheet.createRow(0);
    for (int i = 0; i < listing.columns().size(); i++) {
      text(header, i, listing.columns().get(i).key());
      header.getCell(i).setCellStyle(bold);
      sheet.setColumnWidth(i, (listing.columns().get(i).number() ? 12 : 22) * 256);
    }
    int at = 1;
    for (List<String> fields : listing.rows()) {
      Row row = sheet.createRow(at++);
      for (int i = 0; i < fields.size(); i++) {
        if (!listing.columns().get(i).number()) {
          text(row, i, fields.get(i));
        } else if (!fields.get(i).isEmpty()) {
          row.createCell(i).setCellValue(Double.parseDouble(fields.get(i)));
        }
      }
    }
    sheet.createFreezePane(0, 1);
    if (!listing.columns().isEmpty()) {
      sheet.setAutoFilter(new CellRangeAddress(0, at - 1, 0, listing.columns().size() - 1));
    }
  }

  private static void notes(Sheet sheet, Listing listing, CellStyle bold) {
    List<String> lines = new ArrayList<>(listing.above());
    lines.addAll(listing.below());
    Row title = sheet.createRow(0);
    text(title, 0, listing.title());
    title.getCell(0).setCellStyle(bold);
    for (int i = 0; i < lines.size(); i++) {
      text(sheet.createRow(i + 1), 0, lines.get(i));
    }
    sheet.setColumnWidth(0, 100 * 256);
  }

  private static void text(Row row, int column, String text) {
    String defused = CellText.defused(text);
    row.createCell(column).setCellValue(defused.length() > LONGEST ? defused.substring(0, LONGEST) : defused);
  }
}
