package org.armsexplorer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.armsexplorer.app.ErrorCode;
import org.armsexplorer.app.Invented;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The command line's contract: what comes out where, and with which exit code.
class CommandLineTest {
  @TempDir Path folder;
  private Path store = Path.of("");

  /// What a command gave.
  private record Run(int code, String out, String err) {}

  @BeforeEach
  void nameTheStore() {
    store = folder.resolve("store");
  }

  @Test
  void anImportSaysWhatCameInAndTheQuestionIsAnswered() throws Exception {
    Run imported = run("import", file("a.csv", Invented.DELIVERIES));
    assertThat(imported.code()).isZero();
    assertThat(imported.out()).startsWith("a.csv: ").contains("edition March 2024").contains("2 deliveries")
        .contains("13 Apr 2024");
    Run asked = run("summarise", "--supplier", "Borduria", "--by", "year", "--format", "csv");
    assertThat(asked.code()).isZero();
    assertThat(asked.out()).isEqualToNormalizingNewlines(
        "year,value,state,estimate,reason\n2001,10.00,value,all,uncertain\n2002,5.00,value,no,\n");
    assertThat(asked.err()).isEmpty();
  }

  @Test
  void countsAreIntegersAndSharesFractions() throws Exception {
    run("import", file("a.csv", Invented.DELIVERIES));
    assertThat(run("summarise", "--by", "year", "--measure", "units-delivered", "--format", "csv").out())
        .contains("2001,4,value,all,uncertain");
    assertThat(run("summarise", "--by", "supplier", "--derive", "share", "--format", "csv").out())
        .contains("Borduria,1.000000,value,part,uncertain");
  }

  @Test
  void aTableIsMappedImportedAndAskedFor() throws Exception {
    String table = file("t.csv", "Year,Exporter,Destination,Value (EUR)\n2018,Borduria,Syldavia,5\n");
    assertThat(run("import", "--mapping", "own", table).code()).isEqualTo(2);
    Run mapped = run("map", table, "--save", "own");
    assertThat(mapped.out()).contains("\"meaning\" : \"eur\"");
    assertThat(mapped.err()).contains("own.json");
    assertThat(run("import", "--mapping", "own", table).out()).contains("mapped, edition own");
    assertThat(run("editions").out()).startsWith("table-own\town");
    assertThat(run("map", table, "--column", "Nowhere=eur").code()).isEqualTo(2);
    assertThat(run("map", table, "--column", "Exporter=nothing").err()).contains("supplier");
    assertThat(run("map", table, "--column", "Exporter=recipient").out()).contains("\"meaning\" : \"recipient\"")
        .doesNotContain("supplier\"\n");
    assertThat(run("summarise", "--edition", "table-own", "--by", "recipient", "--format", "csv").out())
        .isEqualToNormalizingNewlines("recipient,value,state,estimate,reason\nSyldavia,5.00,value,no,\n");
    assertThat(run("summarise", "--edition", "table-own", "--measure", "tiv-delivered").code()).isEqualTo(2);
    assertThat(run("summarise", "--edition", "nonsense").err()).contains("world-bank-2024");
  }

  @Test
  void eachFilterIsAnOption() throws Exception {
    run("import", file("a.csv", Invented.DELIVERIES));
    assertThat(run("summarise", "--not-supplier", "Borduria", "--format", "csv").out())
        .isEqualToNormalizingNewlines("year,supplier,value,state,estimate,reason\n");
    assertThat(run("summarise", "--by", "designation", "--designation", "x-*", "--text", "fighter", "--uncertain",
        "only", "--local-production", "without", "--format", "csv").out())
        .isEqualToNormalizingNewlines("designation,value,state,estimate,reason\nX-1,10.00,value,all,uncertain\n");
    assertThat(run("summarise", "--by", "year", "--dates", "order", "--format", "csv").out())
        .startsWith("order-year,value,state,estimate,reason");
    assertThat(run("summarise", "--open-orders", "only").code()).isEqualTo(2);
    assertThat(run("summarise", "--certain-only", "--uncertain", "only").code()).isEqualTo(2);
  }

