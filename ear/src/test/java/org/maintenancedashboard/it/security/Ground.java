package org.maintenancedashboard.it.security;

import java.util.List;

/** Two sites with everything on them and everybody who reads pages; made once for all tests of a run, which only look or are refused. */
final class Ground {

    private static Ground made;

    final Objects a = Objects.make(null);
    final Objects b = Objects.make(a);
    final List<Reader> readers = Reader.all(a.site(), b.site());

    private Ground() {
    }

    static synchronized Ground of() {
        if (made == null) {
            made = new Ground();
        }
        return made;
    }

    Reader administrator() {
        return readers.get(0);
    }
}
