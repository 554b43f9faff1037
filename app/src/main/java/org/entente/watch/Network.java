package org.entente.watch;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;

/** Which hosts may be asked: those of the public network, unless private ones are allowed. */
final class Network {

  private Network() {}

  static void check(URI address, boolean privateToo) throws FetchException {
    boolean web = "http".equals(address.getScheme()) || "https".equals(address.getScheme());
    if (!web || address.getHost() == null || address.getUserInfo() != null) {
      throw new FetchException(address + ": no web address");
    }
    try {
      for (InetAddress host : InetAddress.getAllByName(address.getHost())) {
        if (!privateToo && isPrivate(host)) {
          throw new FetchException(
              address + ": leads into a private network; allow it with --allow-private");
        }
      }
    } catch (UnknownHostException e) {
      throw new FetchException(address + ": no such host");
    }
  }

  private static boolean isPrivate(InetAddress host) {
    return host.isLoopbackAddress()
        || host.isAnyLocalAddress()
        || host.isLinkLocalAddress()
        || host.isSiteLocalAddress()
        || host.isMulticastAddress()
        || isReserved(host.getAddress(), host instanceof Inet6Address);
  }

  /** Unique local addresses (RFC 4193), shared address space (RFC 6598), and 0.0.0.0/8. */
  private static boolean isReserved(byte[] bytes, boolean six) {
    int first = bytes[0] & 0xFF;
    int second = bytes[1] & 0xFF;
    return six
        ? (first & 0xFE) == 0xFC
        : first == 0 || first >= 240 || (first == 100 && (second & 0xC0) == 64);
  }
}
