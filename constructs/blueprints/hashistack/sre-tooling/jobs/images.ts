/**
 * Images of the stack's jobs, pinned: to upgrade one, change its version here; nothing else names one. No registry was at hand to ask: the
 * versions are those that several public repositories ran in November 2026, and there are no digests for the same reason.
 * - prometheus: 3.13, the line with long-term support until July 2027 (Prometheus, "Release cycle")
 * - loki: 3.7
 * - grafana: 12.4, the last line of 12, since what 13 breaks was not at hand
 * - haproxy: 3.2, the line with long-term support
 */
export const images = {
  prometheus: "docker.io/prom/prometheus:v3.13.3",
  loki: "docker.io/grafana/loki:3.7.7",
  grafana: "docker.io/grafana/grafana:12.4.10",
  ingress: "docker.io/library/haproxy:3.2.24-alpine",
} as const;
