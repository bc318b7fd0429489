package org.armsexplorer.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.armsexplorer.model.ArmamentCategory;
import org.armsexplorer.model.DeliveryStatus;
import org.armsexplorer.model.Party;
import org.armsexplorer.model.YearRange;
import org.armsexplorer.spec.Dimension;

/// Makes the axis of one dimension, and says for each raw value of its column at which place it stands.
final class AxisBuilder {
  private final FactTable facts;
  private final SummaryQuery query;
  private final RowFilter filter;

  /// An axis, and the place of each value.
  ///
  /// @param first the smallest value: a year, or -1 for "not stated"
  /// @param places place on the axis by value minus `first`; -1 where the value does not occur
  record Placed(Axis axis, int first, int[] places) {

    int place(int value) {
      return places[value - first];
    }
  }

  AxisBuilder(FactTable facts, SummaryQuery query, RowFilter filter) {
    this.facts = facts;
    this.query = query;
    this.filter = filter;
  }

  /// @param totals sum of the measure by value minus -1, for ordering; unused for time
  /// @param occurs whether a value occurs, by value minus -1
  Placed build(Dimension dimension, long[] totals, boolean[] occurs) {
    return switch (dimension) {
      case YEAR -> years();
      case PERIOD -> periods();
      case SUPPLIER, RECIPIENT -> parties(dimension, totals, occurs);
      case CATEGORY, STATUS -> listed(dimension, totals, occurs);
      case DESCRIPTION -> words(dimension, facts.weapons.descriptions(), totals, occurs);
      case DESIGNATION -> words(dimension, facts.weapons.designations(), totals, occurs);
      case EDITION -> edition();
    };
  }

  /// The one edition of a table of facts: every row stands at its place.
  private Placed edition() {
    return new Placed(new Axis(Dimension.EDITION, List.of(Member.of(facts.edition().key().token()))), 0, new int[1]);
  }

  private Placed years() {
    Periods asked = filter.years();
    int[] years = asked.years().filter(asked::contains).toArray();
    int[] places = new int[asked.whole().length()];
    Arrays.fill(places, -1);
    for (int i = 0; i < years.length; i++) {
      places[years[i] - asked.whole().first()] = i;
    }
    List<Member> members = Arrays.stream(years).mapToObj(year -> Member.of(Integer.toString(year))).toList();
    return new Placed(new Axis(Dimension.YEAR, members), asked.whole().first(), places);
  }

  private Placed periods() {
    Periods asked = filter.years();
    List<YearRange> periods = asked.list();
    // a period of one year is still "2019-2019" in files: the word says that it is a period
    List<Member> members = periods.stream().map(range -> Member.of(range.first() + "-" + range.last())).toList();
    return new Placed(new Axis(Dimension.PERIOD, members), asked.whole().first(),
        asked.years().map(asked::place).toArray());
  }

  private Placed parties(Dimension dimension, long[] totals, boolean[] occurs) {
    boolean supplier = dimension == Dimension.SUPPLIER;
    List<Party> parties = supplier ? facts.suppliers : facts.recipients;
    PartyPass pass = supplier ? filter.suppliers() : filter.recipients();
    int all = parties.size() + pass.names().size();
    boolean[] askedHeads = pass.askedHeads(all);
    List<Integer> values =
        IntStream.range(0, all).filter(place -> pass.asked() ? askedHeads[place] : occurs[place + 1]).boxed().toList();
    return ordered(dimension, values, totals, place -> Member
        .of(place < parties.size() ? parties.get(place).name() : pass.names().get(place - parties.size())), all);
  }

  private Placed words(Dimension dimension, List<String> words, long[] totals, boolean[] occurs) {
    List<Integer> values = IntStream.range(-1, words.size()).filter(value -> occurs[value + 1]).boxed().toList();
    return ordered(dimension, values, totals, value -> value < 0 ? Member.NOT_STATED : Member.of(words.get(value)),
        words.size());
  }

  private Placed listed(Dimension dimension, long[] totals, boolean[] occurs) {
    boolean category = dimension == Dimension.CATEGORY;
    int size = category ? ArmamentCategory.values().length : DeliveryStatus.values().length;
    int bits = category ? filter.categoryBits() : filter.statusBits();
    boolean asked = !(category ? query.filter().categories() : query.filter().statuses()).isEmpty();
    List<Integer> values = IntStream.range(-1, size)
        .filter(value -> asked ? (bits >>> (value + 1) & 1) != 0 : occurs[value + 1]).boxed().toList();
    return ordered(dimension, values, totals, value -> member(category, value), size);
  }

  private static Member member(boolean category, int value) {
    if (value < 0) {
      return Member.NOT_STATED;
    }
    return Member.of(category ? ArmamentCategory.values()[value].label() : DeliveryStatus.values()[value].label());
  }

  private Placed ordered(Dimension dimension, List<Integer> values, long[] totals, IntFunction<Member> member,
      int size) {
    List<Integer> order = new ArrayList<>(values);
    order.sort((one, other) -> {
      int larger = Long.compare(totals[other + 1], totals[one + 1]);
      return larger != 0 ? larger : member.apply(one).key().compareTo(member.apply(other).key());
    });
    boolean limited = query.limitedDimension().filter(dimension::equals).isPresent() && order.size() > query.top() + 1;
    int alone = limited ? query.top() : order.size();
    int[] places = new int[size + 1];
    Arrays.fill(places, -1);
    List<Member> members = new ArrayList<>();
    for (int i = 0; i < order.size(); i++) {
      places[order.get(i) + 1] = Math.min(i, alone);
      if (i < alone) {
        members.add(member.apply(order.get(i)));
      }
    }
    if (limited) {
      members.add(Member.OTHERS);
    }
    return new Placed(new Axis(dimension, members), -1, places);
  }
}
