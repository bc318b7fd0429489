package org.armsexplorer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.function.Function;
import java.util.stream.Stream;
import org.armsexplorer.app.Appearance;
import org.armsexplorer.chart.ColourChoice;
import org.armsexplorer.exporter.CitationStyle;
import org.armsexplorer.model.EstimateReason;
import org.armsexplorer.model.Meaning;
import org.armsexplorer.spec.ChartType;
import org.armsexplorer.spec.Derivation;
import org.armsexplorer.spec.Dimension;
import org.armsexplorer.spec.Measure;
import org.armsexplorer.spec.PaletteName;
import org.armsexplorer.spec.Presence;
import org.armsexplorer.spec.SpecNotice;
import org.armsexplorer.spec.Theme;
import org.armsexplorer.spec.Token;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// Where the key of a text ends in the word of a member of an enumeration, there is a text for each member that can come.
class MessageFamiliesTest {

  /// Texts that are told apart by the word at their end.
  record Family(String room, String prefix, List<String> words) {}

  private static Family of(String room, String prefix, Token... members) {
    return new Family(room, prefix, Arrays.stream(members).map(Token::token).toList());
  }

  private static <T> Family of(String room, String prefix, Function<T, String> word, T[] members) {
    return new Family(room, prefix, Arrays.stream(members).map(word).toList());
  }

  /// Those measures that are figures of SIPRI's; the others have a unit of their own.
  private static Measure[] measures() {
    return Arrays.stream(Measure.values()).filter(measure -> measure.quantity().isEmpty()).toArray(Measure[]::new);
  }

  /// Editions are side by side, never added up.
  private static Dimension[] dimensions() {
    return Arrays.stream(Dimension.values()).filter(dimension -> dimension != Dimension.EDITION)
        .toArray(Dimension[]::new);
  }

  /// Each source tells of years.
  private static Dimension[] dimensionsWithoutTime() {
    return Arrays.stream(dimensions()).filter(dimension -> !dimension.isTime()).toArray(Dimension[]::new);
  }

  @TestFactory
  Stream<DynamicTest> eachMemberHasItsText() {
    Derivation[] derivations =
        Arrays.stream(Derivation.values()).filter(one -> one != Derivation.NONE).toArray(Derivation[]::new);
    return Stream
        .of(of("ui", "table.all.", dimensions()), of("ui", "hover.share.", dimensions()),
            of("ui", "label.", ChartType.values()), of("ui", "label.", Measure.values()),
            of("ui", "label.", Derivation.values()), of("ui", "label.", Dimension.values()),
            of("ui", "label.", Theme.values()), of("ui", "label.", PaletteName.values()),
            of("ui", "colour.", ColourChoice::token, ColourChoice.all(PaletteName.GREYS).toArray(ColourChoice[]::new)),
            of("ui", "colour.", ColourChoice::token,
                ColourChoice.all(PaletteName.COLOURS).toArray(ColourChoice[]::new)),
            of("ui", "appearance.", Appearance.values()), of("ui", "preferences.citation.", CitationStyle.values()),
            of("ui", "meaning.", Meaning::word, Meaning.values()),
            of("app", "spec.notice.", Enum::name, SpecNotice.values()), of("app", "lacks.measure.", measures()),
            of("app", "lacks.dimension.", dimensionsWithoutTime()), of("exporter", "measure.", Measure.values()),
            of("exporter", "derivation.", derivations), of("exporter", "dimension.", Dimension.values()),
            of("exporter", "all.", dimensionsWithoutTime()), of("exporter", "evidence.value.", measures()),
            of("exporter", "evidence.sum.", measures()),
            of("exporter", "evidence.reason.", EstimateReason::word, EstimateReason.values()),
            of("chart", "dimension.", dimensions()), of("chart", "dimension.order-", Dimension.YEAR, Dimension.PERIOD),
            of("exporter", "dimension.order-", Dimension.YEAR, Dimension.PERIOD),
            of("chart", "dimensions.", dimensions()), of("chart", "spoken.leads.", Dimension.YEAR, Dimension.PERIOD),
            of("chart", "unit.", Measure.values()), of("chart", "unit.share.", measures()),
            of("chart", "unit.average.", measures()), of("chart", "unit.cumulative.", measures()),
            of("chart", "series.all.", measures()), of("chart", "unit.reported.", derivations),
            of("chart", "words.open.", Presence.ONLY, Presence.WITH),
            of("chart", "words.local.", Presence.ONLY, Presence.WITHOUT),
            of("chart", "words.uncertain.", Presence.ONLY, Presence.WITHOUT))
        .map(family -> DynamicTest.dynamicTest(family.room() + ": " + family.prefix(), () -> check(family)));
  }

  private static void check(Family family) throws IOException {
    Properties texts = new Properties();
    Path file = Path.of("src", "main", "resources", "org", "armsexplorer", family.room(), "messages.properties");
    try (Reader reader = Files.newBufferedReader(file)) {
      texts.load(reader);
    }
    assertThat(texts.stringPropertyNames())
        .containsAll(family.words().stream().map(word -> family.prefix() + word).toList());
  }
}
