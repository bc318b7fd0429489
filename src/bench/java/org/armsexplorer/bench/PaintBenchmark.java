package org.armsexplorer.bench;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.armsexplorer.app.Explorer;
import org.armsexplorer.app.Wiring;
import org.armsexplorer.chart.ChartPainter;
import org.armsexplorer.chart.DrawnChart;
import org.armsexplorer.model.YearRange;
import org.armsexplorer.spec.ChartSpec;
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

/// From a changed filter to the painted chart of 1600 x 900; the years change from call to call, so nothing is kept.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 3)
public class PaintBenchmark {
  @Param({"20x2", "75x12"}) public String size;
  private final BufferedImage image = new BufferedImage(1600, 900, BufferedImage.TYPE_INT_ARGB_PRE);
  private Wiring wiring;
  private int turn;

  @Setup(Level.Trial)
  public void load() throws Exception {
    wiring = Downloads.stored();
  }

  @TearDown(Level.Trial)
  public void close() {
    wiring.close();
  }

  @Benchmark
  public DrawnChart filterToPaint() throws Exception {
    turn ^= 1;
    Graphics2D graphics = image.createGraphics();
    try {
      return new ChartPainter().paint(wiring.explorer().answer(spec()).chart(), graphics, 1600, 900);
    } finally {
      graphics.dispose();
    }
  }

  private ChartSpec spec() {
    if (size.equals("20x2")) {
      return Explorer.startSpec().withFilter(Explorer.startSpec().filter().withYears(new YearRange(2000 - turn, 2019)));
    }
    return ChartSpec.DEFAULT.withTop(11)
        .withFilter(TransferFilter.ALL.withRecipients(List.of()).withYears(new YearRange(1950 - turn, 2024)));
  }
}
