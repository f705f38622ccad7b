package org.maintenancedashboard.web.rest;

import java.io.IOException;

/** The body of a request is larger than the interface takes: 413. */
public class BodyTooLarge extends IOException {

    private static final long serialVersionUID = 1L;
}
