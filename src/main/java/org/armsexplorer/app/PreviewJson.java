package org.armsexplorer.app;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.armsexplorer.analysis.Comparison;
import org.armsexplorer.importer.FirstRows;
import org.armsexplorer.model.Edition;
import org.armsexplorer.model.SourceFile;
import org.jspecify.annotations.Nullable;

/// A preview as one JSON object: `files`, each with `name`, `form`, `edition` (`year`, `name`, `guessed`), `generated`
/// (ISO 8601, null where the file has no date), `window` (`first`, `last`), `coverage` (`suppliers`, `recipients`: lists,
/// empty for all), `rows`, `deals`, `deliveries`, `figures`, `bytes`, `encoding`, `checksum`, `known`, `compared` (with
/// the store or with `other`: `same`, `new`, `changed`, `vanished`, `answers`, `examples`), `issues` (`severity`, `line`,
/// 0 for all of the file, `text`), `header` and `first` (`line`, `fields`).
final class PreviewJson {
  private final ObjectMapper mapper = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  void write(ImportPreview preview, Appendable out) throws IOException {
    Map<String, Object> whole = new LinkedHashMap<>();
    whole.put("files", PreviewFile.of(preview).stream().map(PreviewJson::file).toList());
    out.append(mapper.writeValueAsString(whole)).append('\n');
  }

  private static Map<String, @Nullable Object> file(PreviewFile file) {
    SourceFile about = file.file();
    Edition edition = about.edition();
    LocalDateTime generated = about.generated();
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("name", about.name());
    json.put("form", about.form().word());
    json.put("edition", map("year", edition.year(), "name", edition.name(), "guessed", edition.guessed()));
    json.put("generated", generated == null ? null : generated.toString());
    json.put("window", map("first", about.coverage().years().first(), "last", about.coverage().years().last()));
    json.put("coverage", map("suppliers", new TreeSet<>(about.coverage().suppliers()), "recipients",
        new TreeSet<>(about.coverage().recipients())));
    json.put("rows", about.rows());
    json.put("deals", file.deals());
    json.put("deliveries", file.deliveries());
    json.put("figures", file.figures());
    json.put("bytes", about.bytes());
    json.put("encoding", about.encoding());
    json.put("checksum", about.checksum());
    json.put("known", file.known());
    json.put("compared", file.comparisons().stream().map(PreviewJson::comparison).toList());
    json.put("issues", file.issues().stream().map(issue -> map("severity",
        issue.weight().name().toLowerCase(Locale.ROOT), "line", issue.line(), "text", issue.text())).toList());
    json.put("header", file.first().header());
    List<Object> rows = new ArrayList<>();
    for (FirstRows.Row row : file.first().rows()) {
      rows.add(map("line", row.line(), "fields", row.fields()));
    }
    json.put("first", rows);
    return json;
  }

  private static Map<String, Object> comparison(FileComparison one) {
    Comparison counts = one.comparison();
    Map<String, Object> json = map("other", one.other(), "same", counts.same(), "new", counts.fresh());
    json.putAll(map("changed", counts.changed(), "vanished", counts.vanished(), "answers",
        one.answers().name().toLowerCase(Locale.ROOT)));
    json.put("examples", counts.examples().stream().map(example -> {
      Map<String, Object> map = map("subject", example.subject(), "aspect",
          example.aspect().name().toLowerCase(Locale.ROOT), "before", example.before());
      map.putAll(map("after", example.after(), "line", example.line()));
      return map;
    }).toList());
    return json;
  }

  private static Map<String, Object> map(Object... pairs) {
    Map<String, Object> map = new LinkedHashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      map.put(String.valueOf(pairs[i]), pairs[i + 1]);
    }
    return map;
  }
}
