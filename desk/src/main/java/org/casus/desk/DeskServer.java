package org.casus.desk;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import io.javalin.util.JavalinBindException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.casus.casefile.CaseFile;
import org.casus.casefile.CaseRuling;
import org.casus.claim.StatementId;
import org.casus.desk.source.OriginDecision;
import org.casus.desk.word.Addresses;

/**
 * Serves the desk of a case to the browsers of this machine, on 127.0.0.1 alone.
 *
 * <pre>{@code
 * try (DeskServer server = DeskServer.start(file, Decisions.none(), LocalDate::now, 0)) {
 *     System.err.println(server.address());
 * }
 * }</pre>
 *
 * <p>Prints nothing, but logs what went wrong. The case file stays the caller's to close, after the server. Thread-safe.
 */
public final class DeskServer implements AutoCloseable {
    private static final String HERE = "127.0.0.1";
    /** Where two pages are chosen. */
    private static final String CHOOSE_TWO = "/sources#two";

    private static final System.Logger LOG = System.getLogger(DeskServer.class.getName());

    private final Desk desk;
    private final Decisions decisions;
    private final Javalin server;

    private DeskServer(CaseSource source, Decisions decisions, Supplier<LocalDate> today) {
        this.decisions = decisions;
        this.desk = new Desk(source, today);
        this.server = Javalin.create(this::configure);
    }

    /**
     * @param decisions keeps what a person decides
     * @param today the day that the case is looked at, asked anew for every page
     * @param port the port, or 0 for any that is free
     * @throws IOException if the port is taken
     */
    public static DeskServer start(CaseFile file, Decisions decisions, Supplier<LocalDate> today, int port)
            throws IOException {
        return start(CaseSource.of(file), decisions, today, port);
    }

    static DeskServer start(CaseSource source, Decisions decisions, Supplier<LocalDate> today, int port)
            throws IOException {
        DeskServer desk = new DeskServer(source, decisions, today);
        try {
            desk.server.start(HERE, port);
        } catch (JavalinBindException e) {
            throw new IOException("Port " + port + " is in use; take another one, or 0 for any that is free", e);
        }
        Thread early = new Thread(desk::prepare, "casus-desk-survey");
        early.setDaemon(true);
        early.start();
        return desk;
    }

