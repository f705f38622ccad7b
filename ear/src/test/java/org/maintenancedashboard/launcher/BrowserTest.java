package org.maintenancedashboard.launcher;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.condition.EnabledIf;

/** Marks a test class that needs a browser: skipped, with the reason in the report, where there is none. */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@EnabledIf(value = "org.maintenancedashboard.launcher.Browser#present", disabledReason = "no Chromium or Chrome was found")
public @interface BrowserTest {
}
