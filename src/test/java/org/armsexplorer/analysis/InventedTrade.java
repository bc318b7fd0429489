package org.armsexplorer.analysis;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.armsexplorer.model.ArmamentCategory;
import org.armsexplorer.model.Coverage;
import org.armsexplorer.model.Deal;
import org.armsexplorer.model.Delivery;
import org.armsexplorer.model.DeliveryStatus;
import org.armsexplorer.model.Edition;
import org.armsexplorer.model.Estimate;
import org.armsexplorer.model.Figure;
import org.armsexplorer.model.PartyNames;
import org.armsexplorer.model.SourceContent;
import org.armsexplorer.model.SourceFile;
import org.armsexplorer.model.SourceForm;
import org.armsexplorer.model.Tiv;
import org.armsexplorer.model.Weapon;
import org.armsexplorer.model.YearRange;
import org.jspecify.annotations.Nullable;

/// A small trade between invented parties, told deal by deal.
public final class InventedTrade {
  public static final Edition EDITION = new Edition(2024, false);
  private final List<Deal> deals = new ArrayList<>();
  private final List<Figure> figures = new ArrayList<>();
  private SourceForm form = SourceForm.DELIVERIES;
  private Coverage coverage = Coverage.world(new YearRange(2000, 2010));
  private String name = "arcadia.csv";

  public InventedTrade form(SourceForm wanted) {
    form = wanted;
    name = wanted.word() + ".csv";
    return this;
  }

  public InventedTrade named(String wanted) {
    name = wanted;
    return this;
  }

  public InventedTrade years(int first, int last) {
    coverage = new Coverage(coverage.suppliers(), coverage.recipients(), new YearRange(first, last));
    return this;
  }

  public InventedTrade coveringRecipient(String recipient) {
    coverage = new Coverage(Set.of(), Set.of(recipient), coverage.years());
    return this;
  }

  /// One deal, certain, of new aircraft.
  public InventedTrade deal(int id, String supplier, String recipient, Delivery... deliveries) {
    return deal(id, supplier, recipient, ArmamentCategory.AIRCRAFT, DeliveryStatus.NEW, deliveries);
  }

  public InventedTrade deal(int id, String supplier, String recipient, ArmamentCategory category, DeliveryStatus status,
      Delivery... deliveries) {
    deals.add(new Deal(id, supplier, recipient, new Weapon("X-" + id, "fighter aircraft"), category, 1999, false, null,
        false, status, "", null, null, null, false, deals.size() + 2, List.of(deliveries)));
    return this;
  }

  /// A deal of new arms with all that a filter can ask for.
  public InventedTrade ordered(int id, int year, String supplier, String recipient, Weapon weapon, String comments,
      boolean local, Delivery... deliveries) {
    deals.add(new Deal(id, supplier, recipient, weapon, ArmamentCategory.AIRCRAFT, year, id % 2 == 0, null, false,
        DeliveryStatus.NEW, comments, null, null, null, local, deals.size() + 2, List.of(deliveries)));
    return this;
  }

  public InventedTrade coveringSupplier(String supplier) {
    coverage = new Coverage(Set.of(supplier), Set.of(), coverage.years());
    return this;
  }

  /// A figure of a table; a null party stands for all.
  public InventedTrade total(@Nullable String supplier, @Nullable String recipient, int year, String tiv) {
    return figure(supplier, recipient, null, year, tiv, Estimate.NONE);
  }

  public InventedTrade figure(String supplier, String recipient, int year, String tiv, Estimate estimate) {
    return figure(supplier, recipient, null, year, tiv, estimate);
  }

  public InventedTrade figure(@Nullable String supplier, @Nullable String recipient,
      @Nullable ArmamentCategory category, int year, String tiv, Estimate estimate) {
    figures.add(new Figure(supplier, recipient, category, null, year, Tiv.parse(tiv), Tiv.parse(tiv).hundredths() == 0,
        estimate, figures.size() + 2));
    return this;
  }

  public static Delivery delivery(int year, int units, String tiv) {
    return new Delivery(year, false, units, false, Tiv.parse(tiv), false, 2);
  }

  public static Delivery uncertain(int year, int units, String tiv) {
    return new Delivery(year, false, units, true, Tiv.parse(tiv), false, 2);
  }

  public static Delivery split(int year, int units, String tiv) {
    return new Delivery(year, false, units, false, Tiv.parse(tiv), true, 2);
  }

  public SourceContent content() {
    int rows = figures.size() + deals.stream().mapToInt(deal -> deal.deliveries().size()).sum();
    SourceFile file =
        new SourceFile(name, name, 1, form, "UTF-8", LocalDateTime.of(2024, 4, 13, 12, 0), EDITION, coverage, rows);
    return new SourceContent(file, deals, figures);
  }

  public FactTable facts(InventedTrade... others) {
    List<SourceContent> contents = new ArrayList<>(List.of(content()));
    for (InventedTrade other : others) {
      contents.add(other.content());
    }
    return FactTableBuilder.of(EDITION, PartyNames.bundled(), contents);
  }

  /// Three suppliers, two recipients, 2000 to 2010.
  public static InventedTrade small() {
    return new InventedTrade().deal(1, "Arcadia", "Syldavia", delivery(2001, 4, "10.5"), delivery(2003, 2, "5.25"))
        .deal(2, "Borduria", "Syldavia", uncertain(2001, 10, "20"))
        .deal(3, "Borduria", "Ruritania", ArmamentCategory.SHIPS, DeliveryStatus.SECOND_HAND, delivery(2005, 1, "100"))
        .deal(4, "unknown supplier(s)", "Syldavia", delivery(2001, 1, "4.25"));
  }
}
