package org.armsexplorer.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/// An empty store that is open while a test runs.
final class OpenStore implements BeforeEachCallback, AfterEachCallback {
  private final Supplier<Path> folder;
  private Wiring wiring = Wiring.sample();

  /// @param folder of the test, where the store and the files that it is given stand
  OpenStore(Supplier<Path> folder) {
    this.folder = folder;
  }

  @Override
  public void beforeEach(ExtensionContext context) throws UserProblem {
    wiring = Wiring.store(place());
  }

  @Override
  public void afterEach(ExtensionContext context) {
    wiring.close();
  }

  Wiring wiring() {
    return wiring;
  }

  private Path place() {
    return folder.get().resolve("store");
  }

  /// Makes its database again from the kept copies.
  void rebuild() throws UserProblem {
    wiring.close();
    Wiring.closed(place()).storeService().rebuild(false, Progress.SILENT);
    wiring = Wiring.store(place());
  }

  /// What is in a file of this text.
  ImportPreview preview(String name, String text) throws IOException, UserProblem {
    return wiring.imports().preview(List.of(Files.writeString(folder.get().resolve(name), text)), Progress.SILENT);
  }

  /// Imports a file of this text.
  ImportOutcome load(String name, String text) throws IOException, UserProblem {
    return wiring.imports().commit(preview(name, text), Progress.SILENT);
  }
}
