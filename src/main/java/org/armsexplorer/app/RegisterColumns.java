package org.armsexplorer.app;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;

/// How a reader left the table of the register.
///
/// @param columns in their order; empty for the usual ones
/// @param sorted by which the deals are sorted, the first first
/// @param detailHidden whether the chosen deal is not shown in detail
@JsonIgnoreProperties(ignoreUnknown = true)
public record RegisterColumns(List<Column> columns, List<Sort> sorted, boolean detailHidden) {
  /// As they are before anybody changed them.
  public static final RegisterColumns USUAL = new RegisterColumns(List.of(), List.of(), false);

  /// A column.
  ///
  /// @param width in points, at the usual size of text; 0 for the usual one
  /// @param hidden whether it is not on show
  @JsonIgnoreProperties(ignoreUnknown = true)
  public record Column(String id, double width, boolean hidden) {

    @SuppressWarnings("NullAway") // a hand-edited file may lack it
    public Column {
      id = id == null ? "" : id;
    }
  }

  /// A column by which deals are sorted.
  @JsonIgnoreProperties(ignoreUnknown = true)
  public record Sort(String id, boolean descending) {

    @SuppressWarnings("NullAway") // a hand-edited file may lack it
    public Sort {
      id = id == null ? "" : id;
    }
  }

  @SuppressWarnings("NullAway") // a hand-edited file may lack either
  public RegisterColumns {
    columns = columns == null ? List.of() : List.copyOf(columns);
    sorted = sorted == null ? List.of() : List.copyOf(sorted);
  }
}
