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
    TransferFilter resolved = filter.withMerging(filter.merging().withGroups(found));
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
          throw new UserProblem(UserProblem.Kind.WRONG_USE, "groups.overlap", other, wanted.get(i),
              isSeries(other) ? other : wanted.get(i), common.stream().limit(3).collect(Collectors.joining(", ")));
        }
      }
    }
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
