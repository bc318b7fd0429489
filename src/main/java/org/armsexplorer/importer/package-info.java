/// Reads files that users have into [org.armsexplorer.model.SourceContent]: one importer for each form, recognised by
/// its header, never by the file's name.
@NullMarked
package org.armsexplorer.importer;

import org.jspecify.annotations.NullMarked;
