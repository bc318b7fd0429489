package org.armsexplorer.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PartyGroupTest {
  private static final List<PartyGroup> GROUPS = PartyGroup.bundled();

  @Test
  void eachMemberIsAKnownPartyAndNamedOnce() {
    PartyNames names = PartyNames.bundled();
    for (PartyGroup group : GROUPS) {
      Set<String> seen = new HashSet<>();
      assertThat(group.source()).isNotEmpty();
      assertThat(group.members())
          .allSatisfy(member -> assertThat(names.keyOf(member.party())).isEqualTo(member.party()))
          .allSatisfy(member -> assertThat(names.isKnown(member.party())).as(member.party()).isTrue())
          .allSatisfy(member -> assertThat(seen.add(member.party())).as(member.party()).isTrue());
    }
  }

  @Test
  void membershipIsByYear() {
    assertThat(count("EU", 1958)).isEqualTo(6);
    assertThat(count("EU", 1995)).isEqualTo(15);
    assertThat(count("EU", 2013)).isEqualTo(28);
    assertThat(count("EU", 2020)).isEqualTo(27);
    assertThat(count("NATO", 1999)).isEqualTo(19);
    assertThat(count("NATO", 2024)).isEqualTo(32);
    assertThat(count("ASEAN", 1999)).isEqualTo(10);
  }

  @Test
  void everyStateIsInOneOfTheFiveRegions() {
    List<String> members = Stream.of("Africa", "Americas", "Asia and Oceania", "Europe", "Middle East")
        .flatMap(name -> group(name).members().stream()).map(PartyGroup.Member::party).toList();
    assertThat(members).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(PartyNames.bundled().all().stream()
        .filter(party -> party.kind() == PartyKind.STATE).map(KnownParty::key).toList());
  }

  private static long count(String name, int year) {
    return group(name).members().stream().filter(member -> member.isWithin(YearRange.of(year))).count();
  }

  private static PartyGroup group(String name) {
    return GROUPS.stream().filter(one -> one.isNamed("@" + name)).findFirst().orElseThrow();
  }
}
