package org.maintenancedashboard.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever changes the trail behind its back is found, and the place is named (rule 6 of the package). */
class ChainTamperingTest {

    private static final int PLACES = 10_000;
    private static final int EDITS = 1_000;
    private static final Pattern NAMED = Pattern.compile("Fact (\\d+)|Places? (\\d+)(?: to (\\d+))?");

    private final List<String> facts = new ArrayList<>();
    private final List<Link> chain = new ArrayList<>();
    private final List<Long> strays = new ArrayList<>();

    /** A place as the database holds it: the fact is {@code entry}, its text null where it is gone; the place itself is gone where the hash is null. */
    private record Link(long place, long entry, String hash, String text) {
    }

    ChainTamperingTest() {
        byte[] hash = ChainLink.START;
        for (long place = 1; place <= PLACES; place++) {
            facts.add("[" + place * 3 + ", \"updated\", \"equipment\"]");
            hash = ChainLink.next(hash, place, facts.get((int) place - 1));
            chain.add(new Link(place, place * 3, ChainLink.hex(hash), facts.get((int) place - 1)));
        }
    }

    @Test
    void aWholeChainHasNoFindings() {
        ChainWalk walk = walk();
        assertEquals(List.of(), walk.findings());
        assertEquals(PLACES, walk.sound());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void athousandRandomEditsAreAllFoundAndNamed(long seed) {
        String head = chain.get(PLACES - 1).hash;
        Random random = new Random(seed);
        List<Integer> victims = new ArrayList<>();
        for (int i = 0; i < PLACES - 1; i++) {
            victims.add(i);
        }
        Collections.shuffle(victims, random);
        Map<String, Set<Long>> expected = new LinkedHashMap<>();
        for (int edit = 0; edit < EDITS; edit++) {
            int at = victims.get(edit);
            int other = victims.get(EDITS + edit);
            edit(random.nextInt(6), at, other, expected);
        }
        ChainWalk walk = walk();
        walk.compare(PLACES, head, chain.get(PLACES - 1).hash);
        Set<Long> named = named(walk.findings());
        expected.forEach((edit, ids) -> assertTrue(!Collections.disjoint(named, ids), edit + " is not named"));
        assertEquals(EDITS, expected.size());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 17, 5_000, 9_999})
    void anEndThatIsCutOffIsNamed(int cut) {
        String head = chain.get(PLACES - 1).hash;
        chain.subList(PLACES - cut, PLACES).clear();
        ChainWalk walk = walk();
        walk.compare(PLACES, head, null);
        assertEquals(List.of("The chain ends at place " + (PLACES - cut) + ", but place " + PLACES + " was written down outside: its end was cut off"), walk.findings());
    }

    @Test
    void aChainMadeAnewBehindAChangeIsSeenFromOutside() {
        String head = chain.get(PLACES - 1).hash;
        byte[] hash = ChainLink.START;
        for (int i = 0; i < PLACES; i++) {
            Link link = chain.get(i);
            String text = i == 4_321 ? "[12966, \"deleted\", \"equipment\"]" : link.text;
            hash = ChainLink.next(hash, link.place, text);
            chain.set(i, new Link(link.place, link.entry, ChainLink.hex(hash), text));
        }
        ChainWalk walk = walk();
        walk.compare(PLACES, head, ChainLink.hex(hash));
        assertEquals(List.of("Place " + PLACES + " is not what was written down outside: the chain was made anew"), walk.findings());
    }

    /** Kinds: change a fact, delete it, delete it with its place, put one in, forge a hash, let two facts change places. */
    private void edit(int kind, int at, int other, Map<String, Set<Long>> expected) {
        Link link = chain.get(at);
        Link second = chain.get(other);
        Set<Long> ids = new HashSet<>(Set.of(link.entry, -link.place));
        switch (kind) {
            case 0 -> chain.set(at, new Link(link.place, link.entry, link.hash, link.text + " "));
            case 1 -> chain.set(at, new Link(link.place, link.entry, link.hash, null));
            case 2 -> chain.set(at, new Link(link.place, link.entry, null, null));
            case 3 -> {
                strays.add(link.entry + 1);
                ids = Set.of(link.entry + 1);
            }
            case 4 -> chain.set(at, new Link(link.place, link.entry, ChainLink.hex(ChainLink.next(ChainLink.START, at, "forged")), link.text));
            default -> {
                chain.set(at, new Link(link.place, second.entry, link.hash, facts.get(other)));
                chain.set(other, new Link(second.place, link.entry, second.hash, facts.get(at)));
                ids.add(second.entry);
            }
        }
        expected.put("kind " + kind + " at place " + link.place, ids);
    }

    private ChainWalk walk() {
        ChainWalk walk = new ChainWalk();
        chain.stream().filter(link -> link.hash != null).forEach(link -> walk.step(link.place, link.entry, link.hash, link.text));
        strays.forEach(walk::stray);
        return walk;
    }

    /** The facts by their ids, the places by their negative numbers. */
    private static Set<Long> named(List<String> findings) {
        Set<Long> named = new HashSet<>();
        for (String finding : findings) {
            Matcher words = NAMED.matcher(finding);
            if (words.find() && words.group(1) != null) {
                named.add(Long.valueOf(words.group(1)));
            } else if (words.group(2) != null) {
                long last = Long.parseLong(words.group(3) == null ? words.group(2) : words.group(3));
                for (long place = Long.parseLong(words.group(2)); place <= last; place++) {
                    named.add(-place);
                }
            }
        }
        return named;
    }
}
