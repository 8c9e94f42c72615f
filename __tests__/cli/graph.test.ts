import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { EksCluster } from "@cdktf/provider-aws/lib/eks-cluster";
import { AwsProvider } from "@cdktf/provider-aws/lib/provider";
import { DataResource } from "cdktf";
import { addGraph } from "../../cli/graph";
import { layOut } from "../../cli/graph/layout";
import { mermaid } from "../../cli/graph/mermaid";
import { svg } from "../../cli/graph/svg";
import { PlatformApp } from "../../constructs/deployment/platform-app";
import { FakePhase, fakeDeployment } from "../deployment/fake-deployment";
import { keyphase } from "./keyphase";

let folder = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "keyphase-"));
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** Four phases: tooling gives platform a value past infrastructure, infrastructure gives it two. */
function synthesize(...keys: string[]): void {
  const app = new PlatformApp(folder);
  for (const key of keys) {
    const deployment = fakeDeployment(key);
    const workspaces = new FakePhase(app, deployment, "workspaces");
    const tooling = new FakePhase(app, deployment, "tooling", { after: workspaces });
    const things = ["first", "second"].map((name) => new DataResource(tooling, name, { input: { value: name } }).id);
    const infrastructure = new FakePhase(app, deployment, "infrastructure", { after: tooling });
    const defaultTags = [{ tags: { ...infrastructure.tags } }];
    new AwsProvider(infrastructure, "aws", { region: "eu-central-1", defaultTags });
    const cluster = new EksCluster(infrastructure, "cluster", {
      name: "x",
      roleArn: "arn",
      vpcConfig: { subnetIds: [], endpointPublicAccess: false },
      encryptionConfig: { resources: ["secrets"], provider: { keyArn: "arn" } },
    });
    const platform = new FakePhase(app, deployment, "platform", { after: infrastructure });
    const { endpoint, certificateAuthority } = cluster;
    new DataResource(platform, "reader", { input: { things, endpoint, ca: certificateAuthority.get(0).data } });
  }
  app.synth();
}

const graph = (...args: string[]) => keyphase(addGraph, "graph", "--synthesized", folder, ...args);

test("Mermaid: phases in order, values on the arrows, dotted arrows where only the order counts", async () => {
  synthesize("WM-Prod");
  expect(await graph()).toEqual({
    code: 0,
    errors: "",
    printed: [
      "flowchart LR",
      '  subgraph d0["WM-Prod"]',
      "    direction LR",
      '    d0p0["workspaces"]',
      '    d0p1["tooling"]',
      '    d0p2["infrastructure"]',
      '    d0p3["platform"]',
      '    d0p0 -.->|"order"| d0p1',
      '    d0p1 -.->|"order"| d0p2',
      '    d0p1 -->|"data.id ×2"| d0p3',
      '    d0p2 -->|"eks_cluster.certificate_authority.data<br/>eks_cluster.endpoint"| d0p3',
      "  end",
      "",
    ].join("\n"),
  });
});

test("a key selects one deployment, also where another key begins with it", async () => {
  synthesize("WM-Prod", "WM-Prod-Two", "Acme");
  const { printed } = await graph("WM-Prod");
  expect(printed).toContain('["WM-Prod"]');
  expect(printed).not.toMatch(/Two|Acme/);
  const all = await graph();
  expect(all.printed.match(/subgraph d\d\["(.+)"\]/g)).toEqual([
    'subgraph d0["Acme"]',
    'subgraph d1["WM-Prod"]',
    'subgraph d2["WM-Prod-Two"]',
  ]);
});

test("an unknown key is answered with the nearest", async () => {
  synthesize("WM-Prod");
  expect(await graph("WM-Prd")).toEqual({
    code: 1,
    printed: "",
    errors: `${folder}: there is no deployment "WM-Prd" (did you mean WM-Prod?)\n`,
  });
});

test("without a synth, says what to run", async () => {
  const { code, printed, errors } = await graph();
  expect({ code, printed }).toEqual({ code: 1, printed: "" });
  expect(errors).toBe(`${join(folder, "manifest.json")}: cannot be read (run \`npx cdktf synth\` first)\n`);
});

test.each(["not JSON", "{}", '{"stacks":{"a":{}}}'])("a manifest that is none (%s) is named", async (text) => {
  writeFileSync(join(folder, "manifest.json"), text);
  const { code, errors } = await graph();
  expect(code).toBe(1);
  expect(errors).toContain("manifest.json: is not what a synth writes");
});

