package org.armsexplorer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.armsexplorer.app.Invented;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ViewsCommandTest {
  @TempDir private Path folder;
  private CommandLab lab;

  @BeforeEach
  void open() {
    lab = new CommandLab(folder.resolve("store"));
  }

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
    assertThat(lab.said()).contains("Ships");
    run(2, "chart", "--sample", "--view", "Ships", "--top", "3", "--out", "x.svg");
    assertThat(lab.said()).contains("--view", "--top");
    run(2, "chart", "--sample", "--view", "Ships", "--spec", "a.atview", "--out", "x.svg");
    run(2, "views", "--folder", "North");
    run(2, "views", "--import", folder.resolve("a.atview").toString(), "--export", folder.toString());
    run(66, "views", "--import", folder.resolve("none.atview").toString());
  }

  private String run(int code, String... arguments) {
    return lab.run(code, arguments);
  }
}
