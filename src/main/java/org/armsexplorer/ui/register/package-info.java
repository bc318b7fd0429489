/// The register: the deals behind a selection, each with its lines.
@NullMarked
package org.armsexplorer.ui.register;

import org.jspecify.annotations.NullMarked;
