package org.armsexplorer.exporter;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.armsexplorer.analysis.Cell;
import org.armsexplorer.analysis.SummaryQuery;
import org.armsexplorer.language.Wording;
import org.armsexplorer.model.Estimate;

/// Cells as a reader sees them in a table: figures with thousands, states as marks, estimates marked; and the key to
/// the marks that occurred. Used for one table.
final class TableText {

  /// A mark that needs explaining.
  private enum Mark {
    ESTIMATE("key.estimate"),
    PART_ESTIMATE("key.part-estimate"),
    UNDER_HALF("key.under-half"),
    FROM_NONE("key.from-none"),
    NONE_IDENTIFIED("key.none-identified"),
    NOT_COVERED("key.not-covered");

    private final String key;

    Mark(String key) {
      this.key = key;
    }
  }

  private final SummaryQuery query;
  private final Set<Mark> seen = EnumSet.noneOf(Mark.class);

  TableText(SummaryQuery query) {
    this.query = query;
  }

  /// The figure or the mark of its state.
  String figure(Cell cell) {
    return switch (cell) {
      case Cell.Value value -> number(value);
      case Cell.UnderHalf underHalf -> marked(Mark.UNDER_HALF, Messages.text("table.under-half"));
      case Cell.FromNone fromNone -> marked(Mark.FROM_NONE, Messages.text("table.from-none"));
      case Cell.NoneIdentified none -> marked(Mark.NONE_IDENTIFIED, "-");
      case Cell.NotCovered notCovered -> marked(Mark.NOT_COVERED, Messages.text("table.not-covered"));
    };
  }

  /// How much of it is estimated: `e`, `(e)` or nothing.
  String estimate(Cell cell) {
    Estimate estimate = cell.certainty();
    return switch (estimate.extent()) {
      case NO -> "";
      case PART -> marked(Mark.PART_ESTIMATE, Messages.text("table.part-estimate"));
      case ALL -> marked(Mark.ESTIMATE, Messages.text("table.estimate"));
    };
  }

  private String marked(Mark mark, String text) {
    seen.add(mark);
    return text;
  }

  private String number(Cell.Value value) {
    BigDecimal amount = CellText.figure(query, value).orElse(value.amount());
    if (query.derivation().isFraction()) {
      return format(amount.movePointRight(2).setScale(2, RoundingMode.HALF_UP)) + " %";
    }
    return (value.shared() ? "=" : "") + format(amount);
  }

  private static String format(BigDecimal amount) {
    return Wording.current().decimal(amount, amount.scale());
  }

  /// A line for each mark that was given out.
  List<String> key() {
    return seen.stream().map(mark -> Messages.text(mark.key)).toList();
  }
}
