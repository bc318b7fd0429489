package org.armsexplorer.app;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.armsexplorer.language.Wording;
import org.armsexplorer.model.Tiv;
import org.armsexplorer.store.Store;
import org.armsexplorer.store.StoreCheck;
import org.armsexplorer.store.StoreException;
import org.armsexplorer.store.StoreRestore;
import org.armsexplorer.store.kept.BackupException;
import org.armsexplorer.store.kept.Backups;
import org.armsexplorer.store.kept.FileSum;
import org.armsexplorer.store.kept.KeptFile;

/// Looks after the store: checks it, makes its database again, backs it up, restores it, makes it small.
public final class StoreService {
  private final StoreSource store;
  private final Path folder;
  private final Rebuilding rebuilding;

  StoreService(StoreSource store, Path folder, Rebuilding rebuilding) {
    this.store = store;
    this.folder = folder.toAbsolutePath().normalize();
    this.rebuilding = rebuilding;
  }

  /// Where the store is.
  public Path folder() {
    return folder;
  }

  /// Compares all rows and all kept files with what was imported. Changes nothing.
  ///
  /// @throws UserProblem where there is no store, it is in use, or its database does not open
  public StoreReport check() throws UserProblem {
    present();
    return store.away(() -> {
      try (Store open = Store.open(folder)) {
        return report(StoreCheck.of(open));
      }
    });
  }

  private static String line(StoreCheck.CheckedFile file) {
    KeptFile kept = file.file();
    FileSum sum = kept.sum();
    String rows = Messages.text(file.rowsAsImported() ? "check.rows-same" : "check.rows-differ");
    String copy = Messages.text(file.copyAsImported() ? "check.copy-same" : "check.copy-differs");
    String figures = Long.toString(sum.figures());
    return kept.isSipri()
        ? Messages.text("check.file", kept.name(), kept.edition(), Long.toString(sum.deals()),
            Long.toString(sum.deliveries()), figures, new Tiv(sum.hundredths()).toString(), rows, copy)
        : Messages.text("check.reported", kept.name(), kept.edition(), figures, rows, copy);
  }

  private StoreReport report(StoreCheck check) {
    List<String> lines = new ArrayList<>();
    for (StoreCheck.CheckedFile file : check.files()) {
      lines.add(line(file));
    }
    check.strays().forEach(stray -> lines.add(Messages.text("check.stray", stray)));
    boolean sound = check.isDatabaseSound() && check.areCopiesSound();
    if (!check.isDatabaseSound()) {
      lines.add(Messages.text("check.database-differs", folder));
    } else if (!check.areCopiesSound()) {
      lines.add(Messages.text("check.copies-differ", folder));
    } else {
      lines.add(Messages.text("check.sound", folder, Integer.toString(check.files().size())));
    }
    return new StoreReport(lines, sound);
  }

  /// Makes the database again from the kept files.
  ///
  /// @param leaveOut whether to go on without files whose copies are damaged
  /// @throws UserProblem where that cannot be; the store is as it was then
  public StoreReport rebuild(boolean leaveOut, Progress progress) throws UserProblem {
    present();
    return store.away(() -> {
      Rebuilding.Made made = rebuilding.run(folder, leaveOut, progress);
      return new StoreReport(made.lines(folder), made.leftOut().isEmpty());
    });
  }

  /// Writes the journal, the kept files and the user's own work into one zip.
  ///
  /// @throws UserProblem where there is nothing to back up, or it cannot be written
  public StoreReport backup(Path zip) throws UserProblem {
    present();
    if (Files.isDirectory(zip)) {
      throw new UserProblem(UserProblem.Kind.CANNOT_WRITE, "backup.not-written", zip);
    }
    return store.away(() -> {
      try (Store open = Store.open(folder)) {
        int files = Backups.write(open.folder(), zip.toAbsolutePath(), AppInfo.current().version());
        return new StoreReport(List.of(Messages.text("backup.done", folder, zip, Integer.toString(files))), true);
      } catch (BackupException e) {
        throw problem(e, zip);
      } catch (IOException e) {
        throw new UserProblem(UserProblem.Kind.CANNOT_WRITE, e, "backup.not-written", zip);
      }
    });
  }

  /// Makes a store of a backup, in the place of a present one only where that is backed up as it is.
  ///
  /// @throws UserProblem where the file is no whole backup, or the present store is not backed up; nothing was changed
  public StoreReport restore(Path zip, Progress progress) throws UserProblem {
    if (!Files.exists(zip)) {
      throw new UserProblem(UserProblem.Kind.NO_INPUT, "restore.missing", zip);
    }
    boolean stood = Store.exists(folder);
    return store.away(() -> {
      try (StoreRestore restore = StoreRestore.begin(zip, folder)) {
        rebuilding.run(restore.place(), false, progress);
        restore.putInPlace();
        return new StoreReport(List.of(Messages.text(stood ? "restore.done-over" : "restore.done", folder, zip)), true);
      } catch (BackupException e) {
        throw problem(e, zip);
      }
    });
  }

  private UserProblem problem(BackupException e, Path zip) {
    return switch (e.kind()) {
      case NO_BACKUP -> new UserProblem(UserProblem.Kind.BAD_INPUT, e, "restore.no-backup", zip);
      case DAMAGED -> new UserProblem(UserProblem.Kind.BAD_INPUT, e, "restore.damaged", zip, e.detail());
      case NEWER -> new UserProblem(UserProblem.Kind.BAD_INPUT, e, "restore.newer", zip);
      case COPY_DAMAGED -> new UserProblem(UserProblem.Kind.STORE, e, "backup.copy-damaged", folder, e.detail());
      case NOT_BACKED_UP -> new UserProblem(UserProblem.Kind.CANNOT_WRITE, e, "restore.not-backed-up", folder);
    };
  }

  /// Makes the database file as small as it can be.
  ///
  /// @throws UserProblem where there is not enough room for it
  public StoreReport compact() throws UserProblem {
    present();
    return store.away(() -> {
      long before = Store.size(folder);
      Store.open(folder).closeAndCompact();
      return new StoreReport(
          List.of(Messages.text("compact.done", folder, megabytes(before), megabytes(Store.size(folder)))), true);
    });
  }

  private void present() throws UserProblem {
    if (!Store.exists(folder)) {
      throw new UserProblem(UserProblem.Kind.NO_INPUT, "store.none", folder);
    }
  }

  private static String megabytes(long bytes) {
    return Wording.current().decimal(BigDecimal.valueOf(bytes, 6), 1);
  }

  /// Work on the store while the program itself does not have it open.
  @FunctionalInterface
  interface Away {

    /// Does it.
    StoreReport run() throws StoreException, UserProblem;
  }
}
