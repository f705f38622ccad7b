package org.maintenancedashboard.web.security.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.net.InetAddress;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ForwardedTest {

    private static final Networks PROXIES = Networks.of(List.of("10.0.0.0/8", "192.0.2.7", "fd00::/8"));

    @ParameterizedTest
    @CsvSource({"10.0.0.0,true", "10.255.255.255,true", "11.0.0.0,false", "192.0.2.7,true", "192.0.2.6,false", "fd12::1,true", "fe00::1,false", "::1,false"})
    void aBlockHoldsItsAddresses(String address, boolean held) {
        assertEquals(held, PROXIES.hold(Networks.address(address)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"proxy.example", "10.0.0.0/33", "10.0.0.0/-1", "10.0.0.0/x", "", "1.2.3", "::/129", "999.1.1.1"})
    void whatIsNoBlockIsRefusedAndNoNameServerAsked(String text) {
        assertThrows(IllegalArgumentException.class, () -> Networks.of(List.of(text)));
    }

    @Test
    void aStrangerIsNotBelieved() {
        assertEquals(new Forwarded(Optional.empty(), Optional.empty(), Optional.empty()),
                said("203.0.113.9", Map.of(Forwarded.FOR, List.of("127.0.0.1"), Forwarded.PROTO, List.of("https"), Forwarded.HOST, List.of("evil.example"))));
    }

    @Test
    void aNamedProxyIsBelieved() {
        assertEquals(new Forwarded(Optional.of(address("203.0.113.9")), Optional.of("https"), Optional.of("md.example.org")),
                said("10.1.2.3", Map.of(Forwarded.FOR, List.of("203.0.113.9"), Forwarded.PROTO, List.of("https"), Forwarded.HOST, List.of("md.example.org"))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"127.0.0.1, 203.0.113.9|203.0.113.9", "127.0.0.1, 203.0.113.9, 10.9.9.9|203.0.113.9", "nonsense, 203.0.113.9|203.0.113.9",
        "10.1.1.1, 10.2.2.2|10.1.1.1", "127.0.0.1, nonsense, 10.2.2.2|10.2.2.2", "2001:db8::1|2001:db8::1"})
    void ofSeveralAddressesTheLastThatIsNoProxyCounts(String chain, String caller) {
        assertEquals(Optional.of(address(caller)), said("10.1.2.3", Map.of(Forwarded.FOR, List.of(chain))).caller());
    }

    @Test
    void nonsenseOfAProxyIsLeftOut() {
        assertEquals(new Forwarded(Optional.empty(), Optional.empty(), Optional.empty()),
                said("10.1.2.3", Map.of(Forwarded.FOR, List.of("unknown"), Forwarded.PROTO, List.of("gopher"))));
    }

    private static Forwarded said(String peer, Map<String, List<String>> headers) {
        return Forwarded.of(address(peer), name -> headers.getOrDefault(name, List.of()), PROXIES);
    }

    private static InetAddress address(String literal) {
        return Networks.address(literal);
    }
}
