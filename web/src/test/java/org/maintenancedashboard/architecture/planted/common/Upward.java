package org.maintenancedashboard.architecture.planted.common;

import org.maintenancedashboard.architecture.planted.equipment.Served;

/** Against the arrows, and in a circle. */
public class Upward {

    Served served;
}
