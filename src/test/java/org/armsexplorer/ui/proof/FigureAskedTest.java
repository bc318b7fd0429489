package org.armsexplorer.ui.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.armsexplorer.analysis.Cell;
import org.armsexplorer.analysis.Exhibit;
import org.armsexplorer.app.Answer;
import org.armsexplorer.app.Explorer;
import org.armsexplorer.app.Wiring;
import org.armsexplorer.exporter.EvidenceReport;
import org.armsexplorer.spec.ChartType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Each figure of a chart and of its table leads to rows that make it.
class FigureAskedTest {

  @ParameterizedTest
  @EnumSource(value = ChartType.class, names = {"GROUPED_COLUMN", "PERCENT_COLUMN", "COLUMN_AVERAGE"})
  void theFigureBehindAMarkIsTheOneThatIsDrawn(ChartType type) throws Exception {
    try (Wiring wiring = Wiring.sample()) {
      Answer answer = wiring.explorer().answer(Explorer.startSpec().withType(type));
      int column = 11;
      for (int series = 0; series < answer.chart().series().size(); series++) {
        Optional<FigureAsked> asked = FigureAsked.ofMark(answer, column, series);
        if (asked.isPresent()) {
          Cell drawn = answer.chart().series().get(series).points().get(column).cell();
          assertThat(prove(wiring, asked.get()).evidence().figure()).isEqualTo(drawn);
        }
      }
    }
  }

  @Test
  void eachCellOfTheTableLeadsToItsOwnFigure() throws Exception {
    try (Wiring wiring = Wiring.sample()) {
      Exhibit exhibit = wiring.explorer().answer(Explorer.startSpec()).exhibit();
      for (int column = 0; column < exhibit.totals().size(); column++) {
        FigureAsked cell = FigureAsked.ofCell(exhibit, Optional.of(exhibit.rows().get(11).member()), column);
        assertThat(prove(wiring, cell).evidence().figure()).isEqualTo(exhibit.rows().get(11).cells().get(column));
        FigureAsked total = FigureAsked.ofCell(exhibit, Optional.empty(), column);
        EvidenceReport report = prove(wiring, total);
        assertThat(report.evidence().figure()).isEqualTo(exhibit.totals().get(column));
        assertThat(report.evidence().sum()).isEqualByComparingTo(exhibit.totals().get(column).amountInSums());
      }
    }
  }

  private static EvidenceReport prove(Wiring wiring, FigureAsked asked) throws Exception {
    return wiring.proofs().prove(asked.query(), asked.members());
  }
}
