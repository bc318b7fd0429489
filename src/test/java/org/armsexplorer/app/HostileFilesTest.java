package org.armsexplorer.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;

/// Files made to fill the memory are refused in words, in a process that has little of it, and the next file is read.
class HostileFilesTest {
  private static final long LONGEST_S = 240;
  private static final int MB = 1 << 20;
  @TempDir Path folder;

  @Test
  void noneFillsAMemoryOf256Megabytes(TestReporter reporter) throws Exception {
    HostileFiles hostile = new HostileFiles(folder);
    Path secret = Files.writeString(folder.resolve("secret"), "Borduria");
    Map<String, String> said = imported(256, reporter,
        List.of(hostile.line("line.csv", 20 * MB), hostile.line("longer.csv", 60 * MB), hostile.columns(1_000_000),
            hostile.openQuotes(8 * MB), hostile.figures(40 * MB), hostile.groups(20 * MB), hostile.objects(20 * MB),
            hostile.deepObjects(20 * MB), hostile.bomb("bomb.xlsx", "xl/workbook.xml", 100 * MB),
            hostile.bomb("bomb.ods", "content.xml", 100 * MB), hostile.bomb("bomb.zip", "a.csv", 100 * MB),
            hostile.wideWorkbook(1_000_000), hostile.entities("entities.xlsx", secret),
            hostile.entities("entities.ods", secret)));
    assertThat(said.get("line.csv")).contains("goes on for more than 260,000 letters");
    assertThat(said.get("longer.csv")).contains("it has 60 MB, and at most 4").contains("Cut it into parts");
    assertThat(said.get("wide.csv")).contains("goes on");
    assertThat(said.get("figures.csv")).contains("needs more memory than the program may use");
    assertThat(said.get("wide.xlsx")).contains("unpacks to more");
    assertThat(said.keySet()).filteredOn(name -> name.startsWith("bomb"))
        .allSatisfy(name -> assertThat(said.get(name)).contains("unpacks to more"));
    assertThat(said.keySet()).filteredOn(name -> name.startsWith("entities"))
        .allSatisfy(name -> assertThat(said.get(name)).contains("refers to something outside"));
    assertThat(said.values()).allSatisfy(text -> assertThat(text).startsWith("BAD_INPUT "));
  }

  @Test
  @Tag("slow")
  void aLineOfAGigabyteIsRefusedInTheMemoryThatTheProgramHas(TestReporter reporter) throws Exception {
    HostileFiles hostile = new HostileFiles(folder);
    Map<String, String> said = imported(1_024, reporter,
        List.of(hostile.line("line.csv", 1_000L * MB), hostile.line("shorter.csv", 150L * MB),
            hostile.figures(150L * MB), hostile.openQuotes(100L * MB), hostile.groups(150L * MB),
            hostile.objects(150L * MB), hostile.bomb("bomb.xlsx", "xl/workbook.xml", 2_000L * MB),
            hostile.bomb("bomb.zip", "a.csv", 2_000L * MB)));
    assertThat(said.values()).allSatisfy(text -> assertThat(text).startsWith("BAD_INPUT "));
  }

  /// What was said of each file, and that a good file is imported after them.
  private Map<String, String> imported(int megabytes, TestReporter reporter, List<Path> files)
      throws IOException, InterruptedException {
    Path good = Files.writeString(folder.resolve("good.csv"), Invented.DELIVERIES);
    List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-Xmx" + megabytes + "m", "-XX:+UseSerialGC", "-cp", System.getProperty("java.class.path"),
        HostileImports.class.getName(), folder.resolve("store").toString()));
    files.forEach(file -> command.add(file.toString()));
    command.add(good.toString());
    Path output = folder.resolve("output");
    Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile()).start();
    boolean ended = process.waitFor(LONGEST_S, TimeUnit.SECONDS);
    process.destroyForcibly();
    String text = Files.readString(output, StandardCharsets.UTF_8);
    System.out.println(text);
    reporter.publishEntry("hostile files in " + megabytes + " MB", text);
    assertThat(ended).as(text).isTrue();
    Map<String, String> said = new TreeMap<>();
    text.lines().filter(line -> line.matches("[\\w-]+\\.\\w+: .*"))
        .forEach(line -> said.put(line.substring(0, line.indexOf(':')), line.substring(line.indexOf(':') + 2)));
    assertThat(said.remove("good.csv")).as(text).startsWith("imported");
    assertThat(said).as(text).hasSize(files.size());
    return said;
  }
}
