package org.casus.statement.model;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The files inside a model file ({@code reader-model.zip}, {@code inference-model.zip}), unpacked into memory. */
final class ModelArchive {
    private final Map<String, byte[]> files;

    private ModelArchive(Map<String, byte[]> files) {
        this.files = files;
    }

    static ModelArchive read(InputStream zipped) throws IOException {
        Map<String, byte[]> files = new HashMap<>();
        try (ZipInputStream zip = new ZipInputStream(zipped)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                ByteArrayOutputStream content = new ByteArrayOutputStream((int) Math.max(1 << 16, entry.getSize()));
                zip.transferTo(content);
                files.put(entry.getName(), content.toByteArray());
            }
        }
        return new ModelArchive(files);
    }

    /** The files of both. */
    ModelArchive with(ModelArchive other) {
        Map<String, byte[]> both = new HashMap<>(files);
        both.putAll(other.files);
        return new ModelArchive(both);
    }

    Optional<byte[]> file(String name) {
        return Optional.ofNullable(files.get(name));
    }

    byte[] required(String name) throws IOException {
        return file(name)
                .orElseThrow(() -> new IOException("The reader model lacks " + name + "; it holds " + files.keySet()
                        + ". Use a model file made by training/."));
    }

    Manifest manifest() throws IOException {
        return Manifest.parse(required("manifest.json"));
    }

    List<String> vocabulary() throws IOException {
        return new String(required("vocab.txt"), StandardCharsets.UTF_8).lines().toList();
    }
}
