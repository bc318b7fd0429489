package org.armsexplorer.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.armsexplorer.model.PartyGroup;
import org.armsexplorer.model.PartyGroup.Member;
import org.armsexplorer.model.PartyNames;
import org.armsexplorer.model.ShownNames;
import org.armsexplorer.spec.Merging;
import org.armsexplorer.spec.TransferFilter;

/// Finds the groups that a filter names, and puts what they mean beside it, so that the filter says all by itself.
final class GroupFinder {
  private final PartyGroups groups;
  private final PartyNames names;

  GroupFinder(PartyGroups groups, PartyNames names) {
    this.groups = groups;
    this.names = names;
  }

  /// The filter with the meaning of each group that it names; what it brings itself is kept.
  ///
  /// @throws UserProblem where there is no such group, or two of one role have a member in common: it would count twice
  TransferFilter resolve(TransferFilter filter) throws UserProblem {
    List<String> named =
        Stream.of(filter.suppliers(), filter.recipients(), filter.but().suppliers(), filter.but().recipients())
            .flatMap(List::stream).filter(Merging::isGroup).distinct().toList();
    if (named.isEmpty()) {
      return filter.merging().groups().isEmpty() ? filter : filter.withMerging(filter.merging().withGroups(List.of()));
    }
    List<PartyGroup> found = new ArrayList<>();
    for (String name : named) {
      Optional<PartyGroup> known = filter.merging().group(name);
      PartyGroup group = known.isPresent() ? known.get() : groups.named(Merging.plain(name));
      if (found.stream().noneMatch(one -> one.equals(group))) {
        found.add(group);
      }
    }
    Merging merging = filter.merging().withGroups(found);
    TransferFilter resolved = filter.withMerging(merging).withSuppliers(own(filter.suppliers(), merging))
        .withRecipients(own(filter.recipients(), merging)).withBut(
            but -> but.withSuppliers(own(but.suppliers(), merging)).withRecipients(own(but.recipients(), merging)));
    check(resolved.suppliers(), resolved.merging());
    check(resolved.recipients(), resolved.merging());
    return resolved;
  }

  private void check(List<String> wanted, Merging merging) throws UserProblem {
    for (int i = 0; i < wanted.size(); i++) {
      for (String other : wanted.subList(0, i)) {
        boolean series = isSeries(wanted.get(i)) || isSeries(other);
        Set<String> common = keys(wanted.get(i), merging);
        common.retainAll(keys(other, merging));
        if (series && !common.isEmpty()) {
          throw new UserProblem(UserProblem.Kind.WRONG_USE, "groups.overlap", ShownNames.party(other),
              ShownNames.party(wanted.get(i)), ShownNames.party(isSeries(other) ? other : wanted.get(i)),
              common.stream().limit(3).map(ShownNames::party).collect(Collectors.joining(", ")));
        }
      }
    }
  }

  /// The names with the groups' own, whatever language they were asked for in.
  private static List<String> own(List<String> wanted, Merging merging) {
    return wanted.stream()
        .map(name -> merging.group(name).filter(group -> Merging.isGroup(name))
            .map(group -> Merging.MARK + group.name() + (Merging.isMembers(name) ? Merging.MEMBERS : "")).orElse(name))
        .distinct().toList();
  }

  private static boolean isSeries(String name) {
    return Merging.isGroup(name) && !Merging.isMembers(name);
  }

  private Set<String> keys(String name, Merging merging) {
    return Merging.isGroup(name) ? merging.group(name).stream().flatMap(group -> group.members().stream())
        .map(Member::party).map(names::keyOf).collect(Collectors.toCollection(TreeSet::new))
        : new TreeSet<>(Set.of(names.keyOf(name)));
  }
}
