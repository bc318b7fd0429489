package org.armsexplorer.chart;

import java.awt.Font;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.armsexplorer.analysis.Cell;
import org.armsexplorer.analysis.FactSheet;
import org.armsexplorer.analysis.FigureFormat;
import org.armsexplorer.model.ShownNames;
import org.armsexplorer.spec.Derivation;
import org.armsexplorer.spec.Dimension;
import org.armsexplorer.spec.Merging;
import org.armsexplorer.spec.TransferFilter;

/// The fact sheet's table: rank, party, shares of two periods, change, main partners; as many rows as can be read, and as
/// many partners as there is width for.
final class FactSheetPlot implements Plot {
  private static final double ROW = 1.36;
  private static final double CLOSE = 1.2;
  /// What the first row stands off from the line under the names of columns.
  private static final double HEAD = 0.16;
  private static final String NONE = "–";
  /// What is written as 0.1 %.
  private static final BigDecimal LEAST_SHARE = new BigDecimal("0.0005");
  private final Canvas canvas;
  private final ChartModel model;
  private final FactSheet sheet;
  private final int most;
  private final Rectangle2D place;
  private final List<Mark> marks;

  /// A column of texts.
  ///
  /// @param right whether it is aligned to the right
  private record Column(String head, List<String> texts, boolean right) {}

  FactSheetPlot(Canvas canvas, ChartModel model, Detail.Sheet detail, Rectangle2D place, List<Mark> marks) {
    this.canvas = canvas;
    this.model = model;
    this.sheet = detail.sheet();
    this.most = detail.most();
    this.place = place;
    this.marks = marks;
  }

  @Override
  public double fullHeight() {
    return canvas.base() * ROW * (Math.min(most, sheet.lines().size()) + 3.4);
  }

  @Override
  public void draw() {
    int wanted = Math.min(most, sheet.lines().size());
    double size = canvas.base();
    Font font = canvas.fonts().regular(size);
    Font bold = canvas.fonts().bold(size);
    double step = Math.clamp(place.getHeight() / (wanted + 2.8), size * CLOSE, size * ROW * 1.15);
    int rows = (int) Math.clamp(place.getHeight() / step - 2.3, 1, Math.max(1, wanted));
    boolean more = rows < sheet.lines().size();
    rows = rows < wanted ? Math.max(1, rows - 1) : Math.min(rows, sheet.lines().size());
    List<Column> columns = columns(rows);
    double gap = size * 0.9;
    while (columns.size() > 4 && width(columns, font, bold, gap) > place.getWidth()) {
      columns = columns.subList(0, columns.size() - 1);
    }
    double spare = place.getWidth() - width(columns, font, bold, gap);
    double air = gap + Math.clamp(spare / columns.size(), 0, size * 2.2);
    double x = place.getX();
    double top = place.getY() + step * 1.9;
    List<Double> edges = new ArrayList<>();
    for (Column column : columns) {
      double width = width(column, font, bold);
      edges.add(x);
      column(column, x, width, top, step, font, bold);
      // a rank belongs to the name beside it
      x += width + (edges.size() == 1 ? gap : air);
    }
    double end = x - air;
    groups(columns, edges, end, place.getY() + size, bold);
    double under = step * 0.28;
    canvas.line(place.getX(), top + under, end, top + under, canvas.ground().axis(), canvas.base() * 0.08);
    for (int i = 0; i < rows; i++) {
      double y = top + canvas.base() * HEAD + (i + 1) * step + under;
      canvas.line(place.getX(), y, end, y, canvas.ground().grid(), canvas.base() * 0.04);
      mark(i, edges, end, y - step, step);
    }
    if (more) {
      canvas.text(MoreText.rows(sheet.lines().size() - rows), place.getX(),
          top + canvas.base() * HEAD + (rows + 1) * step, font, canvas.ground().muted());
    }
  }

  private List<Column> columns(int rows) {
    List<FactSheet.Line> lines = sheet.lines().subList(0, rows > sheet.lines().size() ? sheet.lines().size() : rows);
    List<Column> columns = new ArrayList<>();
    columns.add(new Column("", lines.stream().map(line -> (line.tied() ? "=" : "") + line.rank()).toList(), true));
    columns.add(new Column(Messages.text("stage." + sheet.role().token()),
        lines.stream()
            .map(line -> canvas.cut(FigureFormat.member(sheet.role(), line.party()), font(), place.getWidth() * 0.3))
            .toList(),
        false));
    columns.add(new Column(period(sheet.after()),
        lines.stream().map(line -> share(line.later(), line.shareAfter())).toList(), true));
    if (sheet.before() >= 0) {
      columns.add(new Column(period(sheet.before()),
          lines.stream().map(line -> line.shareBefore().map(share -> share(line.before(), share)).orElse("")).toList(),
          true));
      columns.add(new Column(Messages.text("sheet.change"), lines.stream().map(this::change).toList(), true));
    }
    int partners = isTold() ? 0 : lines.stream().mapToInt(line -> line.partners().size()).max().orElse(0);
    IntStream.range(0, partners)
        .forEach(i -> columns.add(new Column(Messages.text("sheet.partner." + (i + 1)),
            lines.stream().map(line -> i < line.partners().size() ? partner(line.partners().get(i)) : "").toList(),
            false)));
    return columns;
  }

