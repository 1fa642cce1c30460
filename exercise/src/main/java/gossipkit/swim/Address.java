package gossipkit.swim;

import java.util.Objects;

/**
 * Where a member receives messages. It is a plain value: nothing here ever asks DNS.
 *
 * @param host a host name or an IP address, IPv6 without brackets; not blank
 * @param port 1 to 65535
 */
public record Address(String host, int port) {

    private static final int PORT_MAX = 65_535;

    /**
     * @throws NullPointerException if {@code host} is null
     * @throws IllegalArgumentException if {@code host} is blank or holds a bracket, or {@code port} is out of range
     */
    public Address {
        Objects.requireNonNull(host, "host");
        if (host.isBlank() || host.indexOf('[') >= 0 || host.indexOf(']') >= 0) {
            throw new IllegalArgumentException("not a host: '" + host + "'");
        }
        if (port < 1 || port > PORT_MAX) {
            throw new IllegalArgumentException("port must be 1 to " + PORT_MAX + ": " + port);
        }
    }

    /**
     * Reads {@code host:port}, the host of an IPv6 address in brackets: {@code 127.0.0.1:7946}, {@code [::1]:7946}.
     *
     * @throws NullPointerException if {@code text} is null
     * @throws IllegalArgumentException if {@code text} is anything else
     */
    public static Address parse(String text) {
        int colon = text.lastIndexOf(':');
        if (colon < 0) {
            throw new IllegalArgumentException("not host:port: '" + text + "'");
        }
        return new Address(host(text, colon), port(text, colon));
    }

    private static String host(String text, int colon) {
        String host = text.substring(0, colon);
        boolean bracketed = host.startsWith("[") && host.endsWith("]");
        if (bracketed) {
            return host.substring(1, host.length() - 1);
        }
        if (host.indexOf(':') >= 0) {
            throw new IllegalArgumentException("an IPv6 host goes in brackets: '" + text + "'");
        }
        return host;
    }

    private static int port(String text, int colon) {
        String port = text.substring(colon + 1);
        if (!port.matches("[0-9]{1,5}")) {
            throw new IllegalArgumentException("not a port: '" + port + "' in '" + text + "'");
        }
        return Integer.parseInt(port);
    }

    /** What {@link #parse} reads. */
    @Override
    public String toString() {
        return (host.indexOf(':') >= 0 ? "[" + host + "]" : host) + ":" + port;
    }
}
