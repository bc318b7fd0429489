package org.armsexplorer.bench;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.armsexplorer.analysis.Exhibit;
import org.armsexplorer.analysis.FacetCounts;
import org.armsexplorer.analysis.Facts;
import org.armsexplorer.analysis.SummaryQuery;
import org.armsexplorer.analysis.SummaryTable;
import org.armsexplorer.app.Wiring;
import org.armsexplorer.chart.ChartBuilder;
import org.armsexplorer.chart.ChartContext;
import org.armsexplorer.chart.ChartPainter;
import org.armsexplorer.chart.DrawnChart;
import org.armsexplorer.spec.ChartSpec;
import org.armsexplorer.spec.TransferFilter;
import org.jspecify.annotations.Nullable;
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

/// From a changed filter to the counts of the filter lists and the painted chart of 1600 x 900, on the edition of March
/// 2024 and on six million invented deliveries. No question is asked twice within a hundred turns. Aimed at, p95: 16 ms on
/// the edition, 50 ms on the six million.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx3g")
@Warmup(iterations = 4, time = 3)
@Measurement(iterations = 3, time = 5)
public class FilterBenchmark {
  /// On how many deliveries.
  public enum Data {
    EDITION,
    SIX_MILLION
  }

  @Param public Data data;
  @Param public Changed question;
  private final BufferedImage image = new BufferedImage(1600, 900, BufferedImage.TYPE_INT_ARGB_PRE);
  private final ChartPainter painter = new ChartPainter();
  private @Nullable Wiring wiring;
  private Facts facts;
  private int turn;

  @Setup(Level.Trial)
  public void load() throws Exception {
    if (data == Data.EDITION) {
      wiring = Downloads.stored();
      facts = wiring.explorer().facts(TransferFilter.ALL);
    } else {
      facts = Millions.of(6_000_000);
    }
  }

  @TearDown(Level.Trial)
  public void close() {
    if (wiring != null) {
      wiring.close();
    }
  }

  private ChartSpec next() {
    turn = turn % (Changed.TURNS - 1) + 1;
    return question.spec(turn);
  }

  @Benchmark
  public FacetCounts facets() {
    return facts.facets(next().filter());
  }

  @Benchmark
  public SummaryTable answer() {
    return facts.answer(SummaryQuery.of(next()));
  }

  @Benchmark
  public DrawnChart filterToPaint() {
    ChartSpec spec = next();
    if (facts.facets(spec.filter()).shown() < 0) {
      throw new IllegalStateException();
    }
    SummaryTable table = facts.answer(SummaryQuery.of(spec));
    Graphics2D graphics = image.createGraphics();
    try {
      return painter.paint(ChartBuilder.build(spec, table, Optional.empty(), Exhibit.of(facts, table),
          ChartContext.of(facts, spec.filter())), graphics, 1600, 900);
    } finally {
      graphics.dispose();
    }
  }
}
