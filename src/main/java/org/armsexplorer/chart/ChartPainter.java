package org.armsexplorer.chart;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;

/// Draws charts: the same on the screen, in pictures and in drawings, but for the ink. May be used from any thread, one
/// at a time.
public final class ChartPainter {
  /// Height of a page to its width.
  private static final double PAGE = 1.35;
  /// Height of what is left for the figures under a long title and over a long foot, to the width of the page.
  private static final double LEAST_PANE = 0.4;
  private final ChartFonts fonts = new ChartFonts();
  private final Ink ink;

  /// Paints as it is exported.
  public ChartPainter() {
    this(Ink.USUAL);
  }

  public ChartPainter(Ink ink) {
    this.ink = ink;
  }

  /// Draws a chart.
  ///
  /// @param width in the units of the layout: pixels of a slide or pane, points on paper
  /// @param height in the same units
  /// @return where its figures lie, in the same units
  public DrawnChart paint(ChartModel model, Graphics2D graphics, double width, double height) {
    Graphics2D g = (Graphics2D) graphics.create();
    AffineTransform before = g.getTransform();
    try {
      hints(g);
      Ground ground = Ground.of(model.theme(), ink, model.palette());
      ground.paper().ifPresent(paper -> {
        g.setColor(paper);
        g.fill(new Rectangle2D.Double(0, 0, width, height));
      });
      Canvas canvas = new Canvas(g, fonts, ground, base(width, height));
      List<Mark> marks = new ArrayList<>();
      List<Mark> legend = new ArrayList<>();
      Rectangle2D plot = new Frame(canvas, model, width, height, legend).draw();
      plot(canvas, model, plot, marks).draw();
      marks.addAll(legend);
      return new DrawnChart(marks);
    } finally {
      g.setTransform(before);
      g.dispose();
    }
  }

  /// The height of a chart of which only the width was asked for: the usual one, or what all rows of a table, all bars
  /// and all words need, up to a page.
  ///
  /// @param usual the height that follows from the width
  public double height(ChartModel model, double width, double usual) {
    Graphics2D g = new BufferedImage(1, 1, BufferedImage.TYPE_INT_ARGB).createGraphics();
    try {
      hints(g);
      double height = usual;
      for (int i = 0; i < 3; i++) {
        Canvas canvas = new Canvas(g, fonts, Ground.of(model.theme(), ink, model.palette()), base(width, height));
        Rectangle2D plot = new Frame(canvas, model, width, height, new ArrayList<>()).draw();
        double needed = Math.max(plot(canvas, model, plot, new ArrayList<>()).fullHeight(), width * LEAST_PANE);
        height = Math.clamp(height + needed - plot.getHeight(), usual, Math.max(usual, width * PAGE));
      }
      return height;
    } finally {
      g.dispose();
    }
  }

  private static Plot plot(Canvas canvas, ChartModel model, Rectangle2D place, List<Mark> marks) {
    if (NothingPlot.fits(model)) {
      return new NothingPlot(canvas, model, place);
    }
    return switch (model.type()) {
      case TABLE -> new TablePlot(canvas, model, place);
      case RANKED_BAR -> new BarsPlot(canvas, model, place, marks);
      case AREA -> new AreaPlot(canvas, model, place, marks);
      case HEAT_GRID -> new HeatGridPlot(canvas, model, place, marks);
      case GROUPED_COLUMN, STACKED_COLUMN, PERCENT_COLUMN, LINE, DIFFERENCE, COLUMN_AVERAGE, SLOPE, RANK_PATH,
          SMALL_MULTIPLES, FLOW, MAP, FLOW_MAP, FACT_SHEET ->
        switch (model.detail()) {
          case Detail.Difference difference -> new DifferencePlot(canvas, model, difference.pair(), place, marks);
          case Detail.Panels panels -> new PanelsPlot(canvas, model, panels, place, marks);
          case Detail.Slope slope -> new SlopePlot(canvas, model, slope, place, marks);
          case Detail.Ranks ranks -> new RankPathPlot(canvas, model, ranks, place, marks);
          case Detail.Flow flow -> new FlowPlot(canvas, model, flow, place, marks);
          case Detail.World world -> new MapPlot(canvas, model, world, place, marks);
          case Detail.Sheet sheet -> new FactSheetPlot(canvas, model, sheet, place, marks);
          case Detail.None none -> columns(canvas, model, place, marks);
        };
    };
  }

  /// Names that do not fit under columns are written beside bars: no text is turned or cut.
  private static Plot columns(Canvas canvas, ChartModel model, Rectangle2D place, List<Mark> marks) {
    return hasBars(canvas, model, place) ? new BarsPlot(canvas, model, place, marks)
        : new ColumnsPlot(canvas, model, place, marks);
  }

  private static boolean hasBars(Canvas canvas, ChartModel model, Rectangle2D plot) {
    return !model.x().isTime() && !ColumnsPlot.labelsFit(canvas, model, plot.getWidth());
  }

  /// Text of 18 points on a slide of 1920 to 1080, of 7 points on a column of 85 mm, and in between.
  static double base(double width, double height) {
    double fitting = Math.min(width / 48, height / 30);
    return Math.max(width < 400 ? 7 : 10, fitting);
  }

  static void hints(Graphics2D g) {
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    g.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
    g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
  }
}
