import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassFileVersion;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeTransform;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/// Writes class files from before Java 6 anew with stack maps (JVM specification, section 4.7.4), their code unchanged.
///
/// The runtime's cache takes no class without them: picocli's 228 classes were loaded and verified anew at each start,
/// which was seen to cost 0.15 s of 0.38 s for `--version`.
final class ModernJar {
  /// Java 6, the first with stack maps.
  private static final int FIRST_WITH_MAPS = 50;

  private ModernJar() {}

  /// Copies a jar; old classes in it are written anew.
  static void copy(Path from, Path to) throws IOException {
    try (ZipFile zip = new ZipFile(from.toFile()); URLClassLoader classes = new URLClassLoader(new URL[]{
        from.toUri().toURL()}, ClassLoader.getPlatformClassLoader())) {
      ClassFile format = ClassFile.of(ClassFile.StackMapsOption.STACK_MAPS_WHEN_REQUIRED,
          ClassFile.ConstantPoolSharingOption.NEW_POOL,
          ClassFile.ClassHierarchyResolverOption.of(ClassHierarchyResolver.defaultResolver()
              .orElse(ClassHierarchyResolver.ofResourceParsing(classes))));
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      try (ZipOutputStream out = new ZipOutputStream(bytes)) {
        for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements();) {
          ZipEntry entry = entries.nextElement();
          byte[] content = zip.getInputStream(entry).readAllBytes();
          ZipEntry copied = new ZipEntry(entry.getName());
          copied.setTime(entry.getTime());
          out.putNextEntry(copied);
          out.write(entry.getName().endsWith(".class") ? modern(format, content) : content);
          out.closeEntry();
        }
      }
      Files.write(to, bytes.toByteArray());
      Files.setLastModifiedTime(to, Files.getLastModifiedTime(from));
    }
  }

  private static byte[] modern(ClassFile format, byte[] content) {
    ClassModel model = format.parse(content);
    if (model.majorVersion() >= FIRST_WITH_MAPS) {
      return content;
    }
    CodeTransform anew = (code, element) -> code.with(element);
    ClassTransform methods = ClassTransform.transformingMethodBodies(anew);
    return format.transformClass(model, methods.andThen((builder, element) -> builder
        .with(element instanceof ClassFileVersion ? ClassFileVersion.of(ClassFile.JAVA_8_VERSION, 0) : element)));
  }
}
