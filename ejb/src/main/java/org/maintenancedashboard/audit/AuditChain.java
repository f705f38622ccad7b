package org.maintenancedashboard.audit;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.maintenancedashboard.common.Denied;
import org.maintenancedashboard.common.Permissions;
import org.maintenancedashboard.common.SiteScope;

/** Puts facts into the chain, in the order they are found, and looks whether the chain still holds. */
@Stateless
public class AuditChain {

    /** The role of who seals and verifies without a user. */
    public static final String SYSTEM = "system.audit";

    private static final int BATCH = 5_000;
    private static final int READ = 20_000;
    private static final String UNSEALED = """
            select e.id as id, audit_canonical(e) as canonical from audit_entry e
            where e.id > coalesce((select max(entry_id) from audit_seal), 0) - 10000
              and not exists (select 1 from audit_seal s where s.entry_id = e.id) order by e.id""";
    private static final String LINKS = """
            select s.position as position, s.entry_id as entry, encode(s.hash, 'hex') as hash, e.id is not null as there, audit_canonical(e) as canonical
            from audit_seal s left join audit_entry e on e.id = s.entry_id where s.position > ?1 order by s.position""";
    private static final String STRAY = """
            select e.id as id from audit_entry e where e.at < now() - interval '1 minute' and not exists (select 1 from audit_seal s where s.entry_id = e.id)
            order by e.id""";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private AuditRights rights;

    @Inject
    private AuditLog audit;

    /** Seals up to 5,000 facts; one server at a time, the others find nothing to do. Answers how many. */
    @PermitAll
    public int seal() {
        if (!(Boolean) em.createNativeQuery("select pg_try_advisory_xact_lock(7305411)", Boolean.class).getSingleResult()) {
            return 0;
        }
        Tuple last = rows(em.createNativeQuery("select position as position, hash as hash from audit_seal order by position desc", Tuple.class).setMaxResults(1))
                .findFirst().orElse(null);
        long position = last == null ? 0 : last.get("position", Long.class);
        byte[] hash = last == null ? ChainLink.START : last.get("hash", byte[].class);
        if (last != null) {
            new Anchors().add(position, hash, clock.instant());
        }
        List<Tuple> open = rows(em.createNativeQuery(UNSEALED, Tuple.class).setMaxResults(BATCH)).toList();
        JsonArrayBuilder seals = Json.createArrayBuilder();
        for (Tuple fact : open) {
            position++;
            hash = ChainLink.next(hash, position, fact.get("canonical", String.class));
            seals.add(Json.createObjectBuilder().add("p", position).add("e", fact.get("id", Long.class)).add("h", ChainLink.hex(hash)));
        }
        if (!open.isEmpty()) {
            em.createNativeQuery("insert into audit_seal (position, entry_id, hash) select p, e, decode(h, 'hex')"
                    + " from jsonb_to_recordset(cast(?1 as jsonb)) as t(p bigint, e bigint, h text)").setParameter(1, seals.build().toString()).executeUpdate();
        }
        return open.size();
    }

    /** Looks over the whole chain, for those who see all sites; the look is a fact itself. */
    @RolesAllowed({Permissions.ADMINISTRATION_READ, SYSTEM})
    public AuditReport verify(SiteScope scope) {
        if (!scope.all()) {
            throw new Denied("error.audit.allSites");
        }
        CutRecords cuts = CutRecords.read(em);
        ChainWalk walk = cuts.walk();
        List<Tuple> links = links(walk.position());
        while (!links.isEmpty()) {
            links.forEach(link -> walk.step(link.get("position", Long.class), link.get("entry", Long.class), link.get("hash", String.class),
                    link.get("there", Boolean.class) ? link.get("canonical", String.class) : null));
            links = links(walk.position());
        }
        new Anchors().read().forEach(anchor -> walk.compare(anchor.position(), anchor.hash(), hashAt(anchor.position(), cuts)));
        rows(em.createNativeQuery(STRAY, Tuple.class).setMaxResults(BATCH)).forEach(fact -> walk.stray(fact.get("id", Long.class)));
        long facts = (Long) em.createNativeQuery("select count(*) from audit_entry", Long.class).getSingleResult();
        AuditReport report = new AuditReport(walk.sound(), Math.max(0, facts - walk.found()), rights.isAppendOnly(), cuts.cuts(), walk.findings());
        audit.record("verified", "audit", null, null, Map.of("sealed", report.sealed(), "findings", report.findings().size()));
        return report;
    }

    private List<Tuple> links(long after) {
        return rows(em.createNativeQuery(LINKS, Tuple.class).setParameter(1, after).setMaxResults(READ)).toList();
    }

    private String hashAt(long position, CutRecords cuts) {
        return rows(em.createNativeQuery("select encode(hash, 'hex') as hash from audit_seal where position = ?1", Tuple.class).setParameter(1, position))
                .findFirst().map(row -> row.get("hash", String.class)).orElseGet(() -> cuts.hashAt(position));
    }

    @SuppressWarnings("unchecked")
    private static Stream<Tuple> rows(Query query) {
        return ((List<Tuple>) query.getResultList()).stream();
    }
}
