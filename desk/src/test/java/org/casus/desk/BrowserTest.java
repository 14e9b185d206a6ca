package org.casus.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.deque.html.axecore.results.Results;
import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** The desk in a browser; skipped by name where Debian's chromium and chromedriver are not there. */
class BrowserTest {
    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final Path DRIVER = Path.of("/usr/bin/chromedriver");
    private static final int WIDE = 1280;
    private static final int NARROW = 320;
    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    @TempDir
    private static Path profile;

    private static DeskServer desk;
    private static ChromeDriver browser;

    @BeforeAll
    static void open() throws Exception {
        assumeTrue(
                Files.isExecutable(CHROMIUM) && Files.isExecutable(DRIVER),
                "No chromium and chromedriver in /usr/bin: install Debian's chromium and chromium-driver");
        desk = DeskServer.start(InventedCase.full(), Decisions.none(), () -> InventedCase.TODAY, 0);
        ChromeOptions options = new ChromeOptions();
        options.setBinary(CHROMIUM.toString());
        options.addArguments(
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--hide-scrollbars",
                "--user-data-dir=" + profile);
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(DRIVER.toFile())
                .usingAnyFreePort()
                .build();
        browser = new ChromeDriver(service, options);
        browser.manage().timeouts().pageLoadTimeout(Duration.ofSeconds(60));
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.quit();
        }
        if (desk != null) {
            desk.close();
        }
    }

    static List<String> pages() {
        return List.of(
                "/",
                "/pages/pa1",
                "/pages/pa1?words=87-89",
                "/pages/pe5",
                "/statements/pa1/s6",
                "/statements?q=guns",
                "/disagreements",
                "/commitments",
                "/timeline",
                "/sources",
                "/compare/pb2/pa1",
                "/intake");
    }

    @Test
    void aReaderClicksFromTheFrontPageToTheHighlightedWords() {
        show("/", WIDE, "light");
        WebElement quote = browser.findElement(By.cssSelector(".positions .quote a"));
        String words = quote.getText();
        quote.click();
        browser.findElement(By.linkText("Read it on the stored page")).click();

        WebElement marked = browser.findElement(By.cssSelector("mark:target"));
        assertThat(marked.getText()).startsWith(words);
        assertThat(marked.isDisplayed()).isTrue();
    }

    @Test
    void aFigureOpensOnItsNumberInThePage() {
        show("/disagreements", WIDE, "light");
        browser.findElement(By.linkText("at least 12")).click();

        assertThat(browser.findElement(By.cssSelector("mark.here:target")).getText())
                .isEqualTo("12");
    }

    @Test
    void aReaderFindsStatementsByWords() {
        show("/", WIDE, "light");
        browser.findElement(By.id("q")).sendKeys("shell", Keys.ENTER);

        WebElement found = new WebDriverWait(browser, Duration.ofSeconds(20))
                .until(page -> page.findElement(By.cssSelector(".results > li mark")));
        assertThat(found.getText()).startsWithIgnoringCase("shell");
    }

    @Test
    void theFirstTabStopSkipsToTheContent() {
        show("/", WIDE, "light");
        browser.switchTo().activeElement().sendKeys(Keys.TAB);

        assertThat(browser.switchTo().activeElement().getText()).isEqualTo("Skip to content");
    }

    @Test
    void noPageAsksAnyOtherHostForAnything() {
        for (String page : pages()) {
            show(page, WIDE, "light");
            Object hosts = browser.executeScript(
                    "return performance.getEntriesByType('resource').map(r => new URL(r.name).host)"
                            + ".filter(host => host !== location.host)");
            assertThat(hosts).as(page).isEqualTo(List.of());
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void noPageScrollsSidewaysOnANarrowScreen(String page) {
        show(page, NARROW, "light");
        browser.executeScript("document.querySelectorAll('details').forEach(one => one.open = true)");

        assertThat(browser.executeScript("return document.documentElement.scrollWidth"))
                .isEqualTo((long) NARROW);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void axeFindsNothingAgainstAnyPage(String page) {
        check(page, WIDE, "light");
        check(page, NARROW, "dark");
    }

    private static void check(String page, int width, String scheme) {
        show(page, width, scheme);
        Results results = new AxeBuilder().withTags(RULES).setLegacyMode().analyze(browser);
        assertThat(results.getViolations().stream().map(BrowserTest::told).toList())
                .as(page + " " + scheme + " " + width)
                .isEmpty();
    }

    private static String told(Rule rule) {
        return rule.getId() + ": "
                + rule.getNodes().stream().limit(3).map(node -> node.getHtml()).toList();
    }

    private static void show(String path, int width, String scheme) {
        browser.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", false));
        browser.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
        browser.get("http://127.0.0.1:" + desk.port() + path);
        new WebDriverWait(browser, Duration.ofSeconds(20))
                .until(page -> browser.executeScript(
                        "return innerWidth === arguments[0] && document.styleSheets.length > 0", width));
    }
}
