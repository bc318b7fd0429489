package org.armsexplorer.ui.state;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.armsexplorer.analysis.Cell;
import org.armsexplorer.app.Answer;
import org.armsexplorer.app.EditionInfo;
import org.armsexplorer.app.Explorer;
import org.armsexplorer.app.UserProblem;
import org.armsexplorer.model.EditionKey;
import org.armsexplorer.spec.ChartSpec;
import org.armsexplorer.spec.TransferFilter;
import org.armsexplorer.ui.chart.ChartStudio;
import org.armsexplorer.ui.chart.Sight;
import org.armsexplorer.ui.parts.Texts;
import org.jspecify.annotations.Nullable;

/// The work behind one look at a spec: figures, counts and picture. Runs on workers, one at a time.
final class Answering {
  private final Explorer explorer;
  private final ChartStudio studio;
  /// How often the data changed.
  private final AtomicInteger age = new AtomicInteger();
  private @Nullable Known known;

  /// The last answer, so that another size asks nothing again.
  ///
  /// @param age of the data that was asked
  private record Known(int age, ChartSpec spec, Answer answer, Surroundings surroundings) {}

  record Result(State state, Surroundings surroundings) {}

  Answering(Explorer explorer, ChartStudio studio) {
    this.explorer = explorer;
    this.studio = studio;
  }

  /// The data changed: what is known is old. Waits for no answer that is under way, since a window calls this.
  void forget() {
    age.incrementAndGet();
  }

  synchronized Result answer(ChartSpec spec, Sight sight) {
    Surroundings surroundings = Surroundings.NONE;
    try {
      Known last = known;
      int now = age.get();
      if (last == null || last.age() != now || !last.spec().equals(spec)) {
        surroundings = surroundings(spec);
        last = new Known(now, spec, explorer.answerFitted(spec), surroundings);
        known = last;
      }
      return new Result(state(last.answer(), sight), last.surroundings());
    } catch (UserProblem problem) {
      return new Result(new State.Failed(problem.text(), ""), surroundings);
    }
  }

  /// What the chart of a spec is called; empty where the spec has no answer.
  Optional<String> title(ChartSpec spec) {
    try {
      return Optional.of(explorer.answerFitted(spec).chart().title());
    } catch (UserProblem problem) {
      return Optional.empty();
    }
  }

  private State state(Answer answer, Sight sight) {
    return hasFigures(answer) ? new State.Ready(answer, studio.paint(answer, sight))
        : new State.Empty(answer, Texts.text("empty.no-deliveries"));
  }

  private static boolean hasFigures(Answer answer) {
    // a row over no member at all has no figure
    int figures = Math.max(1, answer.exhibit().columns().size());
    return answer.exhibit().rows().stream().anyMatch(row -> row.cells().stream().limit(figures).anyMatch(Cell::exists));
  }

  private Surroundings surroundings(ChartSpec spec) throws UserProblem {
    List<EditionInfo> editions = explorer.editions();
    EditionKey wanted = spec.filter().edition();
    Optional<EditionInfo> edition =
        editions.stream().filter(info -> wanted == null || info.edition().key().equals(wanted)).findFirst();
    ChartSpec there = edition.isPresent() ? spec : spec.withFilter(filter -> filter.withEdition(null));
    return new Surroundings(explorer.isSample(), editions, edition, explorer.catalogue(there),
        explorer.facets(answerable(there)));
  }

  /// The spec, or one without its parties where the edition does not know them: the lists must still offer some.
  private ChartSpec answerable(ChartSpec spec) throws UserProblem {
    try {
      explorer.facets(spec);
      return spec;
    } catch (UserProblem problem) {
      TransferFilter all = TransferFilter.ALL.withEdition(spec.filter().edition());
      return spec.withFilter(all);
    }
  }
}
