package org.armsexplorer.ui.help;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.armsexplorer.language.Language;
import org.armsexplorer.language.Wording;
import org.jspecify.annotations.Nullable;

/// The pages of the help, each read when it is first asked for. The contents are the page `help`: its links, in groups.
/// Pages in another language than English lie in a folder of its word; what they share with English they call `../name`.
final class HelpPages {
  /// The page that lists all others.
  static final String CONTENTS = "help";
  private static final String PLACE = "/org/armsexplorer/ui/help/";
  private static final String ENDING = ".md";
  private static final String SHARED = "../";
  private final Map<String, HelpPage> pages = new LinkedHashMap<>();
  private final MarkdownReader reader = new MarkdownReader();

  /// A page in the list of contents.
  ///
  /// @param group the heading over it
  record Entry(String group, String name, String title) {}

  /// A place in the help.
  ///
  /// @param anchor a heading of the page; empty for its beginning
  record Place(String page, String anchor) {}

  /// The page of a name; empty where there is none.
  Optional<HelpPage> page(String name) {
    HelpPage known = pages.get(name);
    if (known == null && name.matches("[\\w-]+")) {
      known = read(name);
      if (known != null) {
        pages.put(name, known);
      }
    }
    return Optional.ofNullable(known);
  }

  /// In the language of the program where it is there in it, else in English.
  private @Nullable HelpPage read(String name) {
    Language language = Wording.current().language();
    HelpPage translated = language == Language.ENGLISH ? null : read(name, language.word() + "/" + name);
    return translated == null ? read(name, name) : translated;
  }

  private @Nullable HelpPage read(String name, String file) {
    try (InputStream in = HelpPages.class.getResourceAsStream(PLACE + file + ENDING)) {
      return in == null ? null : new HelpPage(name, reader.read(new String(in.readAllBytes(), StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// A picture of a page.
  static Optional<URL> picture(String file) {
    return Optional.ofNullable(HelpPages.class.getResource(PLACE + own(file)));
  }

  /// A file by its name in the English pages.
  private static String own(String file) {
    return file.startsWith(SHARED) ? file.substring(SHARED.length()) : file;
  }

  /// The list of contents.
  List<Entry> contents() {
    List<Entry> entries = new ArrayList<>();
    String group = "";
    for (Block block : page(CONTENTS).map(HelpPage::blocks).orElse(List.of())) {
      if (block instanceof Block.Heading heading && heading.level() > 1) {
        group = heading.plain();
      } else if (block instanceof Block.Items list) {
        for (List<Block> item : list.items()) {
          links(group, item, entries);
        }
      }
    }
    return entries;
  }

  private static void links(String group, List<Block> item, List<Entry> entries) {
    for (Block block : item) {
      if (block instanceof Block.Paragraph paragraph) {
        paragraph.spans().stream().filter(span -> !span.link().isEmpty()).findFirst()
            .ifPresent(span -> follow(CONTENTS, span.link())
                .ifPresent(to -> entries.add(new Entry(group, to.page(), span.text()))));
      }
    }
  }

  /// Where a link of a page leads in the help; empty where it leads out of it.
  static Optional<Place> follow(String page, String link) {
    int hash = link.indexOf('#');
    String file = own(hash < 0 ? link : link.substring(0, hash));
    String anchor = hash < 0 ? "" : link.substring(hash + 1);
    if (file.isEmpty()) {
      return Optional.of(new Place(page, anchor));
    }
    return file.endsWith(ENDING) && !file.contains(":")
        ? Optional.of(new Place(file.substring(0, file.length() - ENDING.length()), anchor)) : Optional.empty();
  }
}
