package org.armsexplorer.cli;

import java.util.ArrayList;
import java.util.List;
import org.armsexplorer.app.UserProblem;
import org.armsexplorer.spec.Annotations;
import org.armsexplorer.spec.ChartSize;
import org.armsexplorer.spec.ChartType;
import org.armsexplorer.spec.Dimension;
import org.armsexplorer.spec.Encoding;
import org.armsexplorer.spec.EventLine;
import org.armsexplorer.spec.PanelAxis;
import org.armsexplorer.spec.Presentation;
import org.armsexplorer.spec.Theme;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// How a chart looks.
final class LookOptions {
  @Option(names = "--type", paramLabel = "TYPE", description = "grouped-column, stacked-column, percent-column, line, area, difference, column-average, ranked-bar, slope, rank-path, small-multiples, heat-grid, flow, map, flow-map, table or fact-sheet.") private String type =
      ChartType.GROUPED_COLUMN.token();

  @Option(names = "--title", paramLabel = "TEXT", description = "Title; without it a plain description.") private String title =
      "";

  @Option(names = "--subtitle", paramLabel = "TEXT", description = "Subtitle; without it unit, parties and years.") private String subtitle =
      "";

  @Option(names = "--size", paramLabel = "SIZE", description = "1920x1080 in pixels, or a width on paper such as 85mm.") private @Nullable String size;

  @Option(names = "--scale", paramLabel = "N", description = "Pixels of the picture for one pixel of the size.") private double scale =
      1;

  @Option(names = "--theme", paramLabel = "THEME", description = "light, dark or transparent.") private String theme =
      Theme.LIGHT.token();

  @Mixin private PaletteOption palette = new PaletteOption();

  @Option(names = "--calculation-by", paramLabel = "NAME", description = "Who is credited for calculated figures.") private String calculationBy =
      "";

  @Option(names = "--facet", paramLabel = "DIMENSION", description = "Small multiples: what has panels of its own.") private @Nullable String facet;

  @Option(names = "--axis", paramLabel = "AXIS", description = "Small multiples: shared (default) or own value axis.") private String axis =
      PanelAxis.SHARED.token();

  @Option(names = "--side-by-side", paramLabel = "DIMENSION", description = "Panels of two beside each other on one axis: of recipient, supplier, edition or period, named by the filter; the same as small multiples with --facet.") private @Nullable String beside;

  @Option(names = "--difference", description = "Two panels: a third beside them with their difference.") private boolean difference;

  @Option(names = "--highlight", paramLabel = "NAME", description = "Stands out, all others are grey; repeatable.") private List<String> highlights =
      new ArrayList<>();

  @Option(names = "--note", paramLabel = "TEXT", description = "A sentence of your own under the chart; repeatable.") private List<String> notes =
      new ArrayList<>();

  @Option(names = "--event", paramLabel = "TEXT", description = "A line at a year with a few words, such as \"2021 Coup\", in columns, lines and areas; repeatable.") private List<String> events =
      new ArrayList<>();

  @Option(names = "--outlines", description = "SVG: turn text to outlines.") private boolean outlines;

  ChartType type() throws UserProblem {
    return beside == null ? Words.parse(ChartType.class, type, "--type") : ChartType.SMALL_MULTIPLES;
  }

  /// What the dimensions asked for stand for: x, series, panels; or, with a facet given by name, x and series.
  Encoding encoding(List<Dimension> by) throws UserProblem {
    @Nullable Dimension series = by.size() > 1 ? by.get(1) : null;
    @Nullable Dimension third = by.size() > 2 ? by.get(2) : null;
    List<Dimension> named = panels();
    @Nullable Dimension panels = named.isEmpty() ? third : named.getFirst();
    return new Encoding(by.getFirst(), series == panels ? null : series, panels,
        Words.parse(PanelAxis.class, axis, "--axis"), difference);
  }

  /// What a chart is broken down by where nothing is said: side by side, each panel shows one thing over the years.
  List<Dimension> usual() {
    return beside == null ? List.of(Dimension.YEAR, Dimension.SUPPLIER) : List.of(Dimension.YEAR);
  }

  /// What has panels of its own, where an option names it; none otherwise.
  List<Dimension> panels() throws UserProblem {
    String asked = beside == null ? facet : beside;
    return asked == null ? List.of()
        : List.of(Words.parse(Dimension.class, asked, beside == null ? "--facet" : "--side-by-side"));
  }

  boolean outlines() {
    return outlines;
  }

  Presentation presentation() throws UserProblem {
    if (!(scale >= 0.1 && scale <= 16)) {
      throw Words.problem("wrong.scale", Double.toString(scale));
    }
    return Presentation.DEFAULT.withTitle(title).withSubtitle(subtitle).withCalculationBy(calculationBy)
        .withTheme(Words.parse(Theme.class, theme, "--theme")).withPalette(palette.palette()).withScale(scale)
        .withSize(size()).withHighlights(highlights).withAnnotations(new Annotations(notes, events()));
  }

  private List<EventLine> events() throws UserProblem {
    List<EventLine> lines = new ArrayList<>();
    for (String event : events) {
      lines.add(EventLine.parse(event).orElseThrow(() -> Words.problem("wrong.event", event)));
    }
    return lines;
  }

  private ChartSize size() throws UserProblem {
    String asked = size;
    if (asked == null) {
      return ChartSize.SLIDE;
    }
    try {
      return ChartSize.parse(asked);
    } catch (IllegalArgumentException e) {
      throw new UserProblem(UserProblem.Kind.WRONG_USE, e, "problem.said", Texts.text("wrong.size", asked));
    }
  }
}
