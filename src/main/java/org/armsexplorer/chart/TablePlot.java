package org.armsexplorer.chart;

import java.awt.Color;
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
import org.armsexplorer.spec.Dimension;

/// The figures as an exhibit: names left, figures right, thin lines between, totals last.
final class TablePlot implements Plot {
  /// Height of a row, in sizes of ordinary text.
  private static final double ROW = 1.38;
  /// The least height of a row: letters never become smaller, rows are left out.
  private static final double CLOSE = 1.18;
  /// The most that a column is wider than its figures need: the eye goes from a name to its figures.
  private static final double MOST_AIR = 5;
  /// Marks an estimate; hangs beside the figures, whose digits stand below each other.
  private static final String STAR = "*";
  /// What the first row stands off from the line under the names of columns.
  private static final double HEAD = 0.16;
  private static final String NONE = "–";
  private final Canvas canvas;
  private final ChartModel model;
  private final Rectangle2D place;

  TablePlot(Canvas canvas, ChartModel model, Rectangle2D place) {
    this.canvas = canvas;
    this.model = model;
    this.place = place;
  }

  /// Rows that do not fit below each other go on in a second block beside the first, as on a printed page.
  @Override
  public void draw() {
    Exhibit exhibit = model.exhibit();
    boolean totals = !exhibit.totals().isEmpty();
    TableGrid grid = grid();
    List<List<String>> lines = grid.lines();
    double noted = grid.left() > 0 ? canvas.base() * 1.5 : 0;
    double room = place.getHeight() - noted;
    double height = canvas.base() * ROW;
    int wanted = Math.ceilDiv(lines.size(), fitting(grid, height, room));
    double gap = canvas.base() * 2.5;
    int most = Math.max(1, (int) ((place.getWidth() + gap) / (grid.width() + gap)));
    int blocks = Math.clamp(wanted, 1, most);
    if (blocks < wanted) {
      // closer rows first, and only then are rows left out
      double fitted =
          (room - canvas.base() * HEAD) / (Math.ceilDiv(lines.size(), blocks) + grid.headerLines() * 0.85 + 1e-6);
      height = Math.clamp(fitted, canvas.base() * CLOSE, height);
    }
    List<List<String>> shown = shown(lines, fitting(grid, height, room) * blocks, totals);
    int each = Math.ceilDiv(shown.size(), blocks);
    double width = (place.getWidth() - gap * (blocks - 1)) / blocks;
    TableGrid spread = grid.spread(width, canvas.base() * MOST_AIR);
    for (int b = 0; b * each < shown.size(); b++) {
      int to = Math.min(shown.size(), (b + 1) * each);
      block(place.getX() + b * (spread.width() + gap), spread, shown.subList(b * each, to), height,
          totals && to == shown.size());
    }
    if (grid.left() > 0) {
      canvas.text(MoreText.columns(grid.left()), place.getX(), place.getMaxY() - canvas.base() * 0.3,
          canvas.fonts().regular(canvas.base()), canvas.ground().muted());
    }
  }

  private TableGrid grid() {
    Exhibit exhibit = model.exhibit();
    boolean time = exhibit.series().filter(Dimension::isTime).isPresent();
    return new TableColumns(canvas, header(exhibit), lines(), exhibit.hasAll() ? 1 : 0, time).grid(place.getWidth());
  }

  /// The height at which all rows stand below each other.
  @Override
  public double fullHeight() {
    TableGrid grid = grid();
    return canvas.base() * (ROW * (grid.lines().size() + grid.headerLines()) + HEAD + (grid.left() > 0 ? 1.5 : 0));
  }

  private List<List<String>> lines() {
    Exhibit exhibit = model.exhibit();
    List<List<String>> lines = new ArrayList<>();
    exhibit.rows().forEach(row -> lines.add(line(FigureFormat.member(exhibit.x(), row.member()), row.cells())));
    if (!exhibit.totals().isEmpty()) {
      lines.add(line(Messages.text("table.total"), exhibit.totals()));
    }
    return lines;
  }

  private int fitting(TableGrid grid, double height, double room) {
    return Math.max(1, (int) ((room - canvas.base() * HEAD) / height - grid.headerLines() * 0.85 + 1e-6));
  }

  /// As many rows as there is room for; then how many more there are, and the totals.
  private static List<List<String>> shown(List<List<String>> lines, int room, boolean totals) {
    if (lines.size() <= room) {
      return lines;
    }
    int kept = Math.max(0, room - (totals ? 2 : 1));
    List<List<String>> shown = new ArrayList<>(lines.subList(0, kept));
    shown.add(List.of(MoreText.rows(lines.size() - (totals ? 1 : 0) - kept)));
    if (totals) {
      shown.add(lines.getLast());
    }
    return shown;
  }

  private void block(double left, TableGrid grid, List<List<String>> lines, double height, boolean totals) {
    Font regular = canvas.fonts().regular(canvas.base());
    Font bold = canvas.fonts().bold(canvas.base());
    double right = left + grid.width();
    double y = place.getY() + canvas.base();
    for (int i = 0; i < grid.headerLines(); i++) {
      y += i == 0 ? 0 : height * 0.85;
      row(left, grid, grid.headerLine(i), y, bold);
    }
    double under = height * 0.3;
    canvas.line(left, y + under, right, y + under, canvas.ground().axis(), canvas.base() * 0.08);
    y += canvas.base() * HEAD;
    for (int i = 0; i < lines.size(); i++) {
      y += height;
      boolean total = totals && i == lines.size() - 1;
      if (total) {
        double over = y + under - height + canvas.base() * 0.06;
        canvas.line(left, over, right, over, canvas.ground().axis(), canvas.base() * 0.05);
      }
      row(left, grid, lines.get(i), y, total ? bold : regular);
      if (i < lines.size() - 1) {
        canvas.line(left, y + under, right, y + under, canvas.ground().grid(), canvas.base() * 0.04);
      }
    }
  }

  private List<String> header(Exhibit exhibit) {
    List<String> header = new ArrayList<>(List.of(""));
    if (exhibit.columns().isEmpty()) {
      header.add(model.series().getFirst().name());
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
    Derivation derivation = model.exhibit().query().derivation();
    return switch (cell) {
      case Cell.Value value ->
        FigureFormat.amount(value.amount(), derivation) + (value.estimate().extent() == Estimate.Extent.NO ? "" : STAR);
      case Cell.UnderHalf underHalf -> Messages.text("mark.under-half");
      case Cell.FromNone fromNone -> Messages.text("cell.from-none");
      case Cell.NoneIdentified none -> NONE;
      case Cell.NotCovered notCovered -> Messages.text("mark.not-covered");
    };
  }

  private void row(double left, TableGrid grid, List<String> texts, double baseline, Font font) {
    boolean more = texts.size() == 1;
    canvas.text(texts.getFirst(), left, baseline, font, more ? canvas.ground().muted() : canvas.ground().ink());
    double right = left + grid.widths().getFirst();
    double star = canvas.width(STAR, font);
    for (int i = 1; i < texts.size(); i++) {
      right += grid.widths().get(i);
      String text = texts.get(i);
      String figure = text.endsWith(STAR) ? text.substring(0, text.length() - 1) : text;
      Color colour = figure.equals(NONE) ? canvas.ground().muted() : canvas.ground().ink();
      canvas.text(text, right - star - canvas.width(figure, font), baseline, font, colour);
    }
  }
}
