package org.maintenancedashboard.architecture.planted.equipment;


/** A name that says nothing; it also prints. */
class PumpManager {

    void print() {
        System.out.println();
    }
}
