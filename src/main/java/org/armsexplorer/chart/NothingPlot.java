package org.armsexplorer.chart;

import java.awt.Font;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.Stream;
import org.armsexplorer.analysis.Cell;
import org.armsexplorer.spec.ChartType;

/// The words that there is nothing to draw: never an empty pane.
record NothingPlot(Canvas canvas, ChartModel model, Rectangle2D place) implements Plot {

  /// Whether there are no members at all, or nothing of any of them where no years lie along x: empty years are drawn as
  /// years.
  static boolean fits(ChartModel model) {
    boolean unlisted = model.detail() instanceof Detail.Sheet sheet && sheet.sheet().lines().isEmpty();
    if (model.members().isEmpty() || model.series().isEmpty() || unlisted) {
      return true;
    }
    boolean years = model.x().isTime() && model.type() != ChartType.RANKED_BAR;
    boolean shows = years || model.type() == ChartType.TABLE || model.detail() instanceof Detail.World;
    return !shows && cells(model).noneMatch(Cell::exists);
  }

  private static Stream<Cell> cells(ChartModel model) {
    return model.series().stream().flatMap(series -> series.points().stream()).map(ChartPoint::cell);
  }

  @Override
  public void draw() {
    boolean unknown = cells(model).findAny().isPresent() && cells(model).allMatch(Cell.NotCovered.class::isInstance);
    Font font = canvas.fonts().regular(canvas.base());
    List<String> lines = canvas.wrap(Messages.text(unknown ? "mark.not-covered" : "mark.none"), font, place.getWidth());
    double y = place.getCenterY();
    for (String line : lines) {
      canvas.text(line, place.getCenterX() - canvas.width(line, font) / 2, y, font, canvas.ground().muted());
      y += canvas.lineHeight(font);
    }
  }

  @Override
  public double fullHeight() {
    return canvas.base() * 4;
  }
}
