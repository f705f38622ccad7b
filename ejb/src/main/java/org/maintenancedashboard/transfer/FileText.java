package org.maintenancedashboard.transfer;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import org.maintenancedashboard.common.Invalid;

/**
 * The text of an uploaded file.
 *
 * @param text without the byte order mark
 * @param delimiter what parts the cells of the header: comma, semicolon or tab
 */
public record FileText(String text, char delimiter) {

    /** The largest file, in bytes. */
    public static final int MAX_BYTES = 25 * 1024 * 1024;

    private static final List<Character> DELIMITERS = List.of(',', ';', '\t');

    /** Reads UTF-8, with or without a byte order mark; anything else is refused, naming the line. */
    public static FileText of(byte[] file) {
        if (file.length > MAX_BYTES) {
            throw new Invalid("file", "import.file.tooLarge", MAX_BYTES >> 20);
        }
        String text = decode(file);
        if (text.indexOf('\0') >= 0) {
            throw new Invalid("file", "import.file.notText");
        }
        String plain = text.startsWith("\ufeff") ? text.substring(1) : text;
        if (plain.isBlank()) {
            throw new Invalid("file", "import.file.empty");
        }
        return new FileText(plain, delimiterOf(plain));
    }

    private static String decode(byte[] file) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer bytes = ByteBuffer.wrap(file);
        CharBuffer characters = CharBuffer.allocate(file.length + 1);
        CoderResult result = decoder.decode(bytes, characters, true);
        characters.flip();
        if (result.isError()) {
            throw new Invalid("file", "import.file.notUtf8", characters.chars().filter(character -> character == '\n').count() + 1);
        }
        return characters.toString();
    }

    private static char delimiterOf(String text) {
        String header = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("").replaceAll("\"[^\"]*\"", "");
        return DELIMITERS.stream().max(Comparator.comparingLong(
            (Character delimiter) -> header.chars().filter(character -> character == delimiter).count())
            .thenComparing(Comparator.comparingInt(DELIMITERS::indexOf).reversed())).orElseThrow();
    }
}
