package org.armsexplorer.ui.views;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.armsexplorer.app.Answer;
import org.armsexplorer.app.UserProblem;
import org.armsexplorer.spec.ChartSpec;
import org.armsexplorer.ui.chart.ChartStudio;
import org.armsexplorer.ui.chart.Picture;
import org.armsexplorer.ui.chart.Sight;
import org.armsexplorer.ui.files.Desk;
import org.armsexplorer.ui.state.Problems;
import org.jspecify.annotations.Nullable;

/// Small pictures of views, painted as the chart is, one at a time on a worker: the one that was asked for last comes
/// first, and none is painted twice for the same data.
///
/// Used from the FX thread only. It paints with a studio of its own, so that the chart never waits for it.
public final class Thumbnails {
  private static final int MOST = 300;
  private final Desk desk;
  private final ChartStudio studio = new ChartStudio();
  private final Deque<Wanted> wanted = new ArrayDeque<>();
  private final Map<Key, Thumbnail> painted = new LinkedHashMap<>(16, 0.75f, true) {
    private static final long serialVersionUID = 1L;

    @Override
    protected boolean removeEldestEntry(Map.Entry<Key, Thumbnail> eldest) {
      return size() > MOST;
    }
  };
  private boolean working;

  /// What a picture depends on: the same view of the same data in the same room is the same picture.
  private record Key(ChartSpec spec, Sight room, long version) {}

  private record Wanted(Object place, ChartSpec spec, Sight room, Consumer<Thumbnail> shown) {}

  private record Drawn(Key key, Thumbnail thumbnail) {}

  public Thumbnails(Desk desk) {
    this.desk = desk;
  }

  /// Asks for a picture. It comes at once where it is there, else when it is painted; an older wish for the same place is
  /// dropped.
  ///
  /// @param place where it will be shown
  public void want(Object place, ChartSpec spec, Sight sight, Consumer<Thumbnail> shown) {
    forget(place);
    Sight room = sight.with(ChartStudio.ink(desk.memory().preferences()));
    Thumbnail there = painted.get(new Key(spec, room, desk.wiring().explorer().dataVersion()));
    if (there != null) {
      shown.accept(there);
      return;
    }
    wanted.push(new Wanted(place, spec, room, shown));
    next();
  }

  /// Nothing is shown in a place any more.
  public void forget(Object place) {
    wanted.removeIf(one -> one.place().equals(place));
  }

  private void next() {
    Wanted one = working ? null : wanted.poll();
    if (one == null) {
      return;
    }
    working = true;
    desk.jobs().latest("thumbnail", Duration.ZERO, progress -> draw(one), drawn -> {
      painted.put(drawn.key(), drawn.thumbnail());
      one.shown().accept(drawn.thumbnail());
      working = false;
      next();
    }, thrown -> {
      one.shown().accept(new Thumbnail(null, Problems.text(thrown)));
      working = false;
      next();
    });
  }

  /// On a worker.
  private Drawn draw(Wanted one) {
    Key key = new Key(one.spec(), one.room(), desk.wiring().explorer().dataVersion());
    try {
      Answer answer = desk.wiring().explorer().answerFitted(one.spec());
      return new Drawn(key, new Thumbnail(studio.paint(answer, one.room()), ""));
    } catch (UserProblem problem) {
      return new Drawn(key, new Thumbnail(null, problem.text()));
    }
  }

  /// A small picture, or why there is none.
  public record Thumbnail(@Nullable Picture picture, String problem) {}
}
