import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { AppliedRevisions } from "../../rollout/applied-revisions";

const find = () => AppliedRevisions.find("app.terraform.io", "example");
const before = { ...process.env };

afterEach(() => {
  process.env = { ...before };
});

function withoutTokens(): void {
  for (const name of Object.keys(process.env)) {
    if (/^(TFE_|TF_TOKEN_)/.test(name)) Reflect.deleteProperty(process.env, name);
  }
  process.env["HOME"] = "/nonexistent";
}

test("without a token nobody is asked", () => {
  withoutTokens();
  expect(find()).toBeUndefined();
});

test("a workspace's revision is that of its state; without state or workspace, or half way, there is none", async () => {
  const permissions = { "can-read-state-outputs": true };
  const workspace = (id: string) => ({
    data: { id, type: "workspaces", attributes: { permissions }, relationships: {} },
  });
  const outputs = (applied: string, started: string) =>
    Object.entries({ revision: applied, started }).map(([name, value]) => ({
      id: `wsout-${name}`,
      type: "state-version-outputs",
      attributes: { name, value },
    }));
  const answers: Record<string, unknown> = {
    "/api/v2/organizations/example": { data: { id: "example", type: "organizations", attributes: {} } },
    "/api/v2/organizations/example/workspaces/WM-Prod-tooling": workspace("ws-1"),
    "/api/v2/workspaces/ws-1/current-state-version-outputs": { data: outputs("3f2a", "3f2a"), meta: {} },
    "/api/v2/organizations/example/workspaces/WM-Prod-half": workspace("ws-3"),
    "/api/v2/workspaces/ws-3/current-state-version-outputs": { data: outputs("3f2a", "77c0"), meta: {} },
    "/api/v2/organizations/example/workspaces/WM-Prod-platform": workspace("ws-2"),
  };
  const server = createServer(({ url = "", headers }, response) => {
    const answer = headers.authorization === "Bearer s3cret" ? answers[url.split("?")[0] ?? ""] : undefined;
    response.writeHead(answer === undefined ? 404 : 200, { "content-type": "application/vnd.api+json" });
    response.end(JSON.stringify(answer ?? { errors: [{ status: "404", title: "not found" }] }));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  try {
    withoutTokens();
    process.env["TF_TOKEN_app_terraform_io"] = "s3cret";
    process.env["TFE_ADDRESS"] = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const applied = find();
    expect(await applied?.appliedRevision("WM-Prod-tooling")).toBe("3f2a");
    expect(await applied?.appliedRevision("WM-Prod-half")).toBeUndefined();
    expect(await applied?.appliedRevision("WM-Prod-platform")).toBeUndefined();
    expect(await applied?.appliedRevision("WM-Prod-application")).toBeUndefined();
  } finally {
    server.close();
  }
});
