package org.armsexplorer.bench;

import java.io.BufferedReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.util.List;

/// The rows of files into one table of SQLite, one transaction a file, no index.
public final class SqliteRows {
  private static final int BATCH = 2_000;

  private SqliteRows() {}

  public static void main(String[] arguments) throws Exception {
    long start = System.nanoTime();
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + arguments[0])) {
      connection.createStatement().execute(SqliteLoad.TABLE);
      connection.setAutoCommit(false);
      try (PreparedStatement insert = connection.prepareStatement(SqliteLoad.INSERT)) {
        for (String file : List.of(arguments).subList(1, arguments.length)) {
          load(Path.of(file), insert);
          connection.commit();
        }
      }
    }
    ChildRun.took(System.nanoTime() - start);
  }

  private static void load(Path file, PreparedStatement insert) throws Exception {
    int waiting = 0;
    try (BufferedReader in = Files.newBufferedReader(file)) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        String[] cells = line.split(",", -1);
        if (cells.length == Downloads.COLUMNS && !cells[0].startsWith("SIPRI")) {
          SqliteLoad.set(insert, cells);
          waiting++;
        }
        if (waiting == BATCH) {
          insert.executeBatch();
          waiting = 0;
        }
      }
    }
    insert.executeBatch();
  }
}
