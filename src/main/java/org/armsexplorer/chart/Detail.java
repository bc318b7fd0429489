package org.armsexplorer.chart;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.armsexplorer.analysis.Cell;
import org.armsexplorer.analysis.FactSheet;
import org.armsexplorer.analysis.Member;
import org.armsexplorer.spec.Dimension;

/// What a type of chart needs to know beside its series.
public sealed interface Detail {

  /// Nothing more.
  record None() implements Detail {}

  /// Panels side by side. The series stand panel by panel, or all panels show the same series in years of their own.
  ///
  /// @param names one for each panel
  /// @param each how many series a panel has
  /// @param shared whether all have the same value axis
  /// @param stretches which places along x each panel shows; none where each shows all of them, of series of its own
  /// @param difference of two panels, the places of that from which the other is taken away and of the other; none where
  /// no difference stands beside them
  record Panels(List<String> names, int each, boolean shared, List<Stretch> stretches,
      List<Integer> difference) implements Detail {

    public Panels {
      names = List.copyOf(names);
      stretches = List.copyOf(stretches);
      difference = List.copyOf(difference);
    }

    /// Whether a difference stands beside the panels.
    public boolean hasDifference() {
      return !difference.isEmpty();
    }

    /// The place of a panel's first series.
    int seriesOf(int panel) {
      return stretches.isEmpty() ? panel * each : 0;
    }

    /// What a panel shows of x.
    Stretch stretch(int panel, int all) {
      return stretches.isEmpty() ? new Stretch(0, all) : stretches.get(panel);
    }

    /// Whether each panel has series of its own, which are told apart by the panel's name.
    public boolean hasOwnSeries() {
      return stretches.isEmpty();
    }
  }

  /// Places along x.
  ///
  /// @param to the first place behind it
  record Stretch(int from, int to) {

    int length() {
      return to - from;
    }
  }

  /// How much more of one series than of another.
  record Difference(SeriesPair pair) implements Detail {}

  /// Two of the members along x, compared.
  ///
  /// @param unequal series whose two sums are over unequal years: no change is told of them
  record Slope(int from, int to, Set<Integer> unequal) implements Detail {

    public Slope {
      unequal = Set.copyOf(unequal);
    }
  }

  /// Ranks along x.
  ///
  /// @param most ranks shown
  record Ranks(int most) implements Detail {}

  /// Flows through stages. The series are the nodes of all stages but the last, the members along x those of all stages
  /// but the first; a point is the flow from the one to the other.
  record Flow(List<Stage> stages) implements Detail {

    public Flow {
      stages = List.copyOf(stages);
    }
  }

  /// One stage of a flow, its nodes from the top.
  record Stage(Dimension dimension, List<Node> nodes) {

    public Stage {
      nodes = List.copyOf(nodes);
    }
  }

  /// A node of a flow.
  ///
  /// @param total all that flows through it
  record Node(Member member, String name, Hue hue, Cell total) {}

  /// Parties on a map.
  ///
  /// @param codes where each member along x lies, in ISO 3166-1 alpha-2; empty where it has no place
  /// @param former places along x of the members that are states no more
  /// @param origin where arcs start
  record World(List<String> codes, Set<Integer> former, Optional<Origin> origin) implements Detail {

    public World {
      codes = List.copyOf(codes);
      former = Set.copyOf(former);
    }
  }

  /// The party that arcs start from, or lead to.
  ///
  /// @param codes where it lies, in ISO 3166-1 alpha-2: one, or one for each member of a group
  record Origin(List<String> codes, String name, Hue hue) {

    public Origin {
      codes = List.copyOf(codes);
    }
  }

  /// The list of the largest parties.
  ///
  /// @param most rows wanted
  record Sheet(FactSheet sheet, int most) implements Detail {}
}
