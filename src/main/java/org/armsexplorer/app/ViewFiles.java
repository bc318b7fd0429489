package org.armsexplorer.app;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import org.armsexplorer.exporter.ExportFormat;
import org.armsexplorer.exporter.SpecInFile;
import org.armsexplorer.spec.ReadSpec;
import org.armsexplorer.spec.SavedView;
import org.armsexplorer.spec.SpecFormatException;
import org.armsexplorer.spec.SpecJson;

/// Views in `.atview` files: JSON, versioned, only what differs from the default.
public final class ViewFiles {
  /// How the names of such files end.
  public static final String ENDING = ".atview";
  private static final long MOST_BYTES = 1 << 20;
  private final SpecJson json = new SpecJson();

  /// Whether a file of this name can hold a view: a saved view, or a picture that the program wrote.
  public static boolean canHold(Path file) {
    return hasEnding(file) || isPicture(file);
  }

  private static boolean isPicture(Path file) {
    return ExportFormat.of(file).filter(ExportFormat::isPicture).isPresent();
  }

  /// What a view in a file is called: the name of the file without its ending.
  public static String nameOf(Path file) {
    String name = String.valueOf(file.getFileName());
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }

  /// A name without what a file's name cannot have on some system.
  public static String fileName(String name) {
    String plain = name.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "-").strip();
    return plain.isEmpty() || plain.startsWith(".") ? "_" + plain : plain;
  }

  /// The same file with the ending of views where it has none.
  public static Path withEnding(Path file) {
    return hasEnding(file) ? file : file.resolveSibling(file.getFileName() + ENDING);
  }

  private static boolean hasEnding(Path file) {
    return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).endsWith(ENDING);
  }

  /// Reads a view, also out of a picture that was made of it, and what of it was not understood.
  public ReadSpec read(Path file) throws UserProblem {
    try {
      if (isPicture(file)) {
        return json.read(SpecInFile.read(file)
            .orElseThrow(() -> new UserProblem(UserProblem.Kind.BAD_INPUT, "view.not-in-picture", file)));
      }
      if (Files.size(file) > MOST_BYTES) {
        throw new UserProblem(UserProblem.Kind.BAD_INPUT, "view.too-large", file);
      }
      return json.read(Files.readString(file));
    } catch (NoSuchFileException e) {
      throw new UserProblem(UserProblem.Kind.NO_INPUT, e, "view.missing", file);
    } catch (MalformedInputException | SpecFormatException e) {
      throw new UserProblem(UserProblem.Kind.BAD_INPUT, e, "view.no-view", file);
    } catch (IOException e) {
      throw new UserProblem(UserProblem.Kind.BAD_INPUT, e, "view.unreadable", file);
    }
  }

  /// Writes a view by a temporary sibling, so that a failure leaves an older file as it was.
  public void write(Path file, SavedView view) throws UserProblem {
    Path sibling = file.resolveSibling(file.getFileName() + ".part");
    try {
      Files.writeString(sibling, json.write(view));
      Files.move(sibling, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UserProblem(UserProblem.Kind.CANNOT_WRITE, e, "view.not-written", file);
    }
  }

  /// The view as text, for the settings and for files that carry their spec.
  public String toText(SavedView view) {
    return json.write(view);
  }

  /// The view that a text holds.
  public ReadSpec fromText(String text) throws UserProblem {
    try {
      return json.read(text);
    } catch (SpecFormatException e) {
      throw new UserProblem(UserProblem.Kind.BAD_INPUT, e, "view.no-view", text);
    }
  }
}
