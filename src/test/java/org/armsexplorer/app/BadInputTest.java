package org.armsexplorer.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.armsexplorer.model.PartyNames;
import org.armsexplorer.store.NewStore;
import org.armsexplorer.store.StoreException;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Whatever is given: a sentence, and the store unharmed.
class BadInputTest {
  @TempDir Path folder;

  @Test
  void anEmptyFile() throws Exception {
    refused(Files.createFile(folder.resolve("empty.csv")), "it is empty");
  }

  @Test
  void aFolder() throws Exception {
    refused(Files.createDirectory(folder.resolve("downloads")), "it is a folder");
  }

  @Test
  void aBinary() throws Exception {
    byte[] bytes = new byte[5_000];
    new Random(1).nextBytes(bytes);
    refused(Files.write(folder.resolve("picture.csv"), bytes), "neither text, nor a spreadsheet");
  }

  @Test
  void aHeaderWithoutRows() throws Exception {
    refused(Files.writeString(folder.resolve("head.csv"), Invented.PREAMBLE + Invented.DELIVERIES_HEADER),
        "no row that can be used");
  }

  @Test
  void twoHundredMegabytesOfOneLineWithoutAHeader() throws Exception {
    refused(longLine("line.csv", ""), "goes on for more than 260,000 letters");
  }

  @Test
  void twoHundredMegabytesOfOneLineUnderAHeader() throws Exception {
    refused(longLine("line.csv", Invented.PREAMBLE + Invented.DELIVERIES_HEADER),
        "goes on for more than 260,000 letters");
  }

  @Test
  void aFileThatVanishes() throws Exception {
    Path file = Files.writeString(folder.resolve("a.csv"), Invented.DELIVERIES);
    Files.delete(file);
    refused(file, "There is no file");
  }

  @Test
  void aFileThatVanishesAfterThePreviewIsStoredAsItWasRead() throws Exception {
    Path file = Files.writeString(folder.resolve("a.csv"), Invented.DELIVERIES);
    try (Wiring wiring = Wiring.store(folder.resolve("store"))) {
      ImportPreview preview = wiring.imports().preview(List.of(file), Progress.SILENT);
      Files.delete(file);
      assertThat(wiring.imports().commit(preview, Progress.SILENT).batch()).isPositive();
    }
  }

  @Test
  void aStoreFolderThatCannotBeWritten() throws Exception {
    Path file = Files.writeString(folder.resolve("a.csv"), Invented.DELIVERIES);
    Path locked = Files.createDirectory(folder.resolve("locked"));
    Assumptions.assumeTrue(locked.toFile().setWritable(false) && !Files.isWritable(locked),
        "this user may write everywhere: a read-only folder cannot be made by rights");
    notWritten(file, locked.resolve("store"));
  }

  @Test
  void aStoreOnAReadOnlyDisk() throws Exception {
    Path file = Files.writeString(folder.resolve("a.csv"), Invented.DELIVERIES);
    try (SmallDisk disk = SmallDisk.mount(Files.createDirectory(folder.resolve("disk")), "1m,ro")) {
      notWritten(file, disk.place().resolve("store"));
    }
  }

  @Test
  void aFullDiskAtTheFirstImportLeavesNothing() throws Exception {
    Path file = Files.writeString(folder.resolve("a.csv"), Invented.DELIVERIES);
    try (SmallDisk disk = SmallDisk.mount(Files.createDirectory(folder.resolve("disk")), "40k")) {
      notWritten(file, disk.place().resolve("store"));
      assertThat(disk.place()).isEmptyDirectory();
    }
  }

  @Test
  void aStoreThatAnotherProcessMadeMeanwhileIsNotReplaced() throws Exception {
    Path store = folder.resolve("store");
    try (Wiring wiring = Wiring.store(store)) {
      load(wiring, Files.writeString(folder.resolve("a.csv"), Invented.DELIVERIES));
    }
    byte[] before = Files.readAllBytes(store.resolve("store.mv.db"));
    assertThatThrownBy(() -> NewStore.load(store, PartyNames.bundled(), List.of(), () -> false))
        .isInstanceOf(StoreException.class);
    assertThat(Files.readAllBytes(store.resolve("store.mv.db"))).isEqualTo(before);
  }

  @Test
  void aFullDiskAtALaterImportKeepsWhatWasThere() throws Exception {
    Path file = Files.writeString(folder.resolve("a.csv"), Invented.DELIVERIES);
    Path large = Files.writeString(folder.resolve("b.csv"), many(40_000));
    try (SmallDisk disk = SmallDisk.mount(Files.createDirectory(folder.resolve("disk")), "2m")) {
      Path store = disk.place().resolve("store");
      try (Wiring wiring = Wiring.store(store)) {
        load(wiring, file);
        assertThatThrownBy(() -> load(wiring, large))
            .isInstanceOfSatisfying(UserProblem.class,
                problem -> assertThat(problem.kind()).isEqualTo(UserProblem.Kind.CANNOT_WRITE))
            .hasMessageContaining("space");
        try (Stream<Path> kept = Files.list(store.resolve("sources"))) {
          assertThat(kept).as("the copy of the refused file is gone").hasSize(1);
        }
        Path small = Files.writeString(folder.resolve("c.csv"), Invented.DELIVERIES.replace("X-1", "X-2"));
        assertThat(load(wiring, small).batch()).as("the same window goes on").isPositive();
      }
      try (Wiring wiring = Wiring.store(store)) {
        assertThat(wiring.explorer().isSample()).isFalse();
        assertThat(load(wiring, file).batch()).as("the first file is still in the store").isZero();
      }
    }
  }

  private void notWritten(Path file, Path store) {
    assertThatThrownBy(() -> {
      try (Wiring wiring = Wiring.store(store)) {
        load(wiring, file);
      }
    }).isInstanceOfSatisfying(UserProblem.class,
        problem -> assertThat(problem.kind()).isEqualTo(UserProblem.Kind.CANNOT_WRITE))
        .hasMessageContaining(store.toString());
  }

  /// The store that holds another file is the same before and after.
  private void refused(Path bad, String sentence) throws Exception {
    Path good = Files.writeString(folder.resolve("good.csv"), Invented.DELIVERIES);
    Path store = folder.resolve("store");
    try (Wiring wiring = Wiring.store(store)) {
      load(wiring, good);
      assertThatThrownBy(() -> load(wiring, bad)).isInstanceOf(UserProblem.class).hasMessageContaining(sentence)
          .hasMessageContaining(String.valueOf(bad.getFileName())).hasMessageContaining("Nothing was stored");
    }
    try (Stream<Path> kept = Files.list(store.resolve("sources"))) {
      assertThat(kept).hasSize(1);
    }
  }

  private Path longLine(String name, String head) throws IOException {
    Path file = folder.resolve(name);
    byte[] piece = "a".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      out.write(head.getBytes(StandardCharsets.UTF_8));
      for (int i = 0; i < 200; i++) {
        out.write(piece);
      }
    }
    return file;
  }

  private static String many(int deals) {
    StringBuilder text = new StringBuilder(Invented.PREAMBLE + Invented.DELIVERIES_HEADER);
    for (int i = 2; i < deals; i++) {
      text.append(i).append(",Borduria,Syldavia,Y-").append(i)
          .append(",fighter aircraft,Aircraft,2000,No,4,Yes,2001,No,New,2.5,2.5,10,No\n");
    }
    return text.toString();
  }

  private static ImportOutcome load(Wiring wiring, Path file) throws UserProblem {
    return wiring.imports().commit(wiring.imports().preview(List.of(file), Progress.SILENT), Progress.SILENT);
  }
}
