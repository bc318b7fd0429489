package org.armsexplorer.ui.chart;

import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.ArrayList;
import java.util.List;
import org.armsexplorer.app.Answer;
import org.armsexplorer.app.Preferences;
import org.armsexplorer.chart.ChartPainter;
import org.armsexplorer.chart.DependencePage;
import org.armsexplorer.chart.DependencePainter;
import org.armsexplorer.chart.DrawnChart;
import org.armsexplorer.chart.Ink;
import org.armsexplorer.spec.ChartSize;
import org.jspecify.annotations.Nullable;

/// Paints charts for the screen with the painter of the files: what is seen is what is exported, but for the ink of a
/// screen in high contrast.
///
/// May be asked from any thread; paints one picture at a time.
public final class ChartStudio {
  private static final double POINTS_PER_MM = 72 / 25.4;
  /// A picture for the clipboard has at least this many pixels across.
  private static final double SHARP = 1600;
  private final ChartPainter painter = new ChartPainter();
  private final ChartPainter strong = new ChartPainter(Ink.STRONG);

  /// The ink of charts on the screen of a reader.
  public static Ink ink(Preferences preferences) {
    return preferences.appearance().isHighContrast() ? Ink.STRONG : Ink.USUAL;
  }

  /// The chart in its own proportions, as large as the room allows.
  public Picture paint(Answer answer, Sight sight) {
    Layout layout = layout(answer);
    double fit = Math.min(sight.width() / layout.width(), sight.height() / layout.height());
    return paint(sight.ink() == Ink.STRONG ? strong : painter, answer, layout, fit * sight.scale(), sight.scale());
  }

  /// The chart in the size of its export.
  public Picture paintWhole(Answer answer) {
    Layout layout = layout(answer);
    double scale = answer.normalized().spec().presentation().scale();
    return paint(painter, answer, layout, Math.max(scale, Math.ceil(SHARP / layout.width())), 1);
  }

  /// A page on a party.
  ///
  /// @param zoom points of the screen for one point of the page
  /// @param scale pixels for one point of the screen
  /// @param spoken the page in words
  public Picture paintPage(DependencePage page, double zoom, double scale, String spoken) {
    int width = (int) Math.round(DependencePainter.WIDTH * zoom * scale);
    int height = (int) Math.round(DependencePainter.HEIGHT * zoom * scale);
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB_PRE);
    Graphics2D graphics = image.createGraphics();
    graphics.scale(zoom * scale, zoom * scale);
    new DependencePainter().paint(page, graphics);
    graphics.dispose();
    int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
    return new Picture(width, height, pixels, scale, List.of(), page.title(), spoken);
  }

  /// Size in the units in which the painter lays out: pixels of a slide, points on paper.
  private record Layout(double width, double height) {}

  private synchronized Layout layout(Answer answer) {
    ChartSize size = answer.normalized().spec().presentation().size();
    double unit = size.unit() == ChartSize.Unit.MM ? POINTS_PER_MM : 1;
    double width = size.width() * unit;
    double height = size.fullHeight() * unit;
    return new Layout(width, size.height() > 0 ? height : painter.height(answer.chart(), width, height));
  }

  /// @param zoom pixels for one unit of the layout
  /// @param scale pixels for one point of the screen
  private synchronized Picture paint(ChartPainter with, Answer answer, Layout layout, double zoom, double scale) {
    int width = Math.max(1, (int) Math.round(layout.width() * zoom));
    int height = Math.max(1, (int) Math.round(layout.height() * zoom));
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB_PRE);
    Graphics2D graphics = image.createGraphics();
    DrawnChart drawn;
    try {
      graphics.scale(width / layout.width(), height / layout.height());
      drawn = with.paint(answer.chart(), graphics, layout.width(), layout.height());
    } finally {
      graphics.dispose();
    }
    int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
    return new Picture(width, height, pixels, scale, marks(answer, drawn, zoom / scale), answer.chart().title(),
        answer.chart().spoken());
  }

  private static @Nullable Shape outline(@Nullable Shape shape, double unit) {
    return shape == null ? null : AffineTransform.getScaleInstance(unit, unit).createTransformedShape(shape);
  }

  private static List<Mark> marks(Answer answer, DrawnChart drawn, double unit) {
    MarkTexts texts = new MarkTexts(answer);
    List<Mark> marks = new ArrayList<>();
    for (org.armsexplorer.chart.Mark mark : drawn.marks()) {
      marks.add(new Mark(mark.column(), mark.series(), mark.x() * unit, mark.y() * unit, mark.width() * unit,
          mark.height() * unit, texts.heading(mark.column(), mark.series()), texts.lines(mark.column(), mark.series()),
          outline(mark.shape(), unit)));
    }
    return marks;
  }
}
