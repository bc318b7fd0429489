/// The command line: data on standard output, everything else on standard error. Uses the same services as the window.
@NullMarked
package org.armsexplorer.cli;

import org.jspecify.annotations.NullMarked;
