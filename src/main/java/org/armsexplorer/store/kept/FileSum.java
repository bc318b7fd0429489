package org.armsexplorer.store.kept;

/// What a file says, in a few numbers: they were taken when it was imported, and are taken again whenever its rows are
/// read, so that a damaged database never answers.
///
/// @param deals number of deals
/// @param deliveries number of deliveries
/// @param figures number of figures without deals
/// @param hundredths sum over deliveries and figures, in hundredths of a million TIV
/// @param facts hash of all that charts and sums are made of
/// @param rows hash of all columns of all rows
public record FileSum(long deals, long deliveries, long figures, long hundredths, long facts, long rows) {

  /// Whether the same facts were read; the other columns were not looked at.
  public boolean sameFacts(FileSum other) {
    return deals == other.deals && deliveries == other.deliveries && figures == other.figures
        && hundredths == other.hundredths && facts == other.facts;
  }
}
