/// Which language the program's texts are in, and how it writes numbers, days and names. Knows nothing of arms transfers;
/// every other package may use it.
@NullMarked
package org.armsexplorer.language;

import org.jspecify.annotations.NullMarked;
