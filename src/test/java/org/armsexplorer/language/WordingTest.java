package org.armsexplorer.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class WordingTest {
  private static final LocalDateTime TIME = LocalDateTime.of(2024, 9, 3, 14, 5);
  private static final Wording GERMAN = Wording.of(Language.GERMAN);

  @Test
  void numbersHaveThePointAndCommaOfTheLanguage() {
    BigDecimal amount = new BigDecimal("-1234567.455");
    assertThat(Wording.ENGLISH.decimal(amount, 2)).isEqualTo("-1,234,567.46");
    assertThat(GERMAN.decimal(amount, 2)).isEqualTo("-1.234.567,46");
    assertThat(GERMAN.count(59_157)).isEqualTo("59.157");
    assertThat(GERMAN.plain("-277.40")).isEqualTo("-277,40");
    assertThat(GERMAN.ungrouped("1.234,5")).isEqualTo("1234,5");
  }

  @Test
  void theFormOfNumbersCanBeAnotherThanThatOfTheLanguage() {
    Wording swiss = Wording.chosen("de", "comma", Locale.FRANCE);
    assertThat(swiss.language()).isEqualTo(Language.GERMAN);
    assertThat(swiss.decimal(new BigDecimal("1234.5"), 1)).isEqualTo("1,234.5");
    assertThat(Wording.chosen("en", "space", Locale.FRANCE).decimal(new BigDecimal("1234.5"), 1))
        .isEqualTo("1\u202f234,5");
  }

  @Test
  void manyNamesAreOrderedAsFew() {
    List<String> names = List.of("Zaire", "Österreich", "", "oslo", "Ägypten", "agypten", "Algerien", "zaire", "Oslo",
        "Saint-Pierre", "Saint Lucia", "Türkiye", "Turkmenistan", "Zaire");
    for (Wording wording : List.of(Wording.ENGLISH, GERMAN)) {
      assertThat(names.stream().sorted(wording.orderOfMany()).toList())
          .isEqualTo(names.stream().sorted(wording.order()).toList());
    }
    String alike = "a".repeat(200);
    Comparator<String> many = GERMAN.orderOfMany();
    assertThat(many.compare(alike + "b", alike + "c")).isNegative();
    assertThat(many.compare(alike + "c", alike + "b")).isPositive();
    assertThat(many.compare(alike + "b", alike + "b")).isZero();
  }

  @Test
  void withoutASettingTheSystemDecides() {
    assertThat(Wording.chosen("", "", Locale.of("de", "CH"))).isEqualTo(GERMAN);
    assertThat(Wording.chosen("", "", Locale.FRANCE)).isEqualTo(Wording.ENGLISH);
    assertThat(Wording.chosen("klingon", "runes", Locale.GERMANY)).isEqualTo(GERMAN);
    assertThat(Wording.chosen("en", "", Locale.GERMANY)).isEqualTo(Wording.ENGLISH);
  }

  @Test
  void daysAreWrittenAsTheLanguageWritesThem() {
    assertThat(Wording.ENGLISH.day(TIME)).isEqualTo("3 Sep 2024");
    assertThat(Wording.ENGLISH.longMinute(TIME)).isEqualTo("3 September 2024, 14:05");
    assertThat(GERMAN.day(TIME)).isEqualTo("3. Sept. 2024");
    assertThat(GERMAN.longDay(TIME.withMonth(3))).isEqualTo("3. März 2024");
    assertThat(GERMAN.minute(TIME.withMonth(5))).isEqualTo("3. Mai 2024, 14:05");
  }

  @Test
  void namesAreSortedAsAReaderLooksForThem() {
    assertThat(List.of("Zypern", "Österreich", "oman", "Ägypten", "Angola").stream().sorted(GERMAN.order()))
        .containsExactly("Ägypten", "Angola", "oman", "Österreich", "Zypern");
    assertThat(GERMAN.order().compare("a", "A")).isNotZero();
  }

  @Test
  void aPhraseWithinASentenceLosesItsCapitalInEnglishOnly() {
    assertThat(Wording.ENGLISH.within("Million TIV")).isEqualTo("million TIV");
    assertThat(Wording.ENGLISH.within("US$")).isEqualTo("US$");
    assertThat(GERMAN.within("Lieferungen")).isEqualTo("Lieferungen");
  }

  @Test
  void whatALanguageWritesOfNumbersGoesIntoTexts() {
    TextFile texts = new TextFile("org.armsexplorer.ui");
    assertThat(texts.text("filter.chosen", 1200)).isEqualTo("1,200 chosen");
    try (Spoken german = Spoken.in(Language.GERMAN)) {
      assertThat(german).isNotNull();
      assertThat(texts.text("filter.chosen", 1200)).isEqualTo("1.200 gewählt");
      assertThat(texts.english("filter.all")).isEqualTo("all");
      assertThat(texts.inLanguage("all", List.of("banner.close", "filter.all"))).isEqualTo("alle");
      assertThat(texts.inLanguage("Borduria", List.of("filter.all"))).isEqualTo("Borduria");
    }
  }

  @Test
  void thePseudoLanguageIsLongerAndMarkedAndKeepsItsPlaces() {
    assertThat(Pseudo.of("{0} deals with {1}")).startsWith("[{0} đéåłš wîťh {1} ").endsWith("]");
    assertThat(Pseudo.of("Recipients").length()).isGreaterThanOrEqualTo("Recipients".length() * 7 / 5);
    assertThat(Pseudo.of(" from {0}")).startsWith(" [").endsWith("]");
    assertThat(Pseudo.of("{0}, {1}")).isEqualTo("{0}, {1}");
    assertThat(Language.offered()).containsExactly(Language.ENGLISH, Language.GERMAN);
  }
}
