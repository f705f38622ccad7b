package org.maintenancedashboard.transfer;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** A location in the tree that a file is matched against: one that is stored, or one that the file makes. The root stands above the sites. */
final class Place {

    private final Place parent;
    private final Stored stored;
    private final String name;
    private final Map<String, Place> children = new HashMap<>();
    private NearestName nearest;

    private Place(Place parent, Stored stored, String name) {
        this.parent = parent;
        this.stored = stored;
        this.name = name;
    }

    /** The tree of the stored locations, parents first in the list. */
    static Place tree(List<Stored> locations) {
        Place root = new Place(null, null, "");
        Map<Long, Place> byId = new HashMap<>();
        for (Stored location : locations) {
            Place parent = location.parentId() == null ? root : byId.get(location.parentId());
            byId.put(location.id(), parent.add(new Place(parent, location, location.name())));
        }
        return root;
    }

    /** A location that does not exist yet, below this one. */
    Place create(String childName) {
        nearest();
        return add(new Place(this, null, childName));
    }

    Optional<Place> child(String childName) {
        return Optional.ofNullable(children.get(key(childName)));
    }

    /** The stored names below this place; what the file makes is not among them. */
    NearestName nearest() {
        if (nearest == null) {
            nearest = new NearestName(children.values().stream().filter(child -> child.stored != null).map(Place::name).toList());
        }
        return nearest;
    }

    boolean site() {
        return parent != null && parent.parent == null;
    }

    boolean active() {
        return stored == null || stored.active();
    }

    /** Id of a stored location, null of one that the file makes. */
    Long id() {
        return stored == null ? null : stored.id();
    }

    /** Id of the site above, null where the file makes it. */
    Long siteId() {
        return stored != null ? stored.siteId() : parent == null ? null : parent.siteId();
    }

    String name() {
        return name;
    }

    Place parent() {
        return parent;
    }

    private Place add(Place child) {
        children.put(key(child.name), child);
        return child;
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    /** A stored location, as the query reads it. */
    record Stored(Long id, Long parentId, Long siteId, String name, boolean active) {

        Stored {
            Objects.requireNonNull(name, "name");
        }
    }
}
