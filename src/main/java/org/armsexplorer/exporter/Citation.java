package org.armsexplorer.exporter;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.armsexplorer.analysis.FigureFormat;
import org.armsexplorer.model.Edition;

/// A chart and its data as a reader cites them.
///
/// @param title of the chart, as it is written on it
/// @param subtitle measure, unit and years
/// @param calculationBy who calculated; empty where nobody is named
/// @param edition of the data
/// @param generated days on which the publisher generated the files that answer
/// @param retrieved day of the last import of such a file; empty where none was imported
/// @param program name and version of this program
public record Citation(String title, String subtitle, String calculationBy, Edition edition, List<LocalDate> generated,
    Optional<LocalDate> retrieved, String program) {
  private static final DateTimeFormatter RIS_DAY = DateTimeFormatter.ofPattern("uuuu/MM/dd", Locale.ROOT);

  public Citation {
    generated = List.copyOf(generated);
  }

  /// The citation in a style, with a line end after its last line.
  public String in(CitationStyle style) {
    return switch (style) {
      case TEXT -> text();
      case BIBTEX -> bibtex();
      case RIS -> ris();
    };
  }

  private String text() {
    String chart = calculationBy.isEmpty() ? Messages.text("cite.chart", title, subtitle, program)
        : Messages.text("cite.chart.by", title, subtitle, calculationBy, program);
    String day = retrieved.map(date -> Messages.text("cite.retrieved", FigureFormat.day(date))).orElse("");
    return chart + " " + Messages.text("cite.data", author(), database(), dated(), address(), day) + "\n";
  }

  private String dated() {
    return generated.isEmpty() ? "" : Messages.text("cite.generated", FigureFormat.days(generated));
  }

  private String source(String key) {
    return Messages.text("cite." + key + "." + edition.source().kind().word(), edition.source().table());
  }

  private String author() {
    return source("author");
  }

  /// "SIPRI Arms Transfers Database, March 2024 edition".
  private String database() {
    return Messages.text("cite.edition." + edition.source().kind().word(), source("database"), edition.name());
  }

  private String address() {
    return source("address");
  }

  private String note() {
    return Messages.text("cite.note", title, subtitle, program) + dated();
  }

  /// Fields as BibLaTeX 3.20 names them; `doi` without the resolver's address.
  private String bibtex() {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("author", "{" + escaped(author()) + "}");
    fields.put("title", escaped(database()));
    if (edition.year() > 0) {
      fields.put("year", Integer.toString(edition.year()));
    }
    doi().ifPresent(doi -> fields.put("doi", doi));
    fields.put("url", address());
    retrieved.ifPresent(day -> fields.put("urldate", day.toString()));
    fields.put("note", escaped(note()));
    String key = edition.source().token() + (edition.year() > 0 ? "-" + edition.year() : "");
    String lines = fields.entrySet().stream().map(field -> "  " + field.getKey() + " = {" + field.getValue() + "}")
        .collect(Collectors.joining(",\n"));
    return "@misc{" + key + ",\n" + lines + "\n}\n";
  }

  private static String escaped(String text) {
    return text.replace("\\", "\\textbackslash ").replaceAll("([&%$#_{}])", "\\\\$1").replace("–", "--");
  }

  private Optional<String> doi() {
    String resolver = "https://doi.org/";
    return address().startsWith(resolver) ? Optional.of(address().substring(resolver.length())) : Optional.empty();
  }

  /// Tags of the RIS format: two letters, two spaces, a hyphen and a space; lines end with CR LF.
  private String ris() {
    StringBuilder ris = new StringBuilder();
    line(ris, "TY", "DATA");
    line(ris, "AU", author());
    line(ris, "TI", database());
    line(ris, "PY", edition.year() > 0 ? Integer.toString(edition.year()) : "");
    doi().ifPresent(doi -> line(ris, "DO", doi));
    line(ris, "UR", address());
    retrieved.ifPresent(day -> line(ris, "Y2", day.format(RIS_DAY)));
    line(ris, "N1", note());
    line(ris, "ER", "");
    return ris.toString();
  }

  private static void line(StringBuilder ris, String tag, String value) {
    if (!value.isEmpty() || tag.equals("ER")) {
      ris.append(tag).append("  - ").append(value).append("\r\n");
    }
  }
}
