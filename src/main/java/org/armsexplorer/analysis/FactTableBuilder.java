package org.armsexplorer.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.armsexplorer.model.ArmamentCategory;
import org.armsexplorer.model.Deal;
import org.armsexplorer.model.Delivery;
import org.armsexplorer.model.DeliveryStatus;
import org.armsexplorer.model.Edition;
import org.armsexplorer.model.Estimate;
import org.armsexplorer.model.Figure;
import org.armsexplorer.model.PartyNames;
import org.armsexplorer.model.Reported;
import org.armsexplorer.model.SourceContent;
import org.armsexplorer.model.SourceFile;
import org.armsexplorer.model.Weapon;
import org.jspecify.annotations.Nullable;

/// Gathers the rows of an edition's sources into a [FactTable], each cell from its most exact source, never the sum of
/// two (see [SourceChoice]).
///
/// Used from one thread, once.
public final class FactTableBuilder {
  private final Edition edition;
  private final PartyNames names;
  private final List<SourceFile> sources = new ArrayList<>();
  private final Map<Integer, Integer> dealsBySipriId = new HashMap<>();
  private final PartyColumn suppliers;
  private final PartyColumn recipients;
  private final GrowingColumns rows;
  private final Weapons weapons;
  private final List<String> comments;
  private int deals;

  /// All that is gathered, beside the sources.
  ///
  /// @param comments in lower case, by the number of the deal
  record Parts(PartyColumn suppliers, PartyColumn recipients, GrowingColumns rows, Weapons weapons,
      List<String> comments) {}

  /// An empty gathering.
  ///
  /// @param expectedRows a guess that saves copying
  public FactTableBuilder(Edition edition, PartyNames names, int expectedRows) {
    this(edition, names, List.of(), new Parts(new PartyColumn(names), new PartyColumn(names),
        new GrowingColumns(Math.max(16, expectedRows)), new Weapons(), new ArrayList<>()));
  }

  /// What was gathered before: ready to be built.
  FactTableBuilder(Edition edition, PartyNames names, List<SourceFile> sources, Parts parts) {
    this.edition = edition;
    this.names = names;
    this.sources.addAll(sources);
    this.suppliers = parts.suppliers();
    this.recipients = parts.recipients();
    this.rows = parts.rows();
    this.weapons = parts.weapons();
    this.comments = parts.comments();
  }

  Parts parts() {
    return new Parts(suppliers, recipients, rows, weapons, comments);
  }

  /// The facts of contents of one edition.
  public static FactTable of(Edition edition, PartyNames names, List<SourceContent> contents) {
    int expected = contents.stream().mapToInt(content -> content.file().rows()).sum();
    FactTableBuilder builder = new FactTableBuilder(edition, names, expected);
    contents.forEach(builder::add);
    return builder.build();
  }

  /// What the rows of a deal have in common.
  ///
  /// @param number of [#deal]
  public record DealHead(int number, String supplier, String recipient, @Nullable ArmamentCategory category,
      @Nullable DeliveryStatus status, Weapon weapon, int orderYear, boolean orderYearUncertain,
      boolean localProduction) {}

  /// Adds all that a file says.
  public void add(SourceContent content) {
    int source = source(content.file());
    for (Deal deal : content.deals()) {
      int number = deal(deal.sipriId(), deal.comments());
      DealHead head = new DealHead(number, deal.supplier(), deal.recipient(), deal.category(), deal.status(),
          deal.weapon(), deal.orderYear(), deal.orderYearUncertain(), Boolean.TRUE.equals(deal.localProduction()));
      for (Delivery delivery : deal.deliveries()) {
        delivery(source, head, delivery.year(), delivery.units(), delivery.tivHundredths(), delivery.isUncertain(),
            delivery.evenSplit(), delivery.line());
      }
      if (deal.deliveries().isEmpty()) {
        openOrder(source, head, deal.line());
      }
    }
    for (Figure figure : content.figures()) {
      figure(source, figure);
    }
    for (Reported figure : content.reported()) {
      reported(source, figure);
    }
  }

  /// Adds a file whose rows follow; gives its number.
  public int source(SourceFile file) {
    sources.add(file);
    return sources.size() - 1;
  }

