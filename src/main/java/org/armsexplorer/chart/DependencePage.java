package org.armsexplorer.chart;

import java.util.List;

/// A page on one party: from whom its arms came, or to whom they went, and what hangs on that.
///
/// @param facts figures to see at a glance, at most eight
/// @param shares shares of the partners by period
/// @param years what was delivered year by year
/// @param categories what was delivered by armament category
/// @param lists what is told in sentences, side by side
/// @param foot source and notes
public record DependencePage(String title, String subtitle, List<Fact> facts, ChartModel shares, ChartModel years,
    ChartModel categories, Table partners, List<Block> lists, List<String> foot) {

  /// A figure and what it says.
  public record Fact(String figure, String label) {}

  /// The partners with their figures; the first column is text, the others are numbers.
  public record Table(String heading, List<String> columns, List<List<String>> rows) {

    public Table {
      columns = List.copyOf(columns);
      rows = List.copyOf(rows);
    }
  }

  /// Sentences under a heading.
  public record Block(String heading, List<String> lines) {

    public Block {
      lines = List.copyOf(lines);
    }
  }

  public DependencePage {
    facts = List.copyOf(facts);
    lists = List.copyOf(lists);
    foot = List.copyOf(foot);
  }
}
