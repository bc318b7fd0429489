package org.armsexplorer.exporter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.stream.Stream;
import org.armsexplorer.spec.ChartSize;
import org.armsexplorer.spec.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class ExportersTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource(names = {"PNG", "SVG", "PDF"})
  void aPictureGivesBackTheViewThatMadeIt(ExportFormat format) throws Exception {
    Path file = folder.resolve("chart." + format.ending());
    write(format, file);
    assertThat(SpecInFile.read(file)).contains(Answers.CREDITS.specJson());
  }

  @ParameterizedTest
  @EnumSource
  void aFileThatHoldsNoViewGivesNone(ExportFormat format) throws IOException {
    Path file = folder.resolve("other." + format.ending());
    Files.writeString(file, "something else");
    assertThat(SpecInFile.read(file)).isEqualTo(Optional.empty());
  }

  @Test
  void aCsvHasItsSourceAndNotesBesideIt() throws Exception {
    Path file = folder.resolve("table.csv");
    write(ExportFormat.CSV, file);
    assertThat(Files.readString(file)).startsWith("year,supplier,value,state,estimate,reason\r\n");
    assertThat(Files.readString(folder.resolve("table.csv.txt"))).contains("Arms to Syldavia", "Source: invented trade",
        "13 April 2024", "TIV delivered, millions", "Recipients: Syldavia", "\"version\" : 1");
    assertThat(names()).containsExactlyInAnyOrder("table.csv", "table.csv.txt");
  }

  @Test
  void aFailureKeepsTheOlderFileAndLeavesNothingBehind() throws Exception {
    Path file = Files.writeString(folder.resolve("chart.png"), "older");
    assertThatThrownBy(() -> AtomicFile.written(file, out -> {
      out.write(1);
      throw new IOException("No space left on device");
    })).isInstanceOfSatisfying(ExportException.class, e -> {
      assertThat(e.kind()).isEqualTo(ExportException.Kind.DISK_FULL);
      assertThat(e.text()).contains("chart.png was not written: no space is left");
    });
    assertThat(Files.readString(file)).isEqualTo("older");
    assertThat(names()).containsExactly("chart.png");
  }

  @Test
  void anOlderFileIsReplacedAndALinkStaysALink() throws Exception {
    Path file = Files.writeString(folder.resolve("chart.svg"), "older");
    Path link = Files.createSymbolicLink(folder.resolve("link.svg"), file);
    write(ExportFormat.SVG, link);
    assertThat(Files.isSymbolicLink(link)).isTrue();
    assertThat(Files.readString(file)).startsWith("<?xml");
  }

  @Test
  void aMissingFolderIsNamed() {
    refused(folder.resolve("none/chart.svg"), ExportException.Kind.NO_FOLDER, "there is no folder");
  }

  @Test
  void aFolderOfThatNameIsKept() throws IOException {
    Path place = Files.createDirectory(folder.resolve("chart.svg"));
    refused(place, ExportException.Kind.IS_FOLDER, "a folder has that name");
    assertThat(place).isDirectory();
  }

  @Test
  void aFileIsNoFolder() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "");
    refused(file.resolve("chart.svg"), ExportException.Kind.NOT_A_FOLDER, "is a file, not a folder");
  }

  @Test
  void aFolderThatMayNotBeWrittenIsSaid() throws IOException {
    Path locked = Files.createDirectory(folder.resolve("locked"),
        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("r-xr-xr-x")));
    assumeThat(Files.isWritable(locked)).as("root may write everywhere").isFalse();
    refused(locked.resolve("chart.svg"), ExportException.Kind.READ_ONLY, "you may not write there");
  }

  @Test
  void anEndingSaysTheFormat() {
    assertThat(ExportFormat.of(Path.of("a.b.PNG"))).contains(ExportFormat.PNG);
    assertThat(ExportFormat.of(Path.of("png"))).isEmpty();
  }

  private static void refused(Path file, ExportException.Kind kind, String words) {
    assertThatThrownBy(() -> write(ExportFormat.SVG, file)).isInstanceOfSatisfying(ExportException.class, e -> {
      assertThat(e.kind()).isEqualTo(kind);
      assertThat(e.text()).contains(words);
    });
  }

  private static void write(ExportFormat format, Path file) throws ExportException {
    Exporters.write(Answers.request(format, ChartSize.parse("640x360")), Answers.content(Theme.LIGHT), file);
  }

  private Stream<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).toList().stream();
    }
  }
}
