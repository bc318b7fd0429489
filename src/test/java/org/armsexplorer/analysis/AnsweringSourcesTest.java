package org.armsexplorer.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.armsexplorer.model.Coverage;
import org.armsexplorer.model.Edition;
import org.armsexplorer.model.PartyNames;
import org.armsexplorer.model.SourceFile;
import org.armsexplorer.model.SourceForm;
import org.armsexplorer.model.YearRange;
import org.armsexplorer.spec.TransferFilter;
import org.junit.jupiter.api.Test;

/// A credit names the files that answer, and no others.
class AnsweringSourcesTest {
  private static final SourceFile EARLY =
      file("early", SourceForm.DELIVERIES, Coverage.world(new YearRange(1950, 1989)));
  private static final SourceFile LATE = file("late", SourceForm.DELIVERIES, Coverage.world(new YearRange(1990, 2023)));
  private static final SourceFile ARCADIA =
      file("arcadia", SourceForm.DELIVERIES, new Coverage(Set.of("Arcadia"), Set.of(), new YearRange(1990, 2023)));
  private static final SourceFile REGISTER =
      file("register", SourceForm.REGISTER, Coverage.world(new YearRange(1950, 2023)));

  private static SourceFile file(String name, SourceForm form, Coverage coverage) {
    return new SourceFile(name, name, 1, form, "UTF-8", null, new Edition(2024, false), coverage, 1);
  }

  private static List<SourceFile> answering(TransferFilter filter, SourceFile... files) {
    return new AnsweringSources(filter, PartyNames.bundled(), new YearRange(1950, 2023)).among(List.of(files));
  }

  private static TransferFilter years(int first, int last) {
    return TransferFilter.ALL.withYears(new YearRange(first, last));
  }

  @Test
  void aFileOfOtherYearsIsNotNamed() {
    assertThat(answering(years(2000, 2019), EARLY, LATE)).containsExactly(LATE);
    assertThat(answering(years(1989, 1990), EARLY, LATE)).containsExactly(EARLY, LATE);
    assertThat(answering(TransferFilter.ALL, EARLY, LATE)).containsExactly(EARLY, LATE);
  }

  @Test
  void aRegisterBesideExactDeliveriesIsNamedOnlyWhereItAnswers() {
    assertThat(answering(TransferFilter.ALL, EARLY, LATE, REGISTER)).containsExactly(EARLY, LATE);
    assertThat(answering(TransferFilter.ALL, LATE, REGISTER)).containsExactly(LATE, REGISTER);
    assertThat(answering(years(1990, 2023), ARCADIA, REGISTER)).containsExactly(ARCADIA, REGISTER);
    assertThat(answering(years(1990, 2023).withSuppliers(List.of("Arcadia")), ARCADIA, REGISTER))
        .containsExactly(ARCADIA);
    assertThat(answering(years(1990, 2023).withSuppliers(List.of("Borduria")), ARCADIA, REGISTER))
        .containsExactly(REGISTER);
  }

  @Test
  void allAreNamedWhereNoneSpeaksOfWhatIsAsked() {
    assertThat(answering(years(1900, 1910), EARLY, LATE)).containsExactly(EARLY, LATE);
  }
}
