package org.armsexplorer.chart;

import java.awt.Font;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.armsexplorer.analysis.Cell;
import org.armsexplorer.analysis.Exhibit;
import org.armsexplorer.analysis.FigureFormat;
import org.armsexplorer.analysis.Member;
import org.armsexplorer.model.Estimate;
import org.armsexplorer.spec.Derivation;

/// The figures as an exhibit: names left, figures right, thin lines between, totals last.
final class TablePlot {
  private final Canvas canvas;
  private final ChartModel model;
  private final Rectangle2D place;

  TablePlot(Canvas canvas, ChartModel model, Rectangle2D place) {
    this.canvas = canvas;
    this.model = model;
    this.place = place;
  }

  void draw() {
    Exhibit exhibit = model.exhibit();
    List<List<String>> lines = new ArrayList<>();
    exhibit.rows().forEach(row -> lines.add(line(FigureFormat.member(exhibit.x(), row.member()), row.cells())));
    boolean totals = !exhibit.totals().isEmpty();
    int all = lines.size() + 1 + (totals ? 1 : 0);
    double height = Math.clamp(place.getHeight() / all, canvas.base() * 1.0, canvas.base() * 1.7);
    int fitting = (int) (place.getHeight() / height) - 1 - (totals ? 1 : 0);
    int shown = lines.size() <= fitting ? lines.size() : Math.max(0, fitting - 1);
    Font regular = canvas.fonts().regular(Math.min(canvas.base(), height * 0.74));
    Font bold = canvas.fonts().bold(regular.getSize2D());
    double y = place.getY() + height;
    row(header(exhibit), y, bold);
    canvas.line(place.getX(), y + height * 0.28, place.getMaxX(), y + height * 0.28, canvas.ground().axis(),
        canvas.base() * 0.08);
    for (int i = 0; i < shown; i++) {
      y += height;
      row(lines.get(i), y, regular);
      canvas.line(place.getX(), y + height * 0.28, place.getMaxX(), y + height * 0.28, canvas.ground().grid(),
          canvas.base() * 0.04);
    }
    if (shown < lines.size()) {
      y += height;
      canvas.text(Messages.text("table.more", Integer.toString(lines.size() - shown)), place.getX(), y, regular,
          canvas.ground().muted());
    }
    if (totals) {
      row(line(Messages.text("table.total"), exhibit.totals()), y + height, bold);
    }
  }

  private List<String> header(Exhibit exhibit) {
    List<String> header = new ArrayList<>(List.of(""));
    if (exhibit.columns().isEmpty()) {
      header.add(model.series().getFirst().key());
    }
    for (Member column : exhibit.columns()) {
      header.add(FigureFormat.member(exhibit.series().orElseThrow(), column));
    }
    if (exhibit.hasAll()) {
      header.add(Messages.text("table.all"));
    }
    return header;
  }

  private List<String> line(String name, List<Cell> cells) {
    List<String> line = new ArrayList<>(List.of(name));
    cells.forEach(cell -> line.add(text(cell)));
    return line;
  }

  private String text(Cell cell) {
    Derivation derivation = model.share() ? Derivation.SHARE : Derivation.NONE;
    return switch (cell) {
      case Cell.Value value ->
        FigureFormat.amount(value.amount(), derivation) + (value.estimate().extent() == Estimate.Extent.NO ? "" : "*");
      case Cell.UnderHalf underHalf -> Messages.text("mark.under-half");
      case Cell.NoneIdentified none -> "–";
      case Cell.NotCovered notCovered -> Messages.text("mark.not-covered");
    };
  }

  private void row(List<String> texts, double baseline, Font font) {
    canvas.text(texts.getFirst(), place.getX(), baseline, font, canvas.ground().ink());
    double first = Math.min(place.getWidth() * 0.3, canvas.base() * 11);
    double column = (place.getWidth() - first) / Math.max(1, texts.size() - 1);
    for (int i = 1; i < texts.size(); i++) {
      Font fitted = fitted(texts.get(i), font, column);
      double right = place.getX() + first + column * i;
      canvas.text(texts.get(i), right - canvas.width(texts.get(i), fitted), baseline, fitted, canvas.ground().ink());
    }
  }

  private Font fitted(String text, Font font, double room) {
    double width = canvas.width(text, font);
    return width <= room * 0.95 ? font : font.deriveFont((float) (font.getSize2D() * room * 0.95 / width));
  }
}
