package org.maintenancedashboard.realm;

import java.io.IOException;
import java.io.InputStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/** A certificate authority made by keytool for one test, and what it issues. All files lie in one folder, all stores have one password. */
record Authority(Path folder) {

    static final String PASSWORD = "only for this test";

    private static final String ALIAS = "it";

    /**
     * What was issued.
     *
     * @param store PKCS12 with key and certificate
     */
    record Issued(Path store, Path certificatePem, Path keyPem) {
    }

    /** Makes the authority's own certificate. */
    static Authority make(Path folder, String name) throws IOException, InterruptedException {
        Files.createDirectories(folder);
        Authority made = new Authority(folder);
        made.keytool(made.own(), "-genkeypair", "-keyalg", "RSA", "-dname", "CN=" + name, "-ext", "bc:c");
        made.keytool(made.own(), "-exportcert", "-rfc", "-file", made.pem().toString());
        made.keytool(made.trust(), "-importcert", "-noprompt", "-file", made.pem().toString());
        return made;
    }

    /** PKCS12 with the authority's certificate, for whoever is to trust it. */
    Path trust() {
        return folder.resolve("trust.p12");
    }

    /** The authority's certificate as text. */
    Path pem() {
        return folder.resolve("authority.pem");
    }

    /** Issues a certificate for a server on the loopback address, or for a person. */
    Issued issue(String file, String subject) throws IOException, InterruptedException, GeneralSecurityException {
        Path store = folder.resolve(file + ".p12");
        Path request = folder.resolve(file + ".csr");
        Path certificate = folder.resolve(file + ".pem");
        keytool(store, "-genkeypair", "-keyalg", "RSA", "-dname", subject);
        keytool(store, "-certreq", "-file", request.toString());
        keytool(own(), "-gencert", "-rfc", "-infile", request.toString(), "-outfile", certificate.toString(), "-ext", "san=ip:127.0.0.1,dns:localhost");
        Path chain = Files.writeString(folder.resolve(file + ".chain"), Files.readString(certificate) + Files.readString(pem()));
        keytool(store, "-importcert", "-noprompt", "-file", chain.toString());
        return new Issued(store, certificate, Files.writeString(folder.resolve(file + ".key"), key(store)));
    }

    private Path own() {
        return folder.resolve("authority.p12");
    }

    private static String key(Path store) throws IOException, GeneralSecurityException {
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream stream = Files.newInputStream(store)) {
            keys.load(stream, PASSWORD.toCharArray());
        }
        byte[] key = keys.getKey(ALIAS, PASSWORD.toCharArray()).getEncoded();
        return "-----BEGIN PRIVATE KEY-----\n" + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(key) + "\n-----END PRIVATE KEY-----\n";
    }

    private void keytool(Path store, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin/keytool").toString()));
        command.addAll(List.of(arguments));
        command.addAll(List.of("-alias", ALIAS, "-storetype", "PKCS12", "-keystore", store.toString(), "-storepass", PASSWORD));
        Path log = folder.resolve("keytool.log");
        int code = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(Redirect.appendTo(log.toFile())).start().waitFor();
        if (code != 0) {
            throw new IOException("keytool failed: " + Files.readString(log));
        }
    }
}
