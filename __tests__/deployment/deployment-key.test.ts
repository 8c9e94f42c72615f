import * as fc from "fast-check";
import { DeploymentKey } from "../../constructs/deployment/deployment-key";
import { validKey } from "./valid-key";

const form = "letters, digits and single hyphens, a letter first, 3 to 24 characters, like WM-Prod";

test.each(["WM-Prod", "abc", "A1-2-b3", "x".repeat(24), "Internals", "news"])("%s is a key", (text) => {
  expect(DeploymentKey.refusal(text)).toBeUndefined();
  expect(DeploymentKey.parse(text)?.value).toBe(text);
});

test.each([
  "",
  "ab",
  "x".repeat(25),
  "1abc",
  "-abc",
  "abc-",
  "a--b",
  "wm_prod",
  "wm prod",
  "wm.prod",
  "wm/prod",
  "münchen",
  "abc\n",
  "../etc",
])("%j is no key, and what one looks like is told", (text) => {
  expect(DeploymentKey.refusal(text)).toBe(`is not a deployment key (expected ${form})`);
  expect(DeploymentKey.parse(text)).toBeUndefined();
});

test.each([
  ["sys", "Vault"],
  ["Identity", "Vault"],
  ["NEW", "GitLab"],
  ["general", "Grafana"],
  ["Internal", "Elastic Load Balancing"],
  ["Internal-Prod", "Elastic Load Balancing"],
])("%s belongs to %s", (text, owner) => {
  expect(DeploymentKey.refusal(text)).toBe(
    `cannot be a deployment key: ${owner} keeps the name ${text.toLowerCase()} for itself (expected another name, like WM-Prod)`,
  );
});

test("any text is a key, or is refused with a reason; a key is a valid DNS label in its lowercase form", () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom("a", "B", "7", "-", "_"), maxLength: 26 }), validKey),
      (text) => {
        const key = DeploymentKey.parse(text);
        expect(key === undefined).toBe(DeploymentKey.refusal(text) !== undefined);
        if (key) {
          expect(key.slug).toMatch(/^[a-z]([a-z0-9-]{0,61}[a-z0-9])?$/);
          expect(String(key)).toBe(text);
        }
      },
    ),
    { numRuns: 2000 },
  );
});
