package org.armsexplorer.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.armsexplorer.analysis.FactTable;
import org.armsexplorer.analysis.FactTableBuilder;
import org.armsexplorer.analysis.Facts;
import org.armsexplorer.analysis.FigureFilter;
import org.armsexplorer.importer.ImportException;
import org.armsexplorer.importer.SourceReader;
import org.armsexplorer.model.DealRecord;
import org.armsexplorer.model.EditionKey;
import org.armsexplorer.model.FigureRecord;
import org.armsexplorer.model.PartyNames;
import org.armsexplorer.model.SourceContent;
import org.armsexplorer.model.SourceFile;
import org.armsexplorer.spec.TransferFilter;
import org.jspecify.annotations.Nullable;

/// The quoted figures that come with the program: deliveries to Myanmar, 2000 to 2019.
final class SampleSource implements FactSource {
  private static final String FILE = "myanmar-2000-2019.csv";
  private final PartyNames names;
  private @Nullable FactTable table;

  SampleSource(PartyNames names) {
    this.names = names;
  }

  @Override
  public List<EditionInfo> editions() {
    return List.of(new EditionInfo(table().edition(), table().sources()));
  }

  @Override
  public Facts facts(EditionKey edition) {
    return table();
  }

  /// There are none: the sample quotes figures.
  @Override
  public List<DealRecord> deals(EditionKey edition, TransferFilter filter) {
    return List.of();
  }

  @Override
  public List<FigureRecord> figures(EditionKey edition, TransferFilter filter) {
    SourceContent content = content();
    return content.figures().stream().map(figure -> FigureRecord.of(figure, content.file(), names))
        .filter(new FigureFilter(filter, names)::passes).toList();
  }

  @Override
  public Optional<LocalDateTime> imported(SourceFile file) {
    return Optional.empty();
  }

  @Override
  public Optional<byte[]> bytes(SourceFile file) {
    return Optional.of(bytes());
  }

  @Override
  public long version() {
    return 0;
  }

  private synchronized FactTable table() {
    FactTable known = table;
    if (known == null) {
      SourceContent content = content();
      known = FactTableBuilder.of(content.file().edition(), names, List.of(content));
      table = known;
    }
    return known;
  }

  private SourceContent content() {
    try {
      return new SourceReader(names).read(Path.of(FILE), bytes()).content();
    } catch (ImportException e) {
      throw new IllegalStateException(e);
    }
  }

  private static byte[] bytes() {
    try (InputStream in = Objects.requireNonNull(SampleSource.class.getResourceAsStream("sample/" + FILE))) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
