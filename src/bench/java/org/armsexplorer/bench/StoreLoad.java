package org.armsexplorer.bench;

import java.nio.file.Path;
import java.util.List;
import org.armsexplorer.app.Progress;
import org.armsexplorer.app.Wiring;

/// Files into a store of the program, one import each.
public final class StoreLoad {

  private StoreLoad() {}

  public static void main(String[] arguments) throws Exception {
    long start = System.nanoTime();
    try (Wiring wiring = Wiring.store(Path.of(arguments[0]))) {
      for (String file : List.of(arguments).subList(1, arguments.length)) {
        wiring.imports().commit(wiring.imports().preview(List.of(Path.of(file)), Progress.SILENT), Progress.SILENT);
      }
    }
    ChildRun.took(System.nanoTime() - start);
  }
}
