package org.armsexplorer.exporter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;

class PdfPagesTest {

  private static List<TextPosition> letters(byte[] pdf) throws IOException {
    List<TextPosition> all = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      new PDFTextStripper() {
        @Override
        protected void processTextPosition(TextPosition letter) {
          all.add(letter);
        }
      }.getText(document);
    }
    return all;
  }

  @Test
  void aNumberAtTheRightStandsApartFromTheWordsOfTheNextColumn() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PDDocument document = new PDDocument(); PdfPages pages = new PdfPages(document)) {
      pages.row(List.of("280.00", "even"), new float[] {60, 80}, new boolean[] {true, false}, PdfPages.Style.SMALL);
      pages.foot("");
      document.save(out);
    }

    List<TextPosition> letters = letters(out.toByteArray());

    TextPosition last = letters.get("280.00".length() - 1);
    TextPosition next = letters.get("280.00".length());
    assertThat(next.getUnicode()).isEqualTo("e");
    assertThat(next.getXDirAdj() - last.getEndX()).isBetween(11f, 13f);
  }
}
