package org.armsexplorer.exporter;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.armsexplorer.analysis.FigureFormat;
import org.armsexplorer.model.Edition;

/// A chart and its data as a reader cites them.
///
/// @param title of the chart, as it is written on it
/// @param subtitle measure, unit and years
/// @param calculationBy who calculated; empty where nobody is named
/// @param data one for each edition that is shown, at least one
/// @param program name and version of this program
public record Citation(String title, String subtitle, String calculationBy, List<Data> data, String program) {
  private static final DateTimeFormatter RIS_DAY = DateTimeFormatter.ofPattern("uuuu/MM/dd", Locale.ROOT);

  /// An edition and its files.
  ///
  /// @param generated days on which the publisher generated the files that answer
  /// @param retrieved day of the last import of such a file; empty where none was imported
  public record Data(Edition edition, List<LocalDate> generated, Optional<LocalDate> retrieved) {

    public Data {
      generated = List.copyOf(generated);
    }

    private String source(String key) {
      return Messages.text("cite." + key + "." + edition.source().kind().word(), edition.source().table());
    }

    private String author() {
      return source("author");
    }

    /// "SIPRI Arms Transfers Database, March 2024 edition", with the mark of a guess.
    private String database() {
      String name = Messages.text("cite.edition." + edition.source().kind().word(), source("database"), edition.name());
      return edition.guessed() ? Messages.text("credits.guessed", name) : name;
    }

    private String dated() {
      return generated.isEmpty() ? "" : Messages.text("cite.generated", FigureFormat.days(generated));
    }

    private String address() {
      return source("address");
    }

    /// A table of the reader's own has none.
    private Optional<String> url() {
      return Optional.of(address()).filter(address -> address.startsWith("https://"));
    }

    private Optional<String> doi() {
      String resolver = "https://doi.org/";
      return url().filter(address -> address.startsWith(resolver)).map(doi -> doi.substring(resolver.length()));
    }

    private String year() {
      return edition.year() > 0 ? Integer.toString(edition.year()) : "";
    }
  }

  public Citation {
    data = List.copyOf(data);
  }

  /// The citation in a style, with a line end after its last line: one sentence, or an entry for each edition.
  public String in(CitationStyle style) {
    return switch (style) {
      case TEXT -> text();
      case BIBTEX -> data.stream().map(this::bibtex).collect(Collectors.joining("\n"));
      case RIS -> data.stream().map(this::ris).collect(Collectors.joining());
    };
  }

  private String text() {
    String chart = calculationBy.isEmpty() ? Messages.text("cite.chart", title, subtitle, program)
        : Messages.text("cite.chart.by", title, subtitle, calculationBy, program);
    String editions = data.stream().map(one -> one.database() + one.dated()).collect(Collectors.joining("; "));
    String day = data.stream().flatMap(one -> one.retrieved().stream()).max(LocalDate::compareTo)
        .map(date -> Messages.text("cite.retrieved", FigureFormat.day(date))).orElse("");
    return chart + " " + Messages.text("cite.data", data.getFirst().author(), editions, data.getFirst().address(), day)
        + "\n";
  }

  private String note(Data one) {
    String chart = calculationBy.isEmpty() ? Messages.text("cite.note", title, subtitle, program)
        : Messages.text("cite.note.by", title, subtitle, calculationBy, program);
    return chart + one.dated();
  }

  /// Fields as BibLaTeX 3.20 names them; `doi` without the resolver's address.
  private String bibtex(Data one) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("author", "{" + escaped(one.author()) + "}");
    fields.put("title", escaped(one.database()));
    if (!one.year().isEmpty()) {
      fields.put("year", one.year());
    }
    one.doi().ifPresent(doi -> fields.put("doi", doi));
    one.url().ifPresent(url -> fields.put("url", url));
    one.retrieved().ifPresent(day -> fields.put("urldate", day.toString()));
    fields.put("note", escaped(note(one)));
    String lines = fields.entrySet().stream().map(field -> "  " + field.getKey() + " = {" + field.getValue() + "}")
        .collect(Collectors.joining(",\n"));
    return "@misc{" + key(one) + ",\n" + lines + "\n}\n";
  }

  /// `sipri-2024-5e0a12bc`: another one for each chart, the same each time.
  private String key(Data one) {
    String edition = one.edition().source().token().replaceAll("[^A-Za-z0-9-]+", "-")
        + (one.year().isEmpty() ? "" : "-" + one.year());
    return edition + "-" + HexFormat.of().toHexDigits(Objects.hash(title, subtitle));
  }

  private static String escaped(String text) {
    return text.replace("\\", "\\textbackslash ").replaceAll("([&%$#_{}])", "\\\\$1").replace("–", "--");
  }

  /// Tags of the RIS format: two letters, two spaces, a hyphen and a space; lines end with CR LF.
  private String ris(Data one) {
    StringBuilder ris = new StringBuilder();
    line(ris, "TY", "DATA");
    line(ris, "AU", one.author());
    line(ris, "TI", one.database());
    line(ris, "PY", one.year());
    line(ris, "DO", one.doi().orElse(""));
    line(ris, "UR", one.url().orElse(""));
    line(ris, "Y2", one.retrieved().map(RIS_DAY::format).orElse(""));
    line(ris, "N1", note(one));
    line(ris, "ER", "");
    return ris.toString();
  }

  private static void line(StringBuilder ris, String tag, String value) {
    if (!value.isEmpty() || tag.equals("ER")) {
      ris.append(tag).append("  - ").append(value).append("\r\n");
    }
  }
}
