package org.armsexplorer.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.nio.channels.Channels;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.armsexplorer.model.KnownParty;
import org.armsexplorer.model.PartyKind;
import org.armsexplorer.model.PartyName;
import org.armsexplorer.model.PartyNames;
import org.armsexplorer.model.SourceContent;
import org.armsexplorer.model.SourceFile;
import org.armsexplorer.model.Weapon;
import org.armsexplorer.spec.ChartSpec;
import org.armsexplorer.spec.ChartType;
import org.armsexplorer.spec.Dimension;
import org.armsexplorer.spec.Encoding;
import org.armsexplorer.spec.TransferFilter;
import org.junit.jupiter.api.Test;

final class FactSnapshotTest {
  private static final PartyNames NAMES = PartyNames.bundled();
  private static final String KEY = "SIPRI 2024 arcadia.csv";

  private static List<SourceContent> contents() {
    return List.of(
        new InventedTrade()
            .ordered(1, 1999, "Arcadia", "Syldavia", new Weapon("X-1 -", "fighter aircraft"), "Ürünleri, from stock",
                true, InventedTrade.delivery(2001, 3, "12.34"), InventedTrade.delivery(2003, 1, "0"))
            .deal(2, "Borduria", "Syldavia").content(),
        new InventedTrade().named("totals.csv").total("Arcadia", "Ruritania", 2004, "7").content());
  }

  private static FactTableBuilder gathered() {
    FactTableBuilder builder = new FactTableBuilder(InventedTrade.EDITION, NAMES, 1);
    contents().forEach(builder::add);
    return builder;
  }

  private static byte[] written() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    FactSnapshot.write(gathered(), KEY, Channels.newChannel(bytes));
    return bytes.toByteArray();
  }

  private static Optional<FactTableBuilder> read(byte[] bytes, String key, PartyNames names) {
    List<SourceFile> sources = contents().stream().map(SourceContent::file).toList();
    return FactSnapshot.read(MemorySegment.ofArray(bytes), key, InventedTrade.EDITION, names, sources);
  }

  @Test
  void whatIsReadAnswersAsWhatWasGathered() throws Exception {
    FactTable gathered = gathered().build();
    FactTable read = read(written(), KEY, NAMES).orElseThrow().build();
    assertThat(read.sources()).isEqualTo(gathered.sources());
    assertThat(read.catalogue()).isEqualTo(gathered.catalogue());
    for (Dimension one : Dimension.values()) {
      for (Dimension other : List.of(Dimension.YEAR, Dimension.DESIGNATION, Dimension.RECIPIENT)) {
        ChartSpec spec = ChartSpec.DEFAULT.withType(ChartType.TABLE)
            .withEncoding(new Encoding(one, one == other ? null : other)).normalized().spec();
        assertThat(read.answer(SummaryQuery.of(spec))).as("%s by %s", one, other)
            .hasToString(gathered.answer(SummaryQuery.of(spec)).toString());
      }
    }
    TransferFilter words = TransferFilter.ALL.withTerms(terms -> terms.withText("ürünleri"));
    assertThat(read.facets(words)).isEqualTo(gathered.facets(words));
    assertThat(read.facets(words).shown()).isEqualTo(2);
  }

  @Test
  void aBitThatIsAnotherOneIsFoundWhereverItIs() throws Exception {
    byte[] whole = written();
    for (int at = 0; at < whole.length; at++) {
      byte[] broken = whole.clone();
      broken[at] ^= (byte) (1 << at % 8);
      assertThat(read(broken, KEY, NAMES)).as("byte %d", at).isEmpty();
    }
  }

  @Test
  void aPartOfItIsNotRead() throws Exception {
    byte[] whole = written();
    for (int length : List.of(0, 1, 7, 8, whole.length / 2, whole.length - 1)) {
      assertThat(read(Arrays.copyOf(whole, length), KEY, NAMES)).as("%d bytes", length).isEmpty();
    }
  }

  @Test
  void anotherKeyOpensNothing() throws Exception {
    assertThat(read(written(), KEY + " and another", NAMES)).isEmpty();
  }

  @Test
  void namesThatMeanOtherPartiesNowAreGatheredAnew() throws Exception {
    PartyNames merged = NAMES.with(
        List.of(new KnownParty("Arcadia", PartyKind.STATE, null, null, List.of(new PartyName("Borduria", null)))));
    assertThat(merged.keyOf("Borduria")).isEqualTo("Arcadia");
    assertThat(read(written(), KEY, merged)).isEmpty();
  }

  @Test
  void aColumnMayBeLongerThanTheBuffer() throws Exception {
    List<Integer> years = new ArrayList<>();
    InventedTrade trade = new InventedTrade();
    for (int i = 0; i < 300_000; i++) {
      years.add(2000 + i % 11);
      trade.deal(i + 1, "Arcadia", "Syldavia", InventedTrade.delivery(2000 + i % 11, 1 + i % 9, "1"));
    }
    FactTableBuilder builder = new FactTableBuilder(InventedTrade.EDITION, NAMES, 1);
    SourceContent content = trade.content();
    builder.add(content);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    FactSnapshot.write(builder, KEY, Channels.newChannel(bytes));
    FactTable read = FactSnapshot
        .read(MemorySegment.ofArray(bytes.toByteArray()), KEY, InventedTrade.EDITION, NAMES, List.of(content.file()))
        .orElseThrow().build();
    SummaryQuery query = SummaryQuery.of(ChartSpec.DEFAULT.withEncoding(new Encoding(Dimension.YEAR, null)));
    assertThat(read.answer(query)).hasToString(builder.build().answer(query).toString());
    assertThat(read.size()).isEqualTo(years.size());
  }

  /// A file of an older program must not be read as if it were of this one: who changes the layout changes its number.
  @Test
  void theLayoutHasItsNumber() throws Exception {
    byte[] hash = MessageDigest.getInstance("SHA-256").digest(written());
    assertThat(FactSnapshot.LAYOUT + " " + HexFormat.of().formatHex(hash, 0, 8)).isEqualTo("1 a7ff917e3149a94d");
  }
}
