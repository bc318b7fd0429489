package org.armsexplorer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.armsexplorer.language.Language;
import org.armsexplorer.language.Spoken;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What a command says is in the language that is asked for; what it gives to programs is the same in all.
class LanguageTest {
  @TempDir Path folder;
  private final Spoken before = Spoken.in(Language.ENGLISH);

  @AfterEach
  void speakAsBefore() {
    before.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"summarise --sample --by year,supplier --format csv", "summarise --sample --format json",
      "summarise --sample --by category --derive share --format csv", "cite --sample --style bibtex --format json",
      "explain --sample --years 2011 --format csv", "sheet --sample --recipient Myanmar --format csv"})
  void whatProgramsReadIsTheSameInEveryLanguage(String command) {
    String english = run(command);
    assertThat(run(command + " --language de")).isEqualTo(english);
    assertThat(run(command + " --language pseudo")).isEqualTo(english);
  }

  @Test
  void aTableIsInTheLanguageThatIsAskedFor() {
    String german = run("summarise --sample --by year,supplier --language de");
    assertThat(german).contains("Waffenlieferungen weltweit nach Lieferland", "Jahr", "Russland", "Gelieferte Mio. TIV",
        "277,40", "Quelle: SIPRI Arms Transfers Database").doesNotContain("Russia", "277.40", "Arms deliveries");
    assertThat(run("summarise --sample --by year,supplier")).contains("Arms deliveries worldwide", "Russia", "277.40");
  }

  @Test
  void troubleIsToldInTheLanguageThatIsAskedFor() {
    assertThat(run("summarise --sample --by nonsense --language=de")).contains("--by kennt „nonsense“ nicht");
    assertThat(run("summarise --sample --by nonsense")).contains("--by does not know");
  }

  @Test
  void theHelpOfACommandIsInTheLanguageThatIsAskedFor() {
    assertThat(run("chart --help --language de")).contains("Aufruf: arms-transfer-explorer chart",
        "Zeichnet ein Diagramm", "Eine Waffenkategorie", "Diese Hilfe zeigen.").doesNotContain("Draw", "An armament");
    assertThat(run("--language=de --help"))
        .contains("Befehle:", "Importiert Dateien: alle oder keine.", "Ordner des Bestands")
        .doesNotContain("Import files", "Store folder");
    assertThat(run("store restore --help --language de")).contains("Eine ZIP-Datei, die", "anstelle eines Bestands");
    assertThat(run("chart --help")).contains("Usage:", "An armament category").doesNotContain("Waffenkategorie");
  }

  @Test
  void aGroupIsShownAndFoundByItsGermanName() {
    assertThat(run("groups --language de")).contains("@EU\t28\tEuropäische Union", "@Südostasien\t12\tSIPRI-Region")
        .doesNotContain("Southeast", "region");
    assertThat(run("groups Südostasien --language de")).contains("Timor-Leste", "Südvietnam", "SIPRI-Region")
        .doesNotContain("Cambodia");
    String command = "summarise --sample --by year,supplier --supplier ";
    assertThat(run(command + "@Europa --language de")).contains("Waffenlieferungen aus Europa")
        .doesNotContain("Europe");
    assertThat(run(command + "@Europa --format csv")).isEqualTo(run(command + "@Europe --format csv"))
        .contains("2003,Europe,41.20,");
  }

  @Test
  void wrongArgumentsAreToldInTheLanguageThatIsAskedFor() {
    assertThat(run("chart --language de")).contains("Es fehlt: --out FILE.", "Zu den Optionen:");
    assertThat(run("summarise --smaple --language de")).contains("Hier nicht bekannt: --smaple.");
    assertThat(run("chart --out a.svg --out b.svg --language de")).contains("--out FILE ist nur einmal möglich.");
    assertThat(run("summarise --top many --language de")).contains("--top N nimmt nicht „many“.");
    assertThat(run("chrat --language de")).contains("Hier nicht bekannt: chrat.", "Am nächsten kommen: ", "chart");
    assertThat(run("chart")).contains("Missing: --out FILE.", "For the options:");
  }

  @Test
  void aLanguageThatThereIsNotIsWrongUse() {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    assertThat(new CommandLineApp(stream(new ByteArrayOutputStream()), stream(err)).run("formats", "--language", "xx"))
        .contains(CommandLineApp.WRONG_USE);
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("--language", "xx", "en, de").doesNotContain("pseudo");
  }

  @Test
  void aPartyIsFoundByItsGermanName() {
    String command = "summarise --sample --by year --format csv --supplier ";
    assertThat(run(command + "Russland")).isEqualTo(run(command + "Russia")).contains("value");
  }

  @Test
  void aFileForProgramsIsTheSameInEveryLanguage() throws Exception {
    Path english = folder.resolve("en.csv");
    Path german = folder.resolve("de.csv");
    run("chart --sample --out " + english);
    run("chart --sample --language de --out " + german);
    assertThat(german).hasSameTextualContentAs(english);
    assertThat(Files.readString(folder.resolve("de.csv.txt"))).contains("Quelle", "Messgröße");
  }

  private static String run(String command) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new CommandLineApp(stream(out), stream(out)).run(command.split(" "));
    return out.toString(StandardCharsets.UTF_8);
  }

  private static PrintStream stream(ByteArrayOutputStream target) {
    return new PrintStream(target, true, StandardCharsets.UTF_8);
  }
}
