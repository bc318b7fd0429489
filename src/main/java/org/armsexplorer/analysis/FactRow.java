package org.armsexplorer.analysis;

import org.armsexplorer.model.ArmamentCategory;
import org.armsexplorer.model.DeliveryStatus;
import org.armsexplorer.model.Estimate;
import org.armsexplorer.model.Party;
import org.armsexplorer.model.SourceFile;
import org.armsexplorer.model.Tiv;
import org.jspecify.annotations.Nullable;

/// A delivery, a quoted figure or an open order as it was added up, and the line that it stands on.
///
/// @param source the file that answers here
/// @param line line of the file, counted from 1; a row of a register or a table stands for several years
/// @param supplier all of them in a row of totals, as is the recipient
/// @param category null where the file does not tell
/// @param status null where the file does not tell
/// @param units 0 for a quoted figure
/// @param tiv zero where `underHalf`
/// @param underHalf the file prints `0` for more than nothing
/// @param deal number of the deal among those of the edition; each quoted figure has its own
/// @param quoted whether it is a figure without a deal behind it: a cell of a table
/// @param open whether it is an order of which nothing has arrived: its year is that of the order
public record FactRow(SourceFile source, int line, Party supplier, Party recipient, @Nullable ArmamentCategory category,
    @Nullable DeliveryStatus status, int year, int units, Tiv tiv, boolean underHalf, Estimate estimate, int deal,
    boolean quoted, boolean open) {

  /// Whether its file tells TIV; of others the zero says nothing.
  public boolean tellsTiv() {
    return source.form().hasTiv() || !tiv.equals(Tiv.ZERO);
  }
}
