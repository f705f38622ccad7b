package org.maintenancedashboard.transfer;

/** An equipment category that a file is matched against: a stored one, or one that the file makes (no id yet). */
record Kind(Long id, String name, boolean active) {
}
