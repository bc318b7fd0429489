package org.armsexplorer.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.armsexplorer.app.Answer;
import org.armsexplorer.app.Wiring;
import org.armsexplorer.exporter.ExportFormat;
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

/// From an answer to its chart in a file: a slide of 1920 x 1080. Aimed at, p95: SVG 30 ms, PNG 40 ms, PDF 120 ms.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 3)
public class ExportBenchmark {
  @Param({"SVG", "PNG", "PDF"}) public ExportFormat format;
  @Param public Painted question;
  private Wiring wiring;
  private Answer answer;
  private Path file;

  @Setup(Level.Trial)
  public void load() throws Exception {
    wiring = Downloads.stored();
    answer = wiring.explorer().answer(question.spec());
    file = Files.createTempDirectory("bench").resolve("chart." + format.name().toLowerCase(Locale.ROOT));
  }

  @TearDown(Level.Trial)
  public void close() {
    wiring.close();
  }

  @Benchmark
  public Path encode() throws Exception {
    wiring.exports().export(answer, file, false);
    return file;
  }
}
