// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.apache.jena.atlas.web.AcceptList;
import org.apache.jena.atlas.web.MediaType;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryExecutionFactory;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.resultset.ResultsWriter;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.tdb2.TDB2Factory;
import org.apache.jena.update.UpdateAction;

/**
 * A SPARQL 1.1 server on Jena's TDB2, with the paths that Fuseki gives to a data set called "ds". It prints its
 * address, and ends when its standard input does.
 */
public class JenaServer {
    private static final List<String> SOLUTIONS = List.of("application/sparql-results+json",
        "application/sparql-results+xml", "text/csv", "text/tab-separated-values");
    private static final List<String> TRIPLES = List.of("application/n-triples", "text/turtle");
    private static final List<String> QUADS = List.of("application/n-quads", "application/trig");

    private final Dataset dataset = TDB2Factory.createDataset();

    /** An answer other than success. */
    private static class Refusal extends RuntimeException {
        final int status;

        Refusal(int status, String message) {
            super(message);
            this.status = status;
        }
    }

    private interface Endpoint {
        void answer(HttpExchange exchange) throws IOException;
    }

    /** The parameters of an address or of a form, each with all its values in order. */
    private record Parameters(List<Map.Entry<String, String>> all) {
        static Parameters of(String text) {
            List<Map.Entry<String, String>> all = new ArrayList<>();
            for (String pair : text == null || text.isEmpty() ? new String[0] : text.split("&")) {
                String[] parts = pair.split("=", 2);
                all.add(Map.entry(decoded(parts[0]), decoded(parts.length > 1 ? parts[1] : "")));
            }
            return new Parameters(all);
        }

        private static String decoded(String text) {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        }

        List<String> values(String name) {
            return all.stream().filter(pair -> pair.getKey().equals(name)).map(Map.Entry::getValue)
                .collect(Collectors.toList());
        }

        String value(String name) {
            return values(name).stream().findFirst().orElse(null);
        }
    }

    /** A query or update, which `name` says. */
    private record Operation(String name, String text, Parameters parameters) { }

    public static void main(String[] options) throws IOException {
        JenaServer store = new JenaServer();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        store.endpoint(server, "/ds", exchange -> store.operate(exchange, List.of("query", "update")));
        store.endpoint(server, "/ds/sparql", exchange -> store.operate(exchange, List.of("query")));
        store.endpoint(server, "/ds/query", exchange -> store.operate(exchange, List.of("query")));
        store.endpoint(server, "/ds/update", exchange -> store.operate(exchange, List.of("update")));
        store.endpoint(server, "/ds/data", store::graphStore);
        server.setExecutor(Executors.newCachedThreadPool());
        server.start();
        System.out.println("http://127.0.0.1:" + server.getAddress().getPort() + "/ds");
        while (System.in.read() >= 0) { }
        System.exit(0);
    }

