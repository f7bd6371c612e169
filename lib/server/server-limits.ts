import type { ServerOptions } from 'node:http';

/**
 * What one connection may cost, in bytes and milliseconds (docs/security.md). Idle connections are kept longer than a proxy keeps its own, which would else send
 * into one that is just being closed. No request changes its protocol: Node would hand it to nobody, and it would hang. One without a host is refused in our own words (answer-before-next.ts).
 */
export const serverOptions = {
  maxHeaderSize: 16_384,
  headersTimeout: 10_000,
  requestTimeout: 15_000,
  connectionsCheckingInterval: 2_000,
  keepAliveTimeout: 65_000,
  shouldUpgradeCallback: () => false,
  requireHostHeader: false,
} satisfies ServerOptions;

/** After so long without a byte in either direction a connection is closed: who stops reading holds nothing. */
export const stalledMs = 60_000;
