package org.armsexplorer.importer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.armsexplorer.model.Coverage;
import org.armsexplorer.model.Deal;
import org.armsexplorer.model.Edition;
import org.armsexplorer.model.SourceForm;
import org.armsexplorer.model.YearRange;

/// The old site's register for print, as RTF: one paragraph per deal under its supplier, without TIV.
///
/// Layout of `Trade-Register-*.rtf`: the title "Transfers of major weapons: Deals with deliveries or orders made for 1950
/// to 2021", "Information generated: 10 March 2023", the head of a table, then a bold party, and below it the deals with
/// its partners, each with 8 cells between tabs (see [RtfDeals]).
final class RtfRegisterImporter implements Importer {
  private static final Pattern TITLE = Pattern
      .compile("(?i)Transfers of major [a-z ]{1,30}:? ?Deals with [a-z ]{1,60} made for (\\d{4})(?: to (\\d{4}))?");
  private static final int TITLE_CHARS = 2_000;

  @Override
  public SourceForm form() {
    return SourceForm.REGISTER_RTF;
  }

  @Override
  public boolean recognises(Head head) {
    return RtfParagraphs.isRtf(head.firstLine())
        && head.lines().stream().anyMatch(line -> line.contains("Transfers of major"));
  }

  @Override
  public Draft read(Reading reading) throws ImportException {
    RtfParagraphs paragraphs = new RtfParagraphs(reading.source().text());
    List<String> head = new ArrayList<>();
    RtfDeals rows = new RtfDeals(reading);
    int count = 0;
    for (RtfParagraphs.Paragraph paragraph = paragraphs.next(); paragraph != null; paragraph = paragraphs.next()) {
      reading.checkStopped(count++);
      if (!rows.isBegun()) {
        head.add(plain(paragraph.text()));
      }
      rows.take(paragraph);
    }
    if (!paragraphs.isWhole()) {
      reading.issues().error(0, "rtf.cut-off");
    }
    YearRange window =
        head.stream().map(RtfRegisterImporter::window).flatMap(Optional::stream).findFirst().orElseGet(rows::years);
    List<Deal> deals = rows.deals(window);
    Preamble preamble = Preamble.of(head, reading.names());
    Edition edition = preamble.generated().map(time -> Edition.onDay(time.toLocalDate()))
        .orElseGet(() -> Edition.guessedFrom(window.last()));
    Coverage found = new CoverageFinder(reading.names()).of(preamble, deals, edition);
    return new Draft(form(), preamble.generated(), edition, new Coverage(found.suppliers(), found.recipients(), window),
        deals.size(), deals, List.of());
  }

  private static Optional<YearRange> window(String text) {
    Matcher title = TITLE.matcher(text.length() > TITLE_CHARS ? text.substring(0, TITLE_CHARS) : text);
    if (!title.find()) {
      return Optional.empty();
    }
    int first = Integer.parseInt(title.group(1));
    int last = title.group(2) == null ? first : Integer.parseInt(title.group(2));
    return first <= last ? Optional.of(new YearRange(first, last)) : Optional.empty();
  }

  private static String plain(String text) {
    return text.replace(String.valueOf(RtfParagraphs.BOLD), "").replace(String.valueOf(RtfParagraphs.PLAIN), "")
        .strip();
  }
}
