package org.maintenancedashboard.architecture.planted.equipment;

import jakarta.inject.Inject;
import java.io.IOException;

/** Catches everything and asks for too much; the record and the injected constructor may. */
class Greedy {

    record Wide(int a, int b, int c, int d, int e) {

        Wide(int a, int b, int c, int d, String e) {
            this(a, b, c, d, e.length());
        }
    }

    @Inject
    Greedy(String a, String b, String c, String d, String e) {
        this(a);
    }

    Greedy(String a) {
        try {
            a.wait();
        } catch (InterruptedException proper) {
            Thread.currentThread().interrupt();
        } catch (Exception everything) {
            a.length();
        }
    }

    void ask(int a, int b, int c, int d, int e) {
        try {
            if (a + b + c + d == e) {
                throw new IOException();
            }
        } catch (IOException | RuntimeException nearly) {
            nearly.getMessage();
        }
    }
}
