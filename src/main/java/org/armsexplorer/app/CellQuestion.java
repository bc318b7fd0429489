package org.armsexplorer.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.armsexplorer.analysis.Axis;
import org.armsexplorer.analysis.Cell;
import org.armsexplorer.analysis.FactRow;
import org.armsexplorer.analysis.Facts;
import org.armsexplorer.analysis.Member;
import org.armsexplorer.analysis.SummaryQuery;
import org.armsexplorer.analysis.SummaryTable;
import org.armsexplorer.model.PartyNames;
import org.armsexplorer.model.YearRange;
import org.armsexplorer.spec.Derivation;
import org.armsexplorer.spec.Dimension;
import org.armsexplorer.spec.Narrowing;
import org.armsexplorer.spec.TransferFilter;

/// One cell of an answer as a question of its own.
///
/// @param members one of each dimension of the query
record CellQuestion(SummaryQuery query, List<Member> members) {
  private static final int WINDOW = 5;

  /// The cell in an answer to the query, found by names that may be of another edition; empty where the answer has no
  /// such member.
  static Optional<Cell> find(SummaryTable table, List<Member> members, PartyNames names) {
    int[] place = new int[members.size()];
    for (int i = 0; i < place.length; i++) {
      place[i] = place(table.axes().get(i), members.get(i), names);
      if (place[i] < 0) {
        return Optional.empty();
      }
    }
    return Optional.of(table.cell(place));
  }

  /// The place of a member on an axis, found by names that may be of another edition; -1 where it is not there.
  static int place(Axis axis, Member member, PartyNames names) {
    int exact = axis.members().indexOf(member);
    boolean party = axis.dimension() == Dimension.SUPPLIER || axis.dimension() == Dimension.RECIPIENT;
    if (exact >= 0 || !party || member.kind() != Member.Kind.ONE) {
      return exact;
    }
    List<String> keys = axis.members().stream().map(one -> PartyNames.folded(names.keyOf(one.key()))).toList();
    return keys.indexOf(PartyNames.folded(names.keyOf(member.key())));
  }

  /// The same of one edition, where editions are members of the question: of the edition that the cell is about.
  ///
  /// @param years those of all editions that stand beside each other
  CellQuestion ofOneEdition(YearRange years) {
    int at = query.by().indexOf(Dimension.EDITION);
    if (at < 0) {
      return this;
    }
    List<Dimension> by = new ArrayList<>(query.by());
    by.remove(at);
    List<Member> rest = new ArrayList<>(members);
    TransferFilter filter = Narrowing.to(query.filter(), Dimension.EDITION, rest.remove(at).key());
    return new CellQuestion(query.withBy(by).withFilter(filter.years() == null ? filter.withYears(years) : filter),
        rest);
  }

  /// The members with the names of axes, which may be of another edition; one that they do not have stays as it is.
  private List<Member> named(List<Axis> axes, PartyNames names) {
    List<Member> named = new ArrayList<>();
    for (int i = 0; i < members.size(); i++) {
      int place = place(axes.get(i), members.get(i), names);
      named.add(place < 0 ? members.get(i) : axes.get(i).members().get(place));
    }
    return named;
  }

  /// The rows that were added up in the cell.
  ///
  /// @param facts those of the one edition that is asked
  /// @param shown the axes of the answer in which the cell stands: where editions are among them, the smaller members
  /// are gathered there as they are in all of them together
  List<FactRow> rows(Facts facts, List<Axis> shown, PartyNames names) {
    boolean beside = shown.stream().anyMatch(axis -> axis.dimension() == Dimension.EDITION);
    SummaryQuery asked = beside ? query.withTop(0) : query;
    List<Axis> own = facts.sum(asked).axes();
    List<Member> named = named(own, names);
    int others = beside ? members.indexOf(Member.OTHERS) : -1;
    if (others < 0) {
      return facts.behind(asked, named);
    }
    Axis alone = shown.stream().filter(axis -> axis.dimension() == query.by().get(others)).findFirst().orElseThrow();
    List<FactRow> rows = new ArrayList<>();
    for (Member member : own.get(others).members()) {
      if (place(alone, member, names) < 0) {
        named.set(others, member);
        rows.addAll(facts.behind(asked, named));
      }
    }
    return rows;
  }

  /// The filter of the query, narrowed to what stands behind the cell; wider where a member is not one party, year,
  /// category or status.
  TransferFilter narrowed() {
    TransferFilter filter = query.filter();
    for (int i = 0; i < members.size(); i++) {
      Member member = members.get(i);
      if (member.kind() == Member.Kind.ONE) {
        filter = narrowed(filter, query.by().get(i), member.key());
      }
    }
    return filter;
  }

  private TransferFilter narrowed(TransferFilter filter, Dimension dimension, String key) {
    return dimension == Dimension.YEAR ? years(filter, YearRange.parse(key)) : Narrowing.to(filter, dimension, key);
  }

  private TransferFilter years(TransferFilter filter, YearRange year) {
    return switch (query.derivation()) {
      case NONE, SHARE, CHANGE, RANK, RANK_CHANGE, INDEX, HHI, EFFECTIVE_SUPPLIERS, PEAK_YEAR_SHARE,
          YEARS_WITH_DELIVERIES, VARIATION, LAG, ROUNDING_BAND ->
        filter.withYears(year);
      case FIVE_YEAR_AVERAGE -> filter.withYears(new YearRange(year.last() - WINDOW + 1, year.last()));
      case CUMULATIVE -> filter.years() == null ? filter
          : filter.withYears(new YearRange(Math.min(filter.years().first(), year.first()), year.last()));
    };
  }

  /// The sum that a share is taken of; empty where the query asks for none.
  Optional<Cell> whole(Facts facts, PartyNames names) {
    Optional<Dimension> shared = query.sharedDimension();
    if (query.derivation() != Derivation.SHARE || shared.isEmpty()) {
      return Optional.empty();
    }
    List<Dimension> kept = query.by().stream().filter(dimension -> dimension != shared.get()).toList();
    List<Member> places = java.util.stream.IntStream.range(0, members.size())
        .filter(i -> query.by().get(i) != shared.get()).mapToObj(members::get).toList();
    SummaryQuery all =
        query.withBy(kept).withTop(0).withDerivation(Derivation.NONE).withFilter(query.filter().without(shared.get()));
    return find(facts.sum(all), places, names);
  }
}
