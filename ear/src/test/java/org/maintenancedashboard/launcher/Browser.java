package org.maintenancedashboard.launcher;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * A browser window with a session of its own; one Chromium serves all tests of a run. Use in try-with-resources, in a class marked
 * {@link BrowserTest}. Notes every console error, uncaught exception, refused policy and server error in {@link #problems()}.
 */
public final class Browser implements AutoCloseable {

    private static final List<String> PROGRAMS = List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
    private static final List<String> OTHERS = List.of("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
            "C:/Program Files/Google/Chrome/Application/chrome.exe");

    private static Playwright playwright;
    private static com.microsoft.playwright.Browser chromium;

    private final BrowserContext context;
    private final Page page;
    private final List<String> problems = new ArrayList<>();

    private Browser(BrowserContext context) {
        this.context = context;
        this.page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !message.text().contains("status of 401")) {
                problems.add("console: " + message.text() + " at " + message.location());
            }
        });
        page.onPageError(error -> problems.add("script: " + error));
        page.onResponse(response -> {
            if (response.status() >= 500) {
                problems.add(response.status() + " " + response.url());
            }
        });
    }

    /** True when a Chromium or Chrome is installed, or named by -Dbrowser. */
    public static boolean present() {
        return executable().isPresent();
    }

    /** A desktop window, light, of somebody who asked for no motion: panels are open or closed, never in between. */
    public static Browser open() {
        return open(options -> { });
    }

    /** A window with more options: {@code Browser.open(o -> o.setViewportSize(390, 844).setColorScheme(ColorScheme.DARK))}. */
    public static synchronized Browser open(Consumer<com.microsoft.playwright.Browser.NewContextOptions> more) {
        var options = new com.microsoft.playwright.Browser.NewContextOptions().setBaseURL(TestServer.url()).setViewportSize(1440, 900)
                .setLocale("en-US").setTimezoneId("America/Chicago").setReducedMotion(ReducedMotion.REDUCE);
        more.accept(options);
        return new Browser(chromium().newContext(options));
    }

    /** The page of this window. Paths are relative to the product: {@code page().navigate("/equipment")}. */
    public Page page() {
        return page;
    }

    /** Signs in through the form of the page asked for and waits until that page is there. */
    public Page signIn(String user, String password, String path) {
        page.navigate(path);
        page.locator("#userName").fill(user);
        page.locator("#password").fill(password);
        page.locator("#signIn").click();
        page.locator("#signIn").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
        page.waitForLoadState();
        return page;
    }

    /** Signs in as the first administrator and opens the path. */
    public Page admin(String path) {
        return signIn("admin", TestServer.adminPassword(), path);
    }

    /** What went wrong so far; a 401 is left out, the sign-in page answers so. */
    public List<String> problems() {
        return List.copyOf(problems);
    }

    /** Writes target/shots/NAME.png of the whole page. */
    public void shot(String name) {
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of("target/shots", name + ".png")));
    }

    @Override
    public void close() {
        context.close();
    }

    static void sayWhenAbsent() {
        if (!present()) {
            System.out.println("NOTE: no Chromium or Chrome was found (-Dbrowser=PATH names one): browser tests will be skipped");
        }
    }

    static synchronized void closeAll() {
        if (playwright != null) {
            playwright.close();
            playwright = null;
        }
    }

    private static com.microsoft.playwright.Browser chromium() {
        if (playwright == null) {
            PlaywrightAssertions.setDefaultAssertionTimeout(20_000);
            playwright = Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            chromium = playwright.chromium().launch(new LaunchOptions().setExecutablePath(executable().orElseThrow())
                    .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-sync",
                            "--disable-background-networking", "--disable-component-update")));
        }
        return chromium;
    }

    /** The programs that chromium.sh looks for, in every folder of a search path. */
    static Stream<String> onPath(String path) {
        return Stream.of(path.split(File.pathSeparator)).filter(folder -> !folder.isBlank())
                .flatMap(folder -> PROGRAMS.stream().map(program -> folder + "/" + program));
    }

    private static Optional<Path> executable() {
        String named = System.getProperty("browser", "");
        Stream<String> candidates = named.isBlank() ? Stream.concat(onPath(System.getenv().getOrDefault("PATH", "")), OTHERS.stream()) : Stream.of(named);
        return candidates.map(Path::of).filter(Files::isExecutable).findFirst();
    }
}
