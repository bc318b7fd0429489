package org.armsexplorer.analysis.compare;

import java.math.BigDecimal;
import org.armsexplorer.analysis.Cell;
import org.armsexplorer.model.ArmamentCategory;
import org.armsexplorer.model.Party;
import org.armsexplorer.model.SourceFile;
import org.jspecify.annotations.Nullable;

/// A cell of a TIV table beside the sum of the deals.
///
/// @param table the file
/// @param line line of the table; 0 where the table has no such row
/// @param supplier null for all suppliers
/// @param recipient null for all recipients
/// @param category null for all categories
/// @param printed what the table prints
/// @param deals the sum of the deals
/// @param tolerance how far the two may lie apart by rounding, millions of TIV
public record ReconciledCell(Agreement agreement, SourceFile table, int line, @Nullable Party supplier,
    @Nullable Party recipient, @Nullable ArmamentCategory category, int year, Cell printed, Cell deals,
    BigDecimal tolerance) {

  /// How much more the deals have.
  public BigDecimal difference() {
    return deals.amountInSums().subtract(printed.amountInSums());
  }
}
