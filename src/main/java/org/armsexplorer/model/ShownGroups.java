package org.armsexplorer.model;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.armsexplorer.language.Language;
import org.armsexplorer.language.Wording;
import org.armsexplorer.model.ShownNames.Form;
import org.jspecify.annotations.Nullable;

/// Names, meanings and sources of the groups that come with the program, in the language of the texts: for readers. What
/// is written for programs has their own names.
///
/// Source: `groups_de.tsv` beside this class. What a view says of a group in other words stays as it is written there.
public final class ShownGroups {
  private static final String MARK = "@";
  private static final char PART = ':';
  private static final Map<String, German> BY_NAME = PartyNames.lines("groups_de.tsv").stream().map(German::parse)
      .collect(Collectors.toMap(German::name, Function.identity()));
  private static final Map<String, PartyGroup> BUNDLED =
      PartyGroup.bundled().stream().collect(Collectors.toMap(PartyGroup::name, Function.identity()));

  private ShownGroups() {}

  /// One line of the table.
  private record German(String name, String alone, String to, String from, String title, String source) {

    static German parse(String line) {
      String[] fields = line.split("\t", -1);
      return new German(fields[0], fields[1], fields[2], fields[3], fields[4], fields[5]);
    }

    String in(Form form) {
      String formed = form == Form.TO ? to : form == Form.FROM ? from : "";
      return formed.isEmpty() ? alone : formed;
    }
  }

  /// What it is, in words.
  public static String title(PartyGroup group) {
    German german = german(group);
    return german == null ? group.title() : german.title();
  }

  /// Who says who is a member.
  public static String source(PartyGroup group) {
    German german = german(group);
    return german == null ? group.source() : german.source();
  }

  /// None where a view brings another meaning of the name than the program has.
  private static @Nullable German german(PartyGroup group) {
    PartyGroup own = Wording.current().language() == Language.GERMAN ? BUNDLED.get(group.name()) : null;
    return own != null && own.title().equals(group.title()) && own.source().equals(group.source())
        ? BY_NAME.get(group.name()) : null;
  }

  /// The German name of a group that comes with the program; empty where it is none.
  ///
  /// @param name also as it is asked for, `@EU` or `@EU:members`; what is around the name stays
  static Optional<String> german(String name, Form form) {
    String mark = name.startsWith(MARK) ? MARK : "";
    int part = mark.isEmpty() ? -1 : name.indexOf(PART);
    String plain = name.substring(mark.length(), part < 0 ? name.length() : part);
    return Optional.ofNullable(BY_NAME.get(plain))
        .map(group -> mark + group.in(form) + (part < 0 ? "" : name.substring(part)));
  }
}
