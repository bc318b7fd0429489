package org.armsexplorer.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.armsexplorer.app.OpenQuestions;
import org.armsexplorer.app.Settings;
import org.armsexplorer.spec.ChartSpec;
import org.armsexplorer.spec.ChartType;
import org.armsexplorer.spec.SavedView;
import org.armsexplorer.spec.library.ViewLibrary;
import org.armsexplorer.ui.state.Question;
import org.armsexplorer.ui.state.Questions;
import org.junit.jupiter.api.Test;

/// What tabs are called, without a window.
class TabNamesTest {
  private static final ChartSpec COLUMNS = ChartSpec.DEFAULT;
  private static final ChartSpec LINES = ChartSpec.DEFAULT.withType(ChartType.LINE);
  private static final ViewLibrary KEPT = ViewLibrary.EMPTY.withAdded("North", new SavedView("Trade", COLUMNS))
      .withAdded("South", new SavedView("Trade", LINES));

  private static OpenQuestions.One chart(String title, ChartSpec spec) {
    return new OpenQuestions.One(Question.NO_VIEW, title, spec);
  }

  private static List<String> names(OpenQuestions.One... open) {
    OpenQuestions kept = new OpenQuestions(List.of(open), 0, Settings.WindowState.NONE);
    return TabNames.of(Questions.Opened.of(kept).all(), KEPT);
  }

  @Test
  void chartsOfOneTitleAreToldApartByTheirTypesAndElseByNumbers() {
    assertThat(names(chart("Arms", COLUMNS), chart("Arms", LINES), chart("Other", LINES)))
        .containsExactly("Arms · Grouped columns", "Arms · Lines with gaps", "Other");
    assertThat(names(chart("Arms", LINES), chart("Arms", LINES))).containsExactly("Arms (1)", "Arms (2)");
    assertThat(names(chart("Arms", LINES), chart("Arms", COLUMNS), chart("Arms", LINES)))
        .containsExactly("Arms · Lines with gaps (1)", "Arms · Grouped columns", "Arms · Lines with gaps (2)");
  }

  @Test
  void viewsOfOneNameAreToldApartByTheirFolders() {
    assertThat(names(new OpenQuestions.One(1, "a", COLUMNS), new OpenQuestions.One(2, "b", COLUMNS)))
        .containsExactly("North/Trade", "South/Trade •");
  }

  @Test
  void aViewOfAFileIsCalledByItsNameAndMarkedWhereItWasChanged() {
    SavedView given = new SavedView("Myanmar", COLUMNS);
    assertThat(names(new OpenQuestions.One(Question.NO_VIEW, "Arms", COLUMNS, given))).containsExactly("Myanmar");
    assertThat(names(new OpenQuestions.One(Question.NO_VIEW, "Arms", LINES, given))).containsExactly("Myanmar •");
  }
}
