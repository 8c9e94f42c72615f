import { consul } from "./dashboards/consul";
import { jobs } from "./dashboards/jobs";
import { nodes } from "./dashboards/nodes";
import { nomad } from "./dashboards/nomad";
import { vault } from "./dashboards/vault";
import type { StackPanel, StackScope } from "./scope";

/** Panels by dashboard, the most urgent first. */
export const dashboards: Readonly<Record<string, (scope: StackScope) => StackPanel[]>> = {
  vault,
  consul,
  nomad,
  jobs,
  nodes,
};
