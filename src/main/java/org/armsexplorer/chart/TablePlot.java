package org.armsexplorer.chart;

import java.awt.Font;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Arrays;
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
  /// Marks an estimate; hangs beside the figures, whose digits stand below each other.
  private static final String STAR = "*";
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
    double[] widths = widths(header, lines);
    double height = canvas.base() * ROW;
    int fitting = Math.max(1, (int) (place.getHeight() / height) - 1);
    int wanted = Math.ceilDiv(lines.size(), fitting);
    double gap = canvas.base() * 2.5;
    int most = Math.max(1, (int) ((place.getWidth() + gap) / (Arrays.stream(widths).sum() + gap)));
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
      block(part, spread(widths, width), header, shown.subList(b * each, to), height, totals && to == shown.size());
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

  private void block(Rectangle2D part, double[] widths, List<String> header, List<List<String>> lines, double height,
      boolean totals) {
    Font regular = canvas.fonts().regular(Math.min(canvas.base(), height * 0.74));
    Font bold = canvas.fonts().bold(regular.getSize2D());
    double y = part.getY() + height * 0.72;
    row(part, widths, header, y, bold);
    canvas.line(part.getX(), y + height * 0.28, part.getMaxX(), y + height * 0.28, canvas.ground().axis(),
        canvas.base() * 0.08);
    for (int i = 0; i < lines.size(); i++) {
      y += height;
      boolean total = totals && i == lines.size() - 1;
      row(part, widths, lines.get(i), y, total ? bold : regular);
      if (!total) {
        canvas.line(part.getX(), y + height * 0.28, part.getMaxX(), y + height * 0.28, canvas.ground().grid(),
            canvas.base() * 0.04);
      }
    }
  }

  /// The least width of each column at which nothing is made smaller.
  private double[] widths(List<String> header, List<List<String>> lines) {
    Font bold = canvas.fonts().bold(canvas.base());
    double[] widths = new double[header.size()];
    List<List<String>> all = new ArrayList<>(lines);
    all.add(header);
    for (List<String> line : all) {
      for (int i = 0; i < line.size(); i++) {
        widths[i] = Math.max(widths[i], canvas.width(line.get(i), bold) + (i == 0 ? 0 : canvas.base()));
      }
    }
    return widths;
  }

  /// What is left over goes to all columns alike; where there is too little, each gives its part.
  private static double[] spread(double[] widths, double room) {
    double sum = Arrays.stream(widths).sum();
    double more = Math.max(0, room - sum) / widths.length;
    return Arrays.stream(widths).map(width -> width * Math.min(1, room / sum) + more).toArray();
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
        FigureFormat.amount(value.amount(), derivation) + (value.estimate().extent() == Estimate.Extent.NO ? "" : STAR);
      case Cell.UnderHalf underHalf -> Messages.text("mark.under-half");
      case Cell.NoneIdentified none -> "–";
      case Cell.NotCovered notCovered -> Messages.text("mark.not-covered");
    };
  }

  private void row(Rectangle2D part, double[] widths, List<String> texts, double baseline, Font font) {
    boolean more = texts.size() == 1;
    Font name = more ? font : fitted(texts.getFirst(), font, widths[0]);
    canvas.text(texts.getFirst(), part.getX(), baseline, name, more ? canvas.ground().muted() : canvas.ground().ink());
    double right = part.getX() + widths[0];
    for (int i = 1; i < texts.size(); i++) {
      right += widths[i];
      Font fitted = fitted(texts.get(i), font, widths[i]);
      double star = canvas.width(STAR, fitted);
      String figure = texts.get(i).endsWith(STAR) ? texts.get(i).substring(0, texts.get(i).length() - 1) : texts.get(i);
      canvas.text(texts.get(i), right - star - canvas.width(figure, fitted), baseline, fitted, canvas.ground().ink());
    }
  }

  private Font fitted(String text, Font font, double room) {
    double width = canvas.width(text, font);
    return width <= room * 0.95 ? font : font.deriveFont((float) (font.getSize2D() * room * 0.95 / width));
  }
}
