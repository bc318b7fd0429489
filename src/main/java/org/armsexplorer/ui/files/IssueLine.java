package org.armsexplorer.ui.files;

/// Something in a file that the reader should know of.
///
/// @param weight how much it touches the figures
/// @param place "line 12 of x.csv"; empty where there is one file and the issue is about all of it
record IssueLine(Weight weight, String place, String text) {

  enum Weight {
    NOTICE,
    WARNING,
    ERROR
  }
}
