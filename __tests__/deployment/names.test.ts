import * as fc from "fast-check";
import { collisionsOf } from "../../constructs/deployment/collisions";
import { NameRegister } from "../../constructs/deployment/name-register";
import { Names } from "../../constructs/deployment/names";
import { keyOf, validKey } from "./valid-key";

/** What each service accepts, from its own documentation: written down apart from the code that must obey it. */
const rules: Readonly<Record<string, RegExp>> = {
  "Terraform Cloud project": /^[A-Za-z0-9][A-Za-z0-9 _-]{2,39}$/,
  "DNS label": /^[a-z]([a-z0-9-]{0,61}[a-z0-9])?$/,
  "Vault namespace": /^deployments\/[a-z0-9-]+$/,
  "Vault mount": /^(?!(sys|auth|identity|cubbyhole)$)[a-z0-9-]+$/,
  "Vault auth mount": /^(?!token$)[a-z0-9-]+$/,
  "Vault role": /^[a-z0-9-]+$/,
  "GitLab project":
    /^(?!(new|edit|tree|raw|blob|wikis|refs|files|badges|builds|commits|create|preview|update|blame)$)[a-z0-9][a-z0-9._-]{0,254}$/,
  "EKS cluster": /^[A-Za-z0-9][A-Za-z0-9_-]{0,99}$/,
  "IAM role": /^[A-Za-z0-9+=,.@_-]{1,64}$/,
  "load balancer": /^(?!internal-)(?!-)[A-Za-z0-9-]{1,32}(?<!-)$/,
  "Azure resource group": /^[a-z]([a-z0-9-]*[a-z0-9])?$/,
  "Scaleway resource": /^[a-z]([a-z0-9-]{0,61}[a-z0-9])?$/,
  "Grafana uid": /^(?!general$)[A-Za-z0-9_-]{1,40}$/,
};

test("every name that the key alone determines obeys its service", () => {
  fc.assert(
    fc.property(validKey, (text) => {
      for (const [space, names] of Object.entries(new Names(keyOf(text)).ofKey)) {
        for (const name of names) expect(name).toMatch(rules[space] ?? /^$/);
      }
    }),
    { numRuns: 1000 },
  );
});

test("a phase's name is a workspace and a folder, with room for the longest phase name", () => {
  fc.assert(
    fc.property(validKey, (text) => {
      expect(new Names(keyOf(text)).phase("cluster-foundations")).toMatch(/^[A-Za-z0-9_-]{1,63}$/);
    }),
  );
});

test("the key's case is kept where people read it, and folded where services fold it", () => {
  const names = new Names(keyOf("WM-Prod"));
  expect(names.phase("platform")).toBe("WM-Prod-platform");
  expect(names.project).toBe("WM-Prod");
  expect(names.slug).toBe("wm-prod");
  expect(names.secretPath("agent")).toBe("wm-prod/agent");
  expect(names.vaultNamespace("admin")).toBe("admin/deployments/wm-prod");
});

test("a part that a service does not accept is an error, not another name", () => {
  const names = new Names(keyOf("WM-Prod"));
  expect(() => names.derived("dnsLabel", "a_b")).toThrow("wm-prod-a_b is not a valid DNS label name");
  expect(() => names.derived("loadBalancer", "x".repeat(30))).toThrow("at most 32 characters");
});

describe("collisions of two deployments", () => {
  const collisions = (...keys: string[]): string[][] =>
    collisionsOf(keys.map(keyOf)).map(({ keys: [first, second], names }) => [first.value, second.value, ...names]);

  test("none between different keys", () => {
    expect(collisions("WM-Prod", "WM-Test", "Acme", "Prod-WM")).toEqual([]);
  });

  test("keys that differ in case only", () => {
    const [found, ...others] = collisions("WM-Prod", "Acme", "wm-prod", "Acme-2");
    expect(others).toEqual([]);
    expect(found?.slice(0, 2)).toEqual(["WM-Prod", "wm-prod"]);
    expect(found).toContain("DNS label wm-prod");
    expect(found).toContain("Vault auth mount jwt-wm-prod");
  });

  test("a key that is another's name for something", () => {
    expect(collisions("Acme", "PKI-Acme")).toEqual([["Acme", "PKI-Acme", "Vault mount pki-acme"]]);
  });

  test("three of one name: each with the first", () => {
    expect(collisions("abc", "Abc", "ABC").map(([first, second]) => [first, second])).toEqual([
      ["abc", "Abc"],
      ["abc", "ABC"],
    ]);
  });

  test("distinct slugs never share a label, whatever the keys", () => {
    fc.assert(
      fc.property(fc.uniqueArray(validKey, { maxLength: 12, selector: (text) => text.toLowerCase() }), (keys) => {
        for (const [first, second] of collisions(...keys)) {
          expect([first, second].some((key) => key?.toLowerCase().startsWith("pki-"))).toBe(true);
        }
      }),
    );
  });
});

test("two keys that come to one name by different parts are refused when the second takes it", () => {
  const register = new NameRegister();
  const first = new Names(keyOf("Acme"), register);
  const second = new Names(keyOf("Acme-Cluster"), register);
  expect(first.derived("iamRole", "cluster-autoscaler")).toBe(first.derived("iamRole", "cluster-autoscaler"));
  expect(second.derived("eksCluster", "autoscaler")).toBe("acme-cluster-autoscaler");
  expect(() => second.derived("iamRole", "autoscaler")).toThrow(
    "Acme and Acme-Cluster both get the name acme-cluster-autoscaler (IAM role): give one of them a key that does not begin like the other",
  );
});
