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
  private static final int[] STEPS = {1, 5, 10, 20, 25, 50};
  private final transient List<String> labels;
  private final boolean years;

  MemberAxis(List<String> labels, boolean years) {
    this.labels = List.copyOf(labels);
    this.years = years;
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
    int step = years ? step(room, widest * 1.35) : 1;
    int last = labels.size() - 1;
    for (int i = 0; i <= last; i++) {
      boolean nearEnds = (i > 0 && i * room < widest * 1.35) || (i < last && (last - i) * room < widest * 1.35);
      boolean named = i == 0 || i == last || (isRound(i, step) && (!nearEnds || room >= widest * 1.2));
      ticks.add(new NumberTick(i, named ? labels.get(i) : "", TextAnchor.TOP_CENTER, TextAnchor.CENTER, 0));
    }
    return ticks;
  }

  private boolean isRound(int place, int step) {
    return step == 1 || (labels.get(place).length() == 4 && Integer.parseInt(labels.get(place)) % step == 0)
        || (labels.get(place).length() != 4 && (labels.size() - 1 - place) % step == 0);
  }

  private static int step(double room, double needed) {
    for (int step : STEPS) {
      if (room * step >= needed) {
        return step;
      }
    }
    return STEPS[STEPS.length - 1];
  }
}
