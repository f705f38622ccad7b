package org.maintenancedashboard.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.NoSuchAlgorithmException;
import java.security.Provider;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.RSAPublicKeySpec;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.wildfly.security.auth.server.IdentityCredentials;
import org.wildfly.security.credential.PasswordCredential;
import org.wildfly.security.credential.store.CredentialStore;
import org.wildfly.security.credential.store.CredentialStore.CredentialSourceProtectionParameter;
import org.wildfly.security.credential.store.CredentialStoreException;
import org.wildfly.security.credential.store.WildFlyElytronCredentialStoreProvider;
import org.wildfly.security.credential.store.impl.KeyStoreCredentialStore;
import org.wildfly.security.password.WildFlyElytronPasswordProvider;
import org.wildfly.security.password.interfaces.ClearPassword;

/** A credential store of Elytron in a PKCS12 file, which the server opens as well. What is put in is on the disk at once. */
final class Vault {

    private static final Provider[] PROVIDERS = {WildFlyElytronCredentialStoreProvider.getInstance(), WildFlyElytronPasswordProvider.getInstance()};

    private final Path file;
    private final CredentialStore store;

    private Vault(Path file, CredentialStore store) {
        this.file = file;
        this.store = store;
    }

    /** Opens the file, or makes an empty one, and takes it away from others' eyes, for the command line writes it anew as any file; {@link LaunchFailure} where the password does not fit. */
    static Vault open(Path file, String password) {
        boolean made = !Files.exists(file);
        Map<String, String> attributes = new HashMap<>(Map.of("location", file.toString(), "create", String.valueOf(made), "keyStoreType", "PKCS12"));
        try {
            CredentialStore store = CredentialStore.getInstance(KeyStoreCredentialStore.KEY_STORE_CREDENTIAL_STORE, PROVIDERS[0]);
            store.initialize(attributes, new CredentialSourceProtectionParameter(IdentityCredentials.NONE.withCredential(clear(password))), PROVIDERS);
            Vault vault = new Vault(file, store);
            vault.write();
            return vault;
        } catch (CredentialStoreException | NoSuchAlgorithmException e) {
            throw new LaunchFailure("The credential store " + file + " cannot be opened (is it the password it was made with?): " + e.getMessage(), e);
        }
    }

    Optional<String> password(String alias) {
        try {
            return Optional.ofNullable(store.retrieve(alias, PasswordCredential.class)).map(held -> new String(held.getPassword(ClearPassword.class).getPassword()));
        } catch (CredentialStoreException e) {
            throw unreadable(e);
        }
    }

    /** The pair whose private half, PKCS#8 in Base64, is kept under this name. */
    Optional<KeyPair> keyPair(String alias) {
        return password(alias).map(text -> {
            try {
                KeyFactory rsa = KeyFactory.getInstance("RSA");
                RSAPrivateCrtKey key = (RSAPrivateCrtKey) rsa.generatePrivate(new PKCS8EncodedKeySpec(Base64.getDecoder().decode(text)));
                return new KeyPair(rsa.generatePublic(new RSAPublicKeySpec(key.getModulus(), key.getPublicExponent())), key);
            } catch (GeneralSecurityException e) {
                throw new LaunchFailure("The credential store " + file + " holds no RSA key under " + alias, e);
            }
        });
    }

    /** Puts a password in the place of the one kept under this name. */
    void put(String alias, String password) {
        try {
            store.store(alias, clear(password));
            write();
        } catch (CredentialStoreException e) {
            throw unreadable(e);
        }
    }

    /** Puts a key pair in the place of the one kept under this name: as text, for the store writes pairs only where a provider of Elytron is installed. */
    void put(String alias, KeyPair pair) {
        put(alias, Base64.getEncoder().encodeToString(pair.getPrivate().getEncoded()));
    }

    private void write() throws CredentialStoreException {
        store.flush();
        try {
            DataFolder.restrict(file, "rw-------");
        } catch (IOException e) {
            throw new CredentialStoreException(e);
        }
    }

    private static PasswordCredential clear(String password) {
        return new PasswordCredential(ClearPassword.createRaw(ClearPassword.ALGORITHM_CLEAR, password.toCharArray()));
    }

    private LaunchFailure unreadable(CredentialStoreException e) {
        return new LaunchFailure("The credential store " + file + " cannot be read or written: " + e.getMessage(), e);
    }
}
