package org.armsexplorer.bench;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/// The peer of an import: all cells of both files into a SQLite file with two indices, as a whole process.
public final class SqliteLoad {
  static final String TABLE = "create table delivery(deal integer, supplier text, recipient text, "
      + "designation text, description text, category text, ordered integer, ordered_estimate text, delivered integer, "
      + "delivered_estimate text, year integer, year_estimate text, status text, estimate text, unit integer, "
      + "tiv integer, local text)";
  static final String INSERT = "insert into delivery values (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)";

  private SqliteLoad() {}

  public static void main(String[] arguments) throws Exception {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + Path.of(arguments[0]))) {
      connection.createStatement().execute(TABLE);
      connection.setAutoCommit(false);
      PreparedStatement insert = connection.prepareStatement(INSERT);
      for (String[] row : Downloads.rows()) {
        set(insert, row);
      }
      insert.executeBatch();
      connection.commit();
      connection.createStatement().execute("create index delivery_supplier on delivery(supplier)");
      connection.createStatement().execute("create index delivery_recipient on delivery(recipient)");
      connection.commit();
    }
  }

  /// Puts a row into the batch of an insert.
  static void set(PreparedStatement insert, String[] row) throws SQLException {
    for (int i = 0; i < row.length; i++) {
      switch (i) {
        case 0, 6, 8, 10 -> insert.setObject(i + 1, row[i].isEmpty() ? null : Integer.valueOf(row[i]));
        case 14, 15 ->
          insert.setLong(i + 1, row[i].isEmpty() ? 0 : new BigDecimal(row[i]).movePointRight(2).longValue());
        default -> insert.setString(i + 1, row[i]);
      }
    }
    insert.addBatch();
  }
}
