package org.armsexplorer.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.armsexplorer.exporter.CitationStyle;
import org.armsexplorer.spec.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsStoreTest {
  @TempDir private Path folder;

  @Test
  void whatIsSavedIsReadAgain() {
    Settings settings = Settings.DEFAULT
        .withPreferences(
            mine -> mine.withAppearance(Appearance.DARK).withTextPercent(150).withCalculationBy("Institute of Arcadia")
                .withGround(Theme.TRANSPARENT).withCitation(CitationStyle.RIS).withExportFolder("/exports"))
        .withWindow(new Settings.WindowState(1, 2, 1000, 700, true, List.of(0.2, 0.8), "register", 0.5))
        .withShowTable(false)
        .withRegister(new RegisterColumns(
            List.of(new RegisterColumns.Column("register-status", 140, false),
                new RegisterColumns.Column("register-tiv", 0, true)),
            List.of(new RegisterColumns.Sort("register-status", true)), true))
        .withFolder("/data").withRecentFile("/data/a.atview").withView("{}");

    new SettingsStore(folder).save(settings);

    assertThat(new SettingsStore(folder).load()).isEqualTo(settings);
  }

  @Test
  void settingsFromBeforeThePreferencesAreRead() throws IOException {
    Settings settings = read("""
        {"appearance": "dark", "calculationBy": "Institute of Arcadia", "showTable": true, "folder": "/data",
         "recentFiles": ["/data/a.atview"]}""");

    assertThat(settings.preferences())
        .isEqualTo(Preferences.DEFAULT.withAppearance(Appearance.DARK).withCalculationBy("Institute of Arcadia"));
    assertThat(settings.folder()).isEqualTo("/data");
    assertThat(settings.recentFiles()).containsExactly("/data/a.atview");
  }

  @Test
  void aWindowFromBeforeThePageWasKeptIsOnThePageOfTheChart() throws IOException {
    Settings settings = read("""
        {"window": {"x": 1, "y": 2, "width": 1000, "height": 700, "maximized": false, "dividers": [0.2, 0.8]}}""");

    assertThat(settings.window())
        .isEqualTo(new Settings.WindowState(1, 2, 1000, 700, false, List.of(0.2, 0.8), "", 0.66));
  }

  @Test
  void whatALaterVersionWroteIsLeftOut() throws IOException {
    Settings settings = read("""
        {"preferences": {"appearance": "SEPIA", "textPercent": 900, "perfume": "rose"}, "folder": "/data"}""");

    assertThat(settings.preferences()).isEqualTo(Preferences.DEFAULT.withTextPercent(200));
    assertThat(settings.folder()).isEqualTo("/data");
  }

  @Test
  void columnsOfTheRegisterAreTheUsualOnesWhereNothingIsSaidOfThem() throws IOException {
    assertThat(read("{\"preferences\": {}, \"folder\": \"/data\"}").register()).isEqualTo(RegisterColumns.USUAL);
    assertThat(read("{\"preferences\": {}, \"register\": {\"columns\": [{\"id\": \"register-tiv\"}], \"shade\": 1}}")
        .register()).isEqualTo(
            new RegisterColumns(List.of(new RegisterColumns.Column("register-tiv", 0, false)), List.of(), false));
  }

  @Test
  void whatIsNoJsonIsSetAside() throws IOException {
    assertThat(read("{\"appearance\"")).isEqualTo(Settings.DEFAULT);
    assertThat(folder.resolve("settings.unreadable.json")).exists();
  }

  @Test
  void theTextGoesAlongItsSizesAndStopsAtTheirEnds() {
    assertThat(Preferences.DEFAULT.textStep(1)).isEqualTo(110);
    assertThat(Preferences.DEFAULT.textStep(-1)).isEqualTo(90);
    assertThat(Preferences.DEFAULT.withTextPercent(130).textStep(1)).isEqualTo(150);
    assertThat(Preferences.DEFAULT.withTextPercent(200).textStep(1)).isEqualTo(200);
    assertThat(Preferences.DEFAULT.withTextPercent(80).textStep(-1)).isEqualTo(80);
  }

  private Settings read(String json) throws IOException {
    Files.writeString(folder.resolve("settings.json"), json);
    return new SettingsStore(folder).load();
  }
}
