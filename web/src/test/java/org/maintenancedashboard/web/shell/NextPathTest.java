package org.maintenancedashboard.web.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rule 3 of the package. */
class NextPathTest {

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"https://elsewhere.example/", "//elsewhere.example/", "/\\elsewhere.example", "overview", "/a\nb", "/login", "/login?next=/work", "javascript:alert(1)"})
    void anything_but_a_path_of_this_application_leads_to_the_overview(String next) {
        assertEquals("/overview", new NextPath(next).value());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/work", "/equipment-detail?id=7", "/calendar?view=week&site=3"})
    void a_path_of_this_application_is_kept_with_its_query(String next) {
        assertEquals(next, new NextPath(next).value());
    }

    @Test
    void the_page_behind_an_ajax_request_is_taken_from_the_referer_of_the_same_host() {
        assertEquals("/work?overdue=true", NextPath.ofReferer("http://localhost:8080/work?overdue=true", "localhost:8080").value());
        assertEquals("/overview", NextPath.ofReferer("http://elsewhere.example/work", "localhost:8080").value());
        assertEquals("/overview", NextPath.ofReferer(null, "localhost:8080").value());
    }

    @Test
    void the_way_back_is_encoded_in_the_address_of_the_sign_in_page() {
        assertEquals("/login?next=%2Fequipment-detail%3Fid%3D7%26tab%3Dhistory", NextPath.of("/equipment-detail", "id=7&tab=history").signIn());
        assertEquals("/login", NextPath.of("/overview", null).signIn());
    }
}
