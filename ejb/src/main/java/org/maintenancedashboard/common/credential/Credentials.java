package org.maintenancedashboard.common.credential;

import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.NoSuchAlgorithmException;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.RSAPublicKeySpec;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import org.maintenancedashboard.common.Settings;
import org.wildfly.security.auth.server.IdentityCredentials;
import org.wildfly.security.credential.PasswordCredential;
import org.wildfly.security.credential.store.CredentialStore;
import org.wildfly.security.credential.store.CredentialStore.CredentialSourceProtectionParameter;
import org.wildfly.security.credential.store.CredentialStoreException;
import org.wildfly.security.password.interfaces.ClearPassword;

/**
 * What the credential store of this installation holds: the file that the server's own configuration calls {@code keys}, {@code md.credentials}, opened
 * with {@code MD_STORE_PASSWORD}. Read anew at each call, which takes a moment: for starts and for rare work.
 */
public final class Credentials {

    private static final String FILE = "credentials.p12";

    private Credentials() {
    }

    /** The password kept under a name. */
    public static Optional<String> findPassword(String alias) {
        char[] password = Settings.find("MD_STORE_PASSWORD").orElseThrow(() -> new IllegalStateException("MD_STORE_PASSWORD is missing: it opens " + file())).toCharArray();
        try {
            CredentialStore store = CredentialStore.getInstance("KeyStoreCredentialStore");
            store.initialize(Map.of("location", file().toString(), "modifiable", "false", "keyStoreType", "PKCS12"), new CredentialSourceProtectionParameter(
                    IdentityCredentials.NONE.withCredential(new PasswordCredential(ClearPassword.createRaw(ClearPassword.ALGORITHM_CLEAR, password)))));
            return Optional.ofNullable(store.retrieve(alias, PasswordCredential.class)).map(held -> new String(held.getPassword(ClearPassword.class).getPassword()));
        } catch (CredentialStoreException | NoSuchAlgorithmException failure) {
            throw new IllegalStateException("The credential store " + file() + " cannot be read", failure);
        }
    }

    /** The key pair whose private half (RSA, PKCS#8 in Base64) is kept under a name; {@link IllegalStateException} where there is none. */
    public static KeyPair getKeyPair(String alias) {
        String text = findPassword(alias).orElseThrow(() -> new IllegalStateException("The credential store " + file() + " holds no key pair " + alias));
        try {
            KeyFactory rsa = KeyFactory.getInstance("RSA");
            RSAPrivateCrtKey key = (RSAPrivateCrtKey) rsa.generatePrivate(new PKCS8EncodedKeySpec(Base64.getDecoder().decode(text)));
            return new KeyPair(rsa.generatePublic(new RSAPublicKeySpec(key.getModulus(), key.getPublicExponent())), key);
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException("The credential store " + file() + " holds no RSA key under " + alias, failure);
        }
    }

    private static Path file() {
        return Settings.find("md.credentials").map(Path::of).orElseGet(() -> Settings.dataDirectory().resolve("keys").resolve(FILE));
    }
}
