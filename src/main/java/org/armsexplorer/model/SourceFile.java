package org.armsexplorer.model;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/// A file that was read, and what it says of itself.
///
/// @param name file name without its folder
/// @param checksum SHA-256 of its bytes, lower-case hexadecimal
/// @param bytes its size
/// @param encoding the character set it was read in
/// @param generated the publisher's "Data generated" time; null where the file has none
/// @param rows rows of data read
public record SourceFile(String name, String checksum, long bytes, SourceForm form, String encoding,
    @Nullable LocalDateTime generated, Edition edition, Coverage coverage, int rows) {

  /// The same file under another edition.
  public SourceFile withEdition(Edition other) {
    return new SourceFile(name, checksum, bytes, form, encoding, generated, other, coverage, rows);
  }

  /// The same file about other years.
  public SourceFile withYears(YearRange years) {
    Coverage other = new Coverage(coverage.suppliers(), coverage.recipients(), years);
    return new SourceFile(name, checksum, bytes, form, encoding, generated, edition, other, rows);
  }

  /// Rank among the sources of an edition: the lower, the more exact. A register of one single year is exact for that
  /// year.
  public int exactness() {
    return switch (form) {
      case DELIVERIES, DEALS_AND_TIVS -> 0;
      case REGISTER -> coverage.years().length() == 1 ? 1 : 2;
      case TIV_TABLE, TIV_SUPPLIERS, TIV_RECIPIENTS, TIV_CATEGORIES -> 3;
      case TIDY -> 4;
      case REGISTER_2013 -> 5;
      case REGISTER_RTF -> 6;
      case WORLD_BANK, COMTRADE, UNROCA, MAPPED -> 7;
    };
  }

  /// Whether this source answers before the other where both cover a cell: the more exact, then the newer.
  public boolean precedes(SourceFile other) {
    if (exactness() != other.exactness()) {
      return exactness() < other.exactness();
    }
    int byTime = newness().compareTo(other.newness());
    return byTime != 0 ? byTime > 0 : checksum.compareTo(other.checksum) < 0;
  }

  private LocalDateTime newness() {
    return generated == null ? LocalDateTime.MIN : generated;
  }
}
