package org.armsexplorer.ui.views;

import org.armsexplorer.ui.files.Desk;

/// What the pages of the library work with.
public record LibraryDesk(Desk desk, Library library, KeepFlow flow, Thumbnails thumbnails) {}
