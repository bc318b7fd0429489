package org.armsexplorer.exporter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import javax.imageio.ImageIO;
import org.armsexplorer.spec.ChartSize;
import org.armsexplorer.spec.Theme;
import org.junit.jupiter.api.Test;

final class PngExporterTest {
  private static final ChartSize SMALL = ChartSize.parse("640x360");

  @Test
  void aPictureHasTheSizeAskedForAndIsNotBlank() throws Exception {
    BufferedImage image = image(png(Answers.request(ExportFormat.PNG, SMALL).withScale(2), Theme.DARK));
    assertThat(image.getWidth()).isEqualTo(1280);
    assertThat(image.getHeight()).isEqualTo(720);
    assertThat(image.getColorModel().hasAlpha()).isFalse();
    assertThat(colours(image)).isGreaterThan(20);
  }

  @Test
  void aPrintColumnIsCountedInDotsAnInch() throws Exception {
    byte[] png = png(Answers.request(ExportFormat.PNG, ChartSize.parse("85mm")).withScale(2), Theme.LIGHT);
    assertThat(image(png).getWidth()).isEqualTo(Math.round(85 / 25.4 * 600));
    int at = new String(png, StandardCharsets.ISO_8859_1).indexOf("pHYs");
    assertThat(ByteBuffer.wrap(png).getInt(at + 4)).isEqualTo((int) Math.round(600 / 0.0254));
  }

  @Test
  void aTransparentPictureKeepsItsGroundClear() throws Exception {
    BufferedImage image = image(png(Answers.request(ExportFormat.PNG, SMALL), Theme.TRANSPARENT));
    assertThat(image.getRGB(0, 0) >>> 24).isZero();
    assertThat(colours(image)).isGreaterThan(20);
  }

  @Test
  void stripsGiveTheSamePictureAsOnePiece() throws Exception {
    BufferedImage whole = image(png(Answers.request(ExportFormat.PNG, SMALL).withScale(4), Theme.LIGHT));
    BufferedImage strips = image(png(Answers.request(ExportFormat.PNG, SMALL).withScale(8), Theme.LIGHT));
    assertThat((long) strips.getWidth() * strips.getHeight()).isGreaterThan(1 << 23);
    int differing = 0;
    for (int y = 0; y < whole.getHeight(); y += 3) {
      for (int x = 0; x < whole.getWidth(); x += 3) {
        int one = whole.getRGB(x, y) & 0xff;
        int other = strips.getRGB(2 * x, 2 * y) & 0xff;
        differing += Math.abs(one - other) > 128 ? 1 : 0;
      }
    }
    assertThat(differing).isLessThan(whole.getWidth() * whole.getHeight() / 9 / 100);
  }

  @Test
  void pixelsComeBackAsTheyWere() throws IOException {
    int width = 37;
    int height = 50;
    int[] argb = new int[width * height];
    Random random = new Random(7);
    for (int i = 0; i < argb.length; i++) {
      argb[i] = i / width % 3 == 0 ? random.nextInt() : i >= width ? argb[i - width] : 0;
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PngFile file = new PngFile(bytes);
    file.begin(width, height, true, 300);
    try (PngPixels pixels = new PngPixels(file, width, true)) {
      pixels.rows(argb, 20);
      pixels.rows(Arrays.copyOfRange(argb, 20 * width, argb.length), height - 20);
      pixels.end();
    }
    file.end();
    assertThat(image(bytes.toByteArray()).getRGB(0, 0, width, height, null, 0, width)).isEqualTo(argb);
  }

  @Test
  void aPictureThatNobodyCouldOpenIsRefused() {
    ExportRequest request = Answers.request(ExportFormat.PNG, ChartSize.parse("20000x20000")).withScale(16);
    assertThatThrownBy(() -> png(request, Theme.LIGHT)).isInstanceOfSatisfying(ExportException.class,
        e -> assertThat(e.kind()).isEqualTo(ExportException.Kind.TOO_LARGE));
  }

  private static byte[] png(ExportRequest request, Theme theme) throws IOException, ExportException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    new PngExporter().write(request, Answers.content(theme), bytes);
    return bytes.toByteArray();
  }

  private static BufferedImage image(byte[] png) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(png));
  }

  private static long colours(BufferedImage image) {
    return Arrays.stream(image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth())).distinct()
        .count();
  }
}