    private void endpoint(HttpServer server, String path, Endpoint endpoint) {
        server.createContext(path, exchange -> {
            try {
                // A context has all addresses that begin like its own.
                if (!exchange.getRequestURI().getPath().equals(path)) {
                    throw new Refusal(404, "There is no " + exchange.getRequestURI().getPath() + " here");
                }
                endpoint.answer(exchange);
            } catch (Refusal refusal) {
                reply(exchange, refusal.status, "text/plain; charset=utf-8", utf8(refusal.getMessage() + "\n"));
            } catch (QueryParseException | RiotException refusal) {
                reply(exchange, 400, "text/plain; charset=utf-8", utf8(refusal.getMessage() + "\n"));
            } catch (RuntimeException failure) {
                reply(exchange, 500, "text/plain; charset=utf-8", utf8(failure + "\n"));
            }
        });
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static void reply(HttpExchange exchange, int status, String type, byte[] body) throws IOException {
        exchange.getResponseHeaders().set("Server", "Apache Jena Fuseki (4.5.0)");
        if (type != null) {
            exchange.getResponseHeaders().set("Content-Type", type);
        }
        boolean bare = body.length == 0 || exchange.getRequestMethod().equals("HEAD");
        exchange.sendResponseHeaders(status, bare ? -1 : body.length);
        try (OutputStream out = exchange.getResponseBody()) {
            if (!bare) {
                out.write(body);
            }
        }
    }

    /** What of `offered` the client would rather have. */
    private static String acceptable(HttpExchange exchange, List<String> offered) {
        String accept = exchange.getRequestHeaders().getFirst("Accept");
        AcceptList offers = new AcceptList(String.join(",", offered));
        MediaType best = accept == null ? MediaType.create(offered.get(0))
            : AcceptList.match(new AcceptList(accept), offers);
        if (best == null) {
            throw new Refusal(406, "This can be had as " + String.join(", ", offered));
        }
        return best.getContentTypeStr();
    }

    private static String typeOf(HttpExchange exchange) {
        String type = exchange.getRequestHeaders().getFirst("Content-Type");
        return type == null ? "" : type.split(";")[0].trim().toLowerCase();
    }

    private static String bodyOf(HttpExchange exchange) throws IOException {
        return new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    }

    /** Reads a query or update in the three ways of the SPARQL protocol. */
    private static Operation operation(HttpExchange exchange) throws IOException {
        Parameters parameters = Parameters.of(exchange.getRequestURI().getRawQuery());
        if (exchange.getRequestMethod().equals("POST")) {
            String type = typeOf(exchange);
            if (type.equals("application/sparql-query") || type.equals("application/sparql-update")) {
                return new Operation(type.replace("application/sparql-", ""), bodyOf(exchange), parameters);
            }
            if (!type.equals("application/x-www-form-urlencoded")) {
                throw new Refusal(415, "Nothing to do comes as " + type);
            }
            parameters = Parameters.of(bodyOf(exchange));
            if (parameters.value("update") != null) {
                return new Operation("update", parameters.value("update"), parameters);
            }
        } else if (!exchange.getRequestMethod().equals("GET")) {
            throw new Refusal(405, "This takes GET and POST");
        }
        return new Operation("query", parameters.value("query"), parameters);
    }

    private void operate(HttpExchange exchange, List<String> allowed) throws IOException {
        Operation operation = operation(exchange);
        if (operation.text() == null || !allowed.contains(operation.name())) {
            throw new Refusal(400, "There is no " + String.join(" and no ", allowed) + " in this");
        }
        if (operation.name().equals("query")) {
            query(exchange, operation);
        } else {
            dataset.executeWrite(() -> UpdateAction.parseExecute(operation.text(), dataset));
            reply(exchange, 204, null, new byte[0]);
        }
    }

    private void query(HttpExchange exchange, Operation operation) throws IOException {
        Query query = QueryFactory.create(operation.text());
        operation.parameters().values("default-graph-uri").forEach(query::addGraphURI);
        operation.parameters().values("named-graph-uri").forEach(query::addNamedGraphURI);
        boolean rows = query.isSelectType() || query.isAskType();
        String type = acceptable(exchange, rows ? SOLUTIONS : TRIPLES);
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        dataset.executeRead(() -> {
            try (QueryExecution execution = QueryExecutionFactory.create(query, dataset)) {
                if (operation.parameters().value("union-default-graph") != null) {
                    execution.getContext().set(TDB2.symUnionDefaultGraph, true);
                }
                write(query, execution, type, body);
            }
        });
        reply(exchange, 200, type, body.toByteArray());
    }

    private static void write(Query query, QueryExecution execution, String type, OutputStream body) {
        Lang language = RDFLanguages.contentTypeToLang(type);
        if (query.isSelectType()) {
            ResultsWriter.create().lang(language).write(body, execution.execSelect());
        } else if (query.isAskType()) {
            ResultsWriter.create().lang(language).build().write(body, execution.execAsk());
        } else {
            RDFDataMgr.write(body, query.isDescribeType() ? execution.execDescribe() : execution.execConstruct(), language);
        }
    }

    private void graphStore(HttpExchange exchange) throws IOException {
        Parameters parameters = Parameters.of(exchange.getRequestURI().getRawQuery());
        String name = parameters.value("graph");
        Node graph = name != null ? NodeFactory.createURI(name)
            : parameters.value("default") != null ? Quad.defaultGraphIRI : Node.ANY;
        switch (exchange.getRequestMethod()) {
            case "GET", "HEAD" -> read(exchange, graph);
            case "PUT" -> write(exchange, graph, true);
            case "POST" -> write(exchange, graph, false);
            case "DELETE" -> remove(exchange, graph);
            default -> throw new Refusal(405, "This takes GET, HEAD, PUT, POST, DELETE");
        }
    }

    private static void mustExist(DatasetGraph quads, Node graph) {
        if (graph.isURI() && !graph.equals(Quad.defaultGraphIRI) && !quads.containsGraph(graph)) {
            throw new Refusal(404, "There is no graph " + graph);
        }
    }

    private void read(HttpExchange exchange, Node graph) throws IOException {
        String type = acceptable(exchange, graph.isURI() ? TRIPLES : QUADS);
        Lang language = RDFLanguages.contentTypeToLang(type);
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        dataset.executeRead(() -> {
            DatasetGraph quads = dataset.asDatasetGraph();
            mustExist(quads, graph);
            if (graph.isURI()) {
                RDFDataMgr.write(body, quads.getGraph(graph), language);
            } else {
                RDFDataMgr.write(body, quads, language);
            }
        });
        reply(exchange, 200, type, body.toByteArray());
    }

    /** The whole body is read before anything is changed. */
    private void write(HttpExchange exchange, Node graph, boolean replace) throws IOException {
        List<String> types = graph.isURI() ? TRIPLES : QUADS;
        if (!types.contains(typeOf(exchange))) {
            throw new Refusal(415, "This takes " + String.join(", ", types));
        }
        DatasetGraph body = DatasetGraphFactory.create();
        RDFParser.fromString(bodyOf(exchange)).lang(RDFLanguages.contentTypeToLang(typeOf(exchange))).parse(body);
        dataset.executeWrite(() -> {
            DatasetGraph quads = dataset.asDatasetGraph();
            if (replace) {
                quads.deleteAny(graph, Node.ANY, Node.ANY, Node.ANY);
            }
            body.find().forEachRemaining(quad -> quads.add(graph.isURI() ? graph : quad.getGraph(),
                quad.getSubject(), quad.getPredicate(), quad.getObject()));
        });
        reply(exchange, 204, null, new byte[0]);
    }

    private void remove(HttpExchange exchange, Node graph) throws IOException {
        dataset.executeWrite(() -> {
            mustExist(dataset.asDatasetGraph(), graph);
            dataset.asDatasetGraph().deleteAny(graph, Node.ANY, Node.ANY, Node.ANY);
        });
        reply(exchange, 204, null, new byte[0]);
    }
}
