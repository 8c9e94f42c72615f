import type { HashistackDeployment } from "../config";
import { grafanaHost } from "../stack-names";

/** Host names that people reach the stack by, through the load balancer: Grafana's, and the dataset's routes. */
export function publishedNames(deployment: HashistackDeployment): string[] {
  return [grafanaHost(deployment), ...Object.keys(deployment.config.routes)];
}
