package org.maintenancedashboard.audit;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import org.maintenancedashboard.audit.cut.AuditCut;
import org.maintenancedashboard.audit.cut.CutKey;

/** What was cut off, as the database says it: whether each cut is signed, and where the chain goes on. */
record CutRecords(List<AuditCut> cuts, ChainWalk walk) {

    private static final String ROWS = "select position as position, encode(hash, 'hex') as hash, facts as facts, first_position as first_position, first_at as first_at,"
            + " last_at as last_at, cut_at as cut_at, signature as signature from audit_cut order by position";

    /** Reads the cuts; what is wrong with them is the first of the walk's findings. */
    @SuppressWarnings("unchecked")
    static CutRecords read(EntityManager em) {
        List<Tuple> rows = em.createNativeQuery(ROWS, Tuple.class).getResultList();
        List<AuditCut> cuts = rows.stream().map(CutRecords::cut).toList();
        AuditCut last = cuts.isEmpty() ? null : cuts.get(cuts.size() - 1);
        ChainWalk walk = last == null ? new ChainWalk() : new ChainWalk(last.position(), HexFormat.of().parseHex(last.hash()));
        long end = 0;
        for (int i = 0; i < cuts.size(); i++) {
            AuditCut cut = cuts.get(i);
            if (!new CutKey().isSigned(cut.canonical(), rows.get(i).get("signature", byte[].class))) {
                walk.note("The cut up to place " + cut.position() + " is not signed by this installation");
            }
            if (cut.firstPosition() != end + 1) {
                walk.note("Places " + (end + 1) + " to " + (cut.firstPosition() - 1) + " of the chain are missing before a cut");
            }
            end = cut.position();
        }
        if ((Boolean) em.createNativeQuery("select exists(select from audit_seal where position <= ?1)", Boolean.class).setParameter(1, end).getSingleResult()) {
            walk.note("Places up to " + end + " were cut off, and some of them are there again");
        }
        return new CutRecords(cuts, walk);
    }

    /** The hash of a place that was the last one of a cut, or null. */
    String hashAt(long position) {
        return cuts.stream().filter(cut -> cut.position() == position).map(AuditCut::hash).findFirst().orElse(null);
    }

    private static AuditCut cut(Tuple row) {
        return new AuditCut(row.get("position", Long.class), row.get("hash", String.class), row.get("facts", Long.class), row.get("first_position", Long.class),
                row.get("first_at", Instant.class), row.get("last_at", Instant.class), row.get("cut_at", Instant.class));
    }
}
