package org.maintenancedashboard.web.schedule.policy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.List;
import org.maintenancedashboard.recurrence.FreezePolicy;
import org.maintenancedashboard.recurrence.Roll;
import org.maintenancedashboard.schedule.Mode;
import org.maintenancedashboard.schedule.plan.CatchUp;
import org.maintenancedashboard.schedule.plan.OpenPredecessor;

/** What the questions about policies offer. */
@Named("policyChoices")
@ApplicationScoped
public class PolicyChoices {

    public List<Mode> getModes() {
        return List.of(Mode.values());
    }

    public List<Roll> getRolls() {
        return List.of(Roll.values());
    }

    public List<FreezePolicy> getFreezePolicies() {
        return List.of(FreezePolicy.values());
    }

    public List<OpenPredecessor> getPredecessors() {
        return List.of(OpenPredecessor.values());
    }

    public List<CatchUp> getCatchUps() {
        return List.of(CatchUp.values());
    }
}
