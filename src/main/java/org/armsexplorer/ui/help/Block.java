package org.armsexplorer.ui.help;

import java.util.List;
import java.util.stream.Collectors;

/// A part of a page that stands below the one before it.
sealed interface Block {

  /// Its words, for the search.
  String plain();

  /// A title of the page or of a part of it.
  ///
  /// @param level 1 for the title of the page
  /// @param anchor what a link to it says behind `#`
  record Heading(int level, List<Span> spans, String anchor) implements Block {
    public Heading {
      spans = List.copyOf(spans);
    }

    @Override
    public String plain() {
      return Span.plain(spans);
    }
  }

  record Paragraph(List<Span> spans) implements Block {
    public Paragraph {
      spans = List.copyOf(spans);
    }

    @Override
    public String plain() {
      return Span.plain(spans);
    }
  }

  /// A list.
  ///
  /// @param first number of the first item; 0 for bullets
  record Items(int first, List<List<Block>> items) implements Block {
    public Items {
      items = items.stream().map(List::copyOf).toList();
    }

    @Override
    public String plain() {
      return items.stream().flatMap(List::stream).map(Block::plain).collect(Collectors.joining("\n"));
    }
  }

  /// Lines as they are typed.
  record Code(String text) implements Block {
    @Override
    public String plain() {
      return text;
    }
  }

  /// A picture.
  ///
  /// @param file as the page has it
  record Picture(String file, String alt) implements Block {
    @Override
    public String plain() {
      return alt;
    }
  }

  /// A table.
  ///
  /// @param rows the first is the header; each row a list of cells
  record Table(List<List<List<Span>>> rows) implements Block {
    public Table {
      rows = rows.stream().map(row -> row.stream().map(List::copyOf).toList()).toList();
    }

    @Override
    public String plain() {
      return rows.stream().map(row -> row.stream().map(Span::plain).collect(Collectors.joining("  ")))
          .collect(Collectors.joining("\n"));
    }
  }
}
