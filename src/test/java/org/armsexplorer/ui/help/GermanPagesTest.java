package org.armsexplorer.ui.help;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.armsexplorer.language.Language;
import org.armsexplorer.language.Spoken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Each page of the help says the same in German: part by part, with the same links, figures and words that are typed.
class GermanPagesTest {
  /// Pages on the making of the program.
  private static final Set<String> IN_ENGLISH = Set.of("changes", "speed");
  private static final Pattern NUMBER = Pattern.compile("\\d[\\d.,]*");
  private static final Pattern SAID = Pattern.compile("(?<=\\S) {2,}.*");
  private static final List<HelpPages.Entry> CONTENTS = in(Language.ENGLISH, "help").contents();

  /// The pages of a language, with one of them read.
  private static HelpPages in(Language language, String page) {
    try (Spoken spoken = Spoken.in(language)) {
      assertThat(spoken).isNotNull();
      HelpPages pages = new HelpPages();
      assertThat(pages.page(page)).isPresent();
      return pages;
    }
  }

  private static List<Block> blocks(Language language, String page) {
    return in(language, page).page(page).orElseThrow().blocks();
  }

  private static Stream<String> pages() {
    return Stream.concat(Stream.of("help"), CONTENTS.stream().map(HelpPages.Entry::name))
        .filter(page -> !IN_ENGLISH.contains(page));
  }

  @Test
  void theContentsListTheSamePages() {
    assertThat(in(Language.GERMAN, "help").contents()).extracting(HelpPages.Entry::name)
        .isEqualTo(CONTENTS.stream().map(HelpPages.Entry::name).toList());
  }

  @ParameterizedTest
  @MethodSource("pages")
  void aPageIsThereInGermanPartByPart(String page) {
    assertThat(HelpPages.class.getResource("/org/armsexplorer/ui/help/de/" + page + ".md")).isNotNull();
    assertThat(shapes(blocks(Language.GERMAN, page))).isEqualTo(shapes(blocks(Language.ENGLISH, page)));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void linksFiguresAndWhatIsTypedAreTheSame(String page) {
    List<Block> english = blocks(Language.ENGLISH, page);
    List<Block> german = blocks(Language.GERMAN, page);
    assertThat(spans(german).map(Span::link).map(link -> link.replace("../", "")).distinct().sorted())
        .isEqualTo(spans(english).map(Span::link).distinct().sorted().toList());
    // what a page is written from says it by itself
    if (!page.equals("options")) {
      assertThat(numbers(german)).isEqualTo(numbers(english));
    }
    assertThat(spans(german).filter(Span::code).map(Span::text).sorted())
        .isEqualTo(spans(english).filter(Span::code).map(Span::text).sorted().toList());
    assertThat(typed(german)).isEqualTo(typed(english));
  }

  @Test
  void eachTermOfTheGlossaryHasItsPlace() {
    assertThat(anchors(Language.GERMAN)).hasSizeGreaterThan(20).isEqualTo(anchors(Language.ENGLISH));
  }

  private static List<String> anchors(Language language) {
    List<String> anchors = in(language, "glossary").page("glossary").orElseThrow().anchors();
    return anchors.subList(1, anchors.size());
  }

  /// Letters, quotes and points as German has them.
  @ParameterizedTest
  @MethodSource("pages")
  void germanIsWrittenAsGermanIs(String page) {
    String text = spans(blocks(Language.GERMAN, page)).filter(span -> !span.code()).map(Span::text)
        .collect(Collectors.joining(" "));
    assertThat(text.replace("\"H\"", "")).doesNotContain("\"", " '", "<0.5", "Ctrl-", "Shift-");
    assertThat(text.chars().filter(letter -> letter == '„').count())
        .isEqualTo(text.chars().filter(letter -> letter == '“').count());
  }

  private static List<String> shapes(List<Block> blocks) {
    return blocks.stream().map(GermanPagesTest::shape).toList();
  }

  private static String shape(Block block) {
    return switch (block) {
      case Block.Heading heading -> "heading " + heading.level();
      case Block.Paragraph paragraph -> "paragraph";
      case Block.Items list ->
        "list from " + list.first() + " " + list.items().stream().map(GermanPagesTest::shapes).toList();
      case Block.Code code -> "code of " + code.text().lines().count();
      case Block.Picture picture -> "picture " + picture.file().replace("../", "").replace("-de.", ".");
      case Block.Table table -> "table " + table.rows().stream().map(List::size).toList();
    };
  }

  private static Stream<Span> spans(List<Block> blocks) {
    return blocks.stream().flatMap(block -> switch (block) {
      case Block.Heading heading -> heading.spans().stream();
      case Block.Paragraph paragraph -> paragraph.spans().stream();
      case Block.Items list -> list.items().stream().flatMap(GermanPagesTest::spans);
      case Block.Table table -> table.rows().stream().flatMap(List::stream).flatMap(List::stream);
      case Block.Code code -> Stream.empty();
      case Block.Picture picture -> Stream.empty();
    });
  }

  /// All numbers, whatever stands between thousands and before decimals.
  private static List<String> numbers(List<Block> blocks) {
    return blocks.stream().map(Block::plain).flatMap(text -> NUMBER.matcher(text).results().map(MatchResult::group))
        .map(number -> number.replaceAll("\\D", "")).sorted().toList();
  }

  /// Lines that are typed, without what is said beside them.
  private static List<String> typed(List<Block> blocks) {
    List<String> lines = new ArrayList<>();
    for (Block block : blocks) {
      if (block instanceof Block.Code code && !code.text().contains("×")) {
        code.text().lines().map(line -> SAID.matcher(line).replaceFirst("")).forEach(lines::add);
      }
    }
    return lines;
  }
}
