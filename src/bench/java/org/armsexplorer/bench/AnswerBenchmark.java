package org.armsexplorer.bench;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.armsexplorer.analysis.Facts;
import org.armsexplorer.analysis.SummaryQuery;
import org.armsexplorer.analysis.SummaryTable;
import org.armsexplorer.app.Wiring;
import org.armsexplorer.spec.TransferFilter;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/// An answer from the columns beside DuckDB in memory on the same rows. DuckDB reads its result to the end.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 2)
public class AnswerBenchmark {
  @Param public Question question;
  private Wiring wiring;
  private Facts facts;
  private SummaryQuery query;
  private Connection duck;
  private PreparedStatement asked;

  @Setup(Level.Trial)
  public void load() throws Exception {
    wiring = Downloads.stored();
    facts = wiring.explorer().facts(TransferFilter.ALL);
    query = question.query(
        Question.group(facts.catalogue().recipients().stream().map(org.armsexplorer.model.Party::name).toList()));
    duck = DriverManager.getConnection("jdbc:duckdb:");
    duck.createStatement()
        .execute("create table delivery(year smallint, supplier varchar, recipient varchar, tiv bigint)");
    PreparedStatement insert = duck.prepareStatement("insert into delivery values (?, ?, ?, ?)");
    duck.setAutoCommit(false);
    List<String[]> rows = Downloads.rows();
    for (String[] row : rows) {
      insert.setInt(1, Integer.parseInt(row[10]));
      insert.setString(2, row[1]);
      insert.setString(3, row[2]);
      insert.setLong(4, new BigDecimal(row[15]).movePointRight(2).longValue());
      insert.addBatch();
    }
    insert.executeBatch();
    duck.commit();
    asked = duck.prepareStatement(question.sql());
  }

  @TearDown(Level.Trial)
  public void close() throws Exception {
    duck.close();
    wiring.close();
  }

  @Benchmark
  public SummaryTable columns() {
    return facts.answer(query);
  }

  @Benchmark
  public long duckDb() throws Exception {
    long sum = 0;
    try (ResultSet result = asked.executeQuery()) {
      while (result.next()) {
        sum += result.getInt(1) + result.getString(2).length() + result.getLong(3);
      }
    }
    return sum;
  }
}
