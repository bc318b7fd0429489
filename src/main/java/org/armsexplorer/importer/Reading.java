package org.armsexplorer.importer;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.armsexplorer.model.PartyNames;

/// One file while it is read.
///
/// @param isStopped whether the user wants to stop; asked now and then
record Reading(Path file, SourceText source, PartyNames names, Categories categories, ImportOptions options,
    Issues issues, BooleanSupplier isStopped, Map<String, String> shared) {
  private static final int LOOK_EVERY = 4_096;

  static Reading of(Path file, SourceText source, PartyNames names, Categories categories, ImportOptions options,
      BooleanSupplier isStopped) {
    return new Reading(file, source, names, categories, options, new Issues(), isStopped, new HashMap<>());
  }

  /// The lines of the file up to its header, taken from `lines`; the header comes last.
  List<String> upToHeader(Lines lines, int headerAt) {
    List<String> head = new ArrayList<>();
    for (int i = 0; i <= headerAt; i++) {
      String line = lines.next();
      if (line != null) {
        head.add(line);
      }
    }
    return head;
  }

  /// One copy of each text that repeats.
  String share(String text) {
    String known = shared.putIfAbsent(text, text);
    return known == null ? text : known;
  }

  void checkStopped(int row) throws ImportException {
    if (row % LOOK_EVERY == 0 && isStopped.getAsBoolean()) {
      throw new ImportException(ImportException.Kind.STOPPED, null, Messages.text("stopped"));
    }
  }
}
