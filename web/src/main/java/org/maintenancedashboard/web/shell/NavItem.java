package org.maintenancedashboard.web.shell;

/** One way to a page: its id in the navigation, its path, icon and message key, the keys that open it, and how much overdue work it announces. */
public record NavItem(String id, String path, String icon, String label, String keys, long overdue) {

    static NavItem of(String id, String icon, String keys) {
        return new NavItem(id, "/" + id, icon, "nav." + id, keys, 0);
    }

    /** A page that creates something: {@code /activity-edit} is labelled {@code create.activity}. */
    static NavItem create(String path, String icon, String keys) {
        return new NavItem(path, path, icon, "create." + path.substring(1).replace("-edit", ""), keys, 0);
    }

    NavItem withOverdue(long count) {
        return new NavItem(id, path, icon, label, keys, count);
    }

    /** What the page asks of whom it is offered to. */
    PageRight right() {
        return PageRight.of(path);
    }
}
