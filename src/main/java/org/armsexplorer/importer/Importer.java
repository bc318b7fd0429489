package org.armsexplorer.importer;

import org.armsexplorer.model.SourceForm;

/// Reads one form of file.
interface Importer {

  /// The form that it reads.
  SourceForm form();

  /// Whether the head of a file has the form's header.
  boolean recognises(Head head);

  /// Reads all of a file that was recognised.
  ///
  /// @throws ImportException where nothing of it can be used, or the user stopped it
  Draft read(Reading reading) throws ImportException;
}
