package org.armsexplorer.analysis.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.armsexplorer.model.Deal;

/// Finds the deals of one edition again in another, the surest way first ([DealMatch] lists the ways); what is found is
/// out of the next search, and what is left over is left over. Parties count under their lasting keys.
///
/// The register has no numbers of deals, and its words change from edition to edition: a description counts as the same
/// where at least two deals that were found by their designation show the change.
final class DealMatcher {
  private static final int MOST_YEARS_APART = 2;
  private static final int SEEN_OFTEN = 2;
  private final List<ComparedDeal> from;
  private final List<ComparedDeal> to;
  private final List<Pair> pairs = new ArrayList<>();
  private final Map<String, Integer> renames = new HashMap<>();

  /// A deal in both editions.
  record Pair(ComparedDeal from, ComparedDeal to, DealMatch match) {}

  private record Candidate(ComparedDeal from, ComparedDeal to, int likeness) {}

  private static final Comparator<Candidate> MOST_ALIKE = Comparator.comparingInt((Candidate one) -> -one.likeness())
      .thenComparingInt(one -> one.from().place).thenComparingInt(one -> one.to().place);

  DealMatcher(List<ComparedDeal> from, List<ComparedDeal> to) {
    this.from = new ArrayList<>(from);
    this.to = new ArrayList<>(to);
  }

  /// The deals found in both; [#leftOfFrom] and [#leftOfTo] then hold the others.
  List<Pair> match() {
    search(DealMatch.ID, deal -> deal.deal().sipriId() == 0 ? "" : deal.deal().sipriId(), (one, two) -> true);
    search(DealMatch.TWIN, DealMatcher::twinKey, (one, two) -> true);
    search(DealMatch.DESIGNATION, deal -> parties(deal, deal.deal().orderYear(), deal.designation), (one, two) -> true);
    search(DealMatch.ORDER_YEAR, deal -> parties(deal, 0, deal.designation), DealMatcher::isNearInTime);
    learnRenames();
    search(DealMatch.WEAPON, deal -> parties(deal, deal.deal().orderYear(), ""), this::isSameKind);
    return pairs;
  }

  List<ComparedDeal> leftOfFrom() {
    return from;
  }

  List<ComparedDeal> leftOfTo() {
    return to;
  }

  private static Object twinKey(ComparedDeal deal) {
    return List.of(parties(deal, deal.deal().orderYear(), deal.designation), String.valueOf(deal.deal().status()),
        deal.all(), List.copyOf(deal.years()), String.valueOf(deal.deal().unitsOrdered()));
  }

  private static List<Object> parties(ComparedDeal deal, int orderYear, String designation) {
    return List.of(deal.supplier, deal.recipient, orderYear, designation);
  }

  /// @param key deals are compared where it is the same; an empty text for deals that are not looked at
  private void search(DealMatch match, Function<ComparedDeal, Object> key,
      BiPredicate<ComparedDeal, ComparedDeal> fits) {
    Map<Object, List<ComparedDeal>> groups = new LinkedHashMap<>();
    for (ComparedDeal deal : to) {
      groups.computeIfAbsent(key.apply(deal), any -> new ArrayList<>()).add(deal);
    }
    groups.remove("");
    Map<Object, List<Candidate>> candidates = new LinkedHashMap<>();
    for (ComparedDeal deal : from) {
      Object itsKey = key.apply(deal);
      for (ComparedDeal other : groups.getOrDefault(itsKey, List.of())) {
        if (fits.test(deal, other)) {
          candidates.computeIfAbsent(itsKey, any -> new ArrayList<>())
              .add(new Candidate(deal, other, deal.likeness(other)));
        }
      }
    }
    boolean[] fromTaken = new boolean[size(from)];
    boolean[] toTaken = new boolean[size(to)];
    for (List<Candidate> group : candidates.values()) {
      group.sort(MOST_ALIKE);
      for (Candidate candidate : group) {
        if (!fromTaken[candidate.from().place] && !toTaken[candidate.to().place]) {
          fromTaken[candidate.from().place] = true;
          toTaken[candidate.to().place] = true;
          pairs.add(new Pair(candidate.from(), candidate.to(), match));
        }
      }
    }
    from.removeIf(deal -> fromTaken[deal.place]);
    to.removeIf(deal -> toTaken[deal.place]);
  }

  private static int size(List<ComparedDeal> deals) {
    return deals.stream().mapToInt(deal -> deal.place + 1).max().orElse(0);
  }

  private static boolean isNearInTime(ComparedDeal one, ComparedDeal two) {
    return Math.abs(one.deal().orderYear() - two.deal().orderYear()) <= MOST_YEARS_APART || one.sharesAYear(two);
  }

  private void learnRenames() {
    for (Pair pair : pairs) {
      if (!pair.from().description().equals(pair.to().description())) {
        renames.merge(pair.from().description() + "\t" + pair.to().description(), 1, Integer::sum);
      }
    }
  }

  private boolean isSameKind(ComparedDeal one, ComparedDeal two) {
    Deal before = one.deal();
    Deal after = two.deal();
    boolean described = one.description().equals(two.description())
        || renames.getOrDefault(one.description() + "\t" + two.description(), 0) >= SEEN_OFTEN
        || (before.category() != null && before.category() == after.category());
    boolean delivered = one.isDelivered() && one.all().units() == two.all().units() && one.years().equals(two.years());
    boolean ordered = !one.isDelivered() && !two.isDelivered() && before.unitsOrdered() != null
        && Objects.equals(before.unitsOrdered(), after.unitsOrdered());
    return described && Objects.equals(before.status(), after.status()) && (delivered || ordered);
  }
}
