package org.maintenancedashboard.security.password;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import me.gosimple.nbvcxz.Nbvcxz;

/** The passwords everybody tries first. */
final class CommonPasswords {

    private static final String LIST = "/dictionaries/passwords.txt";
    private static final Pattern EDGES = Pattern.compile("^[^\\p{L}]+|[^\\p{L}]+$");
    private static final Pattern REPEATED = Pattern.compile("(.{1,6}?)\\1+.{0,5}", Pattern.DOTALL);
    private static final int SHORTEST_STEM = 4;
    private static final Set<String> KNOWN = read();

    private CommonPasswords() {
    }

    /** Whether a password is common, common with digits or signs around it, or one short piece over and over. */
    static boolean contains(String password) {
        String plain = password.toLowerCase(Locale.ROOT);
        String stem = EDGES.matcher(plain).replaceAll("");
        return KNOWN.contains(plain) || stem.length() >= SHORTEST_STEM && KNOWN.contains(stem) || REPEATED.matcher(plain).matches();
    }

    private static Set<String> read() {
        try (InputStream list = Nbvcxz.class.getResourceAsStream(LIST);
                BufferedReader lines = new BufferedReader(new InputStreamReader(list, StandardCharsets.UTF_8))) {
            return lines.lines().map(line -> line.split("[\\s,]")[0].toLowerCase(Locale.ROOT)).collect(Collectors.toUnmodifiableSet());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
