package org.maintenancedashboard.web.shell;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.CRC32;

/** A number made from the content of our own styles and scripts, equal on every node. */
@ApplicationScoped
public class AssetVersion {

    private static final String FOLDER = "/resources/md/";

    @Inject
    private ServletContext context;

    private String value;

    @PostConstruct
    void read() {
        CRC32 sum = new CRC32();
        Set<String> files = new TreeSet<>(context.getResourcePaths(FOLDER));
        files.removeIf(file -> file.endsWith("/"));
        for (String file : files) {
            try (InputStream content = context.getResourceAsStream(file)) {
                sum.update(content.readAllBytes());
            } catch (IOException unreadable) {
                throw new UncheckedIOException(file, unreadable);
            }
        }
        value = Long.toString(sum.getValue(), Character.MAX_RADIX);
    }

    public String value() {
        return value;
    }
}
