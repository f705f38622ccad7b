package org.maintenancedashboard.common;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import jakarta.ejb.EJBAccessException;
import jakarta.ejb.EJBException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RefusalsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "23505|ERROR: duplicate key value violates unique constraint \"equipment_name_key\"|constraint.equipment_name_key",
        "23503|ERROR: update or delete on table \"location\" violates foreign key constraint \"equipment_location_fk\" on table \"equipment\"|constraint.equipment_location_fk",
        "23514|ERROR: new row for relation \"location\" violates check constraint \"location_site_zone\"|constraint.location_site_zone",
        "40P01|ERROR: deadlock detected|error.busy", "40001|ERROR: could not serialize access|error.busy"})
    void theDatabaseIsUnderstoodThroughAllWrappers(String state, String message, String key) {
        EJBException thrown = new EJBException(new PersistenceException(new SQLException(message, state)));
        assertEquals(key, Refusals.find(thrown).orElseThrow().key());
    }

    @Test
    void aBrokenConnectionOrAMissingValueIsAFaultOfOurs() {
        assertEquals(Optional.empty(), Refusals.find(new PersistenceException(new SQLException("terminating connection", "57P01"))));
        assertEquals(Optional.empty(), Refusals.find(new SQLException("null value in column \"x\" violates not-null constraint", "23502")));
    }

    @Test
    void aMissingPermissionIsDenied() {
        assertInstanceOf(Denied.class, Refusals.find(new EJBAccessException()).orElseThrow());
    }

    @Test
    void aLostRaceIsStale() {
        assertEquals(true, ((Conflict) Refusals.find(new EJBException(new OptimisticLockException())).orElseThrow()).isStale());
    }
}