    /** Surveys the case before someone asks for the map, which would have to wait for it. */
    private void prepare() {
        try {
            desk.prepare();
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "Cannot survey the case", e);
        }
    }

    public int port() {
        return server.port();
    }

    /** Where the front page is: {@code http://127.0.0.1:7700/}. */
    public URI address() {
        return URI.create("http://" + HERE + ":" + port() + "/");
    }

    @Override
    public void close() {
        server.stop();
    }

    private void configure(JavalinConfig config) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.http.generateEtags = true;
        config.http.maxRequestSize = 1 << 16;
        config.jetty.modifyHttpConfiguration(http -> http.setSendServerVersion(false));
        route(config.routes);
    }

    private void route(RoutesConfig routes) {
        routes.before(Guard::check);
        routes.get("/", context -> context.html(desk.front()));
        routes.get("/pages/{page}", this::page);
        routes.get("/statements", context -> context.html(desk.search(context.queryParamMap())));
        routes.get("/statements/{page}/{statement}", this::statement);
        routes.get("/disagreements", context -> context.html(desk.disagreements(value(context, "sort"))));
        routes.get("/commitments", context -> context.html(desk.commitments(value(context, "act"))));
        routes.get("/timeline", context -> context.html(desk.timeline(value(context, "clock"))));
        routes.get("/map", context -> context.html(desk.map(value(context, "version"))));
        routes.get("/obligations", context -> context.html(desk.obligations(value(context, "from"))));
        routes.get("/sources", context -> context.html(desk.sources()));
        routes.get("/compare/{page}/{other}", this::compare);
        routes.get("/compare", DeskServer::toCompare);
        routes.post("/compare/{page}/{other}", this::decide);
        routes.get("/intake", context -> context.html(desk.intake(value(context, "all"))));
        routes.get("/api/case", context -> json(context, desk.caseAsJson()));
        routes.get("/api/statements", context -> json(context, desk.statementsAsJson(context.queryParamMap())));
        routes.get("/desk.css", asset("desk.css", "text/css"));
        routes.get("/mark.svg", asset("mark.svg", "image/svg+xml"));
        routes.exception(HttpResponseException.class, this::refuse);
        routes.exception(Exception.class, DeskServer::fail);
    }

    private static void json(Context context, String json) {
        context.contentType("application/json;charset=utf-8").result(json);
    }

    private void page(Context context) throws IOException {
        answer(context, desk.page(context.pathParam("page"), value(context, "words")));
    }

    private void compare(Context context) throws IOException {
        String page = context.pathParam("page");
        String other = context.pathParam("other");
        if (page.equals(other)) {
            context.redirect(CHOOSE_TWO, HttpStatus.SEE_OTHER);
            return;
        }
        answer(context, desk.compare(page, other));
    }

    /** Two pages chosen in a form; without two different ones, back to the form. */
    private static void toCompare(Context context) {
        String page = value(context, "page").orElse("");
        String other = value(context, "other").orElse("");
        boolean two = !page.isEmpty() && !other.isEmpty() && !page.equals(other);
        context.redirect(two ? Addresses.compare(page, other) : CHOOSE_TWO, HttpStatus.SEE_OTHER);
    }

    private void decide(Context context) throws IOException {
        String page = context.pathParam("page");
        String other = context.pathParam("other");
        if (desk.compare(page, other).isEmpty() || page.equals(other)) {
            throw new NotFoundResponse();
        }
        CaseRuling ruling = OriginDecision.of(
                        page,
                        other,
                        field(context, OriginDecision.VERDICT),
                        field(context, "note"),
                        field(context, "by"))
                .orElseThrow(() -> new HttpResponseException(400, "A decision needs a verdict, a reason and a name."));
        try {
            decisions.keep(ruling);
        } catch (IOException e) {
            throw new HttpResponseException(503, String.valueOf(e.getMessage()));
        }
        context.redirect(Addresses.compare(page, other), HttpStatus.SEE_OTHER);
    }

    private static String field(Context context, String name) {
        return Objects.requireNonNullElse(context.formParam(name), "");
    }

    private static Optional<String> value(Context context, String name) {
        return Optional.ofNullable(context.queryParam(name));
    }

    private void statement(Context context) throws IOException {
        String statement = context.pathParam("statement");
        if (!statement.matches("s[1-9]\\d{0,8}")) {
            throw new NotFoundResponse();
        }
        answer(context, desk.statement(new StatementId(context.pathParam("page"), statement)));
    }

    private static void answer(Context context, Optional<String> page) {
        context.html(page.orElseThrow(NotFoundResponse::new));
    }

    private void refuse(HttpResponseException refusal, Context context) {
        context.status(refusal.getStatus());
        if (refusal.getStatus() == 404) {
            try {
                context.html(desk.notice("Not in this case", "There is no such page or statement here."));
                return;
            } catch (IOException e) {
                fail(e, context);
                return;
            }
        }
        context.result(refusal.getMessage() == null ? "" : refusal.getMessage());
    }

    private static void fail(Exception problem, Context context) {
        LOG.log(System.Logger.Level.ERROR, "Cannot make the page " + context.path(), problem);
        context.status(500).result("The desk could not make this page. Run \"casus doctor\" to see what is wrong.");
    }

    /** A file of the desk's own, read once. */
    private static Handler asset(String name, String type) {
        try (InputStream in = DeskServer.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("The desk was built without " + name);
            }
            byte[] bytes = in.readAllBytes();
            return context -> context.contentType(type + ";charset=utf-8").result(bytes);
        } catch (IOException e) {
            throw new IllegalStateException("Cannot read the desk's own " + name, e);
        }
    }
}
