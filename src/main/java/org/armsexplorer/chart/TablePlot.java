package org.armsexplorer.chart;

import java.awt.Font;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.armsexplorer.analysis.Cell;
import org.armsexplorer.analysis.Exhibit;
import org.armsexplorer.analysis.FigureFormat;
import org.armsexplorer.analysis.Member;
import org.armsexplorer.model.Estimate;
import org.armsexplorer.spec.Derivation;

/// The figures as an exhibit: names left, figures right, thin lines between, totals last.
final class TablePlot {
  /// Height of a row, in sizes of ordinary text.
  private static final double ROW = 1.35;
  private final Canvas canvas;
  private final ChartModel model;
  private final Rectangle2D place;

  TablePlot(Canvas canvas, ChartModel model, Rectangle2D place) {
    this.canvas = canvas;
    this.model = model;
    this.place = place;
  }

  /// Rows that do not fit below each other go on in a second block beside the first, as on a printed page.
  void draw() {
    Exhibit exhibit = model.exhibit();
    List<List<String>> lines = new ArrayList<>();
    exhibit.rows().forEach(row -> lines.add(line(FigureFormat.member(exhibit.x(), row.member()), row.cells())));
    boolean totals = !exhibit.totals().isEmpty();
    if (totals) {
      lines.add(line(Messages.text("table.total"), exhibit.totals()));
    }
    List<String> header = header(exhibit);
    double height = canvas.base() * ROW;
    int fitting = Math.max(1, (int) (place.getHeight() / height) - 1);
    int wanted = Math.ceilDiv(lines.size(), fitting);
    double gap = canvas.base() * 2.5;
    int most = Math.max(1, (int) ((place.getWidth() + gap) / (natural(header, lines) + gap)));
    int blocks = Math.clamp(wanted, 1, most);
    if (blocks < wanted) {
      height = Math.max(canvas.base(), place.getHeight() / (Math.ceilDiv(lines.size(), blocks) + 1));
      fitting = Math.max(1, (int) (place.getHeight() / height + 1e-6) - 1);
    }
    List<List<String>> shown = shown(lines, fitting * blocks, totals);
    int each = Math.ceilDiv(shown.size(), blocks);
    double width = (place.getWidth() - gap * (blocks - 1)) / blocks;
    for (int b = 0; b * each < shown.size(); b++) {
      Rectangle2D part =
          new Rectangle2D.Double(place.getX() + b * (width + gap), place.getY(), width, place.getHeight());
      int to = Math.min(shown.size(), (b + 1) * each);
      block(part, header, shown.subList(b * each, to), height, totals && to == shown.size());
    }
  }

  /// As many rows as there is room for; then how many more there are, and the totals.
  private static List<List<String>> shown(List<List<String>> lines, int room, boolean totals) {
    if (lines.size() <= room) {
      return lines;
    }
    int kept = Math.max(0, room - (totals ? 2 : 1));
    List<List<String>> shown = new ArrayList<>(lines.subList(0, kept));
    shown.add(List.of(Messages.text("table.more", Integer.toString(lines.size() - (totals ? 1 : 0) - kept))));
    if (totals) {
      shown.add(lines.getLast());
    }
    return shown;
  }

  private void block(Rectangle2D part, List<String> header, List<List<String>> lines, double height, boolean totals) {
    Font regular = canvas.fonts().regular(Math.min(canvas.base(), height * 0.74));
    Font bold = canvas.fonts().bold(regular.getSize2D());
    double y = part.getY() + height * 0.72;
    row(part, header, y, bold);
    canvas.line(part.getX(), y + height * 0.28, part.getMaxX(), y + height * 0.28, canvas.ground().axis(),
        canvas.base() * 0.08);
    for (int i = 0; i < lines.size(); i++) {
      y += height;
      boolean total = totals && i == lines.size() - 1;
      row(part, lines.get(i), y, total ? bold : regular);
      if (!total) {
        canvas.line(part.getX(), y + height * 0.28, part.getMaxX(), y + height * 0.28, canvas.ground().grid(),
            canvas.base() * 0.04);
      }
    }
  }

  /// The least width at which nothing is made smaller.
  private double natural(List<String> header, List<List<String>> lines) {
    Font bold = canvas.fonts().bold(canvas.base());
    double widest = header.stream().mapToDouble(text -> canvas.width(text, bold)).max().orElse(0);
    double first = 0;
    for (List<String> line : lines) {
      first = Math.max(first, canvas.width(line.getFirst(), bold));
      for (String text : line.subList(1, line.size())) {
        widest = Math.max(widest, canvas.width(text, bold));
      }
    }
    return first + (widest + canvas.base()) * Math.max(1, header.size() - 1);
  }

  private List<String> header(Exhibit exhibit) {
    List<String> header = new ArrayList<>(List.of(""));
    if (exhibit.columns().isEmpty()) {
      header.add(model.series().getFirst().key());
    }
    for (Member column : exhibit.columns()) {
      header.add(FigureFormat.member(exhibit.series().orElseThrow(), column));
    }
    if (exhibit.hasAll()) {
      header.add(Messages.text("table.all"));
    }
    return header;
  }

  private List<String> line(String name, List<Cell> cells) {
    List<String> line = new ArrayList<>(List.of(name));
    cells.forEach(cell -> line.add(text(cell)));
    return line;
  }

  private String text(Cell cell) {
    Derivation derivation = model.share() ? Derivation.SHARE : Derivation.NONE;
    return switch (cell) {
      case Cell.Value value ->
        FigureFormat.amount(value.amount(), derivation) + (value.estimate().extent() == Estimate.Extent.NO ? "" : "*");
      case Cell.UnderHalf underHalf -> Messages.text("mark.under-half");
      case Cell.NoneIdentified none -> "–";
      case Cell.NotCovered notCovered -> Messages.text("mark.not-covered");
    };
  }

  private void row(Rectangle2D part, List<String> texts, double baseline, Font font) {
    boolean more = texts.size() == 1;
    canvas.text(texts.getFirst(), part.getX(), baseline, font, more ? canvas.ground().muted() : canvas.ground().ink());
    double first = Math.min(part.getWidth() * 0.3, canvas.base() * 11);
    double column = (part.getWidth() - first) / Math.max(1, texts.size() - 1);
    for (int i = 1; i < texts.size(); i++) {
      Font fitted = fitted(texts.get(i), font, column);
      double right = part.getX() + first + column * i;
      canvas.text(texts.get(i), right - canvas.width(texts.get(i), fitted), baseline, fitted, canvas.ground().ink());
    }
  }

  private Font fitted(String text, Font font, double room) {
    double width = canvas.width(text, font);
    return width <= room * 0.95 ? font : font.deriveFont((float) (font.getSize2D() * room * 0.95 / width));
  }
}
