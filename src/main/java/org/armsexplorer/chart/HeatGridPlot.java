package org.armsexplorer.chart;

import java.awt.Color;
import java.awt.Font;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.Stream;
import org.armsexplorer.analysis.Cell;
import org.armsexplorer.analysis.FigureFormat;
import org.armsexplorer.model.Estimate;

/// A row for each party, a cell for each year, the darker the larger; as many rows and columns as can be read.
final class HeatGridPlot implements Plot {
  private static final double LABELS = 0.34;
  private static final double ROW = 1.12;
  private static final double HIGHEST = 3.2;
  /// Lines of the names under the columns.
  private static final int LINES = 3;
  private final Canvas canvas;
  private final ChartModel model;
  private final Rectangle2D place;
  private final List<Mark> marks;
  private final ClassLegend legend;
  private final boolean marked;

  HeatGridPlot(Canvas canvas, ChartModel model, Rectangle2D place, List<Mark> marks) {
    this.canvas = canvas;
    this.model = model;
    this.place = place;
    this.marks = marks;
    // in a cell of a long row the mark would be all there is to see
    this.marked = model.members().size() <= LinesLayer.MOST_MARKED;
    this.legend = new ClassLegend(canvas, model, ClassLegend.classes(model));
  }

  @Override
  public double fullHeight() {
    return canvas.base() * (ROW * model.series().size() + 5);
  }

  @Override
  public void draw() {
    Rectangle2D rest = legend.draw(place);
    Font font = canvas.fonts().regular(canvas.base());
    double names = 0;
    for (ChartSeries row : model.series()) {
      names = Math.max(names, canvas.width(name(row, font), font));
    }
    double left = rest.getX() + names + canvas.base() * 0.5;
    double labels = canvas.base() * (model.x().isTime() ? 1.5 : 0.6 + LINES * 1.12);
    double room = rest.getHeight() - labels;
    int most = (int) Math.max(1, room / (canvas.base() * ROW));
    boolean more = model.series().size() > most;
    int rows = more ? Math.max(1, most - 1) : model.series().size();
    double high = Math.min(canvas.base() * HIGHEST, room / (rows + (more ? 1 : 0)));
    double narrowest = model.x().isTime() ? canvas.base() * 0.2
        : Math.clamp(longestWord(font) + canvas.base() * 0.35, canvas.base() * 3, canvas.base() * 6);
    int columns = (int) Math.clamp((rest.getMaxX() - left) / narrowest, 1, Math.max(1, model.members().size()));
    double wide = Math.min((rest.getMaxX() - left) / columns, canvas.base() * 9);
    boolean figures = figuresFit(rows, columns, wide, high, font);
    for (int row = 0; row < rows; row++) {
      double top = rest.getY() + row * high;
      String name = name(model.series().get(row), font);
      double start = left - canvas.base() * 0.5 - canvas.width(name, font);
      canvas.text(name, start, top + high / 2 + canvas.base() * 0.36, font, canvas.ground().ink());
      marks.add(Mark.ofName(canvas, row, name, font, start, top + high / 2));
      for (int column = 0; column < columns; column++) {
        cell(row, column, new Rectangle2D.Double(left + column * wide, top, wide, high), figures, font);
      }
    }
    double under = rest.getY() + rows * high;
    labels(left, under, wide, columns, font);
    if (more) {
      canvas.text(MoreText.rows(model.series().size() - rows), rest.getX(), under + labels + canvas.base() * 0.9, font,
          canvas.ground().muted());
    }
  }

  private String name(ChartSeries row, Font font) {
    return canvas.cut(row.name(), font, place.getWidth() * LABELS);
  }

