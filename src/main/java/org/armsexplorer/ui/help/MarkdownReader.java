package org.armsexplorer.ui.help;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/// Reads a page from Markdown.
final class MarkdownReader {
  private static final Pattern ANCHOR = Pattern.compile("<a id=\"([^\"]+)\">");
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N} -]");
  private final Parser parser = Parser.builder().extensions(List.of(TablesExtension.create())).build();
  /// Said by the page before the heading that it is for.
  private String anchor = "";

  /// The page's blocks in their order.
  List<Block> read(String markdown) {
    anchor = "";
    return blocks(parser.parse(markdown));
  }

  private List<Block> blocks(Node parent) {
    List<Block> blocks = new ArrayList<>();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      switch (node) {
        case org.commonmark.node.Heading heading -> blocks.add(heading(heading));
        case Paragraph paragraph -> paragraph(paragraph, blocks);
        case BulletList list -> blocks.add(new Block.Items(0, items(list)));
        case OrderedList list -> blocks
            .add(new Block.Items(list.getMarkerStartNumber() == null ? 1 : list.getMarkerStartNumber(), items(list)));
        case IndentedCodeBlock code -> blocks.add(new Block.Code(code.getLiteral().stripTrailing()));
        case FencedCodeBlock code -> blocks.add(new Block.Code(code.getLiteral().stripTrailing()));
        case TableBlock table -> blocks.add(table(table));
        case HtmlBlock html -> anchored(html.getLiteral());
        default -> blocks.addAll(blocks(node));
      }
    }
    return blocks;
  }

  private Block.Heading heading(org.commonmark.node.Heading heading) {
    List<Span> spans = spans(heading);
    String own = anchor.isEmpty() ? slug(Span.plain(spans)) : anchor;
    anchor = "";
    return new Block.Heading(heading.getLevel(), spans, own);
  }

  /// The words of a heading as a link has them: "What TIV is" is `what-tiv-is`.
  static String slug(String heading) {
    return NO_WORD.matcher(heading.toLowerCase(Locale.ROOT)).replaceAll("").strip().replace(' ', '-');
  }

  private void anchored(String html) {
    Matcher found = ANCHOR.matcher(html);
    if (found.find()) {
      anchor = found.group(1);
    }
  }

  /// A picture alone in its paragraph is a block of its own; an anchor alone is for the heading that follows.
  private void paragraph(Paragraph paragraph, List<Block> blocks) {
    if (paragraph.getFirstChild() instanceof Image image && image.getNext() == null) {
      blocks.add(new Block.Picture(image.getDestination(), Span.plain(spans(image))));
      return;
    }
    List<Span> spans = spans(paragraph);
    if (!spans.isEmpty()) {
      blocks.add(new Block.Paragraph(spans));
    }
  }

  private List<List<Block>> items(Node list) {
    List<List<Block>> items = new ArrayList<>();
    for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
      items.add(blocks(item));
    }
    return items;
  }

  /// Head and body hold rows, rows hold cells.
  private Block.Table table(TableBlock table) {
    List<List<List<Span>>> rows = new ArrayList<>();
    for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
      for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
        List<List<Span>> cells = new ArrayList<>();
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
          cells.add(spans(cell));
        }
        rows.add(cells);
      }
    }
    return new Block.Table(rows);
  }

  private List<Span> spans(Node parent) {
    List<Span> spans = new ArrayList<>();
    collect(parent, new Span("", false, false, false, ""), spans);
    return spans;
  }

  private void collect(Node parent, Span look, List<Span> spans) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      switch (node) {
        case Text text -> add(text.getLiteral(), look, spans);
        case SoftLineBreak line -> add(" ", look, spans);
        case Code code -> add(code.getLiteral(), new Span("", look.bold(), look.italic(), true, look.link()), spans);
        case StrongEmphasis strong ->
          collect(strong, new Span("", true, look.italic(), look.code(), look.link()), spans);
        case Emphasis emphasis -> collect(emphasis, new Span("", look.bold(), true, look.code(), look.link()), spans);
        case Link link ->
          collect(link, new Span("", look.bold(), look.italic(), look.code(), link.getDestination()), spans);
        case HtmlInline html -> anchored(html.getLiteral());
        default -> collect(node, look, spans);
      }
    }
  }

  /// Runs of one look are one span.
  private static void add(String text, Span look, List<Span> spans) {
    Span span = new Span(text, look.bold(), look.italic(), look.code(), look.link());
    if (!spans.isEmpty()) {
      Span last = spans.getLast();
      if (new Span(text, last.bold(), last.italic(), last.code(), last.link()).equals(span)) {
        spans.set(spans.size() - 1, new Span(last.text() + text, span.bold(), span.italic(), span.code(), span.link()));
        return;
      }
    }
    spans.add(span);
  }
}
