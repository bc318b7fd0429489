package org.armsexplorer.ui.files;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.armsexplorer.app.UserProblem;
import org.armsexplorer.ui.parts.Texts;

/// Asks where something is to be written, and writes it there as a job.
public record SaveFlow(Desk desk) {

  /// What is written.
  ///
  /// @param title of the file dialog
  /// @param kind what the dialog calls such files
  /// @param proposed name of the file, without its ending
  /// @param endings which it may have; the first is given to a name that has none of them
  /// @param job what the progress says
  public record Wanted(String title, String kind, String proposed, List<String> endings, String job) {

    public Wanted {
      endings = List.copyOf(endings);
    }

    /// A list that a spreadsheet opens.
    public static Wanted list(String title, String proposed) {
      return new Wanted(title, Texts.text("compare.kind"), proposed, List.of(".xlsx", ".csv"), Texts.text("job.list"));
    }

    Path withEnding(Path path) {
      String name = String.valueOf(path.getFileName()).toLowerCase(Locale.ROOT);
      return endings.stream().anyMatch(name::endsWith) ? path
          : path.resolveSibling(path.getFileName() + endings.getFirst());
    }
  }

  /// Writes into a file that the user chose.
  @FunctionalInterface
  public interface Writing {
    void to(Path file) throws UserProblem;
  }

  public void save(Wanted wanted, Writing writing) {
    FileDialogs.Kind kind =
        new FileDialogs.Kind(wanted.kind(), wanted.endings().stream().map(ending -> "*" + ending).toList());
    Optional<Path> chosen =
        desk.dialogs().save(wanted.title(), kind, desk.exportFolder(), wanted.proposed() + wanted.endings().getFirst());
    chosen.ifPresent(path -> {
      Path file = wanted.withEnding(path);
      Replacing.ask(desk, path, file, () -> write(wanted, file, writing));
    });
  }

  private void write(Wanted wanted, Path file, Writing writing) {
    desk.jobs().run(wanted.job(), progress -> {
      writing.to(file);
      return file;
    }, written -> {
      desk.rememberFolderOf(written);
      desk.toasts().done(Texts.text("export.done", written.getFileName()));
    }, desk::tell);
  }
}
