/// What the database can be made again from: the copies of the imported files, and the journal of the imports. No SQL.
@NullMarked
package org.armsexplorer.store.kept;

import org.jspecify.annotations.NullMarked;
