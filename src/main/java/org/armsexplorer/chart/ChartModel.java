package org.armsexplorer.chart;

import java.util.List;
import java.util.Optional;
import org.armsexplorer.analysis.Exhibit;
import org.armsexplorer.analysis.Member;
import org.armsexplorer.spec.ChartType;
import org.armsexplorer.spec.Derivation;
import org.armsexplorer.spec.Dimension;
import org.armsexplorer.spec.PaletteName;
import org.armsexplorer.spec.Theme;

/// A chart before it has a size: series, texts and what lies along x; no pixels.
///
/// @param share whether the figures are fractions of a whole
/// @param memberHues the colours of the members along x, where they have colours of their own and there is one series
/// @param average the five-year average beside yearly columns
/// @param detail what the type needs to know beside the series
public record ChartModel(ChartType type, Dimension x, List<Member> members, List<String> labels, List<Hue> memberHues,
    List<ChartSeries> series, Optional<ChartSeries> average, boolean share, Detail detail, ChartTexts texts,
    Theme theme, PaletteName palette, Exhibit exhibit) {

  public ChartModel {
    members = List.copyOf(members);
    labels = List.copyOf(labels);
    memberHues = List.copyOf(memberHues);
    series = List.copyOf(series);
  }

  /// What a series stands for: its member, in a panel also that of the panel.
  public String nameOf(int at) {
    String key = series.get(at).name();
    return detail instanceof Detail.Panels panels && panels.each() > 1 && panels.hasOwnSeries()
        ? panels.names().get(at / panels.each()) + ", " + key : key;
  }

  /// What is calculated for a figure beside it: its rank, its change.
  public List<String> beside(int column, int at) {
    return switch (detail) {
      case Detail.Ranks ranks -> {
        String rank = Ranking.of(series, column).text(at);
        yield rank.isEmpty() ? List.of() : List.of(Messages.text("said.rank", rank));
      }
      case Detail.Slope slope -> {
        String change = Change.said(this, at, slope);
        yield change.isEmpty() ? List.of()
            : List.of(Messages.text("said.change", labels.get(slope.from()), labels.get(slope.to()), change));
      }
      case Detail.Difference difference -> difference.pair().said(this, column);
      case Detail.Panels panels ->
        panels.hasDifference() ? new PanelDifference(this, panels).said(column, at) : List.of();
      case Detail.Flow flow -> List.of();
      case Detail.World world -> List.of();
      case Detail.Sheet sheet -> List.of();
      case Detail.None none -> List.of();
    };
  }

  /// What is calculated of the figures.
  Derivation derivation() {
    return exhibit.query().derivation();
  }

  public String title() {
    return texts.title();
  }

  public String sourceLine() {
    return texts.sourceLine();
  }

  /// The chart in words.
  public String spoken() {
    return texts.spoken();
  }

  /// The same on another ground.
  public ChartModel withTheme(Theme wanted) {
    return new ChartModel(type, x, members, labels, memberHues, series, average, share, detail, texts, wanted, palette,
        exhibit);
  }

  /// The same with other texts.
  public ChartModel withTexts(ChartTexts wanted) {
    return new ChartModel(type, x, members, labels, memberHues, series, average, share, detail, wanted, theme, palette,
        exhibit);
  }
}
