package org.armsexplorer.exporter;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.armsexplorer.chart.ChartFonts;

/// Pages of A4 on their side, filled from the top with lines of text and rows of a table; a new page begins where one is
/// full. Roboto is embedded, text can be selected. Lengths in points.
final class PdfPages implements AutoCloseable {
  static final float MARGIN = 36;
  static final float WIDTH = PDRectangle.A4.getHeight() - 2 * MARGIN;
  private static final float SPACE = 4;
  private static final float SPACE_MEETING = 12;
  private static final float LEADING = 1.3f;
  private static final float FOOT = 16;
  private static final char UNKNOWN = '\uFFFD';
  private final PDDocument document;
  private final PDFont regular;
  private final PDFont bold;
  private PDPageContentStream stream;
  private float y;

  /// How a line of text is set.
  record Style(float size, boolean strong, float grey) {
    static final Style TEXT = new Style(9, false, 0.15f);
    static final Style STRONG = new Style(9, true, 0.1f);
    static final Style SMALL = new Style(7.5f, false, 0.25f);
    static final Style QUIET = new Style(7.5f, false, 0.4f);
  }

  PdfPages(PDDocument document) throws IOException {
    this.document = document;
    try (InputStream plain = ChartFonts.open("Roboto-Regular.ttf");
        InputStream strong = ChartFonts.open("Roboto-Bold.ttf")) {
      regular = PDType0Font.load(document, plain);
      bold = PDType0Font.load(document, strong);
    }
    stream = page();
  }

  private PDPageContentStream page() throws IOException {
    PDPage page = new PDPage(new PDRectangle(PDRectangle.A4.getHeight(), PDRectangle.A4.getWidth()));
    document.addPage(page);
    y = PDRectangle.A4.getWidth() - MARGIN;
    return new PDPageContentStream(document, page);
  }

  /// Begins a new page where less room is left.
  boolean makeRoom(float height) throws IOException {
    if (y - height >= MARGIN + FOOT) {
      return false;
    }
    stream.close();
    stream = page();
    return true;
  }

  void gap(float height) {
    y -= height;
  }

  /// A thin line across.
  void rule() throws IOException {
    makeRoom(4);
    stream.setStrokingColor(0.75f);
    stream.setLineWidth(0.5f);
    stream.moveTo(MARGIN, y - 2);
    stream.lineTo(MARGIN + WIDTH, y - 2);
    stream.stroke();
    y -= 4;
  }

  /// Text over the whole width, in as many lines as it needs.
  void text(String text, Style style) throws IOException {
    for (String line : wrapped(text, style, WIDTH)) {
      makeRoom(style.size() * LEADING);
      y -= style.size() * LEADING;
      put(line, MARGIN, y + style.size() * 0.3f, style);
    }
  }

  /// One row of a table; fields are broken into lines within their columns.
  ///
  /// @param widths of the columns, WIDTH in all
  /// @param right which columns stand at the right
  void row(List<String> fields, float[] widths, boolean[] right, Style style) throws IOException {
    List<List<String>> cells = new ArrayList<>();
    int most = 1;
    for (int i = 0; i < widths.length; i++) {
      cells.add(wrapped(fields.get(i), style, widths[i] - space(right, i)));
      most = Math.max(most, cells.get(i).size());
    }
    float leading = style.size() * LEADING;
    float left = MARGIN;
    for (int i = 0; i < widths.length; i++) {
      for (int line = 0; line < cells.get(i).size(); line++) {
        String text = cells.get(i).get(line);
        float indent = right[i] ? widths[i] - space(right, i) - width(text, style) : 0;
        put(text, left + indent, y - leading * (line + 1) + style.size() * 0.3f, style);
      }
      left += widths[i];
    }
    y -= most * leading;
  }

  /// How high such a row is.
  float height(List<String> fields, float[] widths, boolean[] right, Style style) throws IOException {
    int most = 1;
    for (int i = 0; i < widths.length; i++) {
      most = Math.max(most, wrapped(fields.get(i), style, widths[i] - space(right, i)).size());
    }
    return most * style.size() * LEADING;
  }

  /// What a column leaves free at its right: more where the fields of two columns would meet.
  private static float space(boolean[] right, int column) {
    boolean meeting = right[column] && column + 1 < right.length && !right[column + 1];
    return meeting ? SPACE_MEETING : SPACE;
  }

  private void put(String text, float left, float base, Style style) throws IOException {
    stream.beginText();
    stream.setFont(font(style), style.size());
    stream.setNonStrokingColor(style.grey());
    stream.newLineAtOffset(left, base);
    stream.showText(text);
    stream.endText();
  }

  private PDFont font(Style style) {
    return style.strong() ? bold : regular;
  }

  private float width(String text, Style style) throws IOException {
    return font(style).getStringWidth(text) / 1000 * style.size();
  }

  private List<String> wrapped(String text, Style style, float width) throws IOException {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : printable(text, font(style)).split(" ", -1)) {
      String longer = line.isEmpty() ? word : line + " " + word;
      if (width(longer, style) <= width) {
        line.replace(0, line.length(), longer);
        continue;
      }
      if (!line.isEmpty()) {
        lines.add(line.toString());
      }
      line.replace(0, line.length(), word);
      while (width(line.toString(), style) > width && line.length() > 1) {
        int fits = fitting(line.toString(), style, width);
        lines.add(line.substring(0, fits));
        line.delete(0, fits);
      }
    }
    lines.add(line.toString());
    return lines;
  }

  /// Letters of a word without spaces that fit into a line, at least one.
  private int fitting(String word, Style style, float width) throws IOException {
    int fits = 1;
    while (fits < word.length() && width(word.substring(0, fits + 1), style) <= width) {
      fits++;
    }
    return Character.isHighSurrogate(word.charAt(fits - 1)) && fits > 1 ? fits - 1 : fits;
  }

  /// Letters that the font does not have are shown as the sign of an unknown letter.
  private static String printable(String text, PDFont font) throws IOException {
    StringBuilder clean = new StringBuilder();
    for (int letter : text.codePoints().toArray()) {
      String one = Character.toString(letter);
      clean.append(Character.isISOControl(letter) ? " " : has(font, one) ? one : String.valueOf(UNKNOWN));
    }
    return clean.toString();
  }

  private static boolean has(PDFont font, String letter) throws IOException {
    try {
      font.encode(letter);
      return true;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  /// Writes a line at the foot of each page, with its number.
  void foot(String text) throws IOException {
    stream.close();
    int pages = document.getNumberOfPages();
    for (int i = 0; i < pages; i++) {
      stream =
          new PDPageContentStream(document, document.getPage(i), PDPageContentStream.AppendMode.APPEND, true, true);
      put(printable(text, regular), MARGIN, MARGIN - 8, Style.QUIET);
      String number = Messages.text("sheet.page", Integer.toString(i + 1), Integer.toString(pages));
      put(number, MARGIN + WIDTH - width(number, Style.QUIET), MARGIN - 8, Style.QUIET);
      stream.close();
    }
  }

  @Override
  public void close() throws IOException {
    stream.close();
  }
}
