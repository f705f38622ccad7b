package org.maintenancedashboard.web.security.gate;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Collection;
import java.util.List;

/** Addresses and blocks of addresses, as 10.0.0.1, 10.0.0.0/8 or fd00::/8; never asks a name server. */
record Networks(List<Block> blocks) {

    private record Block(byte[] start, int bits) {

        boolean holds(byte[] address) {
            if (address.length != start.length) {
                return false;
            }
            for (int bit = 0; bit < bits; bit++) {
                int mask = 0x80 >> bit % 8;
                if ((address[bit / 8] & mask) != (start[bit / 8] & mask)) {
                    return false;
                }
            }
            return true;
        }
    }

    static Networks of(Collection<String> texts) {
        return new Networks(texts.stream().map(Networks::block).toList());
    }

    boolean hold(InetAddress address) {
        return blocks.stream().anyMatch(block -> block.holds(address.getAddress()));
    }

    /** The address of a literal; a name is refused. */
    static InetAddress address(String literal) {
        String plain = literal.strip().replaceAll("^\\[|]$", "");
        if (!plain.matches("\\d{1,3}(\\.\\d{1,3}){3}|[0-9a-fA-F:.]*:[0-9a-fA-F:.]*")) {
            throw new IllegalArgumentException("Not an address: " + literal);
        }
        try {
            return InetAddress.getByName(plain);
        } catch (UnknownHostException unreadable) {
            throw new IllegalArgumentException("Not an address: " + literal, unreadable);
        }
    }

    private static Block block(String text) {
        String[] parts = text.split("/", 2);
        byte[] start = address(parts[0]).getAddress();
        int bits = parts.length == 1 ? start.length * 8 : Integer.parseInt(parts[1].strip());
        if (bits < 0 || bits > start.length * 8) {
            throw new IllegalArgumentException("Not a block of addresses: " + text);
        }
        return new Block(start, bits);
    }
}
