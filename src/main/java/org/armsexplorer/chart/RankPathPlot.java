package org.armsexplorer.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/// The ranks along the years as paths, names at both ends; who stands out is coloured, the others are grey.
final class RankPathPlot implements Plot {
  private static final double SIDE = 0.3;
  private static final double ROW = 1.35;
  private final Canvas canvas;
  private final ChartModel model;
  private final Rectangle2D place;
  private final List<Mark> marks;
  private final Font font;
  private final List<Ranking> rankings;
  private final List<int[]> places;
  private final int rows;
  private final Set<Integer> coloured;

  RankPathPlot(Canvas canvas, ChartModel model, Detail.Ranks ranks, Rectangle2D place, List<Mark> marks) {
    this.canvas = canvas;
    this.model = model;
    this.place = place;
    this.marks = marks;
    this.font = canvas.fonts().regular(canvas.base());
    this.rankings = IntStream.range(0, model.members().size()).mapToObj(i -> Ranking.of(model.series(), i)).toList();
    this.places = rankings.stream().map(Ranking::places).toList();
    int deepest = places.stream().flatMapToInt(IntStream::of).max().orElse(0) + 1;
    int room = (int) Math.max(1, (place.getHeight() - canvas.base() * 1.6) / (canvas.base() * ROW));
    this.rows = Math.clamp(Math.min(ranks.most(), deepest), 1, room);
    this.coloured = coloured();
  }

  /// Those that were asked to stand out; where nobody was, the first five of the last year with ranks.
  private Set<Integer> coloured() {
    Set<Integer> out = new HashSet<>();
    for (int s = 0; s < model.series().size(); s++) {
      if (!model.series().get(s).hue().equals(Palette.rest(model.palette()))) {
        out.add(s);
      }
    }
    boolean asked = out.size() < model.series().stream().filter(series -> !series.rest()).count();
    if (asked) {
      return out;
    }
    int last = places.size() - 1;
    while (last > 0 && IntStream.of(places.get(last)).allMatch(row -> row < 0)) {
      last--;
    }
    Set<Integer> first = new HashSet<>();
    for (int s = 0; last >= 0 && s < model.series().size(); s++) {
      int row = places.get(last)[s];
      if (row >= 0 && row < 5) {
        first.add(s);
      }
    }
    return first;
  }

  @Override
  public void draw() {
    double names = 0;
    for (int s = 0; s < model.series().size(); s++) {
      names = Math.max(names, Math.max(width(s, 0), width(s, model.members().size() - 1)));
    }
    names = Math.min(names, place.getWidth() * SIDE) + canvas.base() * 0.8;
    double under = canvas.base() * 1.6;
    double row = Math.min((place.getHeight() - under) / rows, canvas.base() * 3.2);
    Rectangle2D area =
        new Rectangle2D.Double(place.getX() + names, place.getY(), place.getWidth() - 2 * names, row * rows);
    for (int s = 0; s < model.series().size(); s++) {
      if (!coloured.contains(s)) {
        path(s, area, row);
      }
    }
    for (int s : coloured) {
      path(s, area, row);
    }
    for (int s = 0; s < model.series().size(); s++) {
      name(s, area, row);
    }
    years(area);
    if (model.series().stream().allMatch(series -> series.lastDrawn() < 0)) {
      canvas.text(Messages.text("mark.none"), area.getX(), area.getY() + row / 2, font, canvas.ground().muted());
    }
  }

  private double width(int series, int column) {
    return column >= 0 && isShown(series, column)
        ? canvas.width(label(series, column), canvas.fonts().bold(canvas.base())) : 0;
  }

  private boolean isShown(int series, int column) {
    int at = places.get(column)[series];
    return at >= 0 && at < rows;
  }

  private String label(int series, int column) {
    return canvas.cut(rankings.get(column).text(series) + ". " + model.series().get(series).name(),
        canvas.fonts().bold(canvas.base()), place.getWidth() * SIDE);
  }

  private double x(Rectangle2D area, int column) {
    int last = model.members().size() - 1;
    return last < 1 ? area.getCenterX() : area.getX() + area.getWidth() * column / last;
  }

  private Color colour(int series) {
    Color own = canvas.ground().of(model.series().get(series));
    return coloured.contains(series) ? own : Ground.mix(canvas.ground().rest(), canvas.ground().halo(), 0.55);
  }

