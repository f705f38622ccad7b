package org.maintenancedashboard.schedule.chunk;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** Rows in PostgreSQL's binary COPY format, kept in memory until they are sent. */
final class CopyRows {

    private static final byte[] HEADER = {'P', 'G', 'C', 'O', 'P', 'Y', '\n', (byte) 0xFF, '\r', '\n', 0, 0, 0, 0, 0, 0, 0, 0, 0};
    private static final int PIECE = 1 << 16;
    /** Seconds from 1970 to PostgreSQL's zero, 2000-01-01. */
    private static final long ZERO = 946_684_800L;

    private ByteBuffer buffer = ByteBuffer.allocate(1 << 20).put(HEADER);
    private int rows;

    /** Begins a row of so many columns. */
    void row(int columns) {
        need(2);
        buffer.putShort((short) columns);
        rows++;
    }

    void number(long value) {
        need(12);
        buffer.putInt(8).putLong(value);
    }

    /** A number or null. */
    void number(Long value) {
        if (value == null) {
            need(4);
            buffer.putInt(-1);
        } else {
            number(value.longValue());
        }
    }

    void text(byte[] utf8) {
        need(4 + utf8.length);
        buffer.putInt(utf8.length).put(utf8);
    }

    void moment(Instant value) {
        number((value.getEpochSecond() - ZERO) * 1_000_000L + value.getNano() / 1000);
    }

    void local(LocalDateTime value) {
        number((value.toEpochSecond(ZoneOffset.UTC) - ZERO) * 1_000_000L + value.getNano() / 1000);
    }

    boolean isEmpty() {
        return rows == 0;
    }

    /** Sends the rows to a table; {@code columns} in the order they were given. */
    void send(Connection connection, String table, String columns) throws SQLException {
        if (rows == 0) {
            return;
        }
        need(2);
        int length = buffer.putShort((short) -1).position();
        CopyIn copy = connection.unwrap(PGConnection.class).getCopyAPI()
                .copyIn("copy " + table + " (" + columns + ") from stdin with (format binary)");
        try {
            for (int sent = 0; sent < length; sent += PIECE) {
                copy.writeToCopy(buffer.array(), sent, Math.min(PIECE, length - sent));
            }
            copy.endCopy();
        } finally {
            if (copy.isActive()) {
                copy.cancelCopy();
            }
        }
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private void need(int bytes) {
        if (buffer.remaining() < bytes) {
            buffer = ByteBuffer.allocate(Math.max(buffer.capacity() * 2, buffer.position() + bytes)).put(buffer.flip());
        }
    }
}
