import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Collectors;

/// Takes the place of jpackage's launcher on Linux: the same options and class path, handed to the image's own Java.
///
/// jpackage's launcher asks `rpm -qf` and `dpkg -S` who owns it, twice at each start, which was seen to cost a third of
/// the processor time of a short command. It also knows one cache only; here the window has one of all classes, the
/// commands a smaller one, since each class in a cache costs at the start whether it is used or not.
///
/// Commands are compiled once, by the first compiler: the second one costs a short run more than it gains. The import of
/// a large file is no short run, and gets both.
///
/// @param jars the class path, names in `lib/app`
/// @param options of any run
/// @param lateCompiler options of a run that lasts
/// @param wholeCache with the window
/// @param commandsCache without
record ShellLauncher(List<String> jars, List<String> options, List<String> lateCompiler, String wholeCache,
    String commandsCache) {
  private static final int LARGE_FILE = 32 * 1024 * 1024;

  void write(Path launcher) throws IOException {
    String classPath = jars.stream().map("$app/%s"::formatted).collect(Collectors.joining(":"));
    Files.delete(launcher);
    Files.writeString(launcher, """
        #!/bin/sh
        # Starts the program: the window where nothing is asked but the store, else a command.
        program=$0
        if [ -L "$program" ]; then program=$(readlink -f "$program"); fi
        case $program in
          */*) home=${program%%/*}/.. ;;
          *) home=.. ;;
        esac
        app=$home/lib/app
        case "$#:$1" in
          0: | 1:--store=* | 2:--store) cache=%s compiler='%s' ;;
          *) cache=%s compiler=-XX:TieredStopAtLevel=1 ;;
        esac
        if [ "$1" = import ]; then
          for size in $(stat -L -c %%s -- "$@" 2> /dev/null); do
            if [ "$size" -gt %d ]; then compiler='%s'; fi
          done
        fi
        exec "$home/lib/runtime/bin/java" "-XX:AOTCache=$app/$cache" $compiler \\
          %s \\
          -classpath "%s" org.armsexplorer.Main "$@"
        """.formatted(wholeCache, String.join(" ", lateCompiler), commandsCache, LARGE_FILE,
        String.join(" ", lateCompiler), options.stream().map("'%s'"::formatted)
            .collect(Collectors.joining(" \\\n  ")), classPath));
    Files.setPosixFilePermissions(launcher, PosixFilePermissions.fromString("rwxr-xr-x"));
  }
}
