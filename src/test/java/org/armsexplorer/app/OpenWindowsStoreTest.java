package org.armsexplorer.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.armsexplorer.spec.ChartSpec;
import org.armsexplorer.spec.ChartType;
import org.armsexplorer.spec.SavedView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpenWindowsStoreTest {
  private static final Settings.WindowState PLACE =
      new Settings.WindowState(40, 30, 1200, 700, false, List.of(0.2, 0.8), "sources", 0.7);
  private static final OpenQuestions.One COLUMNS = new OpenQuestions.One(0, "Columns", ChartSpec.DEFAULT);
  private static final OpenQuestions.One LINES =
      new OpenQuestions.One(7, "Lines", ChartSpec.DEFAULT.withType(ChartType.LINE));
  private static final OpenWindows LEFT = of(COLUMNS);
  private static final OpenWindows NEWER = of(COLUMNS, LINES);
  @TempDir private Path folder;

  private static OpenQuestions window(OpenQuestions.One... all) {
    return new OpenQuestions(List.of(all), all.length - 1, PLACE);
  }

  private static OpenWindows of(OpenQuestions.One... all) {
    return new OpenWindows(List.of(window(all)), List.of(7, 3));
  }

  private OpenWindowsStore store() {
    return new OpenWindowsStore(folder);
  }

  @Test
  void whatWasOpenAtTheClosingIsOpenAtTheNextStart() {
    assertThat(store().load()).isEmpty();
    store().close(NEWER);
    assertThat(store().load()).contains(NEWER);
    assertThat(store().lost(NEWER)).isEmpty();
  }

  @Test
  void allWindowsComeBackEachWithItsQuestionsAndItsPlace() {
    OpenWindows two = new OpenWindows(List.of(window(COLUMNS), window(LINES, COLUMNS)), List.of(3));
    store().close(two);
    assertThat(store().load()).contains(two);
    store().autosave(new OpenWindows(two.windows().reversed(), List.of()));
    assertThat(store().lost(two)).as("the same windows, another one in front").isEmpty();
    store().autosave(new OpenWindows(List.of(window(COLUMNS), window(COLUMNS)), List.of()));
    assertThat(store().lost(two)).isPresent();
  }

  @Test
  void theFileThatAQuestionWasOpenedFromIsKept() {
    OpenWindows given =
        of(new OpenQuestions.One(0, "Columns", ChartSpec.DEFAULT, new SavedView("Myanmar", LINES.spec())));
    store().close(given);
    assertThat(store().load()).contains(given);
  }

  @Test
  void whatOthersHoldAsWellIsNotBesides() {
    assertThat(NEWER.besides(LEFT)).containsExactly(LINES);
    assertThat(LEFT.besides(NEWER)).isEmpty();
    assertThat(of(COLUMNS, COLUMNS).besides(LEFT)).containsExactly(COLUMNS);
  }

  @Test
  void whatAVersionThatKnewOneWindowLeftIsOpened() throws Exception {
    Files.writeString(folder.resolve("open.json"), """
        {"version": 1, "current": 1, "recent": [7, 3], "questions": [
          {"view": {"version": 1, "name": "Columns"}},
          {"id": 7, "view": {"version": 1, "name": "Lines", "type": "line"}}]}
        """);
    OpenQuestions left = new OpenQuestions(List.of(COLUMNS, LINES), 1, Settings.WindowState.NONE);
    assertThat(store().load()).contains(new OpenWindows(List.of(left), List.of(7, 3)));
  }

  @Test
  void onlyWhatIsNewerThanTheLastClosingIsLost() {
    store().close(LEFT);
    store().autosave(NEWER);
    assertThat(store().load()).contains(LEFT);
    assertThat(store().lost(LEFT)).contains(NEWER);
    store().forget();
    store().autosave(of(new OpenQuestions.One(0, "another title", ChartSpec.DEFAULT)));
    assertThat(store().lost(LEFT)).isEmpty();
  }

  @Test
  void nothingIsLostAfterAClosingOrWhereItIsNotWanted() {
    OpenWindowsStore store = store();
    store.autosave(LEFT);
    store.close(NEWER);
    store.autosave(LEFT);
    assertThat(store().lost(OpenWindows.NONE)).isEmpty();
    store().autosave(LEFT);
    assertThat(store().lost(OpenWindows.NONE)).contains(LEFT);
    store().forget();
    assertThat(store().lost(OpenWindows.NONE)).isEmpty();
  }

  @Test
  void whatWasLostIsAskedForAgainUntilItIsAnswered() {
    store().autosave(NEWER);
    OpenWindowsStore unanswered = store();
    assertThat(unanswered.lost(LEFT)).contains(NEWER);
    unanswered.autosave(LEFT);
    unanswered.close(LEFT);
    OpenWindowsStore crashed = store();
    assertThat(crashed.lost(LEFT)).as("after an orderly end").contains(NEWER);
    crashed.autosave(of(LINES));
    assertThat(store().lost(LEFT)).as("after another crash, the older first")
        .contains(new OpenWindows(List.of(window(COLUMNS, LINES), window(LINES)), List.of(7, 3)));
    store().autosave(of(LINES));
    assertThat(store().lost(LEFT).orElseThrow().windows()).as("nothing twice").hasSize(2);
    store().forget();
    assertThat(store().lost(LEFT)).isEmpty();
  }

  @Test
  void whatAnotherProgramHasOpenIsNotLost() throws Exception {
    store().autosave(NEWER);
    Path file = folder.resolve("open.autosave.json");
    ProcessHandle other = ProcessHandle.current().parent().orElseThrow();
    long started = other.info().startInstant().orElseThrow().toEpochMilli();
    String text = Files.readString(file).replaceAll("\"process\" : \\d+", "\"process\" : " + other.pid());
    Files.writeString(file, text.replaceAll("\"started\" : \\d+", "\"started\" : " + started));
    assertThat(store().lost(LEFT)).isEmpty();
    Files.writeString(file, text.replaceAll("\"started\" : \\d+", "\"started\" : 1"));
    assertThat(store().lost(LEFT)).contains(NEWER);
  }

  @Test
  void aDamagedFileCostsOnlyWhatItHeld() throws Exception {
    Files.writeString(folder.resolve("open.json"), "{\"questions\": [");
    Files.writeString(folder.resolve("open.autosave.json"), "[]");
    assertThat(store().load()).isEmpty();
    assertThat(store().lost(LEFT)).isEmpty();
    Files.writeString(folder.resolve("open.json"),
        "{\"windows\": [{\"place\": {\"x\": \"left\"}, \"questions\": [{\"view\": {\"name\": \"Columns\"}}]}]}");
    assertThat(store().load())
        .contains(new OpenWindows(List.of(OpenQuestions.of(COLUMNS, Settings.WindowState.NONE)), List.of()));
  }

  /// What a window leaves behind makes no store of a folder, and does not change one that is backed up.
  @Test
  void aBackupCanBeRestoredWhereAWindowWasOpen() throws Exception {
    Path store = folder.resolve("store");
    try (Wiring wiring = Wiring.store(store)) {
      Path file = Files.writeString(folder.resolve("a.csv"), Invented.DELIVERIES);
      wiring.imports().commit(wiring.imports().preview(List.of(file), Progress.SILENT), Progress.SILENT);
    }
    Path zip = folder.resolve("b.zip");
    Wiring.closed(store).storeService().backup(zip);
    Wiring.closed(store).open().close(LEFT);
    Wiring.closed(store).open().autosave(NEWER);
    assertThat(Wiring.closed(store).open().lost(LEFT)).contains(NEWER);
    Wiring.closed(store).open().autosave(LEFT);
    assertThat(Wiring.closed(store).storeService().restore(zip, Progress.SILENT).sound()).isTrue();
    Path fresh = folder.resolve("fresh");
    Wiring.closed(fresh).open().close(LEFT);
    Wiring.closed(fresh).open().autosave(NEWER);
    assertThat(Wiring.closed(fresh).open().lost(LEFT)).contains(NEWER);
    Wiring.closed(fresh).open().autosave(LEFT);
    assertThat(Wiring.closed(fresh).storeService().restore(zip, Progress.SILENT).sound()).isTrue();
  }
}
