package org.maintenancedashboard.it.overview;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** A part of the estate: how it is asked for, and what belongs to it. */
record Level(String name, String condition, Predicate<Item> holds) {

    long count(Estate estate, Predicate<Piece> wanted) {
        return estate.pieces().stream().filter(piece -> holds.test(piece.item())).filter(wanted).count();
    }

    /** All sites, each site, each place with what stands below, each place alone, each item. */
    static List<Level> of(Estate estate) {
        List<Level> levels = new ArrayList<>();
        levels.add(new Level("all", "", item -> true));
        levels.add(new Level("west", "&siteId=" + estate.chicago(), item -> item.site() == estate.chicago()));
        levels.add(new Level("east", "&siteId=" + estate.berlin(), item -> item.site() == estate.berlin()));
        estate.places().forEach((path, id) -> {
            levels.add(new Level(path, "&locationId=" + id, item -> item.below(path)));
            if (estate.items().stream().anyMatch(item -> item.path().equals(path))) {
                levels.add(new Level(path + " itself", "&below=false&locationId=" + id, item -> item.path().equals(path)));
            }
        });
        estate.items().forEach(found -> levels.add(new Level("item at " + found.path(), "&equipmentId=" + found.id(), item -> item.id() == found.id())));
        return levels;
    }

    @Override
    public String toString() {
        return name;
    }
}
