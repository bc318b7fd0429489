package org.armsexplorer.chart;

import java.awt.Font;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.armsexplorer.spec.Dimension;

/// Columns above zero where there is more of the one, in its colour, below zero where there is more of the other.
final class DifferencePlot implements Plot {
  private static final int MOST_FIGURES = 24;
  private final Canvas canvas;
  private final ChartModel model;
  private final SeriesPair pair;
  private final Rectangle2D place;
  private final List<Mark> marks;

  DifferencePlot(Canvas canvas, ChartModel model, SeriesPair pair, Rectangle2D place, List<Mark> marks) {
    this.canvas = canvas;
    this.model = model;
    this.pair = pair;
    this.place = place;
    this.marks = marks;
  }

  @Override
  public void draw() {
    double legend = legend();
    List<OptionalDouble> figures = IntStream.range(0, model.members().size()).mapToObj(i -> pair.at(model, i)).toList();
    double high = figures.stream().flatMapToDouble(OptionalDouble::stream).max().orElse(0);
    double low = figures.stream().flatMapToDouble(OptionalDouble::stream).min().orElse(0);
    boolean any = high > 0 || low < 0;
    double step = any ? RoundSteps.upTo(Math.max(high, 0) - Math.min(low, 0)).step() : 1;
    double upper = high > 0 ? Math.ceil(high / step - 1e-9) * step : any ? 0 : 1;
    double lower = low < 0 ? -Math.ceil(-low / step - 1e-9) * step : 0;
    // figures stand over and under their columns
    double air = isFew() ? step * 0.4 : 0;
    Rectangle2D rest = new Rectangle2D.Double(place.getX(), place.getY() + legend, place.getWidth(),
        Math.max(canvas.base() * 2, place.getHeight() - legend));
    PlotAxes axes = PlotAxes.draw(canvas, model, low < 0 ? lower - air : 0,
        new RoundSteps(step, high > 0 ? upper + air : upper), rest, any);
    new Shades(canvas, model, axes).draw();
    for (int i = 0; i < figures.size(); i++) {
      column(axes, i, figures.get(i));
    }
    axes.zeroLine(canvas);
  }

  private boolean isFew() {
    return model.members().size() <= MOST_FIGURES;
  }

  /// Which colour says what.
  ///
  /// @return its height
  private double legend() {
    Font font = canvas.fonts().regular(canvas.base());
    double side = canvas.base() * 0.72;
    double indent = side + canvas.base() * 0.4;
    List<Integer> both = List.of(pair.one(), pair.other());
    List<String> texts = both.stream().map(
        at -> canvas.cut(Messages.text("difference.more." + role(), model.nameOf(at)), font, place.getWidth() - indent))
        .toList();
    double gap = canvas.base() * 1.1;
    double first = indent + canvas.width(texts.getFirst(), font) + gap;
    boolean together = first + indent + canvas.width(texts.getLast(), font) <= place.getWidth();
    for (int i = 0; i < texts.size(); i++) {
      double x = place.getX() + (together ? i * first : 0);
      double y = place.getY() + (together ? 0 : i * canvas.lineHeight(font));
      double middle = y + font.getSize2D() * 0.64;
      canvas.fill(new Rectangle2D.Double(x, middle - side / 2, side, side),
          canvas.ground().of(model.series().get(both.get(i))));
      canvas.text(texts.get(i), x + indent, y + font.getSize2D(), font, canvas.ground().ink());
    }
    return canvas.lineHeight(font) * (together ? 1 : 2) + canvas.base() * 0.4;
  }

  /// What the series are, for the words of the legend.
  private String role() {
    return switch (model.exhibit().series().orElse(Dimension.EDITION)) {
      case SUPPLIER -> "supplier";
      case RECIPIENT -> "recipient";
      case YEAR, PERIOD, CATEGORY, STATUS, DESCRIPTION, DESIGNATION, EDITION -> "other";
    };
  }

  private void column(PlotAxes axes, int at, OptionalDouble figure) {
    double width = Math.min(axes.step() * 0.72, canvas.base() * 5.5);
    double left = axes.x(at) - width / 2;
    double value = figure.orElse(0);
    double zero = axes.y(0);
    double end = axes.y(value);
    int more = value < 0 ? pair.other() : pair.one();
    Rectangle2D bar = new Rectangle2D.Double(left, Math.min(zero, end), width, Math.abs(zero - end));
    if (value != 0) {
      ChartSeries series = model.series().get(more);
      canvas.bar(bar, canvas.ground().of(series), pair.isEstimated(model, at) ? 1 : 0, true, series.dash());
    }
    if (figure.isPresent() && isFew()) {
      figure(SeriesPair.signed(model, value), axes.x(at), value < 0, end, width);
    }
    marks.add(bar.getHeight() < canvas.base() * 0.5
        ? new Mark(at, more, left, axes.area().getY(), width, axes.area().getHeight())
        : new Mark(at, more, left, bar.getY(), width, bar.getHeight()));
  }

  private void figure(String text, double middle, boolean below, double end, double width) {
    Font font = canvas.fonts().regular(canvas.base());
    double wide = canvas.width(text, font);
    if (wide <= width * 1.35) {
      canvas.haloText(text, middle - wide / 2, below ? end + font.getSize2D() : end - canvas.base() * 0.3, font,
          canvas.ground().ink());
    }
  }
}
