package org.armsexplorer.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.geom.Rectangle2D;
import java.text.FieldPosition;
import java.text.NumberFormat;
import java.text.ParsePosition;
import org.armsexplorer.analysis.FigureFormat;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.xy.XYSeriesCollection;

/// The axes and the grid of a chart by JFreeChart: horizontal lines only, thin and muted, a strong zero line.
///
/// @param area where the figures are drawn
record PlotAxes(XYPlot plot, Rectangle2D area) {

  static PlotAxes draw(Canvas canvas, ChartModel model, double largest, Rectangle2D place) {
    return draw(canvas, model, largest, place, 0);
  }

  /// @param head what stays free above the largest figure
  static PlotAxes draw(Canvas canvas, ChartModel model, double largest, Rectangle2D place, double head) {
    RoundSteps round =
        model.share() && largest > 0.8 && largest <= 1 ? new RoundSteps(0.25, 1) : RoundSteps.upTo(largest);
    double high = Math.max(place.getHeight() - canvas.base() * 2, canvas.base() * 2);
    return draw(canvas, model, 0,
        new RoundSteps(round.step(), Math.max(round.upper(), largest / (1 - Math.min(0.4, head / high)))), place,
        largest > 0);
  }

  /// @param lower where the axis of figures begins: 0, or below it
  /// @param any whether there is a figure at all
  static PlotAxes draw(Canvas canvas, ChartModel model, double lower, RoundSteps steps, Rectangle2D place,
      boolean any) {
    Font font = canvas.fonts().regular(canvas.base());
    MemberAxis x = new MemberAxis(model.labels(), model.x().isTime());
    look(x, font, canvas);
    x.setTickMarksVisible(model.x().isTime());
    x.setTickMarkOutsideLength((float) (canvas.base() * 0.25));
    NumberAxis y = new NumberAxis();
    look(y, font, canvas);
    y.setAutoRange(false);
    y.setRange(lower, steps.upper());
    y.setTickUnit(new NumberTickUnit(steps.step(), new TickFormat(model.share())));
    y.setNumberFormatOverride(new TickFormat(model.share()));
    y.setTickLabelsVisible(any);
    y.setAxisLineVisible(false);
    y.setTickMarksVisible(false);
    XYPlot plot = new XYPlot(new XYSeriesCollection(), x, y, new XYLineAndShapeRenderer(false, false));
    plot.setBackgroundPaint(null);
    plot.setOutlineVisible(false);
    plot.setInsets(RectangleInsets.ZERO_INSETS);
    plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
    plot.setDomainGridlinesVisible(false);
    plot.setRangeGridlinesVisible(any);
    plot.setRangeGridlinePaint(canvas.ground().grid());
    plot.setRangeGridlineStroke(new BasicStroke((float) Math.max(0.5, canvas.base() * 0.055)));
    PlotRenderingInfo info = new PlotRenderingInfo(null);
    plot.draw(canvas.g(), place, null, null, info);
    PlotAxes axes = new PlotAxes(plot, info.getDataArea());
    axes.topLine(canvas, steps, any);
    MergingNotes.breaks(model).forEach(at -> axes.breakLine(canvas, at));
    return axes;
  }

  private static void look(ValueAxis axis, Font font, Canvas canvas) {
    axis.setTickLabelFont(font);
    axis.setTickLabelPaint(canvas.ground().muted());
    axis.setTickMarkPaint(canvas.ground().axis());
    axis.setAxisLinePaint(canvas.ground().axis());
    axis.setAxisLineStroke(new BasicStroke((float) Math.max(0.75, canvas.base() * 0.08)));
    axis.setTickMarkInsideLength(0);
    double gap = canvas.base() * 0.3;
    axis.setTickLabelInsets(new RectangleInsets(gap, gap * 0.4, gap, gap));
  }

  double x(double place) {
    return plot.getDomainAxis().valueToJava2D(place, area, RectangleEdge.BOTTOM);
  }

  double y(double value) {
    return plot.getRangeAxis().valueToJava2D(value, area, RectangleEdge.LEFT);
  }

  /// Width of one member.
  double step() {
    return x(1) - x(0);
  }

  /// A grid line on the upper edge, which the plot cuts off.
  private void topLine(Canvas canvas, RoundSteps steps, boolean any) {
    boolean round = Math.abs(steps.upper() / steps.step() - Math.rint(steps.upper() / steps.step())) < 1e-6;
    if (round && any) {
      canvas.line(area.getX(), area.getY(), area.getMaxX(), area.getY(), canvas.ground().grid(),
          Math.max(0.5, canvas.base() * 0.055));
    }
  }

  /// A dashed line where one party takes over from another that it is added up with.
  private void breakLine(Canvas canvas, double place) {
    double dash = canvas.base() * 0.4;
    for (double y = area.getY(); y < area.getMaxY(); y += 2 * dash) {
      canvas.line(x(place), y, x(place), Math.min(y + dash, area.getMaxY()), canvas.ground().muted(),
          Math.max(0.75, canvas.base() * 0.07));
    }
  }

  /// The zero line once more, over the bars.
  void zeroLine(Canvas canvas) {
    Color colour = canvas.ground().axis();
    canvas.line(area.getX(), y(0), area.getMaxX(), y(0), colour, Math.max(0.75, canvas.base() * 0.08));
  }

  /// Writes the numbers of the axis.
  private static final class TickFormat extends NumberFormat {
    private static final long serialVersionUID = 1L;
    private final boolean share;

    TickFormat(boolean share) {
      this.share = share;
    }

    @Override
    public StringBuffer format(double number, StringBuffer target, FieldPosition position) {
      return target.append(FigureFormat.tick(number, share));
    }

    @Override
    public StringBuffer format(long number, StringBuffer target, FieldPosition position) {
      return format((double) number, target, position);
    }

    @Override
    public Number parse(String source, ParsePosition position) {
      throw new IllegalStateException("only written, never read");
    }
  }
}
