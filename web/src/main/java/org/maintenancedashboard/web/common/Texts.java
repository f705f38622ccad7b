package org.maintenancedashboard.web.common;

import java.text.MessageFormat;
import java.util.Collection;
import java.util.Locale;
import java.util.ResourceBundle;

/** Finished sentences from the message bundle. */
public final class Texts {

    /** The bundle every page reads as {@code msg}. */
    public static final String BUNDLE = "org.maintenancedashboard.web.messages";

    private Texts() {
    }

    /** The text of a key with its arguments (an apostrophe is always written ’); the key itself where it is unknown, so that nothing is hidden. */
    public static String text(Locale locale, String key, Object... arguments) {
        ResourceBundle bundle = ResourceBundle.getBundle(BUNDLE, locale, Texts.class.getClassLoader(),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_DEFAULT));
        String pattern = bundle.containsKey(key) ? bundle.getString(key) : key;
        return arguments.length == 0 ? pattern : new MessageFormat(pattern, locale).format(arguments);
    }

    /** The same with the arguments of a refusal. */
    public static String text(Locale locale, String key, Collection<?> arguments) {
        return text(locale, key, arguments.toArray());
    }
}
