package org.maintenancedashboard.audit.cut;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import org.maintenancedashboard.common.Settings;

/** The key pair (Ed25519) that signs cuts, made at the first one: {@code audit/cut-private.key} and {@code audit/cut-public.key} in the data folder. */
public final class CutKey {

    private static final String ALGORITHM = "Ed25519";

    private final Path folder;

    /** The one of this installation. */
    public CutKey() {
        this(Settings.dataDirectory().resolve("audit"));
    }

    CutKey(Path folder) {
        this.folder = folder;
    }

    /** A signature over the text; the first one makes the key. */
    public byte[] sign(String text) {
        try {
            if (!Files.exists(folder.resolve("cut-public.key"))) {
                make();
            }
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initSign(KeyFactory.getInstance(ALGORITHM).generatePrivate(new PKCS8EncodedKeySpec(Files.readAllBytes(folder.resolve("cut-private.key")))));
            signature.update(text.getBytes(StandardCharsets.UTF_8));
            return signature.sign();
        } catch (IOException unusable) {
            throw new UncheckedIOException("The key that signs cuts of the audit trail cannot be used: " + folder, unusable);
        } catch (GeneralSecurityException wrong) {
            throw new IllegalStateException("Not a key that signs cuts of the audit trail: " + folder, wrong);
        }
    }

    /** False as well where the public key is not there. */
    public boolean isSigned(String text, byte[] sign) {
        try {
            if (!Files.exists(folder.resolve("cut-public.key"))) {
                return false;
            }
            PublicKey key = KeyFactory.getInstance(ALGORITHM).generatePublic(new X509EncodedKeySpec(Files.readAllBytes(folder.resolve("cut-public.key"))));
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initVerify(key);
            signature.update(text.getBytes(StandardCharsets.UTF_8));
            return signature.verify(sign);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Cannot read the key of cuts in " + folder, unreadable);
        } catch (GeneralSecurityException forged) {
            return false;
        }
    }

    private void make() throws IOException, GeneralSecurityException {
        KeyPair pair = KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
        Files.createDirectories(folder);
        Path secret = folder.resolve("cut-private.key");
        Files.deleteIfExists(secret);
        Files.createFile(secret, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.write(secret, pair.getPrivate().getEncoded());
        Files.write(folder.resolve("cut-public.key"), pair.getPublic().getEncoded());
    }
}
