import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/// Makes the image that users get: the program, its own Java runtime and a cache that a rehearsal inside it has filled.
///
///     java packaging/MakeImage.java TARGET VERSION
///
/// TARGET is the build folder: it holds the program's jar and, in `image-work/lib`, the jars that it needs. The image
/// comes to `TARGET/image`. Run by `mvn -Pimage package`; works on Linux, macOS and Windows, for the system it runs on.
public final class MakeImage {
  private static final String NAME = "arms-transfer-explorer";
  /// What the program and its libraries use of the JDK: locales for German figures, charsets for old files.
  private static final String MODULES = "java.base,java.desktop,java.logging,java.management,java.naming,java.net.http,"
      + "java.sql,java.xml,java.xml.crypto,jdk.charsets,jdk.localedata,jdk.unsupported,jdk.zipfs,"
      + "javafx.base,javafx.graphics,javafx.controls,javafx.swing";
  /// The first round starts what the second finds started.
  private static final int ROUNDS = 2;

  private final Path target;
  private final String version;
  private final Path work;
  /// The second compiler takes loops over many rows soon, all else late: a start of the window was seen to spend one second
  /// of five, in processor time, on code of the toolkit that the first one had done well enough.
  private static final List<String> LATE_COMPILER = List.of("-XX:Tier4InvocationThreshold=400000",
      "-XX:Tier4MinInvocationThreshold=2400", "-XX:Tier4CompileThreshold=1000000", "-XX:Tier4BackEdgeThreshold=400000");
  /// Of all that the program does, and of its commands alone.
  private static final String WHOLE_CACHE = "app.aot";
  private static final String COMMANDS_CACHE = "commands.aot";
  private final boolean windows = System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("win");
  private final boolean mac = System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("mac");

  private MakeImage(Path target, String version) {
    this.target = target;
    this.version = version;
    this.work = target.resolve("image-work");
  }

  public static void main(String[] arguments) throws Exception {
    new MakeImage(Path.of(arguments[0]).toAbsolutePath(), arguments[1]).make();
  }

  private void make() throws IOException, InterruptedException {
    for (String old : List.of("input", "modules", "runtime", "rehearsal")) {
      delete(work.resolve(old));
    }
    delete(target.resolve("image"));
    sortJars();
    makeRuntime();
    makeLauncher();
    rehearse(WHOLE_CACHE, "commands.txt", "window.txt");
    if (!windows && !mac) {
      rehearse(COMMANDS_CACHE, "commands.txt");
      Path image = target.resolve("image").resolve(NAME);
      new ShellLauncher(jars(image.resolve("lib/app")), options(), LATE_COMPILER, WHOLE_CACHE, COMMANDS_CACHE)
          .write(image.resolve("bin").resolve(NAME));
    }
  }

  /// The platform's JavaFX jars become modules of the runtime, all others the class path.
  private void sortJars() throws IOException {
    Path modules = Files.createDirectories(work.resolve("modules"));
    Path input = Files.createDirectories(work.resolve("input"));
    for (Path jar : list(work.resolve("lib"))) {
      String name = jar.getFileName().toString();
      if (!name.startsWith("javafx-")) {
        if (name.startsWith("picocli-")) {
          ModernJar.copy(jar, input.resolve(name));
        } else {
          Files.copy(jar, input.resolve(name), StandardCopyOption.COPY_ATTRIBUTES);
        }
      } else if (hasModule(jar)) {
        Files.copy(jar, modules.resolve(name));
      }
    }
    Files.copy(target.resolve(NAME + "-" + version + ".jar"), input.resolve(NAME + ".jar"),
        StandardCopyOption.COPY_ATTRIBUTES);
  }

