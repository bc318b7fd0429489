package org.armsexplorer.store;

import org.armsexplorer.model.ArmamentCategory;
import org.armsexplorer.model.Deal;
import org.armsexplorer.model.Delivery;
import org.armsexplorer.model.DeliveryStatus;
import org.armsexplorer.model.Figure;
import org.armsexplorer.model.Reported;
import org.armsexplorer.model.SourceContent;
import org.armsexplorer.model.SourceFile;
import org.armsexplorer.store.kept.FileSum;
import org.jspecify.annotations.Nullable;

/// Counts, sums and hashes what one file says: once when it comes in, and again whenever its rows are read. Flipped bits
/// in a database file were seen to open without complaint and to answer wrong.
final class Tally {
  private long deals;
  private long deliveries;
  private long figures;
  private long hundredths;
  private long facts;
  private long rows;

  /// What a file says, before it is stored.
  static FileSum of(SourceContent content) {
    Tally tally = new Tally();
    tally.file(content.file());
    for (Deal deal : content.deals()) {
      long hash = dealHash(deal.sipriId(), deal.supplier(), deal.recipient(), deal.category(), deal.status());
      tally.deal(hash);
      tally.dealRow(deal);
      for (Delivery delivery : deal.deliveries()) {
        tally.delivery(hash, delivery);
        tally.deliveryRow(hash, delivery);
      }
    }
    for (Figure figure : content.figures()) {
      tally.figure(figure);
      tally.figureRow(figure);
    }
    for (Reported figure : content.reported()) {
      tally.reported(figure);
      tally.reportedRow(figure);
    }
    return tally.sum();
  }

  FileSum sum() {
    return new FileSum(deals, deliveries, figures, hundredths, facts, rows);
  }

  /// The file itself; its name is the user's, and whether its edition is a guess may change with the next file.
  void file(SourceFile file) {
    long hash = Hash.add(file.rows(), file.checksum());
    hash = Hash.add(hash, file.bytes());
    hash = Hash.add(hash, file.form());
    hash = Hash.add(hash, file.encoding());
    hash = Hash.add(hash, file.generated() == null ? null : file.generated().toString());
    hash = Hash.add(hash, file.edition().year());
    hash = file.edition().isSipri() ? hash : Hash.add(hash, file.edition().source().token());
    hash = Hash.add(hash, file.coverage().years().first());
    hash = Hash.add(hash, file.coverage().years().last());
    facts += hash;
    for (String supplier : file.coverage().suppliers()) {
      facts += Hash.add(11, supplier);
    }
    for (String recipient : file.coverage().recipients()) {
      facts += Hash.add(12, recipient);
    }
  }

  /// That a deal of a register is the same as one of the deliveries.
  static long join(int deal, int joined) {
    return Hash.mix(((long) deal << 32) ^ joined);
  }

  /// What of a deal is part of each of its deliveries.
  static long dealHash(int sipriId, String supplier, String recipient, @Nullable ArmamentCategory category,
      @Nullable DeliveryStatus status) {
    long hash = Hash.add(sipriId, supplier);
    hash = Hash.add(hash, recipient);
    hash = Hash.add(hash, category);
    return Hash.add(hash, status);
  }

  void deal(long hash) {
    deals++;
    facts += Hash.mix(hash);
  }

  void delivery(long dealHash, Delivery delivery) {
    delivery(dealHash, delivery.year(), delivery.units(), delivery.tivHundredths(), delivery.yearUncertain(),
        delivery.unitsUncertain(), delivery.evenSplit());
  }

  void delivery(long dealHash, int year, int units, long tivHundredths, boolean yearUncertain, boolean unitsUncertain,
      boolean evenSplit) {
    deliveries++;
    hundredths += tivHundredths;
    long marks = (yearUncertain ? 1 : 0) | (unitsUncertain ? 2 : 0) | (evenSplit ? 4 : 0);
    long hash = Hash.add(dealHash, ((long) year << 32) ^ units);
    facts += Hash.add(hash, (tivHundredths << 3) | marks);
  }

  void figure(Figure figure) {
    figures++;
    hundredths += figure.tiv().hundredths();
    long hash = Hash.add(figure.year(), figure.supplier());
    hash = Hash.add(hash, figure.recipient());
    hash = Hash.add(hash, figure.category());
    hash = Hash.add(hash, figure.status());
    hash = Hash.add(hash, figure.tiv().hundredths());
    hash = Hash.add(hash, figure.underHalf());
    hash = Hash.add(hash, figure.estimate().extent());
    facts += Hash.add(hash, figure.estimate().reasonWords());
  }

  void reported(Reported figure) {
    figures++;
    hundredths += figure.hundredths();
    long hash = Hash.add(figure.year(), figure.supplier());
    hash = Hash.add(hash, figure.recipient());
    hash = Hash.add(hash, figure.category());
    hash = Hash.add(hash, figure.status());
    hash = Hash.add(hash, figure.quantity());
    hash = Hash.add(hash, figure.hundredths());
    facts += Hash.add(hash, figure.underHalf());
  }

  void reportedRow(Reported figure) {
    rows += Hash.add(figure.line(), figure.hundredths());
  }

  void dealRow(Deal deal) {
    long hash = Hash.add(deal.line(), deal.weapon().designation());
    hash = Hash.add(hash, deal.weapon().description());
    hash = Hash.add(hash, deal.orderYear());
    hash = Hash.add(hash, deal.orderYearUncertain());
    hash = Hash.add(hash, deal.unitsOrdered() == null ? -1L : deal.unitsOrdered());
    hash = Hash.add(hash, deal.unitsOrderedUncertain());
    hash = Hash.add(hash, deal.comments());
    hash = Hash.add(hash, deal.tivNewUnit());
    hash = Hash.add(hash, deal.tivUnit());
    hash = Hash.add(hash, deal.tivOrder() == null ? -1L : deal.tivOrder().hundredths());
    rows += Hash.add(hash, deal.localProduction() == null ? null : deal.localProduction().toString());
  }

  void deliveryRow(long dealHash, Delivery delivery) {
    rows += Hash.add(dealHash, delivery.line());
  }

  void figureRow(Figure figure) {
    rows += Hash.add(figure.line(), figure.tiv().hundredths());
  }
}
