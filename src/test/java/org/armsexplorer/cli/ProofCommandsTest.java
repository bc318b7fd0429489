package org.armsexplorer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.armsexplorer.app.Invented;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Explaining, comparing and reconciling on the command line.
class ProofCommandsTest {
  private static final String NEXT =
      Invented.DELIVERIES.replace("13 Apr 2024", "13 Apr 2025").replace("2.5,2.5,10,No", "3,3,12,No")
          + "2,Arcadia,Syldavia,Y-1,frigate,Ships,2000,No,1,No,2003,No,New,30,30,30,No\n";
  private static final String TABLE = """
      "TIV of arms exports from Borduria, 2000-2003"
      Figures are SIPRI Trend Indicator Values (TIVs) expressed in millions.
      Source: SIPRI Arms Transfers Database
      Generated: 13 April 2024

      ,2000,2001,2002,2003,Total
      Syldavia,,10,7,,17
      Total,,10,7,,17
      """;
  @TempDir private Path folder;
  private Path store = Path.of("");

  private record Run(int code, String out, String err) {}

  @BeforeEach
  void fill() throws Exception {
    store = folder.resolve("store");
    assertThat(run("import", file("a.csv", Invented.DELIVERIES), file("b.csv", NEXT), file("t.csv", TABLE)).code())
        .isZero();
  }

  @Test
  void explainListsTheDeliveriesWithFileLineAndChecksum() {
    Run run = run("explain", "--supplier", "Borduria", "--recipient", "Syldavia", "--years", "2001", "--edition",
        "2024", "--raw");
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("Figure: 10.00 million TIV", "Sum of 1 delivery: 10.00", "Edition March 2025: 12.00",
        "a.csv, line 4: 1,Borduria,Syldavia,X-1", "SHA-256");
    assertThat(run("explain", "--supplier", "Borduria", "--recipient", "Syldavia", "--years", "2001", "--edition",
        "2024", "--format", "csv").out()).startsWith("supplier,recipient,year,designation,")
        .contains("\nBorduria,Syldavia,2001,X-1,fighter aircraft,")
        .contains(",4,10.00,value,number,all,uncertain,1,", ",a.csv,4,");
    assertThat(run("explain", "--years", "2001", "--edition", "2024", "--format", "json").out())
        .contains("\"sum\" : 10.00", "\"figure\" : 10.00", "\"state\" : \"value\"");
  }

