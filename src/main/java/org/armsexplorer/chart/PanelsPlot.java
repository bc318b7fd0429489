package org.armsexplorer.chart;

import java.awt.Font;
import java.awt.geom.Rectangle2D;
import java.util.List;

/// Small charts of the years side by side, one for each party or period; as many as can be read.
final class PanelsPlot implements Plot {
  private static final double NARROWEST = 9.5;
  private static final double LOWEST = 5.6;
  private static final double WIDEST = 1.9;
  /// How much a row with empty places counts against a better shape.
  private static final double EMPTY = 0.8;
  private final Canvas canvas;
  private final ChartModel model;
  private final Detail.Panels panels;
  private final Rectangle2D place;
  private final List<Mark> marks;
  private final Font font;

  PanelsPlot(Canvas canvas, ChartModel model, Detail.Panels panels, Rectangle2D place, List<Mark> marks) {
    this.canvas = canvas;
    this.model = model;
    this.panels = panels;
    this.place = place;
    this.marks = marks;
    this.font = canvas.fonts().regular(canvas.base());
  }

  private int count() {
    return panels.names().size() + (panels.hasDifference() ? 1 : 0);
  }

  @Override
  public double fullHeight() {
    int columns = (int) Math.max(1, place.getWidth() / (canvas.base() * NARROWEST));
    return Math.ceilDiv(count(), columns) * canvas.base() * LOWEST * 1.2;
  }

  @Override
  public void draw() {
    int count = count();
    int mostColumns = (int) Math.max(1, place.getWidth() / (canvas.base() * NARROWEST));
    int mostRows = (int) Math.max(1, place.getHeight() / (canvas.base() * LOWEST));
    boolean more = count > mostColumns * mostRows;
    double footed = more ? canvas.base() * 1.4 : 0;
    if (more) {
      mostRows = (int) Math.max(1, (place.getHeight() - footed) / (canvas.base() * LOWEST));
    }
    int shown = Math.min(count, mostColumns * mostRows);
    int columns = columns(shown, mostColumns, mostRows);
    int rows = Math.ceilDiv(Math.max(1, shown), columns);
    double wide = place.getWidth() / columns;
    double high = (place.getHeight() - footed) / rows;
    double largest = 0;
    for (int i = 0; i < Math.min(shown, panels.names().size()); i++) {
      largest = isRest(i) ? largest : Math.max(largest, largest(i));
    }
    for (int i = 0; i < shown; i++) {
      int row = Math.floorDiv(i, columns);
      Rectangle2D cell = new Rectangle2D.Double(place.getX() + (i - row * columns) * wide, place.getY() + row * high,
          wide - canvas.base() * 0.9, high - canvas.base() * 0.5);
      if (i < panels.names().size()) {
        boolean own = panels.shared() && isRest(i);
        double top = panels.shared() && !own ? largest : largest(i);
        new SmallPanel(canvas, model, panels, i, marks).draw(cell, RoundSteps.upTo(top), top, own);
      } else {
        new DifferencePanel(canvas, model, panels, marks).draw(cell,
            panels.shared() ? RoundSteps.upTo(largest) : new RoundSteps(0, 0));
      }
    }
    if (more) {
      canvas.text(MoreText.panels(count - shown), place.getX(), place.getMaxY() - canvas.base() * 0.3, font,
          canvas.ground().muted());
    }
  }

  /// The number of columns at which a panel is about half again as wide as high.
  private int columns(int shown, int mostColumns, int mostRows) {
    if (panels.hasDifference() && shown <= mostColumns) {
      return shown;
    }
    int best = 1;
    double nearest = Double.MAX_VALUE;
    for (int columns = 1; columns <= Math.min(mostColumns, Math.max(1, shown)); columns++) {
      int rows = Math.ceilDiv(Math.max(1, shown), columns);
      if (rows > mostRows) {
        continue;
      }
      double shape = place.getWidth() / columns / (place.getHeight() / rows);
      double off = Math.abs(Math.log(shape / WIDEST)) + EMPTY * (rows * columns - shown) / (double) columns;
      if (off < nearest) {
        nearest = off;
        best = columns;
      }
    }
    return best;
  }

  /// What is gathered has an axis of its own: on that of the others it would leave them no height.
  private boolean isRest(int panel) {
    return panels.each() == 1 && model.series().get(panels.seriesOf(panel)).rest();
  }

  private double largest(int panel) {
    Detail.Stretch stretch = panels.stretch(panel, model.members().size());
    int first = panels.seriesOf(panel);
    return model.series().subList(first, first + panels.each()).stream()
        .flatMap(series -> series.points().subList(stretch.from(), stretch.to()).stream())
        .mapToDouble(ChartPoint::value).max().orElse(0);
  }
}
