/// Editions and sources held against each other: what changed from one edition to the next, and whether deals and the
/// publisher's own tables agree. Pure functions.
@NullMarked
package org.armsexplorer.analysis.compare;

import org.jspecify.annotations.NullMarked;
