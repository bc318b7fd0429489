package org.armsexplorer.analysis.compare;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.armsexplorer.analysis.Cell;
import org.armsexplorer.model.ArmamentCategory;
import org.armsexplorer.model.DealRecord;
import org.armsexplorer.model.Estimate;
import org.armsexplorer.model.EstimateReason;
import org.armsexplorer.model.Figure;
import org.armsexplorer.model.FigureRecord;
import org.armsexplorer.model.Party;
import org.armsexplorer.model.SourceFile;
import org.armsexplorer.model.SourceForm;
import org.armsexplorer.model.Tiv;
import org.jspecify.annotations.Nullable;

/// Sums of deals held against the publisher's own TIV tables of the same edition, cell by cell. Only cells that the
/// files with deals cover are compared: there is nothing to say of the others.
///
/// Source of the tolerance: tables print whole millions, each rounded on its own, `0` for more than nothing and less than
/// half a million, and nothing where no deliveries were identified; totals are rounded from exact sums, not added up
/// from rounded cells.
public final class Reconciliation {
  /// A rounded figure lies within half a million of the exact one.
  private static final BigDecimal HALF = new BigDecimal("0.50");
  private static final Comparator<ReconciledCell> ORDER =
      Comparator.comparing((ReconciledCell one) -> one.table().name()).thenComparing(one -> name(one.supplier()))
          .thenComparing(one -> name(one.recipient()))
          .thenComparing(one -> one.category() == null ? "" : one.category().label())
          .thenComparingInt(ReconciledCell::year);
  private final List<DealRecord> deals;
  private final List<SourceFile> dealFiles;

  /// @param deals all deals of the edition that the question is about, each delivery from its most exact file
  /// @param files all files of the edition
  public Reconciliation(List<DealRecord> deals, List<SourceFile> files) {
    this.deals = List.copyOf(deals);
    dealFiles = files.stream().filter(file -> hasDeals(file.form())).toList();
  }

  private static boolean hasDeals(SourceForm form) {
    return form.compareTo(SourceForm.TIV_TABLE) < 0;
  }

  /// What a cell of a table is about: empty for all.
  private record Place(String supplier, String recipient, @Nullable ArmamentCategory category, int year) {}

  /// A sum of deals, and whether even splits are in it.
  private static final class Sum {
    long hundredths;
    boolean split;
    boolean uncertain;
    @Nullable Party supplier;
    @Nullable Party recipient;

    Cell cell() {
      Estimate estimate = Estimate.all(uncertain, split);
      BigDecimal amount = BigDecimal.valueOf(hundredths, 2);
      return hundredths == 0 ? new Cell.UnderHalf(estimate)
          : new Cell.Value(amount, estimate.reasons().isEmpty() ? BigDecimal.ZERO : amount, estimate);
    }
  }

  /// All cells that could be compared, by table, supplier, recipient, category and year.
  ///
  /// @param figures cells of tables, with the same filter as the deals
  public List<ReconciledCell> cells(List<FigureRecord> figures) {
    Map<SourceFile, List<FigureRecord>> byTable = new HashMap<>();
    for (FigureRecord figure : figures) {
      if (figure.from().file().form() == SourceForm.TIV_TABLE) {
        byTable.computeIfAbsent(figure.from().file(), file -> new ArrayList<>()).add(figure);
      }
    }
    List<ReconciledCell> cells = new ArrayList<>();
    byTable.forEach((table, printed) -> reconcile(table, printed, cells));
    cells.sort(ORDER);
    return cells;
  }

  private void reconcile(SourceFile table, List<FigureRecord> printed, List<ReconciledCell> cells) {
    Set<List<Boolean>> shapes = new HashSet<>();
    printed.forEach(figure -> shapes.add(shape(figure)));
    for (List<Boolean> shape : shapes) {
      Map<Place, Sum> sums = sums(shape);
      Set<Place> seen = new HashSet<>();
      for (FigureRecord figure : printed) {
        if (shape(figure).equals(shape) && isCovered(figure.supplier(), figure.recipient(), figure.figure().year())) {
          seen.add(place(figure));
          cells.add(cell(table, figure, sums.get(place(figure))));
        }
      }
      sums.keySet().removeAll(seen);
      sums.forEach((place, sum) -> missing(table, place, sum, cells));
    }
  }

  /// Which of supplier, recipient and category a table's cell names.
  private static List<Boolean> shape(FigureRecord figure) {
    return List.of(figure.supplier() != null, figure.recipient() != null, figure.figure().category() != null);
  }

  private static Place place(FigureRecord figure) {
    return new Place(key(figure.supplier()), key(figure.recipient()), figure.figure().category(),
        figure.figure().year());
  }

  private static String key(@Nullable Party party) {
    return party == null ? "" : party.key();
  }

  private static String name(@Nullable Party party) {
    return party == null ? "" : party.name();
  }

