package org.armsexplorer.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.armsexplorer.model.Edition;
import org.armsexplorer.model.PartyNames;
import org.armsexplorer.spec.Dimension;

/// Puts the answers of several editions into one table with an axis of editions. A party that was renamed between
/// editions is one member, under the name of the first edition that has it.
final class EditionMerge {
  private final SummaryQuery query;
  private final List<Edition> editions;
  private final List<SummaryTable> tables;
  private final PartyNames names;
  private final List<Map<String, Integer>> placeByKey = new ArrayList<>();

  EditionMerge(SummaryQuery query, List<Edition> editions, List<SummaryTable> tables, PartyNames names) {
    this.query = query;
    this.editions = editions;
    this.tables = tables;
    this.names = names;
  }

  /// @param at where the axis of editions stands
  SummaryTable table(int at) {
    List<Axis> rest = new ArrayList<>();
    for (int axis = 0; axis < tables.getFirst().axes().size(); axis++) {
      rest.add(united(axis));
    }
    List<Axis> axes = new ArrayList<>(rest);
    axes.add(at,
        new Axis(Dimension.EDITION, editions.stream().map(edition -> Member.of(edition.key().token())).toList()));
    return new SummaryTable(query, axes, sums(axes, at), tables.getFirst().scale(), new Coverage(at));
  }

  private String key(Dimension dimension, Member member) {
    boolean party = dimension.isParty() && member.kind() == Member.Kind.ONE;
    return party ? PartyNames.folded(names.keyOf(member.key())) : member.kind() + member.key();
  }

  /// The members of all editions, those of the first in front, what is gathered last.
  private Axis united(int axis) {
    Dimension dimension = tables.getFirst().axes().get(axis).dimension();
    Map<String, Member> members = new LinkedHashMap<>();
    for (SummaryTable table : tables) {
      table.axes().get(axis).members().forEach(member -> members.putIfAbsent(key(dimension, member), member));
    }
    List<Member> ordered = new ArrayList<>(members.values());
    List<String> keys = new ArrayList<>(members.keySet());
    boolean limited =
        query.limitedDimension().filter(dimension::equals).isPresent() && ordered.size() > query.top() + 1;
    int alone = limited ? query.top() : ordered.size();
    Map<String, Integer> places = new HashMap<>();
    for (int i = 0; i < keys.size(); i++) {
      places.put(keys.get(i), Math.min(i, alone));
    }
    placeByKey.add(places);
    List<Member> shown = new ArrayList<>(ordered.subList(0, alone));
    if (limited) {
      shown.add(Member.OTHERS);
    }
    return new Axis(dimension, shown);
  }

  /// Whether figures of several members can be added up to one of all of them. What compares is made of added sums.
  private boolean addsUp() {
    return switch (query.derivation()) {
      case NONE, SHARE, FIVE_YEAR_AVERAGE, CUMULATIVE, ROUNDING_BAND, CHANGE, INDEX, RANK, RANK_CHANGE -> true;
      case HHI, EFFECTIVE_SUPPLIERS, PEAK_YEAR_SHARE, YEARS_WITH_DELIVERIES, VARIATION, LAG -> false;
    };
  }

  /// Whether a cell is of the gathered rest.
  private static boolean isGathered(List<Axis> axes, long[] strides, long position) {
    for (int axis = 0; axis < strides.length; axis++) {
      List<Member> members = axes.get(axis).members();
      if (members.get((int) (position / strides[axis] % members.size())).kind() == Member.Kind.OTHERS) {
        return true;
      }
    }
    return false;
  }

  private Sums sums(List<Axis> axes, int at) {
    long[] strides = SummaryTable.strides(axes);
    Map<Long, long[]> cells = new TreeMap<>();
    for (int edition = 0; edition < tables.size(); edition++) {
      SummaryTable table = tables.get(edition);
      Sums from = table.sums();
      for (int place = 0; place < from.places(); place++) {
        if (from.marks()[place] != 0) {
          long position = edition * strides[at] + position(table, from.positionAt(place), strides, at);
          long[] cell = cells.computeIfAbsent(position, key -> new long[3]);
          cell[0] += from.amounts()[place];
          cell[1] += from.estimated()[place];
          cell[2] |= from.marks()[place] & 0xff;
        }
      }
    }
    Sums sums = new Sums(cells.keySet().stream().mapToLong(Long::longValue).toArray(), new long[cells.size()],
        new long[cells.size()], new byte[cells.size()]);
    boolean addsUp = addsUp();
    int place = 0;
    for (Map.Entry<Long, long[]> entry : cells.entrySet()) {
      long[] cell = entry.getValue();
      boolean unknown = (cell[2] & Marks.NOT_COVERED) != 0 || (!addsUp && isGathered(axes, strides, entry.getKey()));
      sums.amounts()[place] = cell[0];
      sums.estimated()[place] = cell[1];
      sums.marks()[place++] = (byte) (unknown ? Marks.NOT_COVERED : cell[2]);
    }
    return sums;
  }

  private long position(SummaryTable table, long position, long[] strides, int at) {
    long rest = position;
    long merged = 0;
    for (int axis = 0; axis < table.axes().size(); axis++) {
      int member = (int) (rest / table.stride(axis));
      rest %= table.stride(axis);
      Axis own = table.axes().get(axis);
      int place = placeByKey.get(axis).getOrDefault(key(own.dimension(), own.members().get(member)), 0);
      merged += place * strides[axis < at ? axis : axis + 1];
    }
    return merged;
  }

  /// Each edition says itself what it covers.
  private final class Coverage implements CellCoverage {
    private final int at;

    Coverage(int at) {
      this.at = at;
    }

    @Override
    public boolean isCovered(List<Axis> axes, int[] place) {
      return tables.get(place[at]).coverage().isCovered(rest(axes), rest(place));
    }

    @Override
    public boolean isWhole(List<Axis> axes, int[] place) {
      return tables.get(place[at]).coverage().isWhole(rest(axes), rest(place));
    }

    private List<Axis> rest(List<Axis> axes) {
      List<Axis> rest = new ArrayList<>(axes);
      rest.remove(at);
      return rest;
    }

    private int[] rest(int[] place) {
      int[] others = new int[place.length - 1];
      for (int i = 0; i < others.length; i++) {
        others[i] = place[i < at ? i : i + 1];
      }
      return others;
    }

    @Override
    public boolean isPartial() {
      return tables.stream().anyMatch(SummaryTable::isPartlyCovered);
    }
  }
}
