package org.armsexplorer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.armsexplorer.app.Invented;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreviewCommandTest {
  @TempDir private Path folder;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Test
  void aPreviewSaysWhatAFileHoldsAndMakesNoStore() throws Exception {
    assertThat(run("preview", file("a.csv", Invented.DELIVERIES))).isZero();
    assertThat(text()).startsWith("a.csv\n").contains("edition    March 2024\n")
        .contains("generated  13 Apr 2024, 15:44").contains("years      2000-2010")
        .contains("coverage   all suppliers to Syldavia").contains("2 rows: 1 deals, 2 deliveries")
        .contains("issues     1").containsPattern("4 +1 +Borduria +Syldavia +X-1 +fighter aircraft");
    assertThat(folder.resolve("store")).doesNotExist();
  }

  @Test
  void aFileWithoutADateIsAskedForItsEdition() throws Exception {
    String undated = file("a.csv", Invented.DELIVERIES_HEADER + Invented.DELIVERIES
        .substring(Invented.DELIVERIES.indexOf(Invented.DELIVERIES_HEADER) + Invented.DELIVERIES_HEADER.length()));
    assertThat(run("preview", undated)).isZero();
    assertThat(text()).contains("March 2003 (guessed").contains("issues     2");
    out.reset();
    assertThat(run("preview", undated, "--edition", "2024")).isZero();
    assertThat(text()).contains("edition    March 2024\n").contains("issues     1");
    assertThat(run("preview", undated, "--edition", "1999")).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("March 1999").contains("2001-2002");
    assertThat(run("import", undated, "--edition", "2024")).isZero();
    out.reset();
    assertThat(run("editions")).isZero();
    assertThat(text()).startsWith("2024\tMarch 2024\n");
  }

  @Test
  void theNextFileOfAnEditionIsComparedAndTheNewerWins() throws Exception {
    assertThat(run("import", file("a.csv", Invented.DELIVERIES))).isZero();
    String newer = file("b.csv", Invented.DELIVERIES.replace("13 Apr", "19 May").replace(",2,No,2002,No,New,2.5,2.5,5,",
        ",4,No,2002,No,New,2.5,2.5,10,"));
    out.reset();
    assertThat(run("preview", newer)).isZero();
    assertThat(text()).contains("compared   0 as in the store, 0 new, 1 changed, 0 vanished")
        .contains("Where they differ this file answers")
        .contains("Borduria → Syldavia, X-1, 2000, line 4, units and TIV by year: 2001: 4, 10.00; 2002: 2, 5.00 became "
            + "2001: 4, 10.00; 2002: 4, 10.00");
    out.reset();
    assertThat(run("import", newer)).isZero();
    assertThat(text()).contains("1 changed");
    out.reset();
    assertThat(run("summarise", "--by", "year", "--format", "csv")).isZero();
    assertThat(text()).contains("2002,10.00").contains("2001,10.00");
  }

  @Test
  void twoFilesOfOnePreviewAreComparedToo() throws Exception {
    String older = file("b.csv", Invented.DELIVERIES.replace("13 Apr", "19 Mar").replace(",10,No\n", ",12,No\n"));
    assertThat(run("preview", file("a.csv", Invented.DELIVERIES), older, "--format", "json")).isZero();
    JsonNode second = new ObjectMapper().readTree(text()).get("files").get(1);
    assertThat(second.get("compared").get(0).get("other").asText()).isEqualTo("a.csv");
    assertThat(second.get("compared").get(0).get("changed").asInt()).isOne();
    assertThat(second.get("compared").get(0).get("answers").asText()).isEqualTo("other");
    assertThat(second.get("first").get(0).get("fields").get(1).asText()).isEqualTo("Borduria");
  }

  @Test
  void whatCannotBeReadHasTheImportsExitCodes() throws Exception {
    assertThat(run("preview", file("letter.txt", "Dear reader\n"))).isEqualTo(65);
    assertThat(run("preview", folder.resolve("none.csv").toString())).isEqualTo(66);
    assertThat(run("preview", file("a.csv", Invented.DELIVERIES), "--format", "csv")).isEqualTo(2);
    assertThat(run("preview")).isEqualTo(2);
    assertThat(text()).isEmpty();
  }

  private int run(String... arguments) {
    String[] all = new String[arguments.length + 2];
    System.arraycopy(arguments, 0, all, 0, arguments.length);
    all[arguments.length] = "--store";
    all[arguments.length + 1] = folder.resolve("store").toString();
    return new CommandLineApp(new PrintStream(out, true, StandardCharsets.UTF_8),
        new PrintStream(err, true, StandardCharsets.UTF_8)).run(all).orElse(-1);
  }

  private String text() {
    return out.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
  }

  private String file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }
}
