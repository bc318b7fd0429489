package org.armsexplorer.ui.shell;

import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.spi.ToolProvider;

/// A Java machine with the options and the classes of this one that starts with a cache of what a rehearsal has loaded and
/// learnt, as the packed program does: measured without it, the first seconds are those of code that nobody has run.
final class RehearsedJava {
  private final Path folder;
  private final String classPath;

  private RehearsedJava(Path folder, String classPath) {
    this.folder = folder;
    this.classPath = classPath;
  }

  /// @param folder takes the cache and what is packed for it, and the words of each run
  static RehearsedJava of(Path folder) throws IOException {
    Files.createDirectories(folder);
    List<String> path = new ArrayList<>();
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
      // a cache takes no classes of folders
      path.add(Files.isDirectory(Path.of(entry)) ? packed(folder.resolve(path.size() + ".jar"), entry) : entry);
    }
    return new RehearsedJava(folder.toAbsolutePath(), String.join(File.pathSeparator, path));
  }

  private static String packed(Path jar, String classes) {
    int code = ToolProvider.findFirst("jar").orElseThrow().run(System.out, System.err, "--create", "--file",
        jar.toString(), "-C", classes, ".");
    if (code != 0) {
      throw new IllegalStateException("jar ended with " + code + ".");
    }
    return jar.toAbsolutePath().toString();
  }

  private Path cache() {
    return folder.resolve("rehearsed.aot");
  }

  /// Runs a program and keeps what it loaded and learnt for the next runs.
  ///
  /// @return what it said if it failed, else nothing
  String rehearse(Class<?> program, Object... arguments) throws IOException, InterruptedException {
    Files.deleteIfExists(cache());
    return run(List.of("-XX:AOTCacheOutput=" + cache()), program, arguments);
  }

  /// Runs a program with what was rehearsed.
  ///
  /// @return what it said if it failed, else nothing
  String run(Class<?> program, Object... arguments) throws IOException, InterruptedException {
    // one that does not fit is a failure, not a slower start
    return run(List.of("-XX:AOTCache=" + cache(), "-XX:AOTMode=on"), program, arguments);
  }

  private String run(List<String> cached, Class<?> program, Object... arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
    command.addAll(cached);
    System.getProperties().stringPropertyNames().stream().filter(name -> name.startsWith("monkey."))
        .map(name -> "-D" + name + "=" + System.getProperty(name)).forEach(command::add);
    command.addAll(List.of("-classpath", classPath, program.getName()));
    Arrays.stream(arguments).map(String::valueOf).forEach(command::add);
    Path said = folder.resolve("said.txt");
    int code = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile()).start().waitFor();
    return code == 0 ? "" : "exit code " + code + "\n" + Files.readString(said);
  }
}
