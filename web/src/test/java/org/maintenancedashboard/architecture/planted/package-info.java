/** A small system with every fault, so that each rule of the architecture is seen to report one. Its other packages lack their specification: a fault as well. */
package org.maintenancedashboard.architecture.planted;
