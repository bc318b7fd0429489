package org.armsexplorer.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.armsexplorer.chart.ChartModel;
import org.armsexplorer.chart.PaintedPane;
import org.armsexplorer.exporter.GoldenSvg;
import org.armsexplorer.spec.ChartType;
import org.armsexplorer.spec.ReadSpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The example questions that `mvn -Pgallery verify` draws.
final class GallerySpecsTest {
  private static final Path SPECS = Path.of("src", "gallery", "specs");

  @TempDir Path folder;

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    }
  }

  @Test
  void eachQuestionHasANameOfItsOwnAndIsUnderstood() throws IOException, UserProblem {
    Set<String> names = new HashSet<>();
    Set<ChartType> types = new HashSet<>();
    for (Path file : files(SPECS)) {
      ReadSpec read = new ViewFiles().read(file);
      assertThat(read.ignored()).as("%s", file).isEmpty();
      assertThat(read.view().name()).as("%s", file).isNotBlank();
      assertThat(names.add(read.view().name())).as("%s", file).isTrue();
      types.add(read.view().spec().type());
    }
    assertThat(names).hasSizeGreaterThan(60);
    assertThat(types).containsExactlyInAnyOrder(ChartType.values());
  }

  /// Arcs need parties that have a place, so this one is drawn from the quoted figures of the sample.
  @Test
  void arcsLookAsTheyDid() throws IOException, UserProblem {
    String name = "arcs-to-myanmar";
    try (Wiring wiring = Wiring.sample()) {
      Answer answer =
          wiring.explorer().answer(new ViewFiles().read(SPECS.resolve("sample/" + name + ".json")).view().spec());
      Path drawn = folder.resolve(name + ".svg");
      new ExportService().export(answer, drawn, false);
      GoldenSvg.assertSame(Files.readString(drawn).replace("\r\n", "\n"),
          Path.of("src/test/resources/org/armsexplorer/exporter/golden", name + ".svg"));
    }
  }

  @Test
  void theSampleAnswersItsQuestions() throws IOException, UserProblem {
    try (Wiring wiring = Wiring.sample()) {
      for (Path file : files(SPECS.resolve("sample"))) {
        Answer answer = wiring.explorer().answer(new ViewFiles().read(file).view().spec());
        ChartModel chart = answer.chart();
        assertThat(answer.normalized().notices()).as("%s", file).isEmpty();
        assertThat(PaintedPane.of(chart, 1920, 1080).texts()).as("%s", file).isNotEmpty();
      }
    }
  }
}
