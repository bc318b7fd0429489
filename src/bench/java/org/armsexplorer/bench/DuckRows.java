package org.armsexplorer.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.util.List;

/// The rows of files into one table of a DuckDB file, by its own reader.
public final class DuckRows {

  private DuckRows() {}

  public static void main(String[] arguments) throws Exception {
    long start = System.nanoTime();
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + arguments[0])) {
      load(connection, List.of(arguments).subList(1, arguments.length));
    }
    ChildRun.took(System.nanoTime() - start);
  }

  static void load(Connection connection, List<String> files) throws Exception {
    String all = "['" + String.join("','", files) + "']";
    connection.createStatement()
        .execute("create or replace table delivery as select * from read_csv(" + all + ", skip = 2, header = true)");
  }
}