  @Test
  void anEvidenceSheetIsWrittenAndNothingPrinted() throws Exception {
    Path sheet = folder.resolve("evidence.pdf");
    Run run = run("explain", "--years", "2001-2002", "--out", sheet.toString());
    assertThat(run.code()).isZero();
    assertThat(run.out()).isEmpty();
    assertThat(Files.readAllBytes(sheet)).startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));
  }

  @Test
  void theDependenceSheetIsPrintedOrWritten() throws Exception {
    Run run = run("sheet", "--recipient", "Syldavia", "--edition", "2025");
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).contains("Syldavia: where its arms came from", "largest supplier and its share",
        "Changed since March 2024", "Source: SIPRI");
    Path sheet = folder.resolve("syldavia.pdf");
    assertThat(run("sheet", "--recipient", "Syldavia", "--out", sheet.toString()).code()).isZero();
    assertThat(Files.readAllBytes(sheet)).startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));
    assertThat(run("sheet", "--recipient", "Syldavia", "--palette", "greys", "--out", sheet.toString()).code())
        .isZero();
    assertThat(run("sheet", "--recipient", "Syldavia", "--palette", "mauve").err()).contains("colours, greys");
    Run none = run("sheet", "--years", "2001");
    assertThat(none.code()).isEqualTo(2);
    assertThat(none.err()).contains("name one recipient, or one supplier");
  }

  @Test
  void diffTellsWhatChangedByCellAndByDeal() {
    assertThat(run("diff", "--format", "csv").out()).isEqualToNormalizingNewlines("""
        change,supplier,recipient,year,from,from_state,to,to_state,difference,reason,supplier_before,recipient_before,\
        from_estimate,to_estimate
        new,Arcadia,Syldavia,2003,,none-identified,30.00,value,30.00,,Arcadia,Syldavia,,
        revised,Borduria,Syldavia,2001,10.00,value,12.00,value,2.00,,Borduria,Syldavia,uncertain,uncertain
        """.replace("        ", ""));
    assertThat(run("diff", "--from", "2024", "--to", "2025", "--by", "deal").out()).contains("1 deals new", "1 revised",
        "TIV: 15.00 → 17.00");
    assertThat(run("diff", "--supplier", "Arcadia").out()).contains("1 cells new, 0 gone, 0 revised");
    assertThat(run("diff", "--from", "2024", "--to", "2024").code()).isEqualTo(2);
    assertThat(run("diff", "--supplier", "Bordurja").err()).contains("Borduria");
  }

  @Test
  void diffWritesASpreadsheetAndNamesTheViewsItTouches() throws Exception {
    Path list = folder.resolve("diff.xlsx");
    assertThat(run("diff", "--out", list.toString()).code()).isZero();
    assertThat(Files.size(list)).isGreaterThan(2_000);
    Path view = Files.writeString(folder.resolve("mine.atview"), "{\"version\": 1}");
    // the table of the older edition tells of all recipients: Borduria in 2001 and 2002; Arcadia is new in 2003
    assertThat(run("diff", "--view", view.toString()).out()).contains("Saved view mine.atview: 3 figures differ");
    Path other = Files.writeString(folder.resolve("trade.atview"), "{\"version\": 1, \"measure\": \"imports-usd\"}");
    assertThat(run("diff", "--view", other.toString()).out()).contains("new").doesNotContain("trade.atview");
    assertThat(run("diff", "--out", folder.resolve("diff.doc").toString()).code()).isEqualTo(2);
  }

  @Test
  void reconcileListsWhereDealsAndTableDiffer() {
    Run run = run("reconcile", "--edition", "2024", "--format", "csv");
    assertThat(run.err()).isEmpty();
    assertThat(run.out().lines().skip(1)).singleElement().asString()
        .startsWith("differs,Borduria,Syldavia,,2002,7.00,value,5.00,value,-2.00,0.50,,t.csv,7,");
    assertThat(run("reconcile", "--edition", "2024", "--all").out()).contains("2 cells compared: 1 agree");
    assertThat(run("reconcile", "--edition", "2024", "--by", "year", "--all", "--format", "csv").out())
        .contains("\nagrees,Borduria,Syldavia,,2001,10.00,value,10.00,value,0.00,0.50,uncertain,");
    assertThat(run("reconcile", "--edition", "2025").err()).contains("no TIV table");
  }

  @Test
  void dealsListsThoseBehindASelectionWithWhatWasAskedForOnly() throws Exception {
    Run run = run("deals", "--years", "2001", "--edition", "2024", "--format", "csv");
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).startsWith("supplier,recipient,designation,description,category,order_year,");
    assertThat(run.out().lines().skip(1)).singleElement().asString()
        .startsWith("Borduria,Syldavia,X-1,fighter aircraft,Aircraft,").contains(",2001,10.00,").contains(",a.csv,");
    assertThat(run("deals", "--edition", "2024").out()).contains("1 deals, 2 deliveries, 15.00 million TIV");
    Path list = folder.resolve("deals.xlsx");
    assertThat(run("deals", "--out", list.toString()).out()).isEmpty();
    assertThat(Files.size(list)).isGreaterThan(2_000);
    assertThat(run("deals", "--out", folder.resolve("deals.doc").toString()).code()).isEqualTo(2);
    assertThat(run("deals", "--supplier", "Bordurja").err()).contains("Borduria");
  }

  @Test
  void citeNamesTheEditionInEachStyle() {
    assertThat(run("cite", "--edition", "2024", "--supplier", "Borduria").out())
        .contains("SIPRI Arms Transfers Database, March 2024 edition (data generated 13 Apr 2024)", "retrieved");
    assertThat(run("cite", "--edition", "2025", "--style", "bibtex").out()).contains("March 2025 edition", "urldate");
    assertThat(run("cite", "--style", "ris").out()).startsWith("TY  - DATA");
    assertThat(run("cite", "--style", "apa").code()).isEqualTo(2);
  }

  @Test
  void citeNamesAllEditionsOfAChart() {
    Run run = run("cite", "--by", "year,edition", "--style", "bibtex");
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).contains("@misc{sipri-2024-", "data generated 13 Apr 2024", "@misc{sipri-2025-",
        "data generated 13 Apr 2025");
    assertThat(run("cite", "--calculation-by", "A. Reader", "--style", "ris").out())
        .contains("calculation by A. Reader");
  }

  @Test
  void openOrdersAloneAreRefusedWhereTheFilesDoNotTellThem() throws Exception {
    Run run = run("summarise", "--measure", "deals", "--open-orders", "only");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("deals with deliveries only");
    assertThat(run("sheet", "--recipient", "Syldavia", "--format", "csv").out()).contains(",,not-covered,")
        .doesNotContain("open-orders,,,,2000-2010,0,");
    assertThat(run("import", file("r.csv",
        Invented.REGISTER.replace("13 Apr 2024", "13 Apr 2025") + "Syldavia,Arcadia,2007,,8,,Z-3,tank,,,,New,,2,16,\n"))
        .code()).isZero();
    assertThat(run("summarise", "--measure", "deals", "--open-orders", "only", "--by", "year", "--format", "csv").out())
        .contains("2007,1,value");
  }

  @Test
  void tivThatAFileDoesNotTellIsLeftBlank() throws Exception {
    assertThat(run("import", file("r.csv", Invented.REGISTER_2013)).code()).isZero();
    Run run = run("diff", "--by", "deal", "--from", "2006", "--to", "2024", "--format", "csv");
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).contains("\ngone,Borduria,Syldavia,2004,M-43,Mortar,Artillery,New,12,,,,,none,");
  }

  private String file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  private Run run(String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    String[] all = new String[arguments.length + 2];
    System.arraycopy(arguments, 0, all, 0, arguments.length);
    all[arguments.length] = "--store";
    all[arguments.length + 1] = store.toString();
    int code = new CommandLineApp(new PrintStream(out, true, StandardCharsets.UTF_8),
        new PrintStream(err, true, StandardCharsets.UTF_8)).run(all).orElseThrow();
    return new Run(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }
}
