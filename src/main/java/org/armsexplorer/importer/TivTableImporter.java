package org.armsexplorer.importer;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.armsexplorer.model.Coverage;
import org.armsexplorer.model.Edition;
import org.armsexplorer.model.Figure;
import org.armsexplorer.model.SourceForm;
import org.armsexplorer.model.Tiv;
import org.armsexplorer.model.YearRange;

/// A table of the yearly TIV between one party and its partners, in whole millions.
///
/// Old layout (to 2023): title "TIV of arms exports from X, 1950-2021", a header with an empty first cell (users write
/// `Country` there), years, `Total`. New layout: header `Recipient` or `Supplier`, years, then totals and shares; the
/// party stands in the row "Total imports from X" or "Total exports to X" only. `0` is under half a million, an empty
/// cell is no delivery identified.
final class TivTableImporter implements Importer {

  @Override
  public SourceForm form() {
    return SourceForm.TIV_TABLE;
  }

  @Override
  public boolean recognises(Head head) {
    return head.find(TivTableImporter::isHeader).isPresent();
  }

  private static boolean isHeader(List<String> fields) {
    return fields.size() >= 2 && isYear(fields.get(1)) && isFirstCell(fields.get(0));
  }

  private static boolean isFirstCell(String text) {
    String cell = text.strip();
    return cell.isEmpty() || cell.equalsIgnoreCase("Country") || cell.equalsIgnoreCase("Recipient")
        || cell.equalsIgnoreCase("Supplier") || cell.equalsIgnoreCase("Exports by")
        || cell.equalsIgnoreCase("Imports by");
  }

  private static boolean isYear(String text) {
    return text.strip().matches("(19|20)\\d\\d");
  }

  @Override
  public Draft read(Reading reading) throws ImportException {
    Lines lines = new Lines(reading.source().text());
    int headerAt = Head.of(reading.source().text()).find(TivTableImporter::isHeader).orElseThrow();
    List<String> head = reading.upToHeader(lines, headerAt);
    List<String> header = Fields.split(Head.withoutTail(head.getLast()), ',');
    List<Integer> years =
        header.stream().skip(1).takeWhile(TivTableImporter::isYear).map(String::strip).map(Integer::valueOf).toList();
    List<Line> rows = new ArrayList<>();
    for (String line = lines.next(); line != null; line = lines.next()) {
      if (line.replace(",", "").isBlank()) {
        continue;
      }
      Line row = new Line(lines.number(), Fields.split(Head.withoutTail(line), ','));
      if (lines.isAtEnd() && !lines.endsWhole() && row.fields().size() < header.size()) {
        reading.issues().error(row.number(), "row.cut-off");
      } else {
        rows.add(row);
      }
    }
    TivTableParty party = TivTableParty.find(head, header.getFirst(), rows.stream().map(Line::first).toList())
        .orElseThrow(() -> ImportException.unusable(reading.file(), "tiv.party"));
    List<Figure> figures = figures(rows, years, party, reading);
    Preamble preamble = Preamble.of(head, reading.names());
    YearRange window = new YearRange(Collections.min(years), Collections.max(years));
    Edition edition =
        preamble.generated().map(time -> Edition.onDay(time.toLocalDate())).orElse(Edition.guessedFrom(window.last()));
    Coverage coverage = party.coverage(window, reading.names());
    return new Draft(preamble.generated(), edition, coverage, rows.size(), List.of(), figures);
  }

  private static List<Figure> figures(List<Line> rows, List<Integer> years, TivTableParty party, Reading reading) {
    List<Figure> figures = new ArrayList<>();
    for (Line row : rows) {
      Optional<String> partner = TivTableParty.isTotal(row.first()) ? Optional.empty() : Optional.of(row.first());
      for (int i = 0; i < years.size() && i + 1 < row.fields().size(); i++) {
        String text = row.fields().get(i + 1).strip();
        if (text.isEmpty()) {
          continue;
        }
        try {
          Tiv tiv = Numbers.tiv(text, years.get(i).toString());
          figures.add(party.figure(partner, years.get(i), tiv, row.number()));
        } catch (BadRowException e) {
          reading.issues().error(row.number(), "cell.left-out", e.text());
        }
      }
    }
    return figures;
  }

  private record Line(int number, List<String> fields) {

    String first() {
      return fields.getFirst().strip();
    }
  }
}
