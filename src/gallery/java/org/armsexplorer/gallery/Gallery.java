package org.armsexplorer.gallery;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.armsexplorer.app.Answer;
import org.armsexplorer.app.Progress;
import org.armsexplorer.app.UserProblem;
import org.armsexplorer.app.Wiring;
import org.armsexplorer.spec.ChartSpec;
import org.armsexplorer.spec.NormalizedSpec;
import org.armsexplorer.spec.ReadSpec;
import org.armsexplorer.spec.SpecNotice;

/// Draws each question of `src/gallery/specs` in all looks into `target/gallery`: those of the folder `sample` on the
/// project's sample, `invented` on an invented world, `downloads` on the downloads where they lie beside the project.
/// Run by `mvn -Pgallery verify`; arguments are parts of names, to draw some of the questions only.
public final class Gallery {
  private final Path target;
  private final List<String> wanted;
  private final List<Entry> entries = new ArrayList<>();

  /// A question that was drawn.
  ///
  /// @param data which data answered
  /// @param notices what of it was replaced
  record Entry(String data, String file, String name, List<String> notices) {

    Entry {
      notices = List.copyOf(notices);
    }

    String picture(Look look) {
      return data + "-" + file + "-" + look.name() + ".png";
    }
  }

  private Gallery(Path target, List<String> wanted) {
    this.target = target;
    this.wanted = wanted;
  }

  public static void main(String[] arguments) throws IOException, UserProblem {
    Path base = Path.of(System.getProperty("project.basedir", ""));
    Path target = base.resolve("target").resolve("gallery");
    Files.createDirectories(target);
    new Gallery(target, List.of(arguments)).draw(base);
  }

  private void draw(Path base) throws IOException, UserProblem {
    Path specs = base.resolve("src/gallery/specs");
    try (Wiring sample = Wiring.sample()) {
      drawAll(sample, specs.resolve("sample"));
    }
    try (Wiring invented = stored(List.of(InventedWorld.file()))) {
      drawAll(invented, specs.resolve("invented"));
    }
    Path shared = Path.of(System.getProperty("gallery.downloads", base.resolve("../shared/data/sipri").toString()));
    List<Path> downloads = Stream.of("deliveries-1950-1989_2024-04-16.csv", "deliveries-1990-2023_2024-04-13.csv",
        "register-full-2024-03-18.csv").map(shared::resolve).toList();
    if (downloads.stream().allMatch(Files::isRegularFile)) {
      try (Wiring full = stored(downloads)) {
        drawAll(full, specs.resolve("downloads"));
      }
    } else {
      System.out.println("No downloads in " + shared + ": their questions were not drawn.");
    }
    for (Look look : Look.ALL) {
      new ContactSheets(target, look).write(entries);
    }
    Files.writeString(target.resolve("index.html"), new GalleryPage(entries).html());
    System.out.println(entries.size() + " questions in " + Look.ALL.size() + " looks: " + target.resolve("index.html"));
  }

  private static Wiring stored(List<Path> files) throws IOException, UserProblem {
    Wiring wiring = Wiring.store(Files.createTempDirectory("gallery").resolve("store"));
    wiring.imports().commit(wiring.imports().preview(files, Progress.SILENT), Progress.SILENT);
    return wiring;
  }

  private void drawAll(Wiring wiring, Path folder) throws IOException, UserProblem {
    List<Path> files;
    try (Stream<Path> all = Files.list(folder)) {
      files =
          all.filter(file -> wanted.isEmpty() || wanted.stream().anyMatch(file.toString()::contains)).sorted().toList();
    }
    for (Path file : files) {
      draw(wiring, file, String.valueOf(folder.getFileName()));
    }
  }

  private void draw(Wiring wiring, Path file, String data) throws UserProblem {
    ReadSpec read = wiring.views().read(file);
    if (!read.ignored().isEmpty()) {
      throw new IllegalStateException(file + " says what is not understood: " + read.ignored());
    }
    Answer answer = wiring.explorer().answer(read.view().spec());
    List<String> notices =
        answer.normalized().notices().stream().map((SpecNotice notice) -> wiring.explorer().notice(notice)).toList();
    String name = String.valueOf(file.getFileName()).replace(".json", "");
    Entry entry = new Entry(data, name, read.view().name(), notices);
    for (Look look : Look.ALL) {
      wiring.exports().export(in(look, answer), target.resolve(entry.picture(look)), false);
    }
    entries.add(entry);
  }

  private static Answer in(Look look, Answer answer) {
    ChartSpec spec = answer.normalized().spec()
        .withPresentation(looks -> looks.withTheme(look.theme()).withSize(look.size()).withScale(look.scale()));
    return new Answer(new NormalizedSpec(spec, answer.normalized().notices()), answer.facts(), answer.table(),
        answer.exhibit(), answer.chart().withTheme(look.theme()));
  }
}
