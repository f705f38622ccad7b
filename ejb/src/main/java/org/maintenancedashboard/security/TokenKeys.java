package org.maintenancedashboard.security;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.RSAPublicKeySpec;
import java.text.ParseException;
import java.util.Base64;
import java.util.Optional;
import org.maintenancedashboard.common.Settings;

/** Signs and verifies access tokens (RS256) with the installation's key pair, the PEM file at {@code md.jwt.private.key}. */
@ApplicationScoped
public class TokenKeys {

    private PrivateKey signing;
    private RSAPublicKey verifying;

    @PostConstruct
    void load() {
        Path file = Settings.find("md.jwt.private.key").map(Path::of).orElseGet(() -> Settings.dataDirectory().resolve("keys/jwt-private.pem"));
        try {
            byte[] der = Base64.getMimeDecoder().decode(Files.readString(file).replaceAll("-----[A-Z ]+-----", ""));
            KeyFactory rsa = KeyFactory.getInstance("RSA");
            RSAPrivateCrtKey key = (RSAPrivateCrtKey) rsa.generatePrivate(new PKCS8EncodedKeySpec(der));
            signing = key;
            verifying = (RSAPublicKey) rsa.generatePublic(new RSAPublicKeySpec(key.getModulus(), key.getPublicExponent()));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException("Not an RSA private key in PKCS#8 PEM: " + file, failure);
        }
    }

    /** The claims as a signed token. */
    public String sign(JWTClaimsSet claims) {
        SignedJWT token = new SignedJWT(new JWSHeader(JWSAlgorithm.RS256), claims);
        try {
            token.sign(new RSASSASigner(signing));
        } catch (JOSEException failure) {
            throw new IllegalStateException("The token cannot be signed", failure);
        }
        return token.serialize();
    }

    /** The claims of a token that this installation signed; their dates are not looked at. */
    public Optional<JWTClaimsSet> verify(String token) {
        try {
            SignedJWT signed = SignedJWT.parse(token);
            boolean ours = JWSAlgorithm.RS256.equals(signed.getHeader().getAlgorithm()) && signed.verify(new RSASSAVerifier(verifying));
            return ours ? Optional.of(signed.getJWTClaimsSet()) : Optional.empty();
        } catch (ParseException | JOSEException unreadable) {
            return Optional.empty();
        }
    }
}
