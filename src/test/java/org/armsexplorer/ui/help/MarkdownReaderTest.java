package org.armsexplorer.ui.help;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MarkdownReaderTest {
  private final MarkdownReader reader = new MarkdownReader();

  @Test
  void headingsHaveTheAnchorThatLinksSay() {
    assertThat(reader.read("# What TIV *is*\n\n<a id=\"x\"></a>\n\n## Supplier, recipient\n\n### Less than 0.5"))
        .extracting(block -> block.plain() + "#" + ((Block.Heading) block).anchor())
        .containsExactly("What TIV is#what-tiv-is", "Supplier, recipient#x", "Less than 0.5#less-than-05");
  }

  @Test
  void aParagraphKeepsItsLooksAndLinks() {
    Block.Paragraph paragraph =
        (Block.Paragraph) reader.read("Is **not** *money*:\n`tiv` [more **here**](tiv.md#a).").getFirst();

    assertThat(paragraph.spans()).containsExactly(span("Is "), new Span("not", true, false, false, ""), span(" "),
        new Span("money", false, true, false, ""), span(": "), new Span("tiv", false, false, true, ""), span(" "),
        new Span("more ", false, false, false, "tiv.md#a"), new Span("here", true, false, false, "tiv.md#a"),
        span("."));
  }

  @Test
  void listsKeepTheirNumbersAndWhatIsInThem() {
    Block.Items list = (Block.Items) reader.read("3. one\n4. two\n\n   - in it\n").getFirst();

    assertThat(list.first()).isEqualTo(3);
    assertThat(list.items()).hasSize(2);
    assertThat(list.items().get(1).get(1))
        .isEqualTo(new Block.Items(0, List.of(List.of(new Block.Paragraph(List.of(span("in it")))))));
  }

  @Test
  void tablesKeepHeaderRowsAndCells() {
    Block.Table table = (Block.Table) reader.read("| a | b |\n|---|---|\n| `x\\|y` | 2 |\n| 3 | |\n").getFirst();

    assertThat(table.plain()).isEqualTo("a  b\nx|y  2\n3  ");
  }

  @Test
  void picturesAndCodeAreBlocks() {
    assertThat(reader.read("![A chart](images/a.png)\n\n    line 1\n    line 2\n"))
        .containsExactly(new Block.Picture("images/a.png", "A chart"), new Block.Code("line 1\nline 2"));
  }

  private static Span span(String text) {
    return new Span(text, false, false, false, "");
  }
}
