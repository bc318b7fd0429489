package org.armsexplorer.chart;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.armsexplorer.analysis.Member;
import org.armsexplorer.model.PartyGroup;
import org.armsexplorer.model.YearRange;
import org.armsexplorer.spec.ChartSpec;
import org.armsexplorer.spec.Dimension;
import org.armsexplorer.spec.Merging;

/// Finds the places of parties on the map: of those that are one the last, of a group all of its members.
final class WorldBuilder {

  private WorldBuilder() {}

  /// @param origin the party where arcs start; empty where there are none
  static Detail.World of(List<Member> members, Optional<Detail.Origin> origin) {
    WorldMap world = WorldMap.get();
    List<String> codes = members.stream().map(member -> codeOf(member.key())).toList();
    Set<Integer> former = new HashSet<>();
    for (int i = 0; i < codes.size(); i++) {
      if (codes.get(i).isEmpty() && world.isFormer(members.get(i).key())) {
        former.add(i);
      }
    }
    return new Detail.World(codes, former, origin);
  }

  /// The one party that arcs start from or lead to, as the filter names it.
  static String origin(ChartSpec spec) {
    boolean fromSuppliers = spec.encoding().x() == Dimension.SUPPLIER;
    return (fromSuppliers ? spec.filter().recipients() : spec.filter().suppliers()).getFirst();
  }

  /// Where that party lies; none where it has no place on the map.
  static List<String> placesOf(ChartSpec spec) {
    String name = origin(spec);
    Merging merging = spec.filter().merging();
    List<String> parties = new ArrayList<>();
    if (Merging.isGroup(name)) {
      YearRange years = spec.filter().years();
      merging.group(name).map(PartyGroup::members).orElse(List.of()).stream()
          .filter(member -> years == null || member.isWithin(years)).map(PartyGroup.Member::party)
          .forEach(parties::add);
    } else {
      parties.add(merging.successors() ? MergingNotes.lineage(name) : name);
    }
    return parties.stream().map(WorldBuilder::codeOf).filter(code -> !code.isEmpty()).distinct().toList();
  }

  /// Empty where it has no place.
  private static String codeOf(String party) {
    String[] names = party.split(Merging.JOIN, -1);
    return WorldMap.get().of(names[names.length - 1]).map(WorldMap.Land::code).orElse("");
  }
}
