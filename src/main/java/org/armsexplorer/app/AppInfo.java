package org.armsexplorer.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;

/// The program's name and version, as the build wrote them into `app.properties`, and the Java it runs on.
public record AppInfo(String name, String version, String java) {

  /// This program.
  public static AppInfo current() {
    Properties properties = new Properties();
    try (InputStream in = Objects.requireNonNull(AppInfo.class.getResourceAsStream("app.properties"))) {
      properties.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new AppInfo("Arms Transfer Explorer", properties.getProperty("version", ""), Runtime.version().toString());
  }
}
