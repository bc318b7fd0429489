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

class GroupsCommandTest {
  @TempDir Path folder;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

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
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("@north:members");
    run(0, "groups", "--remove", "north");
    run(2, "summarise", "--supplier", "@north");
    run(2, "groups", "--remove", "EU");
    run(2, "groups", "--save", "south");
    run(2, "groups", "--save", "south", "--member", "Arcadia:soon");
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
