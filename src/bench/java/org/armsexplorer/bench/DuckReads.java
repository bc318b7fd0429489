package org.armsexplorer.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.util.List;

/// Files into a table in the memory of DuckDB: the best of several times.
public final class DuckReads {

  private DuckReads() {}

  public static void main(String[] arguments) throws Exception {
    List<String> files = List.of(arguments).subList(1, arguments.length);
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:")) {
      ChildRun.took(RawFacts.best(files.size(), () -> DuckRows.load(connection, files)));
    }
  }
}
