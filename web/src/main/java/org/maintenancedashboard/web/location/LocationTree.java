package org.maintenancedashboard.web.location;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.maintenancedashboard.location.TreeRow;
import org.primefaces.model.DefaultTreeNode;
import org.primefaces.model.TreeNode;

/** Builds the tree of the page from rows that stand parents first. */
final class LocationTree {

    private LocationTree() {
    }

    /** The root above the sites; a row whose parent is not among the rows stands below the root. */
    static TreeNode<Branch> of(List<TreeRow> rows, Map<Long, Long> equipment) {
        Map<Long, Long> sums = new HashMap<>();
        for (int i = rows.size() - 1; i >= 0; i--) {
            TreeRow row = rows.get(i);
            long sum = sums.merge(row.id(), equipment.getOrDefault(row.id(), 0L), Long::sum);
            if (row.parentId() != null) {
                sums.merge(row.parentId(), sum, Long::sum);
            }
        }
        TreeNode<Branch> root = new DefaultTreeNode<>();
        Map<Long, TreeNode<Branch>> nodes = new HashMap<>();
        for (TreeRow row : rows) {
            Branch branch = new Branch(row.id(), row.name(), row.parentId() == null, row.active(), sums.get(row.id()));
            nodes.put(row.id(), new DefaultTreeNode<>(branch, nodes.getOrDefault(row.parentId(), root)));
        }
        return root;
    }

    /** Finds a location in the tree. */
    static Optional<TreeNode<Branch>> find(TreeNode<Branch> node, Long id) {
        if (node.getData() != null && node.getData().id().equals(id)) {
            return Optional.of(node);
        }
        return node.getChildren().stream().flatMap(child -> find(child, id).stream()).findFirst();
    }

    /** Opens what lies above a node, and the node itself. */
    static void open(TreeNode<Branch> node) {
        for (TreeNode<Branch> at = node; at != null; at = at.getParent()) {
            at.setExpanded(true);
        }
    }
}
