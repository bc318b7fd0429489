package org.armsexplorer.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.armsexplorer.analysis.FigureFormat;
import org.armsexplorer.chart.ChartModel;
import org.armsexplorer.chart.ChartTexts;
import org.armsexplorer.chart.DependencePage;
import org.armsexplorer.exporter.Credits;
import org.armsexplorer.exporter.DependenceFigure;
import org.armsexplorer.exporter.DependenceListing;
import org.armsexplorer.exporter.DependencePdf;
import org.armsexplorer.exporter.ExportException;
import org.armsexplorer.exporter.ExportFormat;
import org.armsexplorer.model.ShownNames;
import org.armsexplorer.model.YearRange;
import org.armsexplorer.spec.ChartSpec;
import org.armsexplorer.spec.ChartType;
import org.armsexplorer.spec.Dimension;
import org.armsexplorer.spec.Encoding;
import org.armsexplorer.spec.Measure;
import org.armsexplorer.spec.PaletteName;
import org.armsexplorer.spec.TransferFilter;

/// Makes the dependence sheet of a party: shares of its partners by period, main partners, categories, concentration, peak
/// year, time from order to delivery, open orders, and what the newest edition changed.
public final class DependenceService {
  /// Partners with a colour of their own.
  private static final int COLOURS = 5;
  /// Four periods of five years, where the question names no years.
  private static final int YEARS = 20;
  private final Explorer explorer;
  private final DiffService differences;

  DependenceService(Explorer explorer, DiffService differences) {
    this.explorer = explorer;
    this.differences = differences;
  }

  /// Which party a filter is about: the one recipient it names, else the one supplier.
  ///
  /// @throws UserProblem where it names no party or several
  public static Dimension role(TransferFilter filter) throws UserProblem {
    if (filter.recipients().size() == 1) {
      return Dimension.RECIPIENT;
    }
    if (filter.suppliers().size() == 1 && filter.recipients().isEmpty()) {
      return Dimension.SUPPLIER;
    }
    throw new UserProblem(UserProblem.Kind.WRONG_USE, "dependence.one-party");
  }

  /// The sheet of the one party that a filter names; of its years, or of the last twenty of the edition.
  ///
  /// @param palette of its charts
  /// @throws UserProblem where it names no party or several, or the edition holds no deals
  public DependenceSheet sheet(TransferFilter asked, PaletteName palette) throws UserProblem {
    Dimension role = role(asked);
    TransferFilter filter = explorer.resolve(asked.without(other(role)), explorer.facts(asked));
    if (role(filter) != role) {
      throw new UserProblem(UserProblem.Kind.WRONG_USE, "dependence.one-party");
    }
    Optional<String> lacking = explorer.reasonAgainst(Measure.DEALS, explorer.facts(filter).catalogue());
    if (lacking.isPresent()) {
      throw new UserProblem(UserProblem.Kind.WRONG_USE, "problem.lacking", lacking.get());
    }
    YearRange years = filter.years();
    YearRange covered = explorer.facts(filter).catalogue().years();
    TransferFilter dated = filter.withYears(
        years != null ? years : new YearRange(Math.max(covered.first(), covered.last() - YEARS + 1), covered.last()));
    return new Making(role, dated).sheet(palette);
  }

  private static Dimension other(Dimension role) {
    return role == Dimension.RECIPIENT ? Dimension.SUPPLIER : Dimension.RECIPIENT;
  }

  /// The making of one sheet.
  private final class Making {
    private final Dimension role;
    private final TransferFilter filter;
    private final DependenceFigures figures;
    private final List<DependenceFigure> noted = new ArrayList<>();
    private final Set<String> notes = new LinkedHashSet<>();

    Making(Dimension role, TransferFilter filter) throws UserProblem {
      this.role = role;
      this.filter = filter;
      figures = new DependenceFigures(explorer, role, filter, noted);
    }

    DependenceSheet sheet(PaletteName palette) throws UserProblem {
      ChartSpec plain = ChartSpec.DEFAULT.withFilter(filter).withPresentation(looks -> looks.withPalette(palette));
      Answer yearly =
          explorer.answer(plain.withType(ChartType.COLUMN_AVERAGE).withEncoding(new Encoding(Dimension.YEAR, null)));
      Answer shares = explorer.answer(plain.withType(ChartType.PERCENT_COLUMN).withTop(COLOURS)
          .withEncoding(new Encoding(Dimension.PERIOD, other(role))));
      Answer categories =
          explorer.answer(plain.withType(ChartType.RANKED_BAR).withEncoding(new Encoding(Dimension.CATEGORY, null)));
      ChartTexts texts = yearly.chart().texts();
      notes.addAll(texts.foot());
      notes.addAll(shares.chart().texts().notes());
      String party = figures.party();
      String title = Messages.text("dependence.title." + role.token(), ShownNames.party(party));
      String subtitle = Messages.text("dependence.subtitle." + role.token(), FigureFormat.years(figures.years()),
          yearly.facts().edition().title());
      DependencePage page = new DependencePage(title, subtitle, figures.facts(),
          titled(shares.chart(), "dependence.shares." + role.token()), titled(yearly.chart(), "dependence.years"),
          titled(categories.chart(), "dependence.categories"), figures.partners(),
          List.of(new DependenceOrders(explorer, role, filter, noted).block(), new DependenceChanges(explorer,
              differences, role, filter.withEdition(yearly.facts().edition().key()), noted).block()),
          foot());
      Credits credits = Credits.of(yearly.facts(), filter, title, texts.sourceLine(), List.copyOf(notes),
          String.join(". ", page.facts().stream().map(fact -> fact.label() + ": " + fact.figure()).toList()), "");
      return new DependenceSheet(page, credits, DependenceListing.of(page),
          DependenceFigure.listing(noted, title, subtitle, page.foot()));
    }

    /// The chart under a heading of the page; source and notes stand at the page's foot.
    private ChartModel titled(ChartModel chart, String key) {
      ChartTexts texts = chart.texts();
      notes.addAll(texts.marks());
      return chart
          .withTexts(new ChartTexts(Messages.text(key), "", "", List.of(), List.of(), List.of(), texts.spoken()));
    }

    private List<String> foot() {
      List<String> foot = new ArrayList<>(notes);
      foot.add(Messages.text("dependence.hhi"));
      return foot;
    }
  }

  /// Writes the sheet as PDF, or its figures as CSV or XLSX; the ending of the name says which.
  public void write(DependenceSheet sheet, Path file) throws UserProblem {
    if (ExportFormat.of(file).filter(format -> format == ExportFormat.PDF).isPresent()) {
      try {
        DependencePdf.write(sheet.page(), sheet.credits(), file);
      } catch (ExportException e) {
        throw new UserProblem(UserProblem.Kind.CANNOT_WRITE, e, "problem.said", e.text());
      }
    } else {
      ProofService.write(sheet.figures(), file, "dependence.no-format");
    }
  }

  /// Prints a sheet to be read, or its figures for programs.
  public void print(DependenceSheet sheet, TableFormat format, Appendable out) throws UserProblem {
    ProofService.print(format == TableFormat.TABLE ? sheet.listing() : sheet.figures(), format, out);
  }
}
