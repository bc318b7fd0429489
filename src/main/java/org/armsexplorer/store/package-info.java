/// The durable record: an embedded database in a folder, with the imported files beside it. One writer.
@NullMarked
package org.armsexplorer.store;

import org.jspecify.annotations.NullMarked;
