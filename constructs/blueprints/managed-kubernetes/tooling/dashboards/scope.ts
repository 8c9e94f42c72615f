/** What the queries select by. */
export interface DashboardScope {
  /** Matcher of the deployment's series and streams, `deployment="wm-prod"`. */
  readonly on: string;
  /** Regular expression of the applications' namespaces. */
  readonly applications: string;
  /** Value of the attribute `deployment` of traces. */
  readonly deployment: string;
}