  @Test
  void aSavedViewIsAskedInThePlaceOfOptions() throws Exception {
    run("import", file("a.csv", Invented.DELIVERIES));
    String view = file("v.atview", "{\"version\": 1, \"encoding\": {\"x\": \"recipient\"}, \"colour\": 1}");
    Run asked = run("summarise", "--spec", view, "--format", "csv");
    assertThat(asked.out())
        .isEqualToNormalizingNewlines("recipient,value,state,estimate,reason\nSyldavia,15.00,value,part,uncertain\n");
    assertThat(asked.err()).contains("colour = 1");
    assertThat(run("summarise", "--spec", view, "--supplier", "Borduria").code()).isEqualTo(2);
    assertThat(run("chart", "--spec", view, "--out", folder.resolve("c.csv").toString()).code()).isZero();
    assertThat(run("chart", "--spec", "none.atview", "--out", folder.resolve("d.csv").toString()).code()).isEqualTo(66);
  }

  @Test
  void anUnknownPartyIsWrongUseWithTheNearestNames() throws Exception {
    run("import", file("a.csv", Invented.DELIVERIES));
    Run asked = run("summarise", "--supplier", "Bordurja");
    assertThat(asked.code()).isEqualTo(2);
    assertThat(asked.err()).contains("Bordurja").contains("Borduria");
    assertThat(asked.out()).isEmpty();
  }

  @Test
  void anUnknownOptionIsWrongUse() {
    assertThat(run("summarise", "--nothing").code()).isEqualTo(2);
    assertThat(run("chart", "--sample", "--type", "pie", "--out", "a.png").code()).isEqualTo(2);
  }

  @Test
  void aFileOfNoKnownFormIsUnusable() throws Exception {
    Run run = run("import", file("letter.txt", "Dear reader\n"));
    assertThat(run.code()).isEqualTo(65);
    assertThat(run.err()).contains("Looked for").contains("\"map\"").contains("Dear reader");
    assertThat(Files.exists(store)).isFalse();
  }

  @Test
  void aMissingFileIsNoInput() {
    Run run = run("import", folder.resolve("none.csv").toString());
    assertThat(run.code()).isEqualTo(66);
    assertThat(run.err()).contains("none.csv");
  }

  @Test
  void aStoreThatIsNoneCannotBeOpened() throws Exception {
    Files.createDirectories(store);
    Files.writeString(store.resolve("store.mv.db"), "no database\n".repeat(1_000));
    Run run = run("summarise");
    assertThat(run.code()).isEqualTo(69);
    assertThat(run.err()).contains(store.toString());
    assertThat(Files.readString(store.resolve("store.mv.db"))).startsWith("no database");
  }

  @Test
  void whatCannotBeWrittenIsSaid() throws Exception {
    Run run = run("chart", "--sample", "--out", folder.resolve("no-folder/a.png").toString());
    assertThat(run.code()).isEqualTo(73);
    assertThat(run.err()).contains("a.png");
    Path taken = Files.writeString(folder.resolve("taken"), "a file where the store should be");
    Run imported = new Runner(taken).run("import", file("a.csv", Invented.DELIVERIES));
    assertThat(imported.code()).isIn(69, 73);
    assertThat(Files.readString(taken)).startsWith("a file");
  }

  @Test
  void whatTheSampleLacksIsRefusedWithItsReason() {
    Run run = run("summarise", "--sample", "--measure", "units-delivered");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("units");
    assertThat(run.out()).isEmpty();
  }

  @Test
  void theSampleWritesNothingButItsChart() throws Exception {
    assertThat(run("chart", "--sample", "--out", folder.resolve("a.svg").toString()).code()).isZero();
    try (var files = Files.list(folder)) {
      assertThat(files).containsExactly(folder.resolve("a.svg"));
    }
  }