  /// The number of a deal: the same for the same SIPRI id in all files of the edition, a new one for id 0.
  ///
  /// @param itsComments the publisher's, empty where the file has none; those of several files are all kept
  public int deal(int sipriId, String itsComments) {
    int number = sipriId == 0 ? deals++ : dealsBySipriId.computeIfAbsent(sipriId, id -> deals++);
    if (!itsComments.isBlank()) {
      while (comments.size() <= number) {
        comments.add("");
      }
      String known = comments.get(number);
      String more = itsComments.toLowerCase(Locale.ROOT);
      comments.set(number, known.isEmpty() ? more : known + "\n" + more);
    }
    return number;
  }

  /// Adds one delivery of a deal.
  ///
  /// @param line line of the source on which it stands
  public void delivery(int source, DealHead deal, int year, int units, long tivHundredths, boolean uncertain,
      boolean evenSplit, int line) {
    int flags = (uncertain ? FactTable.UNCERTAIN : 0) | (evenSplit ? FactTable.EVEN_SPLIT : 0);
    flags |= tivHundredths == 0 && sources.get(source).form().hasTiv() ? FactTable.UNDER_HALF : 0;
    add(source, deal, year, units, tivHundredths, flags, line);
  }

  /// Adds an order of which nothing has arrived.
  ///
  /// @param line line of the source on which it stands
  public void openOrder(int source, DealHead deal, int line) {
    add(source, deal, deal.orderYear(), 0, 0, FactTable.OPEN, line);
  }

  private void add(int source, DealHead deal, int year, int units, long tivHundredths, int its, int line) {
    int flags = its | (deal.orderYearUncertain() ? FactTable.ORDER_UNCERTAIN : 0);
    flags |= deal.localProduction() ? FactTable.LOCAL : 0;
    rows.add(source, suppliers.place(deal.supplier()), recipients.place(deal.recipient()), deal.category(),
        deal.status(), year, units, tivHundredths, deal.number(), flags, line, deal.orderYear(),
        weapons.place(deal.weapon()));
  }

  /// Adds a quoted figure; one over all suppliers or all recipients answers where its parts are not there.
  public void figure(int source, Figure figure) {
    String supplier = figure.supplier();
    String recipient = figure.recipient();
    int flags = FactTable.FIGURE | (figure.underHalf() ? FactTable.UNDER_HALF : 0);
    flags |= figure.estimate().isUncertain() ? FactTable.UNCERTAIN : 0;
    flags |= figure.estimate().isEvenSplit() ? FactTable.EVEN_SPLIT : 0;
    flags |= figure.estimate().extent() == Estimate.Extent.PART ? FactTable.PARTLY : 0;
    rows.add(source, supplier == null ? -1 : suppliers.place(supplier),
        recipient == null ? -1 : recipients.place(recipient), figure.category(), figure.status(), figure.year(), 0,
        figure.tiv().hundredths(), deals++, flags, figure.line(), 0, -1);
  }

  /// Adds a figure of another source than SIPRI.
  public void reported(int source, Reported figure) {
    int flags = FactTable.FIGURE | (figure.underHalf() ? FactTable.UNDER_HALF : 0);
    boolean total = Reported.isTotal(figure.supplier()) || Reported.isTotal(figure.recipient());
    rows.addReported(source, suppliers.place(figure.supplier()), recipients.place(figure.recipient()), figure, deals++,
        flags | (total ? FactTable.TOTAL : 0));
  }

  /// The facts of all that was added.
  public FactTable build() {
    List<Integer> order = new ArrayList<>(IntStream.range(0, sources.size()).boxed().toList());
    order.sort((one, other) -> first(sources.get(one), sources.get(other)));
    short[] places = new short[sources.size()];
    for (int place = 0; place < places.length; place++) {
      places[order.get(place)] = (short) place;
    }
    List<SourceFile> ordered = order.stream().map(sources::get).toList();
    SourceChoice choice = new SourceChoice(sources, suppliers.keys(), recipients.keys(), rows);
    if (sources.size() > 1 && !rows.hasReported()) {
      new Splits(rows).mend(choice.keep(Needs.PARTIES));
    }
    rows.trim();
    Answering answering = new Answering(choice, sources, rows, suppliers.size(), recipients.size(), places);
    return new FactTable(edition, ordered, names, suppliers.parties(), recipients.parties(), answering, weapons,
        comments);
  }

  private static int first(SourceFile one, SourceFile other) {
    return one.equals(other) ? 0 : one.precedes(other) ? -1 : 1;
  }
}
