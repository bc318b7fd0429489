package org.armsexplorer.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.armsexplorer.analysis.Facts;
import org.armsexplorer.model.DealRecord;
import org.armsexplorer.model.EditionKey;
import org.armsexplorer.model.FigureRecord;
import org.armsexplorer.model.PartyNames;
import org.armsexplorer.model.SourceFile;
import org.armsexplorer.spec.TransferFilter;
import org.junit.jupiter.api.Test;

class AskAheadTest {

  @Test
  void theFactsAreLoadedBeforeTheWindowAsks() throws Exception {
    Watched source = new Watched(new SampleSource(PartyNames.bundled()));
    new Explorer(source, source, PartyNames.bundled(), new PartyGroups(java.nio.file.Path.of("unused"))).askAhead();
    assertThat(source.asked.await(30, TimeUnit.SECONDS)).isTrue();
  }

  /// A source that tells when its facts are asked for.
  private record Watched(FactSource source, CountDownLatch asked) implements FactSource {

    Watched(FactSource source) {
      this(source, new CountDownLatch(1));
    }

    @Override
    public List<EditionInfo> editions() throws UserProblem {
      return source.editions();
    }

    @Override
    public Facts facts(EditionKey edition) throws UserProblem {
      asked.countDown();
      return source.facts(edition);
    }

    @Override
    public long version() {
      return source.version();
    }

    @Override
    public List<DealRecord> deals(EditionKey edition, TransferFilter filter) throws UserProblem {
      return source.deals(edition, filter);
    }

    @Override
    public List<FigureRecord> figures(EditionKey edition, TransferFilter filter) throws UserProblem {
      return source.figures(edition, filter);
    }

    @Override
    public Optional<LocalDateTime> imported(SourceFile file) throws UserProblem {
      return source.imported(file);
    }

    @Override
    public Optional<byte[]> bytes(SourceFile file) throws UserProblem {
      return source.bytes(file);
    }
  }
}
