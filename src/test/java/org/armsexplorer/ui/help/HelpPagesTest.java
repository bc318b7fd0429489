package org.armsexplorer.ui.help;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.armsexplorer.language.Language;
import org.armsexplorer.language.Spoken;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class HelpPagesTest {
  private static final Path SITE = Path.of("src", "site", "markdown");
  private static final Pattern EXPLAINED =
      Pattern.compile("(?:Terms\\s*\\.explain\\([^;\"]*|picked\\(\"[\\w-]+\",\\s*)\"([\\w-]+)\"");
  private final HelpPages pages = new HelpPages();
  private Spoken spoken = Spoken.in(Language.ENGLISH);

  @AfterEach
  void speakAsBefore() {
    spoken.close();
  }

  private void speak(Language language) {
    spoken.close();
    spoken = Spoken.in(language);
  }

  @ParameterizedTest
  @EnumSource(names = {"ENGLISH", "GERMAN"})
  void theContentsListPagesInGroupsUnderTheirOwnTitles(Language language) {
    speak(language);
    assertThat(pages.contents()).hasSizeGreaterThan(12).allSatisfy(entry -> {
      assertThat(entry.group()).isNotEmpty();
      assertThat(pages.page(entry.name()).map(HelpPage::title)).contains(entry.title().replace(" (auf Englisch)", ""));
    });
  }

  @ParameterizedTest
  @EnumSource(names = {"ENGLISH", "GERMAN"})
  void eachFormulaSaysWhereItIsFrom(Language language) {
    speak(language);
    Block.Table formulas = pages.page("figures").orElseThrow().blocks().stream().filter(Block.Table.class::isInstance)
        .map(Block.Table.class::cast).findFirst().orElseThrow();
    assertThat(formulas.rows()).hasSizeGreaterThan(14)
        .allSatisfy(row -> assertThat(row).hasSize(3).allSatisfy(cell -> assertThat(Span.plain(cell)).isNotBlank()));
  }

  @Test
  void everyPageOfTheSiteIsInTheContents() throws Exception {
    try (Stream<Path> files = Files.list(SITE)) {
      assertThat(files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".md"))
          .map(name -> name.replace(".md", "")).filter(name -> !name.equals("help")))
          .allSatisfy(name -> assertThat(pages.contents()).extracting(HelpPages.Entry::name).contains(name));
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"ENGLISH", "GERMAN"})
  void everyLinkLeadsSomewhereAndEveryPictureIsThere(Language language) {
    speak(language);
    List<String> dead = new ArrayList<>();
    for (HelpPages.Entry entry : pages.contents()) {
      HelpPage page = pages.page(entry.name()).orElseThrow();
      page.blocks().forEach(block -> check(page, block, dead));
    }

    assertThat(dead).isEmpty();
  }

  private void check(HelpPage page, Block block, List<String> dead) {
    switch (block) {
      case Block.Heading heading -> check(page, heading.spans().stream(), dead);
      case Block.Paragraph paragraph -> check(page, paragraph.spans().stream(), dead);
      case Block.Items list -> list.items().stream().flatMap(List::stream).forEach(inner -> check(page, inner, dead));
      case Block.Table table -> check(page, table.rows().stream().flatMap(List::stream).flatMap(List::stream), dead);
      case Block.Picture picture -> {
        if (HelpPages.picture(picture.file()).isEmpty()) {
          dead.add(page.name() + ": " + picture.file());
        }
      }
      case Block.Code code -> {
      }
    }
  }

  private void check(HelpPage page, Stream<Span> spans, List<String> dead) {
    spans.map(Span::link).filter(link -> !link.isEmpty() && !link.startsWith("https://")).forEach(link -> {
      Optional<HelpPages.Place> to = HelpPages.follow(page.name(), link);
      boolean there = to.flatMap(place -> pages.page(place.page())
          .filter(other -> place.anchor().isEmpty() || other.anchors().contains(place.anchor()))).isPresent();
      if (!there) {
        dead.add(page.name() + ": " + link);
      }
    });
  }

  @ParameterizedTest
  @CsvSource({"ENGLISH, not money", "GERMAN, kein Geld"})
  void everyTermThatTheWindowExplainsIsInTheGlossary(Language language, String tiv) throws Exception {
    speak(language);
    Glossary glossary = new Glossary(pages);
    StringBuilder sources = new StringBuilder();
    try (Stream<Path> files = Files.walk(Path.of("src", "main", "java", "org", "armsexplorer", "ui"))) {
      for (Path file : files.filter(one -> one.toString().endsWith(".java")).toList()) {
        sources.append(Files.readString(file));
      }
    }
    List<String> terms = EXPLAINED.matcher(sources).results().map(one -> one.group(1)).toList();

    assertThat(terms).isNotEmpty().allSatisfy(term -> assertThat(glossary.meaning(term)).as(term).isPresent());
    assertThat(glossary.meaning("tiv")).hasValueSatisfying(text -> assertThat(text).contains(tiv));
  }

  @Test
  void whatIsSearchedIsFoundInHeadingsFirst() {
    HelpSearch search =
        new HelpSearch(pages.contents().stream().map(entry -> pages.page(entry.name()).orElseThrow()).toList());

    assertThat(search.find("even split").getFirst().place()).isEqualTo(new HelpPages.Place("glossary", "even-split"));
    assertThat(search.find("TIV").getFirst().place().page()).isIn("tiv", "glossary");
    assertThat(search.find("herfindahl HIRSCHMAN")).extracting(hit -> hit.place().page()).contains("glossary");
    assertThat(search.find("xyzzy")).isEmpty();
    assertThat(search.find("  ")).isEmpty();
  }
}