  private Map<Place, Sum> sums(List<Boolean> shape) {
    Map<Place, Sum> sums = new HashMap<>();
    for (DealRecord deal : deals) {
      for (DealRecord.Arrival arrival : deal.deliveries()) {
        if (arrival.asked() && arrival.delivery().tiv() != null) {
          Place place = new Place(shape.get(0) ? deal.supplier().key() : "", shape.get(1) ? deal.recipient().key() : "",
              shape.get(2) ? deal.deal().category() : null, arrival.delivery().year());
          Sum sum = sums.computeIfAbsent(place, any -> new Sum());
          sum.hundredths += arrival.delivery().tivHundredths();
          sum.split |= arrival.delivery().evenSplit();
          sum.uncertain |= arrival.delivery().isUncertain();
          sum.supplier = shape.get(0) ? deal.supplier() : null;
          sum.recipient = shape.get(1) ? deal.recipient() : null;
        }
      }
    }
    return sums;
  }

  /// Whether files with deals speak about all of a cell.
  private boolean isCovered(@Nullable Party supplier, @Nullable Party recipient, int year) {
    return dealFiles.stream().anyMatch(file -> file.coverage().includes(supplier == null ? null : supplier.key(),
        recipient == null ? null : recipient.key(), year));
  }

  private static ReconciledCell cell(SourceFile table, FigureRecord record, @Nullable Sum sum) {
    Figure figure = record.figure();
    Cell printed = figure.underHalf() ? new Cell.UnderHalf(Estimate.NONE)
        : new Cell.Value(figure.tiv().toMillions(), BigDecimal.ZERO, Estimate.NONE);
    Cell exact = sum == null ? Cell.NoneIdentified.CELL : sum.cell();
    boolean near = exact.amountInSums().subtract(printed.amountInSums()).abs().compareTo(HALF) <= 0;
    Agreement agreement = sum == null ? Agreement.NO_DEALS : near ? Agreement.AGREES : Agreement.DIFFERS;
    return new ReconciledCell(agreement, table, figure.line(), record.supplier(), record.recipient(), figure.category(),
        figure.year(), printed, exact, HALF);
  }

  private void missing(SourceFile table, Place place, Sum sum, List<ReconciledCell> cells) {
    String supplier = place.supplier().isEmpty() ? null : place.supplier();
    String recipient = place.recipient().isEmpty() ? null : place.recipient();
    if (table.coverage().includes(supplier, recipient, place.year())
        && isCovered(sum.supplier, sum.recipient, place.year())) {
      cells.add(new ReconciledCell(Agreement.NOT_IN_TABLE, table, 0, sum.supplier, sum.recipient, place.category(),
          place.year(), Cell.NoneIdentified.CELL, sum.cell(), HALF));
    }
  }

  /// The cells added up by table and year: half a million of tolerance for each cell that is printed.
  public static List<ReconciledCell> byYear(List<ReconciledCell> cells) {
    Map<String, TreeMap<Integer, List<ReconciledCell>>> groups = new TreeMap<>();
    for (ReconciledCell cell : cells) {
      if (cell.supplier() != null && cell.recipient() != null) {
        groups.computeIfAbsent(cell.table().checksum(), any -> new TreeMap<>())
            .computeIfAbsent(cell.year(), any -> new ArrayList<>()).add(cell);
      }
    }
    List<ReconciledCell> years = new ArrayList<>();
    groups.values().forEach(byYear -> byYear.forEach((year, group) -> years.add(added(year, group))));
    years.sort(ORDER);
    return years;
  }

  private static ReconciledCell added(int year, List<ReconciledCell> cells) {
    BigDecimal printed = BigDecimal.ZERO.setScale(2);
    Sum deals = new Sum();
    BigDecimal tolerance = BigDecimal.ZERO.setScale(2);
    for (ReconciledCell cell : cells) {
      printed = printed.add(cell.printed().amountInSums());
      deals.hundredths += Tiv.of(cell.deals().amountInSums()).hundredths();
      deals.split |= cell.deals().certainty().reasons().contains(EstimateReason.EVEN_SPLIT);
      deals.uncertain |= cell.deals().certainty().reasons().contains(EstimateReason.UNCERTAIN);
      tolerance = tolerance.add(cell.printed().exists() ? HALF : BigDecimal.ZERO);
    }
    ReconciledCell first = cells.getFirst();
    boolean near = deals.cell().amountInSums().subtract(printed).abs().compareTo(tolerance) <= 0;
    boolean oneSupplier = cells.stream().allMatch(cell -> key(cell.supplier()).equals(key(first.supplier())));
    boolean oneRecipient = cells.stream().allMatch(cell -> key(cell.recipient()).equals(key(first.recipient())));
    return new ReconciledCell(near ? Agreement.AGREES : Agreement.DIFFERS, first.table(), 0,
        oneSupplier ? first.supplier() : null, oneRecipient ? first.recipient() : null, null, year,
        new Cell.Value(printed, BigDecimal.ZERO, Estimate.NONE), deals.cell(), tolerance);
  }
}
