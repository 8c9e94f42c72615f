import { systemPoolOf } from "../../constructs/azure/system-pool";
import { pool } from "./aks";

const taints = [{ key: "team", value: "data", effect: "NoSchedule" }] as const;

test("the first pool that AKS's own pods can always run on is the system pool", () => {
  const pools = {
    spare: { ...pool, minSize: 0 },
    cheap: { ...pool, spot: true },
    data: { ...pool, taints },
    workflows: pool,
    more: pool,
  };
  expect(systemPoolOf(pools)).toBe("workflows");
});

test("a pool in front of the one called system does not take its place: the cluster would be made anew", () => {
  expect(systemPoolOf({ workflows: pool, system: pool })).toBe("system");
  expect(systemPoolOf({ workflows: pool, system: { ...pool, minSize: 0 } })).toBe("workflows");
});

test("there may be none", () => {
  expect(systemPoolOf({ cheap: { ...pool, spot: true }, data: { ...pool, taints } })).toBeUndefined();
  expect(systemPoolOf({})).toBeUndefined();
});
