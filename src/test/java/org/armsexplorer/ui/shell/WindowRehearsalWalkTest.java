package org.armsexplorer.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.control.MenuBar;
import javafx.util.Duration;
import org.armsexplorer.app.Appearance;
import org.armsexplorer.spec.ChartType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is rehearsed is there, and what is not there is told: an image would be made without it, and nobody would see.
class WindowRehearsalWalkTest {
  private static final Duration BEAT = Duration.millis(20);
  @TempDir private Path folder;

  @Test
  void goesThroughTypesAndAppearancesAndClosesEachSheet() throws Exception {
    try (WindowLab lab = WindowLab.withDownload(folder)) {
      lab.robot().interact(() -> lab.model().edit(() -> "Arcadia",
          spec -> spec.withFilter(filter -> filter.withRecipients(List.of("Arcadia")))));
      lab.answered();
      List<ChartType> types = new ArrayList<>(List.of(lab.model().spec().type()));
      List<Appearance> appearances = new ArrayList<>();
      List<Boolean> sheets = new ArrayList<>();
      lab.robot().interact(() -> {
        lab.model().specProperty().subscribe((was, now) -> types.add(now.type()));
        lab.windows().memory().preferencesProperty().subscribe((was, now) -> appearances.add(now.appearance()));
        lab.node("sheets", Sheets.class).openProperty().subscribe((was, now) -> sheets.add(now));
      });
      assertThat(play(lab)).isEmpty();
      assertThat(types).contains(ChartType.values());
      assertThat(appearances).contains(Appearance.DARK, Appearance.CONTRAST_LIGHT).endsWith(Appearance.LIGHT);
      assertThat(sheets).as("opened, closed").hasSize(14).endsWith(false);
      assertThat(lab.windows().memory().preferences().textPercent()).isEqualTo(100);
    }
  }

  /// Of no party there is no sheet of what it hangs on.
  @Test
  void endsWhereNoSheetOpens() throws Exception {
    try (WindowLab lab = WindowLab.withDownload(folder)) {
      assertThat(play(lab)).get().asString().contains("dependence");
    }
  }

  @Test
  void endsWithWhatIsNotThere() throws Exception {
    try (WindowLab lab = WindowLab.withDownload(folder)) {
      lab.robot().interact(() -> lab.node("menu-bar", MenuBar.class).getMenus().removeLast());
      assertThat(play(lab)).get().asString().contains("menu-help");
    }
  }

  /// @return what a step threw
  private static Optional<RuntimeException> play(WindowLab lab) throws Exception {
    AtomicReference<@Nullable Optional<RuntimeException>> ended = new AtomicReference<>();
    lab.robot().interact(() -> WindowRehearsal.play(lab.stage(), BEAT, ended::set));
    lab.until(() -> ended.get() != null);
    return Objects.requireNonNull(ended.get());
  }
}
