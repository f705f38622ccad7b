package org.maintenancedashboard.demo;

import java.util.List;

/** The kinds of work of the demo plant, as a table of constants. */
final class DemoTypes {

    /**
     * One kind of work.
     *
     * @param months how often it is due, in months; 0: every {@code weeks} weeks
     * @param weeks how often it is due, in weeks; with months 0 too: as needed
     * @param on categories of the equipment it fits
     * @param steps checklist, a step that may be left out begins with "?"
     */
    record Type(String name, String family, double hours, String priority, int months, int weeks, List<String> on, List<String> steps) {
    }

    /** A family: name, colour and icon. */
    record Family(String name, String color, String icon) {
    }

    static final List<Family> FAMILIES = List.of(
            new Family("Inspections", "#4F93A5", "pi-search"), new Family("Testing", "#7A6FB0", "pi-bolt"),
            new Family("Preventive Maintenance", "#5B9A6F", "pi-wrench"), new Family("Corrective Maintenance", "#C2703D", "pi-exclamation-triangle"),
            new Family("Calibration", "#A58A3C", "pi-sliders-h"), new Family("Compliance", "#6B7F93", "pi-shield"));

    static final List<Type> ALL = List.of(
            type("Visual Inspection", "Inspections", "1 low 1 0", "UPS", "Look for leaks, heat marks and odd noise;Check alarms and event log;Record load and battery voltage;?Photograph what looks wrong"),
            type("Routine Inspection", "Inspections", "0.5 low 1 0", "CRAC", "Check supply and return temperature;Check condensate drain;Check alarms;?Wipe the display"),
            type("Safety Inspection", "Inspections", "1 medium 1 0", "Switchgear", "Check labels and barriers;Check ground connections;Check clearance in front of the gear;Record breaker positions"),
            type("Thermal Imaging", "Inspections", "1 medium 3 0", "Transformers,Switchgear,PDU,ATS", "Record ambient temperature and load;Image all connections;Compare with the last images;Report differences over 15 °C"),
            type("Operational Inspection", "Inspections", "2 medium 12 0", "Generators,Chillers", "Test operational controls;Check all connections and fasteners;Visual inspection of all components;Record running hours"),
            type("Generator Test Run", "Testing", "0.5 high 0 2", "Generators", "Check oil, coolant and fuel level;Start without load and run 15 minutes;Record oil pressure and temperature;Return the selector to automatic"),
            type("Battery Test", "Testing", "2 high 3 0", "UPS", "Measure every string's voltage;Measure internal resistance;Check temperature of the cells;Check torque of terminals"),
            type("DGA Sample", "Testing", "2 high 6 0", "Transformers", "Flush the sampling valve;Draw the sample without bubbles;Label with tag, date and temperature;Send to the laboratory"),
            type("Oil Test", "Testing", "1 medium 6 0", "Generators", "Draw oil at working temperature;Label the sample;Send to the laboratory"),
            type("Insulation Resistance Test", "Testing", "4 high 12 0", "Switchgear", "Lock out and tag out;Test phase to phase;Test phase to ground;Correct to 20 °C and record"),
            type("Load Bank Test", "Testing", "4 critical 12 0", "Generators", "Connect the load bank;Run 30 minutes at 50 %;Run 90 minutes at 100 %;Record voltage, frequency and temperature;Cool down"),
            type("Functional Test", "Testing", "1 high 6 0", "ATS,UPS", "Announce the test to operations;Transfer to the alternate source;Transfer back;Record transfer times"),
            type("Filter Replacement", "Preventive Maintenance", "1 medium 3 0", "CRAC,Chillers", "Shut the fan down;Replace all filters;Record differential pressure;?Order the next set"),
            type("Coil Cleaning", "Preventive Maintenance", "2 medium 6 0", "CRAC", "Isolate the unit;Clean the coil;Rinse the drain pan;Check fan balance"),
            type("Lubrication", "Preventive Maintenance", "0.5 low 1 0", "Chillers", "Grease the bearings;Check oil level;Listen to the bearings"),
            type("Belt Inspection", "Preventive Maintenance", "0.5 low 3 0", "Chillers", "Check belt wear;Check tension;Check alignment"),
            type("Annual Torque Check", "Preventive Maintenance", "2 medium 12 0", "Switchgear,PDU,ATS", "Lock out and tag out;Check torque of all bus connections;Mark checked bolts;Remove locks"),
            type("3 Year Torque Check", "Preventive Maintenance", "4 high 36 0", "Transformers", "Lock out and tag out;Check torque of bushings;Check torque of tap changer;Remove locks"),
            type("Corrective Maintenance", "Corrective Maintenance", "2 high 0 0", "", "Find the cause;Repair;Test;Write down the cause"),
            type("Emergency Repair", "Corrective Maintenance", "4 critical 0 0", "", "Make it safe;Repair;Test;Inform the customer"),
            type("Component Replacement", "Corrective Maintenance", "3 medium 0 0", "", "Check the spare part;Replace;Test;Record the new serial"),
            type("Troubleshooting", "Corrective Maintenance", "2 medium 0 0", "", "Read the event log;Reproduce the fault;Propose the repair"),
            type("Sensor Calibration", "Calibration", "1 medium 12 0", "CRAC,Chillers", "Compare with the reference;Adjust;Record as found and as left"),
            type("Meter Calibration", "Calibration", "1 low 12 0", "PDU", "Compare with the reference meter;Adjust;Attach the seal"),
            type("Arc Flash Label Review", "Compliance", "1 medium 12 0", "Switchgear", "Compare labels with the study;Replace what is worn"),
            type("Emissions Compliance", "Compliance", "2 high 12 0", "Generators", "Record running hours;Check the exhaust;File the report"));

    private DemoTypes() {
    }

    /** @param plan hours, priority, months and weeks */
    private static Type type(String name, String family, String plan, String... onAndSteps) {
        String[] numbers = plan.split(" ");
        List<String> on = onAndSteps[0].isEmpty() ? List.of() : List.of(onAndSteps[0].split(","));
        return new Type(name, family, Double.parseDouble(numbers[0]), numbers[1], Integer.parseInt(numbers[2]), Integer.parseInt(numbers[3]), on,
                List.of(onAndSteps[1].split(";")));
    }
}
