package org.maintenancedashboard.dashboard;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.maintenancedashboard.common.Permissions;
import org.maintenancedashboard.common.SiteScope;
import org.maintenancedashboard.security.Sites;

/** Answers what the overview shows. */
@Stateless
@RolesAllowed(Permissions.MAINTENANCE_VIEW)
public class Overview {

    /** Days ahead that count as upcoming. */
    public static final int AHEAD_DAYS = 7;

    @Inject
    private OverviewCounts counts;

    @Inject
    private ComplianceCounts compliance;

    @Inject
    private Sites sites;

    @Inject
    private Clock clock;

    /** The key figures of a scope on a day. */
    public Figures figures(SiteScope asked, LocalDate today) {
        SiteScope scope = sites.within(asked);
        Instant now = clock.instant();
        PlaceCounts all = counts.listPlaces(scope, now, today).stream().map(CountedPlace::counts).reduce(PlaceCounts.NONE, PlaceCounts::plus);
        WeekWork week = counts.week(scope, today);
        return new Figures(all, counts.listOverdueByWeek(scope, now), week.due(), week.done(), week.byDay(), today.getDayOfWeek().getValue() - 1,
                counts.countPeopleInProgress(scope), counts.countPending(scope), compliance.window(scope, today, 0),
                compliance.window(scope, today, 1), compliance.listWeeks(scope, today));
    }

    /** One card for each site of the scope, in natural order. */
    public List<PlaceCard> listSites(SiteScope asked, LocalDate today) {
        SiteScope scope = sites.within(asked);
        Map<Long, PlaceCounts> bySite = new HashMap<>();
        List<CountedPlace> places = counts.listPlaces(scope, clock.instant(), today);
        places.forEach(place -> bySite.merge(place.siteId(), place.counts(), PlaceCounts::plus));
        Set<Long> full = overCapacity(scope, today);
        List<PlaceCard> cards = new ArrayList<>();
        for (SiteFacts site : counts.listSites(scope)) {
            PlaceCounts here = bySite.getOrDefault(site.id(), PlaceCounts.NONE);
            LocalDate next = places.stream().filter(place -> place.siteId().equals(site.id()) && place.next() != null)
                    .map(CountedPlace::next).min(LocalDate::compareTo).orElse(null);
            cards.add(new PlaceCard(site.id(), site.name(), Health.of(here, full.contains(site.id())), here, next));
        }
        return cards;
    }

    /** One card for each POD of a site, with everything below it, in natural order; what stands at the site itself comes last. */
    public List<PlaceCard> listPods(SiteScope asked, Long siteId, LocalDate today) {
        SiteScope scope = sites.within(asked).narrowedTo(siteId);
        Map<String, CountedPlace> byPod = new HashMap<>();
        counts.listPlaces(scope, clock.instant(), today).forEach(place -> byPod.put(place.pod(), place));
        List<PlaceCard> cards = new ArrayList<>();
        counts.listPods(scope, siteId).forEach(pod -> cards.add(card(pod.id(), pod.name(), byPod.get(pod.name()))));
        CountedPlace atSite = byPod.get("");
        if (atSite != null && atSite.counts().equipment() > 0) {
            cards.add(card(siteId, null, atSite));
        }
        return cards;
    }

    /** Upcoming work per local day and site from today on. */
    public List<DayLoad> listLoads(SiteScope asked, LocalDate today) {
        return counts.listLoads(sites.within(asked), clock.instant(), today);
    }

    /** Hours a day that the sites of a scope can take together. */
    public BigDecimal capacity(SiteScope asked) {
        return counts.listSites(sites.within(asked)).stream().map(SiteFacts::capacityHoursPerDay).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The zone of a site of the scope, or null. */
    public String zone(SiteScope asked, Long siteId) {
        return counts.listSites(sites.within(asked).narrowedTo(siteId)).stream().map(SiteFacts::zone).findFirst().orElse(null);
    }

    private static PlaceCard card(Long id, String name, CountedPlace place) {
        PlaceCounts here = place == null ? PlaceCounts.NONE : place.counts();
        return new PlaceCard(id, name, Health.of(here, false), here, place == null ? null : place.next());
    }

    private Set<Long> overCapacity(SiteScope scope, LocalDate today) {
        Map<Long, BigDecimal> capacity = new HashMap<>();
        counts.listSites(scope).forEach(site -> capacity.put(site.id(), site.capacityHoursPerDay()));
        Set<Long> full = new HashSet<>();
        for (DayLoad load : counts.listLoads(scope, clock.instant(), today)) {
            if (load.hours().compareTo(capacity.get(load.siteId())) > 0) {
                full.add(load.siteId());
            }
        }
        return full;
    }
}
