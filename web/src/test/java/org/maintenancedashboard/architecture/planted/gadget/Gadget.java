package org.maintenancedashboard.architecture.planted.gadget;


/** In a feature the table does not know. */
class Gadget {
}
