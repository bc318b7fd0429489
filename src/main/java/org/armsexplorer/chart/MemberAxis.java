package org.armsexplorer.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.TextAnchor;

/// An axis of members at whole numbers, named by [MemberLabels].
final class MemberAxis extends NumberAxis {
  private static final long serialVersionUID = 1L;
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
    double widest =
        labels.stream().mapToDouble(label -> g.getFontMetrics().getStringBounds(label, g).getWidth()).max().orElse(1);
    List<String> shown = MemberLabels.shown(labels, time, area.getWidth() / labels.size(), widest);
    for (int i = 0; i < shown.size(); i++) {
      ticks.add(new NumberTick(i, shown.get(i), TextAnchor.TOP_CENTER, TextAnchor.CENTER, 0));
    }
    return ticks;
  }
}