  private static boolean hasModule(Path jar) throws IOException {
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      return zip.getEntry("module-info.class") != null;
    }
  }

  private void makeRuntime() throws IOException {
    Path runtime = work.resolve("runtime");
    tool("jlink", "--module-path", work.resolve("modules").toString(), "--add-modules", MODULES, "--output",
        runtime.toString(), "--strip-debug", "--no-header-files", "--no-man-pages", "--compress=zip-0",
        "--include-locales=en,de");
    Path place = runtime.resolve(windows ? "bin" : "lib");
    for (Path jar : list(work.resolve("modules"))) {
      takeNatives(jar, place);
    }
  }

  /// JavaFX looks for its native libraries in the runtime first; else it unpacks them into the user's home.
  private static void takeNatives(Path jar, Path place) throws IOException {
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      for (ZipEntry entry : (Iterable<ZipEntry>) zip.stream().map(e -> (ZipEntry) e)::iterator) {
        String name = entry.getName();
        if (!name.contains("/") && (name.endsWith(".so") || name.endsWith(".dll") || name.endsWith(".dylib"))) {
          try (InputStream in = zip.getInputStream(entry)) {
            Files.copy(in, place.resolve(name), StandardCopyOption.REPLACE_EXISTING);
          }
        }
      }
    }
  }

  private void makeLauncher() throws IOException {
    List<String> arguments = new ArrayList<>(List.of("--type", "app-image", "--name", NAME, "--app-version",
        mac && version.startsWith("0.") ? "1" + version.substring(1) : version, "--vendor", "Arms Transfer Explorer",
        "--description", "Who supplied whom with which major arms", "--input", work.resolve("input").toString(),
        "--main-jar", NAME + ".jar", "--main-class", "org.armsexplorer.Main", "--runtime-image",
        work.resolve("runtime").toString(), "--dest", target.resolve("image").toString(), "--java-options",
        "-XX:AOTCache=$APPDIR/" + WHOLE_CACHE));
    for (String option : Stream.concat(LATE_COMPILER.stream(), options().stream()).toList()) {
      arguments.addAll(List.of("--java-options", option));
    }
    Path icons = work.resolve("icons");
    MakeIcons.write(icons);
    arguments.addAll(List.of("--icon", icons.resolve(NAME + (windows ? ".ico" : mac ? ".icns" : ".png")).toString()));
    if (windows) {
      Path console = Files.writeString(work.resolve("console.properties"), "win-console=true\n");
      arguments.addAll(List.of("--add-launcher", NAME + "-console=" + console));
    }
    tool("jpackage", arguments.toArray(String[]::new));
  }

  /// The options of any run. The cache fits only a run with the same collector. The serial
  /// collector held the windows up for 270 to 540 ms whenever it went through the whole heap; this one starts as fast.
  /// The stop at the end of marking took 41 ms with a search for classes to unload, and takes 6 without: the program makes
  /// none that it drops.
  /// The compiler bets once, not a hundred times, on what a method has not done yet: a lost bet throws its code away, and
  /// until it is compiled anew a picture is painted up to a hundred times slower.
  private static List<String> options() {
    return List.of("-XX:+UseG1GC", "-XX:MaxGCPauseMillis=25", "-XX:-ClassUnloadingWithConcurrentMark",
        "-XX:MetaspaceSize=128m", "-XX:PerMethodTrapLimit=1", "-Xmx1g", "-XX:-UsePerfData",
        "--enable-native-access=javafx.graphics,ALL-UNNAMED",
        "--add-exports=javafx.base/com.sun.javafx.event=ALL-UNNAMED",
        "--add-exports=javafx.controls/com.sun.javafx.scene.control=ALL-UNNAMED",
        "--add-exports=javafx.controls/com.sun.javafx.scene.control.behavior=ALL-UNNAMED",
        "-Dlog4j2.loggerContextFactory=org.apache.logging.log4j.simple.SimpleLoggerContextFactory",
        "-Dorg.apache.logging.log4j.simplelog.level=OFF",
        "-Dorg.jooq.no-logo=true", "-Dorg.jooq.no-tips=true");
  }

  /// Runs the rehearsal with the runtime, class path and options of the launcher, and keeps what it learnt as a cache. That
  /// of the commands has no profiles, which slow a short run; with them the first clicks into a window are answered sooner.
  private void rehearse(String cache, String... scripts) throws IOException, InterruptedException {
    Path image = target.resolve("image").resolve(mac ? NAME + ".app" : NAME);
    Path app = mac ? image.resolve("Contents/app") : image.resolve(windows ? "app" : "lib/app");
    Path runtime = mac ? image.resolve("Contents/runtime/Contents/Home")
        : image.resolve(windows ? "runtime" : "lib/runtime");
    Path rehearsal = Files.createDirectories(work.resolve("rehearsal"));
    List<String> command = new ArrayList<>();
    command.add(runtime.resolve(windows ? "bin/java.exe" : "bin/java").toString());
    if (cache.equals(COMMANDS_CACHE)) {
      command.addAll(List.of("-XX:+UnlockDiagnosticVMOptions", "-XX:-AOTRecordTraining"));
    }
    command.add("-XX:AOTCacheOutput=" + app.resolve(cache));
    command.addAll(options());
    command.addAll(List.of("-Dglass.platform=Headless", "-Dprism.order=sw", "-Xlog:aot*=error", "-classpath",
        classPath(app), "org.armsexplorer.Rehearsal", rehearsal.toString(), String.valueOf(ROUNDS)));
    for (String script : scripts) {
      command.add(Path.of("packaging", "rehearsal", script).toAbsolutePath().toString());
    }
    Path log = work.resolve("rehearsal.log");
    int code = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start().waitFor();
    if (code != 0 || !Files.exists(app.resolve(cache))) {
      System.err.print(Files.readString(log));
      throw new IllegalStateException("The rehearsal made no cache; exit code " + code + ".");
    }
    delete(rehearsal);
  }

  private static String classPath(Path app) throws IOException {
    return String.join(java.io.File.pathSeparator, jars(app).stream().map(jar -> app.resolve(jar).toString()).toList());
  }

  /// In the launcher's own order: the cache does not fit another.
  private static List<String> jars(Path app) throws IOException {
    String entry = "app.classpath=$APPDIR" + java.io.File.separator;
    return Files.readAllLines(app.resolve(NAME + ".cfg")).stream().filter(line -> line.startsWith(entry))
        .map(line -> line.substring(entry.length())).toList();
  }

  private static void tool(String name, String... arguments) {
    int code = ToolProvider.findFirst(name).orElseThrow().run(System.out, System.err, arguments);
    if (code != 0) {
      throw new IllegalStateException(name + " ended with " + code + ".");
    }
  }

  private static List<Path> list(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }

  private static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : (Iterable<Path>) files.sorted(Comparator.reverseOrder())::iterator) {
          Files.delete(file);
        }
      }
    }
  }
}
