/** What tooling hands on about Grafana and what stands behind it. */
export interface GrafanaContract {
  /** URL of the Grafana server. */
  readonly url: string;
  /** Where metrics are pushed (Prometheus remote write). */
  readonly remoteWriteUrl: string;
  /** Where logs are pushed (Loki). */
  readonly lokiUrl: string;
  /** Where traces are pushed (Tempo). */
  readonly tempoUrl: string;
}
