package org.armsexplorer.app;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.armsexplorer.analysis.Catalogue;
import org.armsexplorer.model.Party;
import org.armsexplorer.model.PartyNames;
import org.armsexplorer.spec.Exclusions;
import org.armsexplorer.spec.Merging;
import org.armsexplorer.spec.TransferFilter;

/// Finds the parties that a filter names, under any edition's name, by their code in ISO 3166 or by their name in English.
final class PartyFinder {
  private static final int SUGGESTIONS = 3;
  private static final String SUPPLIER = "problem.unknown-supplier";
  private static final String RECIPIENT = "problem.unknown-recipient";
  private final PartyNames names;
  private final GroupFinder groups;

  PartyFinder(PartyNames names, PartyGroups groups) {
    this.names = names;
    this.groups = new GroupFinder(groups, names);
  }

  /// The filter with the names of the catalogue's edition.
  ///
  /// @throws UserProblem where a name is no supplier or recipient, with the nearest names
  TransferFilter resolve(TransferFilter asked, Catalogue catalogue) throws UserProblem {
    TransferFilter filter = groups.resolve(asked);
    Exclusions but = filter.but();
    return filter.withSuppliers(resolve(filter.suppliers(), catalogue.suppliers(), SUPPLIER))
        .withRecipients(resolve(filter.recipients(), catalogue.recipients(), RECIPIENT))
        .withBut(but.withSuppliers(resolve(but.suppliers(), catalogue.suppliers(), SUPPLIER))
            .withRecipients(resolve(but.recipients(), catalogue.recipients(), RECIPIENT)));
  }

  /// Whether the catalogue has all parties of a filter in their roles.
  boolean knows(TransferFilter filter, Catalogue catalogue) {
    return knows(filter.suppliers(), catalogue.suppliers()) && knows(filter.recipients(), catalogue.recipients());
  }

  private boolean knows(List<String> wanted, List<Party> parties) {
    return wanted.stream().filter(name -> !Merging.isGroup(name)).map(names::keyOf).map(PartyNames::folded)
        .allMatch(key -> parties.stream().anyMatch(party -> PartyNames.folded(party.key()).equals(key)));
  }

  private List<String> resolve(List<String> wanted, List<Party> parties, String key) throws UserProblem {
    List<String> found = new ArrayList<>();
    for (String name : wanted) {
      found.add(Merging.isGroup(name) ? name : find(name, parties, key));
    }
    return found.stream().distinct().toList();
  }

  /// Whether one of the parties has this name in any edition.
  boolean isKnown(String name, List<Party> parties) {
    if (Merging.isGroup(name)) {
      return true;
    }
    String wanted = PartyNames.folded(names.keyOf(name));
    return parties.stream().anyMatch(party -> PartyNames.folded(party.key()).equals(wanted));
  }

  private String find(String name, List<Party> parties, String key) throws UserProblem {
    String wanted = PartyNames.folded(names.keyOf(name));
    for (Party party : parties) {
      if (PartyNames.folded(party.key()).equals(wanted)) {
        return party.name();
      }
    }
    Optional<String> meant = names.find(name).map(known -> PartyNames.folded(known.key()));
    for (Party party : parties) {
      if (meant.isPresent() && PartyNames.folded(party.key()).equals(meant.get())) {
        return party.name();
      }
    }
    throw new UserProblem(UserProblem.Kind.WRONG_USE, key, name, nearest(name, parties));
  }

  private static String nearest(String name, List<Party> parties) {
    String wanted = PartyNames.folded(name);
    List<String> nearest = parties.stream().map(Party::name)
        .sorted(Comparator.comparingInt((String other) -> distance(wanted, PartyNames.folded(other)))
            .thenComparing(other -> other.toLowerCase(Locale.ROOT)))
        .limit(SUGGESTIONS).toList();
    return String.join(", ", nearest);
  }

  /// Edits from one name to another (Levenshtein); a name that holds the wanted one is near.
  static int distance(String wanted, String other) {
    if (!wanted.isEmpty() && other.contains(wanted)) {
      return 0;
    }
    int[] previous = new int[other.length() + 1];
    for (int j = 0; j < previous.length; j++) {
      previous[j] = j;
    }
    for (int i = 1; i <= wanted.length(); i++) {
      int[] current = new int[previous.length];
      current[0] = i;
      for (int j = 1; j < current.length; j++) {
        int same = previous[j - 1] + (wanted.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        current[j] = Math.min(same, Math.min(previous[j], current[j - 1]) + 1);
      }
      previous = current;
    }
    return previous[other.length()];
  }
}
