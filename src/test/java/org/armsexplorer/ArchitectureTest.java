package org.armsexplorer;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The picture of the packages: which may know which, and which library may be seen from where.
class ArchitectureTest {
  private static final String ROOT = "org.armsexplorer.";
  private static final JavaClasses CLASSES =
      new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.armsexplorer");
  /// For each package, those that it must not know.
  private static final Map<String, List<String>> STRANGERS = Map.ofEntries(
      Map.entry("language",
          List.of("model", "spec", "analysis", "store", "importer", "chart", "exporter", "app", "ui", "cli")),
      Map.entry("model", List.of("spec", "analysis", "store", "importer", "chart", "exporter", "app", "ui", "cli")),
      Map.entry("spec", List.of("analysis", "store", "importer", "chart", "exporter", "app", "ui", "cli")),
      Map.entry("analysis", List.of("store", "importer", "chart", "exporter", "app", "ui", "cli")),
      Map.entry("store", List.of("importer", "chart", "exporter", "app", "ui", "cli")),
      Map.entry("importer", List.of("store", "chart", "exporter", "app", "ui", "cli")),
      Map.entry("chart", List.of("store", "importer", "exporter", "app", "ui", "cli")),
      Map.entry("exporter", List.of("store", "importer", "app", "ui", "cli")), Map.entry("app", List.of("ui", "cli")),
      Map.entry("ui", List.of("cli")), Map.entry("cli", List.of("ui")));

  @Test
  void theClassesOfTheProgramAreLookedAt() {
    assertThat(CLASSES.size()).isGreaterThan(150);
  }

  @ParameterizedTest
  @ValueSource(strings = {"language", "model", "spec", "analysis", "store", "importer", "chart", "exporter", "app",
      "ui", "cli"})
  void aPackageKnowsOnlyThoseThatThePictureAllows(String name) {
    strangers(name).check(CLASSES);
  }

  @Test
  void theDatabaseIsSeenFromTheStoreOnly() {
    only(List.of("java.sql..", "org.jooq..", "org.flywaydb..", "org.h2.."), "store").check(CLASSES);
  }

  @Test
  void whatTheDatabaseIsMadeOfKnowsNoDatabase() {
    noClasses().that().resideInAPackage(ROOT + "store.kept..").should().dependOnClassesThat()
        .resideInAnyPackage("java.sql..", "org.jooq..", "org.flywaydb..", "org.h2..", "org.armsexplorer.store")
        .check(CLASSES);
  }

  @Test
  void theChartLibraryIsSeenFromTheChartOnly() {
    only(List.of("org.jfree.."), "chart").check(CLASSES);
  }

  @Test
  void drawingIsSeenFromChartExporterAndTheWindowsChartOnly() {
    only(List.of("java.awt.."), "chart", "exporter", "ui.chart").check(CLASSES);
  }

  @Test
  void tablesPagesAndDrawingsAreWrittenByTheExporterOnly() {
    only(List.of("org.apache.poi..", "de.siegmar.."), "importer", "exporter").check(CLASSES);
    only(List.of("org.apache.pdfbox..", "de.rototor..", "org.apache.batik.."), "exporter").check(CLASSES);
  }

  @Test
  void jsonIsSeenFromSpecStoreImporterExporterAndAppOnly() {
    only(List.of("com.fasterxml.."), "spec", "store", "importer", "exporter", "app").check(CLASSES);
  }

  @Test
  void theCommandLineLibraryIsSeenFromTheCommandLineOnly() {
    only(List.of("picocli.."), "cli").check(CLASSES);
  }

  @Test
  void theToolkitIsSeenFromTheWindowOnly() {
    only(List.of("javafx..", "org.controlsfx..", "atlantafx.."), "ui").check(CLASSES);
  }

  @Test
  void pagesAreReadByTheHelpOnly() {
    only(List.of("org.commonmark.."), "ui.help").check(CLASSES);
  }

  @Test
  void thereAreNoCyclesBetweenPackages() {
    SlicesRuleDefinition.slices().matching("org.armsexplorer.(*)..").should().beFreeOfCycles().check(CLASSES);
  }

  /// The rules can fail: turned against packages that do use what they forbid.
  @Test
  void aViolationIsFound() {
    assertThatThrownBy(() -> only(List.of("picocli.."), "app").check(CLASSES)).isInstanceOf(AssertionError.class);
    assertThatThrownBy(() -> noClasses().that().resideInAPackage(ROOT + "app..").should().dependOnClassesThat()
        .resideInAPackage(ROOT + "store..").check(CLASSES)).isInstanceOf(AssertionError.class);
  }

  private static ArchRule strangers(String name) {
    String[] forbidden =
        STRANGERS.getOrDefault(name, List.of()).stream().map(other -> ROOT + other + "..").toArray(String[]::new);
    return noClasses().that().resideInAPackage(ROOT + name + "..").should().dependOnClassesThat()
        .resideInAnyPackage(forbidden);
  }

  private static ArchRule only(List<String> library, String... allowed) {
    String[] packages = Arrays.stream(allowed).map(name -> ROOT + name + "..").toArray(String[]::new);
    return noClasses().that().resideOutsideOfPackages(packages).should().dependOnClassesThat()
        .resideInAnyPackage(library.toArray(String[]::new));
  }
}