test("a stack's file that is gone is named", async () => {
  synthesize("WM-Prod");
  rmSync(join(folder, "stacks", "WM-Prod-tooling", "cdk.tf.json"));
  const { code, errors } = await graph();
  expect(code).toBe(1);
  expect(errors).toContain(join("WM-Prod-tooling", "cdk.tf.json"));
});

test("an unknown format is refused before anything is read", async () => {
  const { code, errors } = await graph("--format", "png");
  expect(code).toBe(1);
  expect(errors).toContain("argument 'png' is invalid. Allowed choices are mermaid, svg.");
});

test("--out writes the file and prints nothing; a place that cannot be written is a sentence", async () => {
  synthesize("WM-Prod");
  const file = join(folder, "phases.svg");
  expect(await graph("--format", "svg", "--out", file)).toEqual({ code: 0, printed: "", errors: "" });
  expect(readFileSync(file, "utf8")).toBe((await graph("--format", "svg")).printed);

  const nowhere = join(folder, "missing", "phases.svg");
  expect(await graph("--out", nowhere)).toMatchObject({
    code: 1,
    errors: `${nowhere}: cannot be written: it does not exist\n`,
  });
  expect(existsSync(nowhere)).toBe(false);
});

test.each([{ resource: 5 }, { resource: { aws_vpc: 5 } }, { data: { aws_vpc: { a: "b" } } }, { terraform: 5 }])(
  "a broken stack is refused: %j",
  async (broken) => {
    synthesize("WM-Prod");
    const file = join(folder, "stacks", "WM-Prod-tooling", "cdk.tf.json");
    const sound = JSON.parse(readFileSync(file, "utf8")) as object;
    writeFileSync(file, JSON.stringify({ ...sound, ...broken }));
    const errors = `${file}: is not what a synth writes (run \`npx cdktf synth\` again)\n`;
    expect(await graph()).toEqual({ code: 1, printed: "", errors });
  },
);

describe("the picture", () => {
  const example = {
    deployment: "WM-Prod",
    phases: ["workspaces", "tooling", "infrastructure", "platform", "application"],
    passages: [
      { from: "workspaces", to: "tooling", values: [] },
      { from: "tooling", to: "infrastructure", values: ["mount.path"] },
      { from: "tooling", to: "platform", values: ["policy.name ×5", "pki_secret_backend_role.name"] },
      { from: "tooling", to: "application", values: ["resource_server_scopes.resource_server_identifier"] },
      { from: "infrastructure", to: "application", values: ["eks_cluster.endpoint", "eks_cluster.name"] },
      { from: "platform", to: "application", values: ["release.namespace"] },
    ],
  };
  const { width, height, boxes, arrows } = layOut([example, { ...example, deployment: "Acme" }]);
  const labels = arrows.flatMap((arrow) =>
    arrow.labels.map(({ x, y, text }) => ({ left: x, right: x + 7.9 * text.length, top: y - 11, bottom: y + 3 })),
  );
  const areas = [
    ...labels,
    ...boxes.map((box) => ({ left: box.x, right: box.x + box.width, top: box.y, bottom: box.y + box.height })),
  ];
  type Area = (typeof areas)[number];
  const overlap = (a: Area, b: Area) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

  test("no label or phase covers another, and none is cut", () => {
    const covered = areas.flatMap((area, index) => areas.slice(index + 1).filter((other) => overlap(area, other)));
    expect(covered).toEqual([]);
    for (const { left, right, top, bottom } of areas) {
      expect(Math.min(left, top, width - right, height - bottom)).toBeGreaterThanOrEqual(0);
    }
  });

  test("no arrow runs through a label", () => {
    const crossed = arrows.flatMap(({ points }) =>
      points.slice(1).flatMap(([x, y], index) => {
        const [fromX, fromY] = points[index] ?? [x, y];
        const line = {
          left: Math.min(x, fromX),
          right: Math.max(x, fromX),
          top: Math.min(y, fromY),
          bottom: Math.max(y, fromY),
        };
        return labels.filter((label) => overlap(label, line));
      }),
    );
    expect(crossed).toEqual([]);
  });

  test("text is escaped", () => {
    const odd = {
      ...example,
      phases: ["<a&b>", '"c"'],
      passages: [{ from: "<a&b>", to: '"c"', values: ["<script>"] }],
    };
    expect(svg([odd])).toContain("&lt;script&gt;");
    expect(svg([odd])).not.toContain("<script>");
    expect(mermaid([odd])).toContain('["&lt;a&amp;b&gt;"]');
  });

  test("it needs nothing from elsewhere", () => {
    expect(svg([example]).replace('xmlns="http://www.w3.org/2000/svg"', "")).not.toMatch(
      /https?:|@import|<script|<image|href/,
    );
  });
});
