package org.armsexplorer.importer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Where the columns of a form stand in a copy that has them renamed, moved or dropped.
///
/// @param header the copy's
/// @param places of the form's columns in the copy; -1 where it has dropped one
@SuppressWarnings("ArrayRecordComponent") // never compared
record ColumnPlaces(KnownColumns form, List<String> header, int[] places) {

  /// The text with the form's own columns, each row on the same line as before.
  ///
  /// @param headerAt line of the header, counted from 0
  String rewrite(String text, int headerAt) throws BadTableException {
    RowText rows = new RowText(false);
    Lines lines = new Lines(text);
    for (String line = lines.next(); line != null; line = lines.next()) {
      int number = lines.number();
      if (number <= headerAt) {
        rows.row(number, Fields.split(line, ','));
      } else if (number == headerAt + 1) {
        rows.row(number, form.columns().stream().map(KnownColumns.Column::name).toList());
      } else if (!line.isBlank()) {
        rows.row(number, row(whole(Fields.split(Head.withoutTail(line), ','), lines)));
      }
    }
    String all = rows.text();
    return lines.endsWhole() ? all : all.substring(0, all.length() - 1);
  }

  /// A row that a line end inside a comment has broken fits together with the line after it.
  private List<String> whole(List<String> fields, Lines lines) {
    String next = lines.peek();
    if (fields.size() >= header.size() || next == null) {
      return fields;
    }
    List<String> rest = Fields.split(Head.withoutTail(next), ',');
    if (fields.size() + rest.size() - 1 != header.size()) {
      return fields;
    }
    lines.next();
    List<String> joined = new ArrayList<>(fields);
    joined.set(fields.size() - 1, fields.getLast().stripTrailing() + " " + rest.getFirst().stripLeading());
    joined.addAll(rest.subList(1, rest.size()));
    return joined;
  }

  private List<String> row(List<String> fields) {
    List<String> row = new ArrayList<>(places.length);
    for (int place : places) {
      row.add(place >= 0 && place < fields.size() ? fields.get(place) : "");
    }
    return row;
  }

  /// "Country as Recipient": the columns that have other names, none for those that have their own.
  List<String> renamed() {
    List<String> renamed = new ArrayList<>();
    for (int i = 0; i < places.length; i++) {
      String name = form.columns().get(i).name();
      if (places[i] >= 0 && !name.isBlank() && !header.get(places[i]).strip().equalsIgnoreCase(name.strip())) {
        renamed.add(Messages.text("columns.as", header.get(places[i]).strip(), name));
      }
    }
    return renamed;
  }

  /// The columns that the copy has dropped, those of doubts in one.
  List<String> missing() {
    List<String> missing = new ArrayList<>();
    boolean doubts = false;
    for (int i = 0; i < places.length; i++) {
      KnownColumns.Column column = form.columns().get(i);
      if (places[i] < 0 && column.flagOf()) {
        doubts = true;
      } else if (places[i] < 0) {
        missing.add(column.name());
      }
    }
    if (doubts) {
      missing.add(Messages.text("columns.doubts"));
    }
    return missing;
  }

  @Override
  public String toString() {
    return header + " " + Arrays.toString(places);
  }
}
