package org.armsexplorer.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.armsexplorer.analysis.Axis;
import org.armsexplorer.analysis.Cell;
import org.armsexplorer.analysis.CellSum;
import org.armsexplorer.analysis.FigureFormat;
import org.armsexplorer.analysis.Member;
import org.armsexplorer.analysis.SummaryTable;

/// Makes a flow of an answer by two or three dimensions: small nodes are gathered, nodes are ordered so that few flows
/// cross.
final class FlowBuilder {
  private static final int SWEEPS = 12;
  private final SummaryTable table;
  private final int most;
  private final Hue rest;
  private final Function<Member, Hue> hues;
  private final List<List<Member>> nodes = new ArrayList<>();
  private final List<Map<Member, CellSum>> totals = new ArrayList<>();
  private final List<Map<Member, Map<Member, CellSum>>> links = new ArrayList<>();

  /// @param most nodes of a stage that stand on their own
  /// @param rest the colour of all other nodes
  /// @param hues the colour of a node of the first stage
  FlowBuilder(SummaryTable table, int most, Hue rest, Function<Member, Hue> hues) {
    this.table = table;
    this.most = most;
    this.rest = rest;
    this.hues = hues;
    List<Map<Member, Member>> gathered = table.axes().stream().map(this::gathered).toList();
    for (int stage = 0; stage < table.axes().size(); stage++) {
      totals.add(new LinkedHashMap<>());
      links.add(new LinkedHashMap<>());
    }
    for (SummaryTable.Row row : table.rows()) {
      add(row, gathered);
    }
    for (int stage = 0; stage < table.axes().size(); stage++) {
      nodes.add(new ArrayList<>(bySize(stage)));
    }
    order();
  }

  /// Each member to itself, or to the gathered rest: the axes are in descending order.
  private Map<Member, Member> gathered(Axis axis) {
    Map<Member, Member> into = new HashMap<>();
    for (int i = 0; i < axis.size(); i++) {
      boolean alone = i < most || axis.size() == most + 1;
      into.put(axis.members().get(i), alone ? axis.members().get(i) : Member.OTHERS);
    }
    return into;
  }

  private void add(SummaryTable.Row row, List<Map<Member, Member>> gathered) {
    for (int stage = 0; stage < row.members().size(); stage++) {
      Member here = gathered.get(stage).getOrDefault(row.members().get(stage), Member.OTHERS);
      totals.get(stage).computeIfAbsent(here, key -> new CellSum()).add(row.cell());
      if (stage + 1 < row.members().size()) {
        Member next = gathered.get(stage + 1).getOrDefault(row.members().get(stage + 1), Member.OTHERS);
        links.get(stage).computeIfAbsent(here, key -> new LinkedHashMap<>()).computeIfAbsent(next, key -> new CellSum())
            .add(row.cell());
      }
    }
  }

  /// The largest first, the gathered rest last.
  private List<Member> bySize(int stage) {
    return totals.get(stage).keySet().stream().filter(member -> total(stage, member) > 0)
        .sorted(Comparator.comparing((Member member) -> member.kind() != Member.Kind.ONE)
            .thenComparingDouble(member -> -total(stage, member)))
        .toList();
  }

  private double total(int stage, Member member) {
    CellSum sum = totals.get(stage).get(member);
    return sum == null ? 0 : sum.cell().amountInSums().doubleValue();
  }

  private double link(int stage, Member from, Member to) {
    return cell(stage, from, to).amountInSums().doubleValue();
  }

  private Cell cell(int stage, Member from, Member to) {
    CellSum sum = links.get(stage).getOrDefault(from, Map.of()).get(to);
    return sum == null ? Cell.NoneIdentified.CELL : sum.cell();
  }

