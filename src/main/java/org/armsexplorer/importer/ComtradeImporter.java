package org.armsexplorer.importer;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.armsexplorer.model.DataSource;
import org.armsexplorer.model.Edition;
import org.armsexplorer.model.Quantity;
import org.armsexplorer.model.Reported;
import org.armsexplorer.model.SourceForm;

/// Customs records of UN Comtrade for HS chapter 93: small arms, ammunition and parts, in US dollars.
///
/// Layouts: to 2022 with 22 or 35 columns (`Classification,Year,Period,...,Trade Flow,Reporter Code,Reporter,...,Trade
/// Value (US$),Flag`), since then with 47 (`typeCode,freqCode,refPeriodId,refYear,...,primaryValue,...`). A partner
/// `World` is the sum over all partners. Re-exports are part of exports and stand apart as well.
final class ComtradeImporter implements Importer {
  private static final String CHAPTER = "93";
  private static final Pattern NAMED_AFTER_ITS_DAY =
      Pattern.compile("(?i)TradeData_(\\d{1,2})_(\\d{1,2})_(\\d{4})(?:_(\\d{1,2})_(\\d{1,2}))?.*");

  @Override
  public SourceForm form() {
    return SourceForm.COMTRADE;
  }

  @Override
  public boolean recognises(Head head) {
    return head.find(ComtradeImporter::isHeader).isPresent();
  }

  private static boolean isHeader(List<String> fields) {
    Columns columns = new Columns(fields);
    return columns.has("refYear", "flowDesc", "reporterDesc", "partnerDesc", "cmdCode", "primaryValue")
        || columns.has("Year", "Trade Flow", "Reporter", "Partner", "Commodity Code", "Trade Value (US$)");
  }

  @Override
  public Draft read(Reading reading) throws ImportException {
    Lines lines = new Lines(reading.source().text());
    int headerAt = Head.of(reading.source().text()).find(ComtradeImporter::isHeader).orElseThrow();
    Columns columns = new Columns(Fields.split(reading.upToHeader(lines, headerAt).getLast(), ','));
    List<CustomsRecord> records = new ArrayList<>();
    int rows = 0;
    int others = 0;
    for (String line = lines.next(); line != null; line = lines.next()) {
      if (line.replace(",", "").isBlank()) {
        continue;
      }
      reading.checkStopped(rows++);
      List<String> fields = Fields.split(line, ',');
      if (lines.isAtEnd() && !lines.endsWhole() && fields.size() < columns.size()) {
        reading.issues().error(lines.number(), "row.cut-off");
        continue;
      }
      try {
        CustomsRecord one = record(columns, fields, lines.number(), reading);
        if (one.code().startsWith(CHAPTER)) {
          records.add(one);
        } else {
          others++;
        }
      } catch (BadRowException e) {
        reading.issues().error(lines.number(), "row.left-out", e.text());
      }
    }
    if (others > 0) {
      reading.issues().warning(0, "comtrade.other-goods", Integer.toString(others));
    }
    List<Reported> figures =
        CustomsRecord.withoutBreakdowns(records, reading.issues()).stream().map(CustomsRecord::figure).toList();
    return new Draft(form(), downloaded(reading), Edition.running(DataSource.COMTRADE), CoverageFinder.ofNamed(figures),
        rows, List.of(), List.of(), figures);
  }

  private static CustomsRecord record(Columns columns, List<String> fields, int line, Reading reading)
      throws BadRowException {
    String reporter = columns.of(fields, "reporterDesc", "Reporter");
    String partner = columns.of(fields, "partnerDesc", "Partner");
    if (reporter.isEmpty() || partner.isEmpty()) {
      throw new BadRowException("row.party");
    }
    String code = columns.of(fields, "partnerISO", "Partner ISO", "Partner Code", "partnerCode");
    boolean world = partner.equalsIgnoreCase("World") || Set.of("W00", "WLD").contains(code);
    return new CustomsRecord(flow(columns.of(fields, "flowDesc", "Trade Flow")), reading.share(reporter),
        reading.share(world ? Reported.total("World") : partner),
        Numbers.year(columns.of(fields, "refYear", "Year"), "Year"), columns.of(fields, "cmdCode", "Commodity Code"),
        detail(columns, fields),
        Amounts.of(columns.of(fields, "primaryValue", "Trade Value (US$)"), -2, "Trade Value (US$)"), line);
  }

  private static Quantity flow(String text) throws BadRowException {
    return switch (text.toLowerCase(Locale.ROOT).replace(" ", "").replace("-", "")) {
      case "import", "imports" -> Quantity.IMPORTS_USD;
      case "export", "exports" -> Quantity.EXPORTS_USD;
      case "reexport", "reexports" -> Quantity.RE_EXPORTS_USD;
      case "reimport", "reimports" -> Quantity.RE_IMPORTS_USD;
      default -> throw new BadRowException("comtrade.flow", text);
    };
  }

  /// How many of its columns say that a record is a part of another.
  private static int detail(Columns columns, List<String> fields) {
    int detail = 0;
    detail += isAll(columns.of(fields, "customsCode", "Customs Proc. Code"), "C00") ? 0 : 1;
    detail += isAll(columns.of(fields, "motCode", "Mode of Transport Code"), "0") ? 0 : 1;
    detail += isAll(columns.of(fields, "mosCode"), "0") ? 0 : 1;
    detail += isAll(columns.of(fields, "partner2Code", "2nd Partner Code"), "0") ? 0 : 1;
    detail += isAll(columns.of(fields, "freqCode"), "A") ? 0 : 1;
    return detail;
  }

  private static boolean isAll(String text, String all) {
    return text.isEmpty() || text.equals(all);
  }

  /// The site names a download after its minute; no column tells it.
  private static Optional<LocalDateTime> downloaded(Reading reading) {
    Matcher name = NAMED_AFTER_ITS_DAY.matcher(String.valueOf(reading.file().getFileName()));
    if (!name.matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDateTime.of(Integer.parseInt(name.group(3)), Integer.parseInt(name.group(1)),
          Integer.parseInt(name.group(2)), name.group(4) == null ? 0 : Integer.parseInt(name.group(4)),
          name.group(5) == null ? 0 : Integer.parseInt(name.group(5))));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
