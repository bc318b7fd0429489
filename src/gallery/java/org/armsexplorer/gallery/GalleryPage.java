package org.armsexplorer.gallery;

import java.util.List;
import org.armsexplorer.gallery.Gallery.Entry;

/// All questions with all their pictures on one page.
record GalleryPage(List<Entry> entries) {
  private static final String HEAD =
      """
          <!DOCTYPE html>
          <html lang="en">
          <meta charset="utf-8">
          <title>Gallery</title>
          <style>
          body { font: 16px/1.4 Roboto, Arial, sans-serif; margin: 2em; background: #d9dde2; color: #1f2933 }
          img { height: 240px; margin: 4px; background: repeating-conic-gradient(#cfe0d2 0 25%, #e3eee5 0 50%) 0 0/20px 20px }
          p { margin: 0; color: #5b6875 }
          </style>
          """;

  GalleryPage {
    entries = List.copyOf(entries);
  }

  String html() {
    StringBuilder page = new StringBuilder(HEAD);
    page.append("<h1>").append(entries.size()).append(" questions</h1>\n");
    for (Entry entry : entries) {
      page.append("<h2 id=\"").append(entry.data()).append('-').append(entry.file()).append("\">")
          .append(safe(entry.name())).append("</h2>\n<p>").append(entry.data()).append('/').append(entry.file())
          .append("</p>\n");
      entry.notices().forEach(notice -> page.append("<p>").append(safe(notice)).append("</p>\n"));
      for (Look look : Look.ALL) {
        String picture = entry.picture(look);
        page.append("<a href=\"").append(picture).append("\"><img loading=\"lazy\" alt=\"").append(look.name())
            .append("\" src=\"").append(picture).append("\"></a>\n");
      }
    }
    return page.append("</html>\n").toString();
  }

  private static String safe(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;");
  }
}