  private void cell(int row, int column, Rectangle2D area, boolean figures, Font font) {
    ChartPoint point = model.series().get(row).points().get(column);
    double air = Math.min(canvas.base() * 0.07, area.getWidth() * 0.06);
    Rectangle2D inner = new Rectangle2D.Double(area.getX() + air, area.getY() + air, area.getWidth() - 2 * air,
        area.getHeight() - 2 * air);
    Color colour = switch (point.cell()) {
      case Cell.Value value -> legend.of(point);
      case Cell.UnderHalf under -> legend.underHalf();
      case Cell.NoneIdentified none -> canvas.ground().empty();
      case Cell.FromNone fromNone -> canvas.ground().empty();
      case Cell.NotCovered unknown -> canvas.ground().unknown();
    };
    canvas.fill(inner, colour);
    if (canvas.ground().greys() && point.cell() instanceof Cell.NotCovered) {
      canvas.stroke(inner, canvas.ground().axis(), canvas.base() * 0.06);
    }
    if (marked && point.cell().certainty().extent() != Estimate.Extent.NO) {
      corner(inner, canvas.ground().on(colour));
    }
    String text = figures ? figure(point) : "";
    if (!text.isEmpty()) {
      canvas.text(text, inner.getCenterX() - canvas.width(text, font) / 2, inner.getCenterY() + canvas.base() * 0.36,
          font, canvas.ground().on(colour));
    }
    marks.add(new Mark(column, row, area.getX(), area.getY(), area.getWidth(), area.getHeight()));
  }

  /// The mark of an estimate.
  private void corner(Rectangle2D cell, Color colour) {
    double side = Math.min(canvas.base() * 0.32, Math.min(cell.getWidth(), cell.getHeight()) * 0.4);
    Path2D triangle = new Path2D.Double();
    triangle.moveTo(cell.getMaxX() - side, cell.getY());
    triangle.lineTo(cell.getMaxX(), cell.getY());
    triangle.lineTo(cell.getMaxX(), cell.getY() + side);
    triangle.closePath();
    canvas.fill(triangle, colour);
  }

  private String figure(ChartPoint point) {
    return switch (point.cell()) {
      case Cell.Value value -> FigureFormat.amount(value.amount(), model.derivation());
      case Cell.UnderHalf under -> Messages.text("mark.under-half");
      case Cell.NoneIdentified none -> "";
      case Cell.FromNone fromNone -> Messages.text("cell.from-none");
      case Cell.NotCovered unknown -> "";
    };
  }

  private boolean figuresFit(int rows, int columns, double wide, double high, Font font) {
    if (high < canvas.base() * 1.3 || wide < canvas.base() * 1.6) {
      return false;
    }
    return model.series().subList(0, rows).stream().flatMap(series -> series.points().subList(0, columns).stream())
        .allMatch(point -> canvas.width(figure(point), font) < wide - canvas.base() * 0.7);
  }

  /// A name in lines, broken also after hyphens; a word that is wider loses its middle.
  private List<String> words(String name, double room, Font font) {
    return canvas.wrap(name.replace("-", "- "), font, room).stream()
        .map(line -> canvas.cut(line.replace("- ", "-"), font, room)).toList();
  }

  /// The width of the longest word of the names.
  private double longestWord(Font font) {
    return model.labels().stream().flatMap(label -> Stream.of(label.replace("-", "- ").split(" ", -1)))
        .mapToDouble(word -> canvas.width(word, font)).max().orElse(0);
  }

  private void labels(double left, double top, double wide, int columns, Font font) {
    List<String> labels = model.labels().subList(0, columns);
    boolean time = model.x().isTime();
    List<String> shown = time ? MemberLabels.shown(labels, true, wide, canvas.widest(labels, font)) : labels;
    for (int i = 0; i < shown.size(); i++) {
      List<String> lines = time ? List.of(shown.get(i)) : words(shown.get(i), wide - canvas.base() * 0.3, font);
      for (int line = 0; line < Math.min(LINES, lines.size()); line++) {
        String text = line == LINES - 1 && lines.size() > LINES ? lines.get(line) + "…" : lines.get(line);
        double width = canvas.width(text, font);
        double x = Math.min(left + (i + 0.5) * wide - width / 2, place.getMaxX() - width);
        canvas.text(text, x, top + canvas.base() * (1.2 + line * 1.12), font, canvas.ground().muted());
      }
    }
    if (columns < model.members().size()) {
      String text = MoreText.columns(model.members().size() - columns);
      canvas.text(text, place.getMaxX() - canvas.width(text, font), top + canvas.base() * (1.4 + LINES * 1.12), font,
          canvas.ground().muted());
    }
  }
}