  @Test
  void namesThatLookLikeSqlOrHtmlAreNames() throws Exception {
    String name = "Robert'); drop table deal;-- <b>&amp;</b>";
    run("import", file("a.csv", Invented.DELIVERIES.replace("Borduria", name)));
    Run asked = run("summarise", "--supplier", name, "--by", "supplier", "--format", "csv");
    assertThat(asked.out()).contains(name + ",15.00,");
    assertThat(run("chart", "--supplier", name, "--out", folder.resolve("a.svg").toString()).code()).isZero();
    assertThat(Files.readString(folder.resolve("a.svg"))).contains("&lt;b&gt;&amp;amp;&lt;/b&gt;");
  }

  @Test
  void aTableThatDoesNotSayWhatItIsAboutIsReadAsTheOptionsSay() throws Exception {
    String table = file("table.csv", "Country,2001,2002,Total\nSyldavia,10,5,15\nTotal,10,5,15\n");
    Run open = run("import", table);
    assertThat(open.code()).isEqualTo(65);
    assertThat(open.err()).contains("--direction").contains("--party");
    assertThat(run("import", "--direction", "sideways", table).code()).isEqualTo(2);
    assertThat(run("import", "--direction", "exports", "--party", "Borduria", table).code()).isZero();
    assertThat(run("summarise", "--by", "supplier,recipient", "--format", "csv").out())
        .contains("Borduria,Syldavia,15.00,value,no,");
  }

  @Test
  void editionsAndFormatsAndVersionAreListed() throws Exception {
    run("import", file("a.csv", Invented.DELIVERIES));
    assertThat(run("editions").out()).contains("March 2024");
    assertThat(run("formats").out()).contains("deliveries").contains("deals-and-tivs").contains("register")
        .contains("tiv-table");
    assertThat(run("--version").out()).isNotBlank();
    assertThat(run("--help").out()).contains("import").contains("summarise").contains("chart");
  }

  @Test
  void aBugIsOneLineWithItsCode() {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    CommandLineApp app =
        new CommandLineApp(new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8));
    IllegalStateException bug = new IllegalStateException("broken inside");
    assertThat(app.failed(bug)).isEqualTo(70);
    assertThat(err.toString(StandardCharsets.UTF_8).lines()).singleElement().asString()
        .contains(ErrorCode.of(bug).text()).doesNotContain("IllegalState");
  }

  /// A file of so many rows is still being stored when the program is told to end.
  @Test
  void aStoppedImportLeavesNothing() throws Exception {
    String row = Invented.DELIVERIES.lines().toList().getLast().substring(1) + "\n";
    String rows = IntStream.range(2, 100_000).mapToObj(id -> id + row).collect(Collectors.joining());
    String file = file("long.csv", Invented.DELIVERIES + rows);
    Process program = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "--enable-native-access=ALL-UNNAMED", "-cp", System.getProperty("java.class.path"), "org.armsexplorer.Main",
        "import", file, "--store", store.toString()).start();
    while (program.isAlive() && !Files.exists(store)) {
      Thread.onSpinWait();
    }
    program.toHandle().destroy();
    String said = new String(program.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(program.waitFor()).isEqualTo(130);
    assertThat(said).contains("Stopped. Nothing was changed.");
    assertThat(Files.exists(store)).isFalse();
  }

  private Run run(String... arguments) {
    return new Runner(store).run(arguments);
  }

  private String file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  /// Runs commands on a store.
  private record Runner(Path store) {

    Run run(String... arguments) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      ByteArrayOutputStream err = new ByteArrayOutputStream();
      String[] all = new String[arguments.length + 2];
      all[0] = "--store";
      all[1] = store.toString();
      System.arraycopy(arguments, 0, all, 2, arguments.length);
      int code = new CommandLineApp(new PrintStream(out, true, StandardCharsets.UTF_8),
          new PrintStream(err, true, StandardCharsets.UTF_8)).run(all).orElseThrow();
      return new Run(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
  }
}
