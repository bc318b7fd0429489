package org.armsexplorer.ui.help;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/// Finds words in the help: each part of a page under one heading is one thing that can be found.
final class HelpSearch {
  /// A word in a heading counts as much as so many in the text.
  private static final int HEADING = 8;
  private static final int MOST = 4;
  private final List<Part> parts = new ArrayList<>();

  /// What stands under one heading.
  private record Part(Hit hit, String heading, String text) {}

  /// Something that was found.
  ///
  /// @param title of the page
  /// @param heading of the part of the page
  record Hit(HelpPages.Place place, String title, String heading) {}

  HelpSearch(List<HelpPage> pages) {
    for (HelpPage page : pages) {
      add(page);
    }
  }

  private void add(HelpPage page) {
    Block.Heading heading = new Block.Heading(1, List.of(), "");
    StringBuilder text = new StringBuilder();
    for (Block block : page.blocks()) {
      if (block instanceof Block.Heading next) {
        part(page, heading, text);
        heading = next;
      } else {
        text.append(block.plain()).append('\n');
      }
    }
    part(page, heading, text);
  }

  private void part(HelpPage page, Block.Heading heading, StringBuilder text) {
    String name = heading.plain();
    if (!name.isEmpty() || !text.isEmpty()) {
      HelpPages.Place place = new HelpPages.Place(page.name(), heading.level() == 1 ? "" : heading.anchor());
      parts.add(new Part(new Hit(place, page.title(), heading.level() == 1 ? "" : name), folded(name),
          folded(text.toString())));
    }
    text.setLength(0);
  }

  /// The parts that hold each word, the most telling first.
  List<Hit> find(String words) {
    List<String> wanted = List.of(folded(words.strip()).split("\\s+"));
    if (wanted.getFirst().isEmpty()) {
      return List.of();
    }
    return parts.stream()
        .filter(part -> wanted.stream().allMatch(word -> part.heading().contains(word) || part.text().contains(word)))
        .sorted(Comparator.comparingInt((Part part) -> -weight(part, wanted))).map(Part::hit).toList();
  }

  private static int weight(Part part, List<String> wanted) {
    int weight = 0;
    for (String word : wanted) {
      weight += part.heading().contains(word) ? HEADING : 0;
      weight += part.heading().equals(word) ? HEADING : 0;
      for (int at = part.text().indexOf(word), n = 0; at >= 0 && n < MOST; at =
          part.text().indexOf(word, at + 1), n++) {
        weight++;
      }
    }
    return weight;
  }

  private static String folded(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
