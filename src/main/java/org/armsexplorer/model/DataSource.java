package org.armsexplorer.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// Who compiled a set of figures. Figures of two sources are never added up, nor drawn on one axis.
///
/// @param kind the publisher
/// @param table name of the user's mapping where the source is a table of their own; else empty
public record DataSource(Kind kind, String table) implements Comparable<DataSource> {

  /// The publishers that are known.
  public enum Kind {
    /// SIPRI Arms Transfers Database: a new edition each March.
    SIPRI("sipri"),
    /// World Development Indicators: SIPRI's yearly sums by country, revised with each update.
    WORLD_BANK("world-bank"),
    /// UN Comtrade: customs values of arms and ammunition, revised as states report.
    COMTRADE("comtrade"),
    /// UN Register of Conventional Arms: what states report to the Secretary-General.
    UNROCA("unroca"),
    /// A table that the user described by a mapping.
    TABLE("table");

    private final String word;

    Kind(String word) {
      this.word = word;
    }

    /// The word on the command line and in files.
    public String word() {
      return word;
    }
  }

  /// The SIPRI Arms Transfers Database.
  public static final DataSource SIPRI = new DataSource(Kind.SIPRI, "");
  /// The World Bank's arms series.
  public static final DataSource WORLD_BANK = new DataSource(Kind.WORLD_BANK, "");
  /// UN Comtrade.
  public static final DataSource COMTRADE = new DataSource(Kind.COMTRADE, "");
  /// The UN Register of Conventional Arms.
  public static final DataSource UNROCA = new DataSource(Kind.UNROCA, "");

  public DataSource {
    if ((kind == Kind.TABLE) == table.isEmpty()) {
      throw new IllegalArgumentException("A table has a name, no other source has: " + kind + " " + table);
    }
  }

  /// A table of the user's own, by the name of its mapping.
  public static DataSource table(String mapping) {
    return new DataSource(Kind.TABLE, mapping);
  }

  /// `sipri`, `world-bank`, `table-licences`.
  public String token() {
    return kind == Kind.TABLE ? kind.word() + "-" + table : kind.word();
  }

  /// The source with this token, whatever its case; empty where none has it.
  public static Optional<DataSource> parse(String text) {
    String wanted = text.strip().toLowerCase(Locale.ROOT);
    String prefix = Kind.TABLE.word() + "-";
    if (wanted.startsWith(prefix) && wanted.length() > prefix.length()) {
      return Optional.of(table(wanted.substring(prefix.length())));
    }
    return Arrays.stream(Kind.values()).filter(kind -> kind != Kind.TABLE && kind.word().equals(wanted)).findFirst()
        .map(kind -> new DataSource(kind, ""));
  }

  /// The publishers in the order of their list, tables by name.
  @Override
  public int compareTo(DataSource other) {
    int byKind = kind.compareTo(other.kind);
    return byKind != 0 ? byKind : table.compareTo(other.table);
  }
}