  /// Each stage in the order of the weighted mean place of its neighbours, to and fro; the order with the fewest
  /// crossings stays (Sugiyama, Tagawa and Toda 1981, the barycentre method). The rest stays last.
  private void order() {
    List<List<Member>> best = copy();
    double fewest = crossings();
    for (int sweep = 0; sweep < SWEEPS; sweep++) {
      boolean rightwards = sweep % 2 == 0;
      for (int i = 1; i < nodes.size(); i++) {
        int stage = rightwards ? i : nodes.size() - 1 - i;
        int beside = rightwards ? stage - 1 : stage + 1;
        nodes.get(stage).sort(Comparator.comparing((Member member) -> member.kind() != Member.Kind.ONE)
            .thenComparingDouble(member -> mean(stage, member, beside)));
      }
      double now = crossings();
      if (now < fewest) {
        fewest = now;
        best = copy();
      }
    }
    nodes.clear();
    nodes.addAll(best);
  }

  private List<List<Member>> copy() {
    return new ArrayList<>(nodes.stream().map(stage -> (List<Member>) new ArrayList<>(stage)).toList());
  }

  private double mean(int stage, Member member, int beside) {
    double sum = 0;
    double weight = 0;
    double above = 0;
    for (Member other : nodes.get(beside)) {
      double flow = beside < stage ? link(beside, other, member) : link(stage, member, other);
      double height = total(beside, other);
      sum += flow * (above + height / 2);
      weight += flow;
      above += height;
    }
    return weight > 0 ? sum / weight : 0;
  }

  /// The smaller of each two flows that cross, added up: thin flows may cross.
  private double crossings() {
    double crossings = 0;
    for (int stage = 0; stage + 1 < nodes.size(); stage++) {
      List<Member> left = nodes.get(stage);
      List<Member> right = nodes.get(stage + 1);
      for (int a = 0; a < left.size(); a++) {
        for (int b = a + 1; b < left.size(); b++) {
          double below = 0;
          for (int i = 0; i < right.size(); i++) {
            // flows of a that end below this one's end
            double upper = link(stage, left.get(b), right.get(i));
            double lower = 0;
            for (int j = i + 1; j < right.size(); j++) {
              lower += link(stage, left.get(a), right.get(j));
            }
            below += Math.min(upper, lower);
          }
          crossings += below;
        }
      }
    }
    return crossings;
  }

  Detail.Flow detail() {
    List<Detail.Stage> stages = new ArrayList<>();
    for (int stage = 0; stage < nodes.size(); stage++) {
      Axis axis = table.axes().get(stage);
      boolean first = stage == 0;
      Map<Member, CellSum> sums = totals.get(stage);
      stages.add(new Detail.Stage(axis.dimension(),
          nodes.get(stage).stream()
              .map(member -> new Detail.Node(member, FigureFormat.member(axis.dimension(), member),
                  first && member.kind() == Member.Kind.ONE ? hues.apply(member) : rest,
                  sums.getOrDefault(member, new CellSum()).cell()))
              .toList()));
    }
    return new Detail.Flow(stages);
  }

  /// One series for each node that something flows out of, with a point for each node that something flows into.
  List<ChartSeries> series() {
    Detail.Flow flow = detail();
    List<ChartSeries> series = new ArrayList<>();
    for (int stage = 0; stage + 1 < nodes.size(); stage++) {
      for (Detail.Node node : flow.stages().get(stage).nodes()) {
        List<ChartPoint> points = new ArrayList<>();
        for (int into = 1; into < nodes.size(); into++) {
          for (Member target : nodes.get(into)) {
            points
                .add(ChartPoint.of(into == stage + 1 ? cell(stage, node.member(), target) : Cell.NoneIdentified.CELL));
          }
        }
        series.add(new ChartSeries(node.member().key(), node.name(), node.hue(),
            node.member().kind() != Member.Kind.ONE, 0, points));
      }
    }
    return series;
  }

  /// The nodes that something flows into, stage by stage.
  List<Member> targets() {
    return nodes.subList(1, nodes.size()).stream().flatMap(List::stream).toList();
  }

  List<String> labels() {
    return detail().stages().stream().skip(1).flatMap(stage -> stage.nodes().stream()).map(Detail.Node::name).toList();
  }
}
