package org.armsexplorer.ui.files;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/// The system's own file dialogs.
public final class SystemFileDialogs implements FileDialogs {
  private final Window owner;

  public SystemFileDialogs(Window owner) {
    this.owner = owner;
  }

  @Override
  public List<Path> open(String title, Kind kind, Optional<Path> folder) {
    List<File> files = chooser(title, kind, folder).showOpenMultipleDialog(owner);
    return files == null ? List.of() : files.stream().map(File::toPath).toList();
  }

  @Override
  public Optional<Path> save(String title, Kind kind, Optional<Path> folder, String proposed) {
    FileChooser chooser = chooser(title, kind, folder);
    chooser.setInitialFileName(proposed);
    return Optional.ofNullable(chooser.showSaveDialog(owner)).map(File::toPath);
  }

  @Override
  public Optional<Path> folder(String title, Optional<Path> start) {
    DirectoryChooser chooser = new DirectoryChooser();
    chooser.setTitle(title);
    start.filter(Files::isDirectory).ifPresent(there -> chooser.setInitialDirectory(there.toFile()));
    return Optional.ofNullable(chooser.showDialog(owner)).map(File::toPath);
  }

  private static FileChooser chooser(String title, Kind kind, Optional<Path> folder) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(title);
    chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(kind.name(), kind.patterns()));
    folder.filter(Files::isDirectory).ifPresent(there -> chooser.setInitialDirectory(there.toFile()));
    return chooser;
  }
}
