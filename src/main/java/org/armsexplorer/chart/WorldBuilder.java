package org.armsexplorer.chart;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.armsexplorer.analysis.Member;

/// Finds the places of parties on the map.
final class WorldBuilder {

  private WorldBuilder() {}

  /// @param origin name of the party where arcs start; empty where there are none
  /// @param hue its colour
  static Detail.World of(List<Member> members, Optional<String> origin, Hue hue) {
    WorldMap world = WorldMap.get();
    List<String> codes =
        members.stream().map(member -> world.of(member.key()).map(WorldMap.Land::code).orElse("")).toList();
    Set<Integer> former = new HashSet<>();
    for (int i = 0; i < codes.size(); i++) {
      if (codes.get(i).isEmpty() && world.isFormer(members.get(i).key())) {
        former.add(i);
      }
    }
    return new Detail.World(codes, former,
        origin.flatMap(name -> world.of(name).map(land -> new Detail.Origin(land.code(), name, hue))));
  }
}