  /// Whether the filter names the one partner that all of them have.
  private boolean isTold() {
    TransferFilter filter = model.exhibit().query().filter();
    List<String> others = sheet.role() == Dimension.SUPPLIER ? filter.recipients() : filter.suppliers();
    return others.size() == 1 && !Merging.isMembers(others.getFirst());
  }

  private Font font() {
    return canvas.fonts().regular(canvas.base());
  }

  private String period(int at) {
    return at < 0 || at >= model.series().size() ? "" : model.series().get(at).name();
  }

  /// A share that is more than nothing never reads as nothing.
  private static String share(Cell cell, BigDecimal share) {
    return switch (cell) {
      case Cell.Value value -> value.amount().signum() > 0 && share.compareTo(LEAST_SHARE) < 0
          ? Messages.text("sheet.least") : FigureFormat.amount(share, Derivation.SHARE);
      case Cell.UnderHalf under -> Messages.text("mark.under-half");
      case Cell.NoneIdentified none -> NONE;
      case Cell.FromNone from -> NONE;
      case Cell.NotCovered unknown -> Messages.text("mark.not-covered");
    };
  }

  private String change(FactSheet.Line line) {
    if (line.before() instanceof Cell.NotCovered) {
      return "";
    }
    if (line.before().amountInSums().signum() == 0) {
      return Messages.text(line.before().exists() ? "change.from-under-half" : "change.from-none");
    }
    return Change.of(line.before().amountInSums(), line.later().amountInSums(), false);
  }

  private String partner(FactSheet.Partner partner) {
    String name = canvas.cut(ShownNames.party(partner.name()), font(), canvas.base() * 9);
    return name + " " + FigureFormat.amount(partner.share().setScale(2, RoundingMode.HALF_UP), Derivation.SHARE)
        .replaceFirst("[.,]0(?= )", "");
  }

  private double width(Column column, Font font, Font bold) {
    return Math.max(canvas.width(column.head(), bold), canvas.widest(column.texts(), font));
  }

  private double width(List<Column> columns, Font font, Font bold, double gap) {
    return columns.stream().mapToDouble(column -> width(column, font, bold) + gap).sum() - gap;
  }

  private void column(Column column, double x, double width, double top, double step, Font font, Font bold) {
    canvas.text(column.head(), column.right() ? x + width - canvas.width(column.head(), bold) : x, top, bold,
        canvas.ground().ink());
    for (int i = 0; i < column.texts().size(); i++) {
      String text = column.texts().get(i);
      canvas.text(text, column.right() ? x + width - canvas.width(text, font) : x,
          top + canvas.base() * HEAD + (i + 1) * step, font,
          column.head().isEmpty() ? canvas.ground().muted() : canvas.ground().ink());
    }
  }

  /// What the shares and the partners are, over their columns.
  private void groups(List<Column> columns, List<Double> edges, double end, double baseline, Font bold) {
    int first = sheet.before() >= 0 ? 5 : 3;
    boolean partners = columns.size() > first;
    double sharesEnd = partners ? edges.get(first) : end;
    String shares = Messages.text("sheet.shares");
    canvas.text(canvas.cut(shares, bold, sharesEnd - edges.get(2)), edges.get(2), baseline, bold,
        canvas.ground().muted());
    if (partners) {
      Dimension other = sheet.role() == Dimension.SUPPLIER ? Dimension.RECIPIENT : Dimension.SUPPLIER;
      String text =
          Messages.text("sheet.partners", Messages.text("dimensions." + other.token()), period(sheet.after()));
      canvas.text(canvas.cut(text, bold, Math.max(end, place.getMaxX()) - edges.get(first)), edges.get(first), baseline,
          bold, canvas.ground().muted());
    }
  }

  private void mark(int row, List<Double> edges, double end, double top, double step) {
    int at = sheet.lines().get(row).at();
    double second = edges.size() > 3 ? edges.get(3) : end;
    marks.add(new Mark(at, sheet.after(), place.getX(), top, second - place.getX(), step));
    if (sheet.before() >= 0) {
      double third = edges.size() > 4 ? edges.get(4) : end;
      marks.add(new Mark(at, sheet.before(), second, top, third - second, step));
    }
  }
}
