package org.armsexplorer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.armsexplorer.app.Invented;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Exit codes are the contract: 0 done and sound, 65 no backup, 66 nothing there, 69 damaged, 73 not written.
class StoreCommandTest {
  @TempDir Path folder;
  private String out = "";
  private String err = "";

  private int run(String... arguments) {
    List<String> all = new ArrayList<>(Arrays.asList(arguments));
    if (!all.contains("--store")) {
      all.addAll(List.of("--store", folder.resolve("store").toString()));
    }
    ByteArrayOutputStream stdout = new ByteArrayOutputStream();
    ByteArrayOutputStream stderr = new ByteArrayOutputStream();
    int code = new CommandLineApp(new PrintStream(stdout, true, StandardCharsets.UTF_8),
        new PrintStream(stderr, true, StandardCharsets.UTF_8)).run(all.toArray(String[]::new)).orElseThrow();
    out = stdout.toString(StandardCharsets.UTF_8);
    err = stderr.toString(StandardCharsets.UTF_8);
    return code;
  }

  @Test
  void theLifeOfAStore() throws Exception {
    String zip = folder.resolve("b.zip").toString();
    assertThat(run("store", "check")).isEqualTo(66);
    assertThat(err).contains("There is no store");
    Path file = Files.writeString(folder.resolve("a.csv"), Invented.DELIVERIES);
    assertThat(run("import", file.toString())).isZero();
    assertThat(run("store", "check")).isZero();
    assertThat(out).contains("a.csv").contains("is sound");
    assertThat(run("store", "backup", folder.resolve("none/b.zip").toString())).isEqualTo(73);
    assertThat(run("store", "restore", file.toString())).isEqualTo(73);
    assertThat(run("store", "backup", zip)).isZero();
    assertThat(run("store", "restore", file.toString())).isEqualTo(65);
    assertThat(run("store", "restore", zip + ".none")).isEqualTo(66);
    assertThat(run("store", "compact")).isZero();
    assertThat(run("store", "rebuild")).isZero();
    assertThat(out).contains("1 imports, 1 files");
    assertThat(run("store", "restore", zip, "--store", folder.resolve("other").toString())).isZero();
    assertThat(run("summarise", "--by", "year", "--format", "csv", "--store", folder.resolve("other").toString()))
        .isZero();
    assertThat(out).contains("2001,10.00");
  }

  @Test
  void aDamagedDatabaseIsRefusedByTheCheckAndMendedByAnyOtherCommand() throws Exception {
    Path file = Files.writeString(folder.resolve("a.csv"), Invented.DELIVERIES);
    assertThat(run("import", file.toString())).isZero();
    Files.write(folder.resolve("store/store.mv.db"), new byte[3_000]);
    assertThat(run("store", "check")).isEqualTo(69);
    assertThat(err).contains("cannot be opened");
    assertThat(run("summarise", "--by", "year", "--format", "csv")).isZero();
    assertThat(err).contains("was damaged").contains("made again");
    assertThat(out).contains("2001,10.00");
    assertThat(run("store", "check")).isZero();
  }
}
