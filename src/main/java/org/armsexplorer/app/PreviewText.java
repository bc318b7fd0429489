package org.armsexplorer.app;

import java.io.IOException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.armsexplorer.importer.FirstRows;
import org.armsexplorer.language.Wording;
import org.armsexplorer.model.SourceFile;

/// A preview as text for reading: a block for each file, with its first rows as they stand in it.
final class PreviewText {
  private static final int WIDEST = 24;

  void write(ImportPreview preview, Appendable out) throws IOException {
    boolean first = true;
    for (PreviewFile file : PreviewFile.of(preview)) {
      out.append(first ? "" : "\n").append(file.file().name()).append('\n');
      for (Line line : lines(file)) {
        out.append(String.format(Locale.ROOT, "  %-10s %s%n", line.label(), line.text()).replace("\r", ""));
      }
      rows(file.first(), out);
      first = false;
    }
  }

  private record Line(String label, String text) {}

  private static Line line(String key, String text) {
    return new Line(Messages.text("preview." + key), text);
  }

  private static List<Line> lines(PreviewFile file) {
    SourceFile about = file.file();
    List<Line> lines = new ArrayList<>();
    lines.add(line("form", about.form().word() + ": " + file.form()));
    lines.add(line("edition", about.edition().guessed() ? Messages.text("preview.guessed", about.edition().title())
        : about.edition().title()));
    LocalDateTime generated = about.generated();
    lines.add(
        line("generated", generated == null ? Messages.text("import.undated") : Wording.current().minute(generated)));
    lines.add(line("window", about.coverage().years().toString()));
    lines.add(line("coverage", CoverageText.parties(about.coverage())));
    lines.add(line("rows", rows(file)));
    lines.add(line("file", Messages.text("preview.about", Long.toString(about.bytes()), about.encoding())));
    lines.add(line("checksum", about.checksum()));
    lines.add(line("store", Messages.text(file.known() ? "preview.known" : "preview.new")));
    for (FileComparison comparison : file.comparisons()) {
      if (comparison.isWithStore()) {
        lines.add(line("compared", comparison.counts()));
      }
      comparison.lines().forEach(text -> lines.add(new Line("", text)));
    }
    lines.add(line("issues", Integer.toString(file.issues().size())));
    for (PreviewFile.Issue issue : file.issues()) {
      String weight = Messages.text("import.severity." + issue.weight().name());
      lines.add(new Line("", issue.line() == 0 ? weight + ": " + issue.text()
          : Messages.text("preview.issue-at", Integer.toString(issue.line()), weight, issue.text())));
    }
    return lines;
  }

  static String rows(PreviewFile file) {
    return file.figures() > 0
        ? Messages.text("preview.figures", Integer.toString(file.file().rows()), Integer.toString(file.figures()))
        : Messages.text("preview.deals", Integer.toString(file.file().rows()), Integer.toString(file.deals()),
            Integer.toString(file.deliveries()));
  }

  private static void rows(FirstRows first, Appendable out) throws IOException {
    List<List<String>> table = new ArrayList<>();
    List<String> header = new ArrayList<>(List.of(Messages.text("preview.line")));
    header.addAll(first.header());
    table.add(header);
    for (FirstRows.Row row : first.rows()) {
      List<String> fields = new ArrayList<>(List.of(Integer.toString(row.line())));
      fields.addAll(row.fields());
      table.add(fields);
    }
    int[] widths = new int[table.stream().mapToInt(List::size).max().orElse(0)];
    for (List<String> row : table) {
      for (int i = 0; i < row.size(); i++) {
        widths[i] = Math.max(widths[i], Math.min(WIDEST, row.get(i).length()));
      }
    }
    for (List<String> row : table) {
      StringBuilder line = new StringBuilder("   ");
      for (int i = 0; i < row.size(); i++) {
        String field = row.get(i);
        String shown = field.length() > WIDEST ? field.substring(0, WIDEST - 1) + "…" : field;
        line.append(' ').append(shown).append(" ".repeat(widths[i] - shown.length())).append(' ');
      }
      out.append(line.toString().stripTrailing()).append('\n');
    }
  }
}
