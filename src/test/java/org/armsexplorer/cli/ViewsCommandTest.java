package org.armsexplorer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.armsexplorer.app.Invented;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ViewsCommandTest {
  @TempDir private Path folder;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Test
  void viewsAreTakenListedDrawnAndGivenOut() throws Exception {
    Path data = Files.writeString(folder.resolve("a.csv"), Invented.DELIVERIES);
    run(0, "import", data.toString());
    Path view = Files.writeString(folder.resolve("Ships.atview"),
        "{\"version\": 1, \"type\": \"line\", \"filter\": {\"suppliers\": [\"Borduria\"]}}");
    assertThat(run(0, "views", "--import", view.toString(), "--folder", "North"))
        .isEqualToNormalizingNewlines("North/Ships\tline\n");
    assertThat(run(0, "views", "borduria")).isEqualToNormalizingNewlines("North/Ships\tline\n");
    assertThat(run(0, "views", "syldavia")).isEmpty();
    Path picture = folder.resolve("ships.svg");
    run(0, "chart", "--view", "north/ships", "--out", picture.toString());
    assertThat(picture).content().contains("Borduria");
    assertThat(run(0, "summarise", "--view", "Ships", "--format", "csv")).startsWith("year,supplier,value")
        .contains("Borduria").doesNotContain("Syldavia");
    Path given = folder.resolve("given");
    assertThat(run(0, "views", "--export", given.toString()))
        .isEqualToNormalizingNewlines(given.resolve("North").resolve("Ships.atview") + "\n");
    run(0, "views", "--import", Files.writeString(folder.resolve("All.atview"), "{}").toString());
    run(0, "chart", "--sample", "--view", "All", "--out", folder.resolve("sample.svg").toString());
  }

  @Test
  void wrongUseIsRefused() throws Exception {
    Files.writeString(folder.resolve("a.atview"), "{}");
    run(2, "chart", "--sample", "--view", "Ships", "--out", "x.svg");
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("Ships");
    run(2, "chart", "--sample", "--view", "Ships", "--top", "3", "--out", "x.svg");
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("--view", "--top");
    run(2, "chart", "--sample", "--view", "Ships", "--spec", "a.atview", "--out", "x.svg");
    run(2, "views", "--folder", "North");
    run(2, "views", "--import", folder.resolve("a.atview").toString(), "--export", folder.toString());
    run(66, "views", "--import", folder.resolve("none.atview").toString());
  }

  private String run(int code, String... arguments) {
    out.reset();
    err.reset();
    String[] all = new String[arguments.length + 2];
    System.arraycopy(arguments, 0, all, 2, arguments.length);
    all[0] = "--store";
    all[1] = folder.resolve("store").toString();
    int actual = new CommandLineApp(new PrintStream(out, true, StandardCharsets.UTF_8),
        new PrintStream(err, true, StandardCharsets.UTF_8)).run(all).orElseThrow();
    assertThat(actual).as(() -> err.toString(StandardCharsets.UTF_8)).isEqualTo(code);
    return out.toString(StandardCharsets.UTF_8);
  }
}
