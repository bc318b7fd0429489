package org.armsexplorer.spec;

import java.util.List;
import org.armsexplorer.model.EditionKey;
import org.armsexplorer.model.YearRange;
import org.jspecify.annotations.Nullable;

/// Two of a kind beside each other: two recipients, suppliers, editions or periods, in panels with one value axis.
///
/// @param what the dimension of which the two are members
/// @param difference whether their difference stands beside them
public record SideBySide(Dimension what, String one, String other, boolean difference) {

  /// What can stand side by side.
  public static final List<Dimension> KINDS =
      List.of(Dimension.RECIPIENT, Dimension.SUPPLIER, Dimension.PERIOD, Dimension.EDITION);

  /// The same question of the two: over the years, by the series that it had, where they are not what is compared.
  ///
  /// @throws IllegalArgumentException where a period is no range of years, or an edition has no year
  public ChartSpec of(ChartSpec spec) {
    Dimension before = spec.encoding().series();
    boolean kept = before != null && before != what && !before.isTime() && before != Dimension.EDITION;
    @Nullable Dimension series = kept ? before : null;
    return spec.withType(ChartType.SMALL_MULTIPLES).withFilter(this::narrowed)
        .withEncoding(new Encoding(Dimension.YEAR, series, what, PanelAxis.SHARED, difference));
  }

  private TransferFilter narrowed(TransferFilter filter) {
    List<String> two = List.of(one, other);
    return switch (what) {
      case SUPPLIER -> filter.without(what).withSuppliers(two);
      case RECIPIENT -> filter.without(what).withRecipients(two);
      case YEAR, PERIOD -> filter.withPeriods(List.of(YearRange.parse(one), YearRange.parse(other)));
      case EDITION -> filter.withEdition(EditionKey.parse(one).orElseThrow(IllegalArgumentException::new))
          .withBeside(two.stream().map(Integer::valueOf).toList());
      case CATEGORY, STATUS, DESCRIPTION, DESIGNATION -> filter;
    };
  }
}
