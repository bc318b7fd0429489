package org.armsexplorer.analysis.compare;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.armsexplorer.model.ArmamentCategory;
import org.armsexplorer.model.Coverage;
import org.armsexplorer.model.Deal;
import org.armsexplorer.model.DealRecord;
import org.armsexplorer.model.Delivery;
import org.armsexplorer.model.DeliveryStatus;
import org.armsexplorer.model.Edition;
import org.armsexplorer.model.Party;
import org.armsexplorer.model.PartyNames;
import org.armsexplorer.model.Provenance;
import org.armsexplorer.model.SourceFile;
import org.armsexplorer.model.SourceForm;
import org.armsexplorer.model.Tiv;
import org.armsexplorer.model.Weapon;
import org.armsexplorer.model.YearRange;

/// An edition with deals between invented parties, told one after the other.
final class Deals {
  private static final PartyNames NAMES = PartyNames.bundled();
  private final List<DealRecord> deals = new ArrayList<>();
  private final SourceFile file;

  Deals(int edition, int firstYear, int lastYear) {
    file = file(SourceForm.REGISTER, edition, Coverage.world(new YearRange(firstYear, lastYear)));
  }

  static SourceFile file(SourceForm form, int edition, Coverage coverage) {
    return new SourceFile(form.word() + edition + ".csv", form.word() + edition, 1, form, "UTF-8",
        LocalDateTime.of(edition, 4, 13, 12, 0), new Edition(edition, false), coverage, 1);
  }

  /// A deal whose deliveries are read from texts such as `2001 4 10.00`; `2001 4 -` where no TIV is told.
  Deals deal(int id, String recipient, int orderYear, String weapon, String description, String... deliveries) {
    return with(id, "Arcadia", recipient, orderYear, new Weapon(weapon, description), 6, deliveries);
  }

  Deals with(int id, String supplier, String recipient, int orderYear, Weapon weapon, Integer ordered,
      String... deliveries) {
    List<Delivery> list = new ArrayList<>();
    for (String text : deliveries) {
      String[] parts = text.split(" ");
      Delivery delivery = new Delivery(Integer.parseInt(parts[0]), false, Integer.parseInt(parts[1]), false,
          parts[2].equals("-") ? null : Tiv.parse(parts[2]), parts.length > 3, deals.size() + 2);
      list.add(delivery);
    }
    Deal deal = new Deal(id, supplier, recipient, weapon, ArmamentCategory.AIRCRAFT, orderYear, false, ordered, false,
        DeliveryStatus.NEW, "", null, null, null, null, deals.size() + 2, list);
    Provenance from = new Provenance(file, deal.line());
    deals.add(new DealRecord(deal, Party.named(supplier, NAMES), Party.named(recipient, NAMES), List.of(from),
        list.stream().map(one -> new DealRecord.Arrival(one, from, true)).toList()));
    return this;
  }

  /// A deal with a comment, its numbers marked as uncertain or not.
  Deals noted(String comments, boolean uncertain) {
    Delivery delivery = new Delivery(2001, false, 4, uncertain, Tiv.parse("10.00"), false, 2);
    Deal deal = new Deal(7, "Arcadia", "Syldavia", new Weapon("X-1", "fighter"), ArmamentCategory.AIRCRAFT, 2000,
        uncertain, 4, false, DeliveryStatus.NEW, comments, null, null, null, null, 2, List.of(delivery));
    Provenance from = new Provenance(file, deal.line());
    deals.add(new DealRecord(deal, Party.named("Arcadia", NAMES), Party.named("Syldavia", NAMES), List.of(from),
        List.of(new DealRecord.Arrival(delivery, from, true))));
    return this;
  }

  EditionDeals edition() {
    return new EditionDeals(deals, List.of(file));
  }

  List<DealRecord> records() {
    return deals;
  }
}
