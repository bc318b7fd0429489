package org.armsexplorer.ui.parts;

import java.util.List;
import java.util.Objects;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// What is chosen in a list or a table.
public final class Chosen {

  private Chosen() {}

  /// The chosen ones, in their order on the screen. While the items of a list change, a selection model was seen to give
  /// nulls for those that are gone.
  ///
  /// @param selected items of a selection model
  public static <T> List<T> of(ObservableList<@Nullable T> selected) {
    return selected.stream().filter(Objects::nonNull).map(Objects::requireNonNull).toList();
  }
}
