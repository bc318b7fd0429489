package org.armsexplorer.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.geometry.Rectangle2D;
import org.armsexplorer.app.Settings.WindowState;
import org.junit.jupiter.api.Test;

class WindowPlaceTest {
  private static final Rectangle2D SCREEN = new Rectangle2D(0, 20, 1920, 1060);

  private static WindowState at(double x, double y, double width, double height) {
    return new WindowState(x, y, width, height, false, List.of(0.2, 0.8));
  }

  @Test
  void aNewWindowStandsAStepFromTheOneBefore() {
    assertThat(WindowPlace.beside(at(100, 80, 1200, 700), SCREEN)).isEqualTo(at(132, 112, 1200, 700));
  }

  @Test
  void whereItWouldLeaveTheScreenItStandsInTheCorner() {
    assertThat(WindowPlace.beside(at(700, 360, 1200, 700), SCREEN)).isEqualTo(at(0, 20, 1200, 700));
  }

  @Test
  void aWindowAsLargeAsTheScreenDoesNotHideTheOneBefore() {
    assertThat(WindowPlace.beside(at(0, 20, 1920, 1060), SCREEN)).isEqualTo(at(32, 52, 1920, 1060));
  }
}
