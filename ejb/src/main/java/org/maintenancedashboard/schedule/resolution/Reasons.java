package org.maintenancedashboard.schedule.resolution;

/** Puts the standing of a schedule into English words. */
final class Reasons {

    private Reasons() {
    }

    /** Why it stands so; {@code nearest} is the level of the one that applies, or null. */
    static String of(Standing standing, Level level, Level nearest) {
        return switch (standing) {
            case APPLIES -> "Applies: " + target(level) + (level == Level.OWN ? " comes before every shared one" : ", and none is nearer");
            case SWITCHES_OFF -> "Has no rule and stands before the shared ones: nothing is made here";
            case BEATEN -> nearest == null ? "Does not apply while the equipment or the activity type is out of use"
                    : "Does not apply: " + target(nearest) + " comes before " + target(level);
            case INACTIVE -> "Inactive: it makes nothing anywhere";
        };
    }

    private static String target(Level level) {
        return switch (level) {
            case OWN -> "a schedule for this equipment";
            case CATEGORY_AT_SITE -> "one for its category on this site";
            case CATEGORY -> "one for its category";
            case EVERYTHING_AT_SITE -> "one for everything on this site";
            case EVERYTHING -> "one for everything";
        };
    }
}