  private void path(int series, Rectangle2D area, double row) {
    Path2D path = new Path2D.Double();
    double step = model.members().size() < 2 ? area.getWidth() : area.getWidth() / (model.members().size() - 1);
    for (int i = 0; i < model.members().size(); i++) {
      int at = places.get(i)[series];
      int next = i + 1 < model.members().size() ? places.get(i + 1)[series] : -1;
      if (at >= 0 && next >= 0 && (at < rows || next < rows)) {
        segment(path, x(area, i), y(area, row, at), x(area, i + 1), y(area, row, next));
      }
    }
    Color colour = colour(series);
    Shape clip = canvas.g().getClip();
    canvas.g().clip(new Rectangle2D.Double(area.getX() - canvas.base(), area.getY(),
        area.getWidth() + 2 * canvas.base(), area.getHeight()));
    canvas.g().setColor(colour);
    canvas.g().setStroke(new BasicStroke((float) (canvas.base() * (coloured.contains(series) ? 0.2 : 0.12)),
        BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    canvas.g().draw(path);
    canvas.g().setClip(clip);
    double r = Math.min(canvas.base() * 0.3, Math.min(row, Math.max(step, canvas.base() * 0.3)) * 0.4);
    for (int i = 0; i < model.members().size(); i++) {
      if (isShown(series, i)) {
        double y = y(area, row, places.get(i)[series]);
        canvas.fill(LineMarks.of(shape(series), x(area, i), y, r), colour);
        double half = Math.max(canvas.base() * 0.4, step / 2);
        marks.add(new Mark(i, series, x(area, i) - half, y - row / 2, 2 * half, row));
      }
    }
  }

  /// Tones of grey begin anew after a few paths.
  private int shape(int series) {
    return canvas.ground().greys() && coloured.contains(series) ? model.series().get(series).dash() : 0;
  }

  private static void segment(Path2D path, double x1, double y1, double x2, double y2) {
    double bend = (x2 - x1) * 0.45;
    path.moveTo(x1, y1);
    path.curveTo(x1 + bend, y1, x2 - bend, y2, x2, y2);
  }

  private static double y(Rectangle2D area, double row, int at) {
    return area.getY() + (at + 0.5) * row;
  }

  private void name(int series, Rectangle2D area, double row) {
    int last = model.members().size() - 1;
    if (last < 0) {
      return;
    }
    Font own = coloured.contains(series) ? canvas.fonts().bold(canvas.base()) : font;
    Color colour =
        coloured.contains(series) ? canvas.ground().word(model.series().get(series).hue()) : canvas.ground().muted();
    if (isShown(series, 0) && last > 0) {
      String text = label(series, 0);
      end(series, text, area.getX() - canvas.base() * 0.6 - canvas.width(text, own),
          y(area, row, places.get(0)[series]), own, colour);
    }
    if (isShown(series, last)) {
      end(series, label(series, last), area.getMaxX() + canvas.base() * 0.6, y(area, row, places.get(last)[series]),
          own, colour);
    } else if (coloured.contains(series) && !isShown(series, 0)) {
      inside(series, area, row, own, colour);
    }
  }

  /// A name beside its path; a click on it asks for the series.
  private void end(int series, String text, double x, double middle, Font own, Color colour) {
    canvas.text(text, x, middle + canvas.base() * 0.36, own, colour);
    marks.add(Mark.ofName(canvas, series, text, own, x, middle));
  }

  /// Who stands out and is at neither end is named where the rank is best.
  private void inside(int series, Rectangle2D area, double row, Font own, Color colour) {
    int best = -1;
    for (int i = 0; i < model.members().size(); i++) {
      boolean better = isShown(series, i) && (best < 0 || places.get(i)[series] < places.get(best)[series]);
      best = better ? i : best;
    }
    if (best >= 0) {
      String text = label(series, best);
      double x = Math.clamp(x(area, best) - canvas.width(text, own) / 2, area.getX(),
          Math.max(area.getX(), area.getMaxX() - canvas.width(text, own)));
      canvas.haloText(text, x, y(area, row, places.get(best)[series]) - canvas.base() * 0.4, own, colour);
    }
  }

  private void years(Rectangle2D area) {
    int last = model.members().size() - 1;
    double room = last < 1 ? area.getWidth() : area.getWidth() / last;
    List<String> shown =
        MemberLabels.shown(model.labels(), model.x().isTime(), room, canvas.widest(model.labels(), font));
    List<String> texts = new ArrayList<>(shown);
    for (int i = 0; i < texts.size(); i++) {
      String text = texts.get(i);
      canvas.text(text, x(area, i) - canvas.width(text, font) / 2, area.getMaxY() + canvas.base() * 1.3, font,
          canvas.ground().muted());
    }
  }
}
