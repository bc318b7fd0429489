package org.armsexplorer.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.armsexplorer.analysis.DealFilter;
import org.armsexplorer.analysis.Precedence;
import org.armsexplorer.analysis.SplitRemainder;
import org.armsexplorer.model.Deal;
import org.armsexplorer.model.DealRecord;
import org.armsexplorer.model.DealRecord.Arrival;
import org.armsexplorer.model.Delivery;
import org.armsexplorer.model.Party;
import org.armsexplorer.model.PartyNames;
import org.armsexplorer.model.Provenance;
import org.armsexplorer.model.SourceFile;
import org.armsexplorer.model.SourceForm;
import org.armsexplorer.model.Tiv;
import org.armsexplorer.spec.TransferFilter;
import org.jspecify.annotations.Nullable;

/// Makes one deal of what the files of an edition say about it.
final class DealMerge {
  private final List<SourceFile> sources;
  private final Precedence precedence;
  private final PartyNames names;
  private final DealFilter filter;

  /// What one file says of a deal.
  ///
  /// @param source place of the file among the sources
  record Part(int source, Deal deal) {}

  DealMerge(List<SourceFile> sources, PartyNames names, TransferFilter filter) {
    this.sources = sources;
    this.precedence = new Precedence(sources);
    this.names = names;
    this.filter = new DealFilter(filter, names);
  }

  /// Whether a deal passes the filter.
  boolean passes(DealRecord record) {
    return filter.passes(record);
  }

  /// The deal that parts tell of.
  DealRecord merge(List<Part> parts) {
    List<Part> ordered = new ArrayList<>(parts);
    ordered.sort((one, other) -> one.source() == other.source() ? 0
        : sources.get(one.source()).precedes(sources.get(other.source())) ? -1 : 1);
    Deal head = ordered.getFirst().deal();
    Party supplier = Party.named(head.supplier(), names);
    Party recipient = Party.named(head.recipient(), names);
    List<Arrival> arrivals = arrivals(ordered, supplier, recipient, head);
    @Nullable Deal ordering = first(ordered, part -> part.unitsOrdered() == null ? null : part);
    Deal whole =
        new Deal(head.sipriId(), head.supplier(), head.recipient(), head.weapon(), first(ordered, Deal::category),
            head.orderYear(), ordered.stream().anyMatch(part -> part.deal().orderYearUncertain()),
            ordering == null ? null : ordering.unitsOrdered(),
            ordering == null ? head.unitsOrderedUncertain() : ordering.unitsOrderedUncertain(),
            first(ordered, Deal::status), comments(ordered), first(ordered, Deal::tivNewUnit),
            first(ordered, Deal::tivUnit), first(ordered, Deal::tivOrder), first(ordered, Deal::localProduction),
            head.line(), arrivals.stream().map(Arrival::delivery).toList());
    List<Provenance> told =
        ordered.stream().map(part -> new Provenance(sources.get(part.source()), part.deal().line())).toList();
    return new DealRecord(whole, supplier, recipient, told, arrivals);
  }

  private List<Arrival> arrivals(List<Part> parts, Party supplier, Party recipient, Deal deal) {
    List<Answering> kept = new ArrayList<>();
    for (Part part : parts) {
      for (Delivery delivery : part.deal().deliveries()) {
        if (precedence.answers(part.source(), supplier.key(), recipient.key(), delivery.year())) {
          kept.add(new Answering(part.source(), delivery));
        }
      }
    }
    List<Answering> mended = new ArrayList<>();
    for (Part part : parts) {
      mended.addAll(mended(part, kept));
    }
    mended.sort(Comparator.comparingInt(one -> one.delivery().year()));
    return mended
        .stream().map(one -> new Arrival(one.delivery(),
            new Provenance(sources.get(one.source()), one.delivery().line()), filter.isAsked(deal, one.delivery())))
        .toList();
  }

  /// A delivery that counts.
  private record Answering(int source, Delivery delivery) {}

  /// What counts of a part; of an even split, what the other parts leave of it.
  private static List<Answering> mended(Part part, List<Answering> kept) {
    List<Answering> own = kept.stream()
        .filter(one -> one.source() == part.source() && part.deal().deliveries().contains(one.delivery())).toList();
    List<Delivery> dropped = part.deal().deliveries().stream()
        .filter(one -> one.evenSplit() && own.stream().noneMatch(mine -> mine.delivery().equals(one))).toList();
    List<Delivery> others = kept.stream().filter(one -> one.source() != part.source()).map(Answering::delivery)
        .filter(one -> dropped.stream().anyMatch(gone -> gone.year() == one.year())).toList();
    if (own.isEmpty() || others.isEmpty()) {
      return own;
    }
    long[] tiv = SplitRemainder.spread(tiv(dropped), tiv(others),
        own.stream().mapToLong(one -> one.delivery().tivHundredths()).toArray());
    long[] units = SplitRemainder.spread(units(dropped), units(others),
        own.stream().mapToLong(one -> one.delivery().units()).toArray());
    List<Answering> mended = new ArrayList<>();
    for (int i = 0; i < tiv.length; i++) {
      Delivery one = own.get(i).delivery();
      mended.add(new Answering(part.source(), new Delivery(one.year(), one.yearUncertain(), Math.toIntExact(units[i]),
          one.unitsUncertain(), one.tiv() == null ? null : new Tiv(tiv[i]), one.evenSplit(), one.line())));
    }
    return mended;
  }

  private static long tiv(List<Delivery> deliveries) {
    return deliveries.stream().mapToLong(Delivery::tivHundredths).sum();
  }

  private static long units(List<Delivery> deliveries) {
    return deliveries.stream().mapToLong(Delivery::units).sum();
  }

  private static String comments(List<Part> parts) {
    return parts.stream().map(part -> part.deal().comments()).filter(text -> !text.isBlank()).findFirst().orElse("");
  }

  private static <T> @Nullable T first(List<Part> parts, Function<Deal, @Nullable T> property) {
    return parts.stream().map(part -> property.apply(part.deal())).filter(Objects::nonNull).findFirst().orElse(null);
  }

  /// Whether files that answer tell of a deal: one whose deliveries are all told by a more exact or newer file is another
  /// telling of the same deals, and so is an order where a newer register speaks about its parties.
  boolean answers(List<Part> parts) {
    boolean delivered = false;
    for (Part part : parts) {
      String supplier = names.keyOf(part.deal().supplier());
      String recipient = names.keyOf(part.deal().recipient());
      for (Delivery delivery : part.deal().deliveries()) {
        if (precedence.answers(part.source(), supplier, recipient, delivery.year())) {
          return true;
        }
        delivered = true;
      }
    }
    Deal first = parts.getFirst().deal();
    SourceFile told = parts.stream().map(part -> sources.get(part.source()))
        .reduce((one, other) -> other.precedes(one) ? other : one).orElseThrow();
    return !delivered && sources.stream().noneMatch(other -> other.form() == SourceForm.REGISTER && other.precedes(told)
        && speaksOf(other, names.keyOf(first.supplier()), names.keyOf(first.recipient())));
  }

  private static boolean speaksOf(SourceFile file, String supplier, String recipient) {
    return file.coverage().includes(supplier, recipient, file.coverage().years().last());
  }
}
