import { existsSync } from "node:fs";
import { join } from "node:path";
import { Instance } from "@cdktf/provider-aws/lib/instance";
import type { InstanceConfig } from "@cdktf/provider-aws/lib/instance";
import { AwsProvider } from "@cdktf/provider-aws/lib/provider";
import type { z } from "zod";
import type { deploymentConfig } from "../../constructs/deployment/deployment-config";
import { PlatformApp } from "../../constructs/deployment/platform-app";
import { ReportedError } from "../../constructs/deployment/reported-error";
import { FakePhase, fakeDeployment, inTemporaryFolder } from "./fake-deployment";

type Waivers = z.input<typeof deploymentConfig>["waivers"];

const soundHost: InstanceConfig = {
  ami: "ami-1",
  instanceType: "t3.small",
  associatePublicIpAddress: false,
  metadataOptions: { httpTokens: "required" },
  rootBlockDevice: { encrypted: true },
};

/** Lines that the program ends with; empty where everything was written. */
function refusal(host: Partial<InstanceConfig>, waivers?: Waivers): readonly string[] {
  return inTemporaryFolder((outdir) => {
    const app = new PlatformApp(outdir);
    const phase = new FakePhase(app, fakeDeployment("WM-Prod", { waivers }), "infrastructure");
    new AwsProvider(phase, "aws", { defaultTags: [{ tags: phase.tags }] });
    new Instance(phase, "jumpbox", { ...soundHost, ...host });
    try {
      app.synth();
    } catch (error) {
      expect(existsSync(join(outdir, "stacks", "WM-Prod-infrastructure", "cdk.tf.json"))).toBe(false);
      if (error instanceof ReportedError) return error.lines;
      throw error;
    }
    expect(existsSync(join(outdir, "stacks", "WM-Prod-infrastructure", "cdk.tf.json"))).toBe(true);
    return [];
  });
}

const waiver = {
  rule: "no-public-address",
  construct: "WM-Prod-infrastructure/jumpbox",
  reason: "reached by a partner's office",
};

const printed: string[] = [];

beforeEach(() => {
  printed.length = 0;
  jest.spyOn(process.stderr, "write").mockImplementation((text) => printed.push(String(text)) > 0);
});

test("a private, encrypted, tagged host is synthesized", () => {
  expect(refusal({})).toEqual([]);
});

test("a violation stops synth with the construct's path and the rule, and nothing is written", () => {
  const lines = refusal({ associatePublicIpAddress: true });
  expect(lines).toHaveLength(1);
  expect(lines[0]).toMatch(/^WM-Prod-infrastructure\/jumpbox: no-public-address: /);
});

test("a waived violation is synthesized, and printed as a warning", () => {
  expect(refusal({ associatePublicIpAddress: true }, [waiver])).toEqual([]);
  expect(printed.join()).toContain("reached by a partner's office");
});

test("a waiver that waives nothing is refused", () => {
  expect(refusal({}, [waiver])).toEqual([expect.stringContaining("the waiver of no-public-address waives nothing")]);
});

test("a secret in a stack is refused without being printed", () => {
  const secret = ["hvs", "C".repeat(30)].join(".");
  const lines = refusal({ userData: `export VAULT_TOKEN=${secret}` });
  expect(lines).toEqual([expect.stringMatching(/^WM-Prod-infrastructure\/jumpbox: no-secret-value: /)]);
  expect(lines.join()).not.toContain(secret);
});
