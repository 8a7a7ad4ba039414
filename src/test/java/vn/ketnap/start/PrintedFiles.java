package vn.ketnap.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;

/// The files that `docs/operations.md` prints for Patroni and HAProxy.
///
/// @param place where the servers' data lie
/// @param ports of this machine, by the addresses printed
record PrintedFiles(Path place, Map<String, Integer> ports) {

    String member(String name, String address) throws IOException {
        var printed = printed("patroni.yml")
                .replace("name: pg1", "name: " + name)
                .replace("10.0.0.11", address)
                .replace("/var/lib/postgresql/15/ketnap", place.resolve(name).toString())
                .replace("10.0.0.0/24", "127.0.0.1/32");
        return here(printed) + "  parameters: {unix_socket_directories: ''}\n";
    }

    /// Without the certificate: HTTPS is HAProxy's own matter.
    String proxy() throws IOException {
        var printed = printed("haproxy.cfg")
                .replace(" ssl crt /etc/haproxy/ketnap.pem", "")
                .replace("    http-request set-header X-Forwarded-Proto https\n", "")
                .replaceAll("(server pg1 \\S+ check port) 8008", "$1 " + ports.get("10.0.0.11:8008"))
                .replaceAll("(server pg2 \\S+ check port) 8008", "$1 " + ports.get("10.0.0.12:8008"));
        return here(printed).replace("bind :" + ports.get(":443"), "bind 127.0.0.1:" + ports.get(":443"));
    }

    private String here(String printed) {
        var all = printed;
        for (var port : ports.entrySet()) {
            var address = port.getKey().equals(":443") ? ":" : "127.0.0.1:";
            all = all.replace(port.getKey(), address + port.getValue());
        }
        return all;
    }

    /// The file of this name as the manual for operators prints it.
    private static String printed(String name) throws IOException {
        var lines = Files.readAllLines(Path.of("docs/operations.md"));
        return lines.stream()
                .skip(lines.indexOf("    # " + name))
                .takeWhile(line -> line.startsWith("    "))
                .map(line -> line.substring(4))
                .collect(Collectors.joining("\n", "", "\n"));
    }
}
