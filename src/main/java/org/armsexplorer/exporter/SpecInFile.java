package org.armsexplorer.exporter;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/// How a written picture carries the view that made it, so that it can be found again: under this keyword in a text
/// chunk of a PNG, in the metadata of an SVG, in the document information of a PDF.
public final class SpecInFile {
  static final String KEYWORD = "arms-transfer-explorer-spec";
  private static final int MOST_BYTES = 1 << 20;

  private SpecInFile() {}

  /// The view's JSON; empty where the picture carries none, or is not what its ending says.
  public static Optional<String> read(Path file) throws IOException {
    Optional<ExportFormat> format = ExportFormat.of(file);
    if (format.isEmpty()) {
      return Optional.empty();
    }
    return switch (format.get()) {
      case PNG -> png(file);
      case SVG -> svg(file);
      case PDF -> pdf(file);
      case CSV, XLSX -> Optional.empty();
    };
  }

  /// Source: PNG specification, third edition, section 11.3.3.4 (iTXt).
  private static Optional<String> png(Path file) throws IOException {
    try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
      if (!Arrays.equals(in.readNBytes(PngFile.SIGNATURE.length), PngFile.SIGNATURE)) {
        return Optional.empty();
      }
      byte[] start = (KEYWORD + "\0\0\0\0\0").getBytes(StandardCharsets.ISO_8859_1);
      while (true) {
        int length = in.readInt();
        String type = new String(in.readNBytes(4), StandardCharsets.ISO_8859_1);
        if (length < 0 || "IEND".equals(type)) {
          return Optional.empty();
        }
        if ("iTXt".equals(type) && length <= MOST_BYTES) {
          byte[] data = in.readNBytes(length);
          if (data.length >= start.length && Arrays.equals(data, 0, start.length, start, 0, start.length)) {
            return Optional.of(new String(data, start.length, data.length - start.length, StandardCharsets.UTF_8));
          }
        } else {
          in.skipNBytes(length);
        }
        in.skipNBytes(4);
      }
    } catch (EOFException e) {
      return Optional.empty();
    }
  }

  private static Optional<String> svg(Path file) throws IOException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
      XMLStreamReader xml = factory.createXMLStreamReader(in);
      while (xml.hasNext()) {
        if (xml.next() == XMLStreamConstants.START_ELEMENT && KEYWORD.equals(xml.getAttributeValue(null, "id"))) {
          return Optional.of(xml.getElementText());
        }
      }
      return Optional.empty();
    } catch (XMLStreamException e) {
      return Optional.empty();
    }
  }

  private static Optional<String> pdf(Path file) throws IOException {
    try (PDDocument document = Loader.loadPDF(file.toFile())) {
      return Optional.ofNullable(document.getDocumentInformation().getCustomMetadataValue(KEYWORD));
    } catch (IOException e) {
      if (Files.isReadable(file)) {
        return Optional.empty();
      }
      throw e;
    }
  }
}
