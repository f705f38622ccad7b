package org.maintenancedashboard.web.user.mail;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.maintenancedashboard.security.Sites;
import org.maintenancedashboard.security.user.AccountLinks;
import org.maintenancedashboard.security.user.LinkMailRow;
import org.maintenancedashboard.security.user.LinkMails;
import org.maintenancedashboard.web.user.UserView;

/** On the page of a user: whether links go by mail, and how far the last one is. */
@Named("userMail")
@RequestScoped
public class UserMailView {

    @Inject
    private UserView user;

    @Inject
    private AccountLinks links;

    @Inject
    private LinkMails mails;

    @Inject
    private Sites sites;

    private Optional<LinkMailRow> last;

    public boolean isOffered() {
        return mails.isOffered();
    }

    /** The last mail with a link; null where there was none of late. */
    public LinkMailRow getLast() {
        if (last == null) {
            last = links.findMail(sites.scope(), user.getId());
        }
        return last.orElse(null);
    }
}
