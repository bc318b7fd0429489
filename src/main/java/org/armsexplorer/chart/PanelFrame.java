package org.armsexplorer.chart;

import java.awt.Font;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.armsexplorer.analysis.FigureFormat;

/// What every panel has: its name, the figures beside its axis and the years under it.
final class PanelFrame {
  private final Canvas canvas;
  private final ChartModel model;
  private final Rectangle2D cell;
  private final Font font;

  PanelFrame(Canvas canvas, ChartModel model, Rectangle2D cell) {
    this.canvas = canvas;
    this.model = model;
    this.cell = cell;
    this.font = canvas.fonts().regular(canvas.base());
  }

  /// @param names the first of them that fits is written
  void name(List<String> names) {
    Font bold = canvas.fonts().bold(canvas.base());
    String fitting =
        names.stream().filter(name -> canvas.width(name, bold) <= cell.getWidth()).findFirst().orElse(names.getLast());
    canvas.text(canvas.cut(fitting, bold, cell.getWidth()), cell.getX(), cell.getY() + canvas.base(), bold,
        canvas.ground().ink());
  }

  String figure(double value) {
    return FigureFormat.tick(value, model.share());
  }

  /// The place of the marks, right of the figures that will stand beside the axis.
  Rectangle2D area(List<String> figures) {
    double widest = figures.stream().mapToDouble(text -> canvas.width(text, font)).max().orElse(0);
    double ticks = widest > 0 ? widest + canvas.base() * 0.35 : 0;
    return new Rectangle2D.Double(cell.getX() + ticks, cell.getY() + canvas.base() * 1.7, cell.getWidth() - ticks,
        cell.getHeight() - canvas.base() * 3.1);
  }

  /// A line across, where it is wanted with its figure.
  void grid(Rectangle2D area, double y, String figure) {
    canvas.line(area.getX(), y, area.getMaxX(), y, canvas.ground().grid(), canvas.base() * 0.055);
    if (!figure.isEmpty()) {
      figure(area, y, figure);
    }
  }

  void figure(Rectangle2D area, double y, String figure) {
    canvas.text(figure, area.getX() - canvas.base() * 0.3 - canvas.width(figure, font), y + canvas.base() * 0.36, font,
        canvas.ground().muted());
  }

  void zero(Rectangle2D area, double y) {
    canvas.line(area.getX(), y, area.getMaxX(), y, canvas.ground().axis(), canvas.base() * 0.07);
  }

  /// A word in the middle of an empty panel.
  void word(Rectangle2D area, String word) {
    canvas.text(word, area.getX(), area.getCenterY(), font, canvas.ground().muted());
  }

  /// The first label along x and the last one under the panel.
  void ends(Rectangle2D area, String first, String last) {
    double baseline = area.getMaxY() + canvas.base() * 1.2;
    boolean one = first.equals(last);
    double end = area.getMaxX() - canvas.width(last, font);
    if (!one) {
      canvas.text(last, end, baseline, font, canvas.ground().muted());
    }
    if (one || area.getX() + canvas.width(first, font) + canvas.base() * 0.4 < end) {
      canvas.text(first, area.getX(), baseline, font, canvas.ground().muted());
    }
  }
}
