package org.armsexplorer.app;

import java.nio.file.Path;
import java.util.List;

/// Imports files one after the other as the program does, and says what became of each: run with little memory.
final class HostileImports {

  private HostileImports() {}

  /// Prints a line for each file: its name, and `imported` or why not.
  ///
  /// @param arguments the folder of the store, then the files
  public static void main(String[] arguments) throws Exception {
    try (Wiring wiring = Wiring.store(Path.of(arguments[0]))) {
      for (String file : List.of(arguments).subList(1, arguments.length)) {
        long start = System.nanoTime();
        System.out.println(Path.of(file).getFileName() + ": " + imported(wiring, Path.of(file)) + " ["
            + (System.nanoTime() - start) / 1_000_000 + " ms]");
      }
    }
    System.out.println("done");
  }

  private static String imported(Wiring wiring, Path file) {
    try {
      ImportPreview preview = wiring.imports().preview(List.of(file), Progress.SILENT);
      wiring.imports().print(preview, TableFormat.TABLE, new StringBuilder());
      wiring.imports().commit(preview, Progress.SILENT);
      return "imported";
    } catch (UserProblem problem) {
      return problem.kind() + " " + problem.text();
    }
  }
}
