package org.armsexplorer.app;

import static org.armsexplorer.app.Invented.DELIVERIES;
import static org.armsexplorer.app.Invented.REGISTER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.armsexplorer.analysis.SummaryQuery;
import org.armsexplorer.spec.Derivation;
import org.armsexplorer.spec.Dimension;
import org.armsexplorer.spec.Measure;
import org.armsexplorer.spec.TransferFilter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportAndAskTest {
  @TempDir Path folder;

  @Test
  void whatIsImportedIsAnsweredAlsoAfterOpeningAgain() throws Exception {
    Path store = folder.resolve("store");
    try (Wiring wiring = Wiring.store(store)) {
      load(wiring, file("a.csv", DELIVERIES));
      assertThat(byYear(wiring)).containsExactly("2001 10.00", "2002 5.00");
    }
    try (Wiring wiring = Wiring.store(store)) {
      assertThat(byYear(wiring)).containsExactly("2001 10.00", "2002 5.00");
      assertThat(wiring.explorer().isSample()).isFalse();
    }
  }

  @Test
  void theSameFileAgainChangesNothingAndSaysSo() throws Exception {
    try (Wiring wiring = Wiring.store(folder.resolve("store"))) {
      load(wiring, file("a.csv", DELIVERIES));
      ImportOutcome again = load(wiring, file("b.csv", DELIVERIES));
      assertThat(again.batch()).isZero();
      assertThat(again.fileLines().getFirst()).contains("already in the store");
      assertThat(byYear(wiring)).containsExactly("2001 10.00", "2002 5.00");
    }
  }

  @Test
  void aRegisterWithABrokenRowIsSplitEvenlyUntilTheDeliveriesCome() throws Exception {
    try (Wiring wiring = Wiring.store(folder.resolve("store"))) {
      load(wiring, file("r.csv", REGISTER));
      assertThat(byYear(wiring)).containsExactly("2001 7.50", "2002 7.50");
      load(wiring, file("a.csv", DELIVERIES));
      assertThat(byYear(wiring)).containsExactly("2001 10.00", "2002 5.00");
    }
  }

  @Test
  void anImportIsTakenBackWhole() throws Exception {
    try (Wiring wiring = Wiring.store(folder.resolve("store"))) {
      ImportOutcome outcome = load(wiring, file("a.csv", DELIVERIES));
      assertThat(wiring.sources().takeOut(outcome.checksums())).isTrue();
      assertThat(wiring.explorer().isSample()).isTrue();
    }
  }

  @Test
  void oneUnusableFileKeepsAllOut() throws Exception {
    Path good = file("a.csv", DELIVERIES);
    Path bad = file("letter.txt", "Dear reader\n");
    try (Wiring wiring = Wiring.store(folder.resolve("store"))) {
      assertThatThrownBy(() -> wiring.imports().preview(List.of(good, bad), Progress.SILENT))
          .isInstanceOfSatisfying(UserProblem.class, problem -> {
            assertThat(problem.kind()).isEqualTo(UserProblem.Kind.BAD_INPUT);
            assertThat(problem.text()).contains("Dear reader").contains("Nothing was stored");
          });
      assertThat(wiring.explorer().isSample()).isTrue();
    }
  }

  @Test
  void aSecondOpeningOfAStoreGetsASentence() throws Exception {
    Path store = folder.resolve("store");
    try (Wiring wiring = Wiring.store(store)) {
      load(wiring, file("a.csv", DELIVERIES));
      assertThatThrownBy(() -> Wiring.store(store)).isInstanceOfSatisfying(UserProblem.class,
          problem -> assertThat(problem.kind()).isEqualTo(UserProblem.Kind.STORE)).hasMessageContaining("in use");
    }
  }

  @Test
  void aCutOffFileGivesItsWholeRowsAndSaysWhereItEnds() throws Exception {
    try (Wiring wiring = Wiring.store(folder.resolve("store"))) {
      ImportPreview preview = wiring.imports()
          .preview(List.of(file("a.csv", DELIVERIES.substring(0, DELIVERIES.length() - 30))), Progress.SILENT);
      assertThat(preview.issueLines()).last().asString().contains("line 5").contains("ends inside this row");
      wiring.imports().commit(preview, Progress.SILENT);
      assertThat(byYear(wiring)).containsExactly("2001 10.00");
    }
  }

  @Test
  void everyFormatIsWritten() throws Exception {
    try (Wiring wiring = Wiring.sample()) {
      Answer answer = wiring.explorer().answer(Explorer.startSpec());
      for (String ending : List.of("png", "svg", "pdf", "csv", "xlsx")) {
        Path file = folder.resolve("chart." + ending);
        wiring.exports().export(answer, file, false);
        assertThat(Files.size(file)).isGreaterThan(1_000);
      }
      assertThat(Files.readString(folder.resolve("chart.svg"))).contains("Arms deliveries from China and Russia")
          .contains("Roboto");
      assertThat(Files.readString(folder.resolve("chart.csv"))).startsWith("year,supplier,value,state,estimate,reason")
          .contains("2011,Russia,381.51,value,part,uncertain");
      assertThat(Files.readString(folder.resolve("chart.csv.txt"))).contains("March 2024");
    }
  }

  @Test
  void aFileInNoFolderIsAProblemThatNamesIt() throws Exception {
    try (Wiring wiring = Wiring.sample()) {
      Answer answer = wiring.explorer().answer(Explorer.startSpec());
      assertThatThrownBy(() -> wiring.exports().export(answer, folder.resolve("none/chart.png"), false))
          .isInstanceOf(UserProblem.class).hasMessageContaining("chart.png");
    }
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private static ImportOutcome load(Wiring wiring, Path file) throws UserProblem {
    return wiring.imports().commit(wiring.imports().preview(List.of(file), Progress.SILENT), Progress.SILENT);
  }

  private static List<String> byYear(Wiring wiring) throws UserProblem {
    return wiring.explorer()
        .summarise(
            new SummaryQuery(List.of(Dimension.YEAR), Measure.TIV_DELIVERED, TransferFilter.ALL, Derivation.NONE, 0))
        .rows().stream().map(row -> row.members().getFirst().key() + " " + row.cell().amountInSums()).toList();
  }
}
