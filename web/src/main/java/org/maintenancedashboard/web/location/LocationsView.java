package org.maintenancedashboard.web.location;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.maintenancedashboard.common.Caller;
import org.maintenancedashboard.common.PageRequest;
import org.maintenancedashboard.common.Permissions;
import org.maintenancedashboard.common.SiteScope;
import org.maintenancedashboard.equipment.EquipmentItems;
import org.maintenancedashboard.location.CustomerDraft;
import org.maintenancedashboard.location.CustomerRow;
import org.maintenancedashboard.location.Customers;
import org.maintenancedashboard.location.LocationDetail;
import org.maintenancedashboard.location.Locations;
import org.maintenancedashboard.security.Sites;
import org.maintenancedashboard.web.shell.SiteSelection;
import org.primefaces.model.TreeNode;

/** The tree of locations with one of them beside it, and the customers. */
@Named("locationTree")
@ViewScoped
public class LocationsView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Locations locations;

    @Inject
    private transient Customers customers;

    @Inject
    private transient EquipmentItems items;

    @Inject
    private transient SiteSelection site;

    @Inject
    private transient Sites sites;

    @Inject
    private transient Caller caller;

    private Long id;
    private TreeNode<Branch> root;
    private TreeNode<Branch> chosen;
    private transient LocationDetail detail;
    private CustomerDraft customer = new CustomerDraft();

    /** Loads the tree of the selected site, or of all where the address names a location of another, and opens it there, or at its sites where there are few. */
    public void open() {
        if (root != null) {
            return;
        }
        root = tree(site.scope());
        if (id != null) {
            locations.get(sites.scope(), id);
            if (LocationTree.find(root, id).isEmpty()) {
                root = tree(sites.scope());
            }
            LocationTree.find(root, id).ifPresent(this::choose);
        } else if (root.getChildCount() == 1) {
            choose(root.getChildren().get(0));
        }
    }

    private TreeNode<Branch> tree(SiteScope scope) {
        return LocationTree.of(locations.listTree(scope), items.countByLocation(scope));
    }

    private void choose(TreeNode<Branch> node) {
        chosen = node;
        node.setSelected(true);
        LocationTree.open(node);
    }

    /** The location chosen, or null. */
    public LocationDetail getDetail() {
        if (detail == null && chosen != null) {
            detail = locations.get(sites.scope(), chosen.getData().id());
        }
        return detail;
    }

    public List<CustomerRow> getCustomers() {
        return customers.page(site.scope(), new PageRequest(0, PageRequest.MAX_SIZE, List.of())).items();
    }

    /** Adds the customer whose name was typed. */
    public void addCustomer() {
        customers.create(customer);
        customer = new CustomerDraft();
    }

    /** Deletes a customer that no location names. */
    public void removeCustomer(Long customerId) {
        customers.delete(customerId, null);
    }

    public boolean isWritable() {
        return caller.may(Permissions.SITE_MAP_WRITE) || caller.may(Permissions.SETTINGS_MANAGE);
    }

    public boolean isEquipmentWritable() {
        return caller.may(Permissions.EQUIPMENT_CREATE);
    }

    public CustomerDraft getCustomer() {
        return customer;
    }

    public TreeNode<Branch> getRoot() {
        return root;
    }

    public TreeNode<Branch> getChosen() {
        return chosen;
    }

    public void setChosen(TreeNode<Branch> chosen) {
        this.chosen = chosen;
        detail = null;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
