package org.maintenancedashboard.architecture;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** One Java file as the compiler parses it; lines are counted from 1. */
record Source(String file, int lines, CompilationUnitTree unit, Trees trees) {

    private static final List<Path> MAIN = Stream.of("ejb", "batch", "web").map(module -> Path.of("..", module, "src/main/java")).toList();

    /** Every main source of ejb, batch and web. */
    static List<Source> system() {
        return parse(MAIN.stream().flatMap(folder -> files(folder).stream()).toList());
    }

    /** The files below a folder. */
    static List<Source> below(Path folder) {
        return parse(files(folder));
    }

    /** A file that is not stored. */
    static Source of(String name, String text) {
        return parse(List.of(new Text(name, text))).get(0);
    }

    /** The package by name. */
    String packageName() {
        return unit.getPackageName().toString();
    }

    boolean isPackageInfo() {
        return file.endsWith("package-info.java");
    }

    long firstLine(Tree tree) {
        return unit.getLineMap().getLineNumber(trees.getSourcePositions().getStartPosition(unit, tree));
    }

    long lastLine(Tree tree) {
        return unit.getLineMap().getLineNumber(trees.getSourcePositions().getEndPosition(unit, tree));
    }

    String at(Tree tree) {
        return file + ":" + firstLine(tree);
    }

    private static List<Text> files(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            List<Text> texts = new ArrayList<>();
            for (Path file : files.filter(path -> path.toString().endsWith(".java")).sorted().toList()) {
                texts.add(new Text(file.getFileName().toString(), Files.readString(file)));
            }
            return texts;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<Source> parse(List<Text> texts) {
        JavacTask task = (JavacTask) ToolProvider.getSystemJavaCompiler().getTask(null, null, null, List.of("-proc:none"), null, texts);
        Trees trees = Trees.instance(task);
        List<Source> sources = new ArrayList<>();
        try {
            for (CompilationUnitTree unit : task.parse()) {
                String file = unit.getSourceFile().getName().replace("/", "");
                sources.add(new Source(file, (int) unit.getSourceFile().getCharContent(true).toString().lines().count(), unit, trees));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return sources;
    }

    /** A text the compiler takes for a file. */
    private static final class Text extends SimpleJavaFileObject {

        private final String content;

        Text(String file, String content) {
            super(URI.create("string:///" + file), JavaFileObject.Kind.SOURCE);
            this.content = content;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return content;
        }
    }
}
