package org.armsexplorer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.armsexplorer.app.Invented;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GroupsCommandTest {
  @TempDir Path folder;
  private CommandLab lab;

  @BeforeEach
  void open() {
    lab = new CommandLab(folder.resolve("store"));
  }

  @Test
  void anOwnGroupIsKeptAskedForAndForgotten() throws Exception {
    Path file = Files.writeString(folder.resolve("a.csv"), Invented.DELIVERIES);
    run(0, "import", file.toString());
    run(0, "groups", "--save", "north", "--member", "Borduria:2002-", "--member", "Arcadia", "--title", "The north");
    assertThat(run(0, "groups", "north")).isEqualToNormalizingNewlines("Borduria\t2002\t\nArcadia\t\t\n");
    assertThat(run(0, "groups")).startsWith("@north\t2\tThe north").contains("@EU\t28\t");
    assertThat(run(0, "summarise", "--by", "supplier", "--supplier", "@north", "--format", "csv"))
        .isEqualToNormalizingNewlines("supplier,value,state,estimate,reason\nnorth,5.00,value,no,\n");
    run(2, "summarise", "--supplier", "@north", "--supplier", "Borduria");
    assertThat(lab.said()).contains("@north:members");
    run(0, "groups", "--remove", "north");
    run(2, "summarise", "--supplier", "@north");
    run(2, "groups", "--remove", "EU");
    run(2, "groups", "--save", "south");
    run(2, "groups", "--save", "south", "--member", "Arcadia:soon");
  }

  private String run(int code, String... arguments) {
    return lab.run(code, arguments);
  }
}
