package org.armsexplorer.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.TextAnchor;

/// An axis of members at whole numbers: years in round steps, the first and the last always named; names as they are.
final class MemberAxis extends NumberAxis {
  private static final long serialVersionUID = 1L;
  private static final int[] YEAR_STEPS = {1, 5, 10, 20, 25, 50};
  private static final int[] PERIOD_STEPS = {1, 2, 3, 4, 5, 10};
  private final transient List<String> labels;
  private final boolean time;

  MemberAxis(List<String> labels, boolean time) {
    this.labels = List.copyOf(labels);
    this.time = time;
    setAutoRange(false);
    setRange(-0.5, Math.max(0.5, labels.size() - 0.5));
  }

  @Override
  @SuppressWarnings({"rawtypes", "unchecked"}) // JFreeChart's own signature
  protected List refreshTicksHorizontal(Graphics2D g, Rectangle2D area, RectangleEdge edge) {
    List<NumberTick> ticks = new ArrayList<>();
    g.setFont(getTickLabelFont());
    double room = area.getWidth() / labels.size();
    double widest =
        labels.stream().mapToDouble(label -> g.getFontMetrics().getStringBounds(label, g).getWidth()).max().orElse(1);
    double needed = widest * (isYears() ? 1.6 : 1.12);
    int step = time ? step(room, needed, isYears() ? YEAR_STEPS : PERIOD_STEPS) : 1;
    int last = labels.size() - 1;
    for (int i = 0; i <= last; i++) {
      boolean nearEnds = (i > 0 && i * room < needed) || (i < last && (last - i) * room < needed);
      boolean named = i == 0 || i == last || (isRound(i, step) && (!nearEnds || room >= widest * 1.12));
      ticks.add(new NumberTick(i, named ? labels.get(i) : "", TextAnchor.TOP_CENTER, TextAnchor.CENTER, 0));
    }
    return ticks;
  }

  private boolean isRound(int place, int step) {
    return step == 1 || (labels.get(place).length() == 4 && Integer.parseInt(labels.get(place)) % step == 0)
        || (labels.get(place).length() != 4 && (labels.size() - 1 - place) % step == 0);
  }

  private boolean isYears() {
    return !labels.isEmpty() && labels.getFirst().length() == 4;
  }

  private static int step(double room, double needed, int[] steps) {
    for (int step : steps) {
      if (room * step >= needed) {
        return step;
      }
    }
    return steps[steps.length - 1];
  }
}
