package org.maintenancedashboard.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What is shown once when the product is ready: address, how to sign in, how to stop. */
record ReadyBlock(Settings settings, DataFolder data, Database database, Path serverHome) {

    /** Prints the block. */
    void print() {
        System.out.println(text());
    }

    /** The block. A password made at the first start is in it once: its file is deleted. */
    String text() {
        String line = "-".repeat(76);
        return String.join(System.lineSeparator(), "", line, "  Maintenance Dashboard is ready", "",
                "  Address   " + settings.publicUrl() + "/",
                "  Sign in   " + signIn(),
                "  Database  " + database.description(),
                "  Operate   " + serverHome.resolve("bin/jboss-cli.sh") + " -c --controller=localhost:" + settings.managementPort(),
                "  Logs      " + data.log(),
                demo() + "  Stop      Ctrl-C", line, "");
    }

    /** Why MD_DEMO=true shows no demo plant; nothing where it does, or where nobody asked. */
    private String demo() {
        if (!Boolean.parseBoolean(settings.given().get("MD_DEMO")) || database.holds("select 1 from location where created_by = 'demo'")) {
            return "";
        }
        return (database.holds("select 1 from seed_mark where name = 'demo-plant'") ? "  Demo      not loaded: it was removed from this database before"
                : "  Demo      not loaded: this database holds other data") + System.lineSeparator();
    }

    private String signIn() {
        try {
            if (Files.exists(data.firstPassword())) {
                String password = Files.readString(data.firstPassword()).strip();
                Files.delete(data.firstPassword());
                return "user admin, password " + password + System.lineSeparator()
                        + "            (shown only this once; you choose your own at the first sign-in)";
            }
        } catch (IOException e) {
            return "user admin, first password in " + data.firstPassword() + " (" + e.getMessage() + ")";
        }
        return settings.given().containsKey("MD_ADMIN_PASSWORD")
                ? "user admin; on a new database the password is the one given in MD_ADMIN_PASSWORD"
                : "with your account, as before";
    }
}
