import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.JarInputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * Lists what is delivered: every jar in the EAR (and in the WAR inside) and every jar of the server, as CycloneDX 1.6, with version, SHA-256
 * and licence, read from the files themselves. Fails where a licence is not in the list of allowed ones, or where a jar has none.
 * Arguments: the EAR, the server, licences.csv, the folder to write to.
 */
final class Bom {

    private static final String OURS = "maintenance-dashboard-";

    /** One jar: who made it, which version, its hash, its licences. */
    record Jar(String group, String name, String version, String hash, List<String> licences) {

        String json() {
            String purl = group.isEmpty() ? "" : ",\"purl\":" + quoted("pkg:maven/" + group + "/" + name + "@" + version);
            return "{\"type\":\"library\",\"group\":" + quoted(group) + ",\"name\":" + quoted(name) + ",\"version\":" + quoted(version) + purl
                    + ",\"hashes\":[{\"alg\":\"SHA-256\",\"content\":" + quoted(hash) + "}],\"licenses\":["
                    + licences.stream().map(licence -> "{\"license\":{\"name\":" + quoted(licence) + "}}").collect(Collectors.joining(",")) + "]}";
        }

        private static String quoted(String text) {
            return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
        }
    }

    private final Set<String> allowed = new TreeSet<>();
    private final Map<String, Jar> known = new TreeMap<>();
    private final Set<String> faults = new TreeSet<>();

    public static void main(String[] arguments) throws Exception {
        Bom bom = new Bom();
        bom.readAllowed(Path.of(arguments[2]));
        Path server = Path.of(arguments[1]);
        bom.readKnown(server.resolve("docs/licenses"));
        Path out = Files.createDirectories(Path.of(arguments[3]));
        List<Jar> ear = new ArrayList<>();
        bom.readArchive(Files.readAllBytes(Path.of(arguments[0])), ear);
        List<Jar> jars = new ArrayList<>();
        try (Stream<Path> files = Files.walk(server)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".jar") && !path.startsWith(server.resolve("standalone"))).sorted().toList()) {
                jars.add(bom.jar(file.getFileName().toString(), Files.readAllBytes(file)));
            }
        }
        write(out.resolve("ear.cdx.json"), "maintenance-dashboard.ear", ear);
        write(out.resolve("server.cdx.json"), "wildfly", jars);
        Files.write(out.resolve("licences.csv"), Stream.concat(ear.stream(), jars.stream())
                .map(jar -> jar.group() + ":" + jar.name() + "," + jar.version() + "," + String.join(" or ", jar.licences())).sorted().distinct().toList());
        if (ear.isEmpty() || jars.isEmpty() || !bom.faults.isEmpty()) {
            System.err.println("Licences: " + (bom.faults.isEmpty() ? "nothing was found to list" : String.join("\n  ", bom.faults)));
            System.exit(1);
        }
    }

    private void readAllowed(Path list) throws IOException {
        for (String line : Files.readAllLines(list).stream().skip(1).filter(row -> !row.isBlank()).toList()) {
            String[] cells = line.split(",", 2);
            if (cells[0].isEmpty()) {
                allowed.add(cells[1]);
            } else {
                known.put(cells[0], new Jar("", cells[0], "", "", List.of(cells[1])));
            }
        }
    }

    /** What the makers of the server say about its parts. */
    private void readKnown(Path folder) throws Exception {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(path -> path.toString().endsWith("licenses.xml")).sorted().toList()) {
                DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
                factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
                NodeList parts = factory.newDocumentBuilder().parse(file.toFile()).getElementsByTagName("dependency");
                for (int i = 0; i < parts.getLength(); i++) {
                    Element part = (Element) parts.item(i);
                    NodeList names = part.getElementsByTagName("name");
                    List<String> licences = Stream.iterate(0, n -> n < names.getLength(), n -> n + 1).map(n -> names.item(n).getTextContent().strip()).distinct().toList();
                    known.putIfAbsent(text(part, "artifactId"), new Jar(text(part, "groupId"), text(part, "artifactId"), text(part, "version"), "", licences));
                }
            }
        }
    }

    private static String text(Element part, String tag) {
        return part.getElementsByTagName(tag).item(0).getTextContent().strip();
    }

    private void readArchive(byte[] archive, List<Jar> found) throws Exception {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String file = entry.getName().substring(entry.getName().lastIndexOf('/') + 1);
                if (file.endsWith(".war")) {
                    readArchive(zip.readAllBytes(), found);
                } else if (file.endsWith(".jar") && !file.startsWith(OURS)) {
                    found.add(jar(file, zip.readAllBytes()));
                }
            }
        }
    }

    private Jar jar(String file, byte[] content) throws IOException, GeneralSecurityException {
        String plain = file.replaceFirst("\\.jar$", "");
        String name = known.containsKey(plain) ? plain : plain.replaceFirst("-\\d+(\\.\\d.*)?$", "").replaceFirst("-\\d+[.-].*$", "");
        Properties maker = maker(content, name);
        Jar said = known.get(name);
        List<String> licences = said == null ? List.of() : said.licences();
        if (licences.isEmpty() || licences.stream().noneMatch(allowed::contains)) {
            faults.add(file + ": " + (licences.isEmpty() ? "no licence known, add a row" : String.join(", ", licences) + " is not allowed"));
        }
        String group = maker.getProperty("groupId", said == null ? "" : said.group());
        String version = maker.getProperty("version", plain.length() > name.length() ? plain.substring(name.length() + 1) : maker.getProperty("manifest", "unknown"));
        return new Jar(group, name, version, HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content)), licences);
    }

    /** The coordinates that Maven left in the jar, where they are of this artifact; otherwise the version of its manifest. */
    private static Properties maker(byte[] content, String name) throws IOException {
        Properties found = new Properties();
        try (JarInputStream jar = new JarInputStream(new ByteArrayInputStream(content))) {
            Manifest manifest = jar.getManifest();
            Stream.of("Bundle-Version", "Implementation-Version", "JBossAS-Release-Version").map(key -> manifest == null ? null : manifest.getMainAttributes().getValue(key))
                    .filter(Objects::nonNull)
                    .filter(version -> version.matches("\\d.*")).findFirst().ifPresent(version -> found.setProperty("manifest", version));
        }
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().endsWith("/" + name + "/pom.properties")) {
                    found.load(zip);
                }
            }
        }
        return found;
    }

    private static void write(Path file, String of, List<Jar> jars) throws IOException {
        Files.writeString(file, "{\"bomFormat\":\"CycloneDX\",\"specVersion\":\"1.6\",\"version\":1,\"metadata\":{\"component\":{\"type\":\"application\",\"name\":\"" + of
                + "\"}},\"components\":[\n" + jars.stream().map(Jar::json).collect(Collectors.joining(",\n")) + "\n]}\n");
    }
}
