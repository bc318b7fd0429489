package org.armsexplorer.ui.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.armsexplorer.app.Explorer;
import org.armsexplorer.app.SameThreadJobs;
import org.armsexplorer.app.Wiring;
import org.armsexplorer.model.Party;
import org.armsexplorer.model.YearRange;
import org.armsexplorer.spec.Derivation;
import org.armsexplorer.spec.Measure;
import org.armsexplorer.spec.Presence;
import org.armsexplorer.ui.chart.ChartStudio;
import org.armsexplorer.ui.chart.Sight;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// The state of the window, without a window.
class ExplorerModelTest {
  private final Wiring wiring = Wiring.sample();
  private final ExplorerModel model =
      new ExplorerModel(wiring.explorer(), new ChartStudio(), new SameThreadJobs(), Explorer.startSpec());

  @AfterEach
  void close() {
    wiring.close();
  }

  private void look() {
    model.look(new Sight(800, 450, 1));
  }

  @Test
  void nothingIsAskedBeforeThereIsRoomForAChart() {
    assertThat(model.stateProperty().get()).isEqualTo(new State.Working());
  }

  @Test
  void theFirstLookShowsTheSample() {
    look();

    assertThat(model.stateProperty().get()).isInstanceOf(State.Ready.class);
    Surroundings around = model.surroundingsProperty().get();
    assertThat(around.sample()).isTrue();
    assertThat(around.counts().suppliers()).containsKeys("China", "Russia", "India");
  }

  @Test
  void anEditIsAStepThatCanBeUndoneAndRedone() {
    look();

    model.edit(() -> "years 2005-2009", spec -> spec.withFilter(filter -> filter.withYears(new YearRange(2005, 2009))));
    assertThat(model.undoNameProperty().get()).isEqualTo("years 2005-2009");

    model.undo();
    assertThat(model.spec()).isEqualTo(Explorer.startSpec());
    assertThat(model.redoNameProperty().get()).isEqualTo("years 2005-2009");

    model.redo();
    assertThat(model.spec().filter().years()).isEqualTo(new YearRange(2005, 2009));
  }

  @Test
  void typingIsOneStep() {
    look();

    for (String text : List.of("C", "Ch", "Chi")) {
      model.amend("title", () -> "title", spec -> spec.withPresentation(looks -> looks.withTitle(text)));
    }
    model.settle();
    model.amend("title", () -> "title", spec -> spec.withPresentation(looks -> looks.withTitle("Other")));

    model.undo();
    assertThat(model.spec().presentation().title()).isEqualTo("Chi");
    model.undo();
    assertThat(model.spec()).isEqualTo(Explorer.startSpec());
  }

  @Test
  void typingBackToTheStartIsNoStep() {
    look();

    model.amend("title", () -> "title", spec -> spec.withPresentation(looks -> looks.withTitle("C")));
    model.amend("title", () -> "title", spec -> spec.withPresentation(looks -> looks.withTitle("")));

    assertThat(model.undoNameProperty().get()).isEmpty();
    assertThat(model.spec()).isEqualTo(Explorer.startSpec());
  }

  @Test
  void filtersWithoutDeliveriesGiveAReasonInsteadOfAChart() {
    look();

    model.edit(() -> "years", spec -> spec
        .withFilter(filter -> filter.withSuppliers(List.of("Austria")).withYears(new YearRange(2000, 2001))));

    assertThat(model.stateProperty().get()).isInstanceOf(State.Empty.class);
  }

  @Test
  void aTableWithoutAnyMemberIsEmptyAndNoFault() {
    look();

    model.edit(() -> "ranks",
        spec -> spec.withDerivation(Derivation.RANK)
            .withFilter(filter -> filter.withSuppliers(List.of()).withYears(YearRange.of(2000))
                .withTerms(terms -> terms.withUncertain(Presence.ONLY)).withBut(but -> but.withSuppliers(everyone()))));

    assertThat(model.stateProperty().get()).isInstanceOf(State.Empty.class);
  }

  private List<String> everyone() {
    return model.surroundingsProperty().get().catalogue().suppliers().stream().map(Party::name).toList();
  }

  @Test
  void anUnknownPartyIsToldAndTheListsStillOfferSome() {
    look();

    model.edit(() -> "add Atlantis", spec -> spec.withFilter(filter -> filter.withSuppliers(List.of("Atlantis"))));

    assertThat(model.stateProperty().get()).isInstanceOfSatisfying(State.Failed.class,
        failed -> assertThat(failed.problem()).contains("Atlantis"));
    assertThat(model.surroundingsProperty().get().counts().suppliers()).isNotEmpty();
  }

  @Test
  void whatTheSampleLacksHasAReason() {
    look();

    assertThat(model.reasonAgainst(Measure.TIV_DELIVERED)).isEmpty();
    assertThat(model.reasonAgainst(Measure.UNITS_DELIVERED)).contains("Import");
  }
}
