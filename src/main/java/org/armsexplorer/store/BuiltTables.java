package org.armsexplorer.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.armsexplorer.store.db.DefaultSchema;
import org.jooq.Field;
import org.jooq.Table;

/// Tells a database that an unreleased build wrote from a damaged one: the first has our tables, but not all columns. Such
/// a build kept no journal, so only a store without one is looked at: the look costs time at a start.
final class BuiltTables {

  private BuiltTables() {}

  /// Whether one of the tables is there.
  static boolean areThere(Connection connection) throws SQLException {
    Set<String> columns = columns(connection);
    return DefaultSchema.DEFAULT_SCHEMA.getTables().stream()
        .anyMatch(table -> columns.stream().anyMatch(column -> column.startsWith(name(table) + ".")));
  }

  /// Whether all tables are there with all columns.
  static boolean areWhole(Connection connection) throws SQLException {
    Set<String> columns = columns(connection);
    for (Table<?> table : DefaultSchema.DEFAULT_SCHEMA.getTables()) {
      for (Field<?> field : table.fields()) {
        if (!columns.contains(name(table) + "." + field.getName().toLowerCase(Locale.ROOT))) {
          return false;
        }
      }
    }
    return true;
  }

  private static String name(Table<?> table) {
    return table.getName().toLowerCase(Locale.ROOT);
  }

  private static Set<String> columns(Connection connection) throws SQLException {
    Set<String> columns = new HashSet<>();
    try (ResultSet found = connection.getMetaData().getColumns(null, "PUBLIC", null, null)) {
      while (found.next()) {
        columns.add((found.getString("TABLE_NAME") + "." + found.getString("COLUMN_NAME")).toLowerCase(Locale.ROOT));
      }
    }
    return columns;
  }
}
