package org.armsexplorer.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.armsexplorer.model.PartyGroup;
import org.armsexplorer.model.ShownNames;
import org.armsexplorer.spec.GroupJson;
import org.armsexplorer.spec.SpecFormatException;

/// The groups of parties that can be asked for as `@name`: those of the program, and the user's own in `groups.json` of
/// the store folder. An own group of the same name goes before.
public final class PartyGroups {
  private final GroupJson json = new GroupJson();
  private final List<PartyGroup> bundled = PartyGroup.bundled();
  private final Path file;

  PartyGroups(Path folder) {
    file = folder.resolve("groups.json");
  }

  /// The user's own.
  ///
  /// @throws UserProblem where their file cannot be read
  public synchronized List<PartyGroup> own() throws UserProblem {
    try {
      return json.fromText(Files.readString(file));
    } catch (NoSuchFileException e) {
      return List.of();
    } catch (IOException | SpecFormatException e) {
      throw new UserProblem(UserProblem.Kind.BAD_INPUT, e, "groups.unreadable", file);
    }
  }

  /// The user's own, then those of the program.
  public List<PartyGroup> all() throws UserProblem {
    List<PartyGroup> all = new ArrayList<>(own());
    bundled.stream().filter(group -> all.stream().noneMatch(own -> own.isNamed(group.name()))).forEach(all::add);
    return all;
  }

  /// The group that a name means, with or without `@`.
  public Optional<PartyGroup> find(String name) throws UserProblem {
    return all().stream().filter(group -> group.isNamed(name)).findFirst();
  }

  /// The same for a name that has to be one.
  ///
  /// @throws UserProblem where it is none, with those that there are
  public PartyGroup named(String name) throws UserProblem {
    Optional<PartyGroup> found = find(name);
    if (found.isEmpty()) {
      throw new UserProblem(UserProblem.Kind.WRONG_USE, "groups.unknown", name,
          String.join(", ", all().stream().map(group -> ShownNames.party(group.name())).toList()));
    }
    return found.get();
  }

  /// Keeps a group of the user's own, in the place of another of that name.
  public synchronized void save(PartyGroup group) throws UserProblem {
    List<PartyGroup> groups = new ArrayList<>(own());
    groups.removeIf(one -> one.isNamed(group.name()));
    groups.add(group);
    write(groups);
  }

  /// Forgets a group of the user's own.
  ///
  /// @throws UserProblem where there is none of that name
  public synchronized void remove(String name) throws UserProblem {
    List<PartyGroup> groups = new ArrayList<>(own());
    if (!groups.removeIf(one -> one.isNamed(name))) {
      throw new UserProblem(UserProblem.Kind.WRONG_USE, "groups.not-own", name);
    }
    write(groups);
  }

  private void write(List<PartyGroup> groups) throws UserProblem {
    Path sibling = file.resolveSibling(file.getFileName() + ".part");
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.writeString(sibling, json.toText(groups));
      Files.move(sibling, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UserProblem(UserProblem.Kind.CANNOT_WRITE, e, "groups.not-written", file);
    }
  }
}
