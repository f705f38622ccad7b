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
import java.security.KeyPair;
import java.security.PrivateKey;
import java.security.interfaces.RSAPublicKey;
import java.text.ParseException;
import java.util.Optional;
import org.maintenancedashboard.common.credential.Credentials;

/** Signs and verifies access tokens (RS256) with the installation's key pair, {@code jwt-key} of the credential store. */
@ApplicationScoped
public class TokenKeys {

    private PrivateKey signing;
    private RSAPublicKey verifying;

    @PostConstruct
    void load() {
        KeyPair pair = Credentials.getKeyPair("jwt-key");
        signing = pair.getPrivate();
        verifying = (RSAPublicKey) pair.getPublic();
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
