package org.armsexplorer.ui.help;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// What the terms of the field mean: the first paragraph under each heading of the page `glossary`.
final class Glossary {
  private static final String PAGE = "glossary";
  private final Map<String, String> meanings = new LinkedHashMap<>();

  Glossary(HelpPages pages) {
    String term = "";
    for (Block block : pages.page(PAGE).orElseThrow().blocks()) {
      if (block instanceof Block.Heading heading) {
        term = heading.level() == 1 ? "" : heading.anchor();
      } else if (block instanceof Block.Paragraph paragraph && !term.isEmpty()) {
        meanings.putIfAbsent(term, paragraph.plain());
      }
    }
  }

  /// @param term the anchor of its heading
  Optional<String> meaning(String term) {
    return Optional.ofNullable(meanings.get(term));
  }
}
