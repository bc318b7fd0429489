package org.armsexplorer.store;

import static org.armsexplorer.store.db.Tables.FIGURE;

import java.util.List;
import java.util.Map;
import org.armsexplorer.model.Figure;
import org.armsexplorer.model.FigureRecord;
import org.armsexplorer.model.PartyNames;
import org.armsexplorer.model.SourceFile;
import org.armsexplorer.model.Tiv;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/// Reads figures without deals out of rows.
///
/// @param places of the files in `files`, by their numbers
record FigureRows(List<SourceFile> files, Map<Integer, Integer> places, Map<Integer, String> partyNames,
    PartyNames names) {

  FigureRecord record(Record row) {
    @Nullable String supplier = name(row.get(FIGURE.SUPPLIER_NAME_ID));
    @Nullable String recipient = name(row.get(FIGURE.RECIPIENT_NAME_ID));
    Figure figure = new Figure(supplier, recipient, FactLoader.category(row.get(FIGURE.CATEGORY)),
        FactLoader.status(row.get(FIGURE.STATUS)), row.get(FIGURE.FIGURE_YEAR),
        new Tiv(row.get(FIGURE.AMOUNT_HUNDREDTHS)), row.get(FIGURE.UNDER_HALF),
        FactLoader.estimate(row.get(FIGURE.ESTIMATE), row.get(FIGURE.REASONS)), row.get(FIGURE.LINE));
    return FigureRecord.of(figure, files.get(places.getOrDefault(row.get(FIGURE.SOURCE_FILE_ID), 0)), names);
  }

  private @Nullable String name(@Nullable Integer id) {
    return id == null ? null : partyNames.get(id);
  }
}
