package org.armsexplorer.spec;

import java.util.List;
import java.util.Optional;
import org.armsexplorer.model.PartyGroup;

/// Which parties are added up as one.
///
/// @param groups what the names mean that begin with `@`; those that come with the program need not be among them
/// @param successors whether a party is one with those that it follows, such as Soviet Union and Russia
public record Merging(List<PartyGroup> groups, boolean successors) {
  /// Every party on its own.
  public static final Merging NONE = new Merging(List.of(), false);
  /// What stands before the name of a group among the names of parties.
  public static final String MARK = "@";
  /// What stands behind it where its members are meant one by one.
  public static final String MEMBERS = ":members";
  /// What stands between the names of parties that are one.
  public static final String JOIN = " / ";

  public Merging {
    groups = List.copyOf(groups);
  }

  public Merging withGroups(List<PartyGroup> wanted) {
    return new Merging(wanted, successors);
  }

  public Merging withSuccessors(boolean wanted) {
    return new Merging(groups, wanted);
  }

  /// Whether a name among those of parties means a group.
  public static boolean isGroup(String name) {
    return name.startsWith(MARK);
  }

  /// Whether the members of a group are meant one by one.
  public static boolean isMembers(String name) {
    return isGroup(name) && name.endsWith(MEMBERS);
  }

  /// `EU` for `@EU` and `@EU:members`; a party's name as it is.
  public static String plain(String name) {
    String text = isMembers(name) ? name.substring(0, name.length() - MEMBERS.length()) : name;
    return isGroup(text) ? text.substring(1) : text;
  }

  /// What a name with a mark means.
  public Optional<PartyGroup> group(String name) {
    return groups.stream().filter(group -> group.isNamed(plain(name))).findFirst();
  }

  /// The name to ask for a member of an answer again: a group gets its mark, of parties that are one the last is named.
  public String asking(String member) {
    boolean group = groups.stream().anyMatch(one -> one.name().equals(member));
    return group ? MARK + member : member.substring(successors ? Math.max(0, lastName(member)) : 0);
  }

  private static int lastName(String member) {
    int join = member.lastIndexOf(JOIN);
    return join < 0 ? 0 : join + JOIN.length();
  }
}
