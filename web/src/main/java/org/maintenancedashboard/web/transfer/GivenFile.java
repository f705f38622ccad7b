package org.maintenancedashboard.web.transfer;

import java.io.Serializable;
import org.maintenancedashboard.transfer.FileText;

/**
 * The file that a reader gave.
 *
 * @param name as the browser says it
 * @param content its bytes
 * @param delimiter key of the word for what parts its cells: {@code comma}, {@code semicolon} or {@code tab}
 */
public record GivenFile(String name, byte[] content, String delimiter) implements Serializable {

    static GivenFile of(String name, byte[] content) {
        char delimiter = FileText.of(content).delimiter();
        return new GivenFile(name, content, delimiter == ',' ? "comma" : delimiter == ';' ? "semicolon" : "tab");
    }

    /** Its size in kilobytes, rounded up. */
    public int kilobytes() {
        return (content.length + 1023) / 1024;
    }
}
