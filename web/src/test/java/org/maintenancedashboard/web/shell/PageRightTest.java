package org.maintenancedashboard.web.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.maintenancedashboard.common.Permissions;

class PageRightTest {

    @Test
    void every_page_says_what_it_asks() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/main/webapp"))) {
            assertEquals(List.of(), files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".xhtml"))
                .filter(name -> !PageRight.knows("/" + name.replace(".xhtml", ""))).toList(), "add the page to PageRight");
        }
    }

    @Test
    void every_item_of_navigation_and_menu_leads_to_a_page_that_says_so() {
        Stream<NavItem> items = Stream.concat(Navigation.GROUPS.stream().flatMap(group -> group.items().stream()), Navigation.CREATIONS.stream());
        assertEquals(List.of(), items.map(NavItem::path).filter(path -> !PageRight.knows(path)).toList());
    }

    @Test
    void a_new_schedule_and_a_new_location_are_offered_to_those_who_may_store_them() {
        Set<String> planner = Set.of(Permissions.MAINTENANCE_VIEW, Permissions.MAINTENANCE_CREATE, Permissions.EQUIPMENT_VIEW, Permissions.EQUIPMENT_CREATE);
        assertEquals(List.of("/activity-edit", "/equipment-edit", "/import"),
            Navigation.CREATIONS.stream().filter(item -> item.right().isHeld(planner::contains)).map(NavItem::path).toList());
    }

    @Test
    void one_of_several_permissions_will_do_where_the_page_says_so() {
        PageRight right = PageRight.of("/location-edit");
        assertTrue(right.isHeld(Set.of(Permissions.EQUIPMENT_VIEW, Permissions.SETTINGS_MANAGE)::contains));
        assertTrue(right.isHeld(Set.of(Permissions.EQUIPMENT_VIEW, Permissions.SITE_MAP_WRITE)::contains));
        assertTrue(!right.isHeld(Set.of(Permissions.EQUIPMENT_VIEW)::contains) && !right.isHeld(Set.of(Permissions.SITE_MAP_WRITE)::contains));
    }

    @Test
    void one_starts_on_the_first_page_one_may_read() {
        assertEquals("/overview", Navigation.start(permission -> true));
        assertEquals("/equipment", Navigation.start(Permissions.EQUIPMENT_VIEW::equals));
        assertEquals("/profile", Navigation.start(permission -> false));
    }
}
