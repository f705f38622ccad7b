package org.maintenancedashboard.architecture;

import com.sun.source.tree.CatchTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnionTypeTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;

/** Rules about the text of sources; each answers with its findings. */
final class SourceRules {

    static final int FILE = 300;
    static final int MEDIAN = 60;
    static final int PAGE_BEAN = 150;
    static final int METHOD = 40;
    static final int PARAMETERS = 4;
    static final int CLASSES = 15;

    private static final Set<String> BROAD = Set.of("Exception", "Throwable", "RuntimeException", "Error");

    private SourceRules() {
    }

    /** Files above 300 lines, views and resources above 150. */
    static List<String> longFiles(List<Source> sources) {
        return sources.stream().filter(source -> source.lines() > (source.file().matches(".*(View|Resource)\\.java") ? PAGE_BEAN : FILE))
            .map(source -> source.file() + ": " + source.lines() + " lines").toList();
    }

    /** The lines of the file in the middle; package specifications aside. */
    static int median(List<Source> sources) {
        List<Integer> lines = sources.stream().filter(source -> !source.isPackageInfo()).map(Source::lines).sorted().toList();
        return lines.get(lines.size() / 2);
    }

    /** Methods above 40 lines, from the first annotation to the closing brace. */
    static List<String> longMethods(List<Source> sources) {
        return methods(sources, (source, method) -> source.lastLine(method.getLeaf()) - source.firstLine(method.getLeaf()) >= METHOD);
    }

    /** Methods and constructors above four parameters; constructors of records and enums, and injected ones, aside. */
    static List<String> manyParameters(List<Source> sources) {
        return methods(sources, (source, method) -> ((MethodTree) method.getLeaf()).getParameters().size() > PARAMETERS && !isAside(method));
    }

    /** Catches of everything. */
    static List<String> broadCatches(List<Source> sources) {
        return found(sources, Tree.Kind.CATCH, (source, path) -> {
            Tree type = ((CatchTree) path.getLeaf()).getParameter().getType();
            List<? extends Tree> types = type instanceof UnionTypeTree union ? union.getTypeAlternatives() : List.of(type);
            return types.stream().map(Tree::toString).map(name -> name.replace("java.lang.", "")).anyMatch(BROAD::contains);
        });
    }

    /** Packages without their specification. */
    static Set<String> unspecified(List<Source> sources) {
        Set<String> packages = sources.stream().map(Source::packageName).collect(Collectors.toCollection(TreeSet::new));
        sources.stream().filter(Source::isPackageInfo).map(Source::packageName).forEach(packages::remove);
        return packages;
    }

    /** Packages above 15 classes, with their number. */
    static Map<String, Long> crowded(List<Source> sources) {
        Map<String, Long> counts = sources.stream().filter(source -> !source.isPackageInfo())
            .collect(Collectors.groupingBy(Source::packageName, TreeMap::new, Collectors.counting()));
        counts.values().removeIf(count -> count <= CLASSES);
        return counts;
    }

    private static boolean isAside(TreePath path) {
        MethodTree method = (MethodTree) path.getLeaf();
        boolean injected = method.getModifiers().getAnnotations().stream().anyMatch(a -> a.getAnnotationType().toString().equals("Inject"));
        boolean inClass = path.getParentPath().getLeaf().getKind() == Tree.Kind.CLASS;
        return method.getName().contentEquals("<init>") && (injected || !inClass);
    }

    private static List<String> methods(List<Source> sources, BiPredicate<Source, TreePath> isFound) {
        return found(sources, Tree.Kind.METHOD, isFound);
    }

    /** Where the trees of a kind are that fulfil the condition. */
    private static List<String> found(List<Source> sources, Tree.Kind kind, BiPredicate<Source, TreePath> isFound) {
        List<String> found = new ArrayList<>();
        for (Source source : sources) {
            new TreePathScanner<Void, Void>() {
                @Override
                public Void scan(Tree tree, Void nothing) {
                    if (tree != null && tree.getKind() == kind && isFound.test(source, new TreePath(getCurrentPath(), tree))) {
                        found.add(source.at(tree) + (tree instanceof MethodTree method ? " " + method.getName() : ""));
                    }
                    return super.scan(tree, nothing);
                }
            }.scan(new TreePath(source.unit()), null);
        }
        return found;
    }
}
