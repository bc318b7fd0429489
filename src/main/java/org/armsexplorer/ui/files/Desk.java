package org.armsexplorer.ui.files;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import org.armsexplorer.app.Jobs;
import org.armsexplorer.app.Wiring;
import org.armsexplorer.ui.parts.SheetPlace;
import org.armsexplorer.ui.parts.Toasts;
import org.armsexplorer.ui.state.ExplorerModel;
import org.armsexplorer.ui.state.Memory;

/// What every way in or out of the window works with.
///
/// @param hands what a step of the history asks when it is taken back: those of the window, or of another after its end
public record Desk(ExplorerModel model, Wiring wiring, Jobs jobs, FileDialogs dialogs, SheetPlace sheets, Toasts toasts,
    Memory memory, Supplier<Hands> hands) {

  /// The folder of the last file that was read or written.
  public Optional<Path> folder() {
    return folder(memory.settings().folder());
  }

  /// Where something new is written first: the folder of the preferences, else that of the last file.
  public Optional<Path> exportFolder() {
    return folder(memory.preferences().exportFolder()).or(this::folder);
  }

  private static Optional<Path> folder(String name) {
    return Optional.of(name).filter(text -> !text.isEmpty()).map(Path::of).filter(Files::isDirectory);
  }

  /// The next file dialog opens there.
  public void rememberFolderOf(Path file) {
    Path parent = file.toAbsolutePath().getParent();
    if (parent != null) {
      memory.change(settings -> settings.withFolder(parent.toString()));
    }
  }

  /// Tells the user what went wrong; nothing where it was stopped.
  public void tell(Throwable thrown) {
    new Hands(wiring, jobs, toasts).tell(thrown);
  }
}
