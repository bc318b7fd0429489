package org.armsexplorer.importer;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// Spreadsheets and ZIPs made of rows, as spreadsheet programs store them.
final class InventedSheets {

  private InventedSheets() {}

  static byte[] xlsx(String sheet, List<List<String>> rows) throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      fill(workbook, sheet, rows);
      workbook.write(out);
      return out.toByteArray();
    }
  }

  static void fill(XSSFWorkbook workbook, String name, List<List<String>> rows) {
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

  static byte[] ods(String name, List<List<String>> rows) throws IOException {
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

  static byte[] odsOf(String body) throws IOException {
    return zip("mimetype", "application/vnd.oasis.opendocument.spreadsheet", "content.xml",
        "<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" "
            + "xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" "
            + "xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"><office:body><office:spreadsheet>" + body
            + "</office:spreadsheet></office:body></office:document-content>");
  }

  static byte[] zip(String... namesAndTexts) throws IOException {
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
