import { create } from "tar";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Faults, rateLimited } from "../../../rehearsal/terraform-cloud/api/faults";
import { refusal } from "../../../rehearsal/terraform-cloud/api/response";
import { CloudServer } from "../../../rehearsal/terraform-cloud/cloud-server";
import { RemoteRuns } from "../../../rehearsal/terraform-cloud/runs/remote-runs";
import { TerraformCloud } from "../../../rehearsal/terraform-cloud/terraform-cloud";
import { GateRuns } from "../gate-runs";
import { inFolder } from "../synthesized-folder";

interface Api {
  readonly cloud: TerraformCloud;
  readonly runs: RemoteRuns;
  readonly faults: Faults;
  readonly ask: (method: string, path: string, body?: object | Buffer) => Promise<Answer>;
}

interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly id: string;
  readonly attributes: Readonly<Record<string, unknown>>;
  readonly related: (name: string) => string | undefined;
  readonly list: readonly { readonly attributes: Readonly<Record<string, unknown>> }[];
  readonly detail: string;
  readonly document: unknown;
}

type Related = Readonly<Record<string, { readonly data?: { readonly id: string } | null }>>;

async function withApi(use: (api: Api) => Promise<void>): Promise<void> {
  const cloud = new TerraformCloud();
  cloud.create("example", "Demo-first");
  const runs = new RemoteRuns(cloud, { executor: new GateRuns(cloud) });
  const faults = new Faults();
  const server = await CloudServer.listen(cloud, { runs, faults, people: new Map([["secret", "jane"]]) });
  const ask: Api["ask"] = async (method, path, body) => {
    const response = await fetch(path.startsWith("http") ? path : `${server.origin}/api/v2${path}`, {
      method,
      headers: { authorization: "Bearer secret", "content-type": "application/vnd.api+json" },
      body: body === undefined || Buffer.isBuffer(body) ? body : JSON.stringify(body),
    });
    return answerOf(response, await response.text());
  };
  try {
    await use({ cloud, runs, faults, ask });
  } finally {
    server.close();
  }
}

function answerOf({ status, headers }: Response, text: string): Answer {
  const document = (text.startsWith("{") ? JSON.parse(text) : {}) as {
    readonly data?: { id: string; attributes: Record<string, unknown>; relationships?: Related } | Answer["list"];
    readonly errors?: readonly { readonly detail: string }[];
  };
  const { data, errors } = document;
  const one = data !== undefined && !("length" in data) ? data : { id: "", attributes: {}, relationships: {} };
  return {
    status,
    headers,
    id: one.id,
    attributes: one.attributes,
    related: (name) => one.relationships?.[name]?.data?.id,
    list: data !== undefined && "length" in data ? data : [],
    detail: errors?.[0]?.detail ?? "",
    document,
  };
}

/** Uploads a configuration that makes something, and starts a run of it. */
async function startRun({ ask, cloud }: Api, attributes: object = {}, content = "one"): Promise<string> {
  const workspace = cloud.byName("example", "Demo-first")?.id ?? "";
  const made = await ask("POST", `/workspaces/${workspace}/configuration-versions`, {
    data: { type: "configuration-versions", attributes: { "auto-queue-runs": false } },
  });
  expect(made).toMatchObject({ status: 201, attributes: { status: "pending" } });
  await ask("PUT", String(made.attributes["upload-url"]), await archive(content));
  expect((await ask("GET", `/configuration-versions/${made.id}`)).attributes).toMatchObject({ status: "uploaded" });
  const relationships = {
    workspace: { data: { type: "workspaces", id: workspace } },
    "configuration-version": { data: { type: "configuration-versions", id: made.id } },
  };
  const run = await ask("POST", "/runs", { data: { type: "runs", attributes, relationships } });
  expect(run.status).toBe(201);
  return run.id;
}

function archive(content: string): Promise<Buffer> {
  return inFolder(async (folder) => {
    mkdirSync(join(folder, "files"));
    const resource = { terraform_data: { thing: { input: content }, revision: { input: `revision-${content}` } } };
    writeFileSync(join(folder, "files", "cdk.tf.json"), JSON.stringify({ resource }));
    const chunks: Buffer[] = [];
    for await (const chunk of create({ gzip: true, cwd: join(folder, "files") }, ["."])) chunks.push(chunk);
    return Buffer.concat(chunks);
  });
}

test("a run is planned, waits for a person, is applied, and its outputs can be read", () =>
  withApi(async (api) => {
    const { ask, runs, cloud } = api;
    const id = await startRun(api, { message: "mine" });
    await runs.queue.quiet();
    const planned = await ask("GET", `/runs/${id}`);
    expect(planned.attributes).toMatchObject({
      status: "planned",
      message: "mine",
      "has-changes": true,
      actions: { "is-confirmable": true },
    });
    const plan = await ask("GET", `/plans/${planned.related("plan") ?? ""}`);
    expect(plan.attributes).toMatchObject({ status: "finished", "resource-additions": 2, "resource-destructions": 0 });
    const json = await ask("GET", `/plans/${plan.id}/json-output`);
    expect(json.document).toMatchObject({ resource_changes: [{ change: { actions: ["create"] } }, {}] });
    expect((await ask("POST", `/runs/${id}/actions/apply`)).status).toBe(202);
    await runs.queue.quiet();
    expect((await ask("GET", `/runs/${id}?include=apply`)).document).toMatchObject({
      data: { attributes: { status: "applied" } },
      included: [{ type: "applies", attributes: { status: "finished", "resource-additions": 2 } }],
    });
    const workspace = cloud.byName("example", "Demo-first")?.id ?? "";
    const outputs = await ask("GET", `/workspaces/${workspace}/current-state-version-outputs`);
    expect(outputs.list[0]?.attributes).toMatchObject({ name: "revision", value: "revision-one" });
    expect(await ask("POST", `/runs/${id}/actions/apply`)).toMatchObject({
      status: 409,
      detail: "Run was not paused for confirmation; apply not allowed.",
    });
  }));

test("the next run of a workspace waits until the one before is applied or discarded", () =>
  withApi(async (api) => {
    const { ask, runs } = api;
    const [first, second] = [await startRun(api), await startRun(api, { "auto-apply": true }, "two")];
    await runs.queue.quiet();
    expect((await ask("GET", `/runs/${second}`)).attributes["status"]).toBe("pending");
    expect((await ask("POST", `/runs/${first}/actions/discard`)).status).toBe(202);
    await runs.queue.quiet();
    expect((await ask("GET", `/runs/${first}`)).attributes["status"]).toBe("discarded");
    expect((await ask("GET", `/runs/${second}`)).attributes["status"]).toBe("applied");
  }));

test("a plan without changes ends there, a run that only plans never applies, and lists leave it out", () =>
  withApi(async (api) => {
    const { ask, runs, cloud } = api;
    await startRun(api, { "auto-apply": true });
    const [again, only] = [await startRun(api), await startRun(api, { "plan-only": true }, "two")];
    await runs.queue.quiet();
    for (const id of [again, only]) {
      expect((await ask("GET", `/runs/${id}`)).attributes["status"]).toBe("planned_and_finished");
    }
    const path = `/workspaces/${cloud.byName("example", "Demo-first")?.id ?? ""}/runs`;
    expect((await ask("GET", path)).list).toHaveLength(2);
    expect((await ask("GET", `${path}?filter[operation]=plan_only`)).list).toHaveLength(1);
    expect((await ask("GET", `${path}?filter[status]=applied&page[size]=1`)).document).toMatchObject({
      meta: { pagination: { "total-count": 1 } },
    });
  }));

test("a person's lock keeps runs waiting", () =>
  withApi(async (api) => {
    const { ask, runs, cloud } = api;
    const workspace = cloud.byName("example", "Demo-first");
    const path = `/workspaces/${workspace?.id ?? ""}`;
    await ask("POST", `${path}/actions/lock`, { reason: "holidays" });
    expect((await ask("GET", path)).attributes).toMatchObject({ locked: true, "locked-reason": "holidays" });
    expect((await ask("POST", `${path}/actions/lock`)).detail).toContain("already locked by jane");
    const id = await startRun(api, { "auto-apply": true });
    await runs.queue.quiet();
    expect((await ask("GET", `/runs/${id}`)).attributes["status"]).toBe("pending");
    await ask("POST", `${path}/actions/unlock`);
    await runs.queue.quiet();
    expect((await ask("GET", `/runs/${id}`)).attributes["status"]).toBe("applied");
    expect((await ask("POST", `${path}/actions/unlock`)).status).toBe(409);
  }));

test("destroying takes everything away, and asks a person even where plans apply by themselves", () =>
  withApi(async (api) => {
    const { ask, runs, cloud } = api;
    const workspace = cloud.byName("example", "Demo-first");
    if (workspace) workspace.settings = { ...workspace.settings, autoApply: true };
    await startRun(api);
    const id = await startRun(api, { "is-destroy": true });
    await runs.queue.quiet();
    expect((await ask("GET", `/runs/${id}`)).attributes["status"]).toBe("planned");
    await ask("POST", `/runs/${id}/actions/apply`);
    await runs.queue.quiet();
    expect(workspace?.managed).toEqual([]);
  }));

test("who asks, and for what, is checked", () =>
  withApi(async ({ ask }) => {
    expect((await ask("GET", "/account/details")).attributes).toMatchObject({ username: "jane" });
    expect((await ask("GET", "/organizations/example")).status).toBe(200);
    expect((await ask("GET", "/organizations/other")).status).toBe(404);
    expect((await ask("GET", "/runs/run-none")).status).toBe(404);
    expect((await ask("GET", "/organizations/example/workspaces?search[name]=first")).list).toHaveLength(1);
    const first = await ask("GET", "/organizations/example/workspaces/Demo-first");
    const relationships = { workspace: { data: { type: "workspaces", id: first.id } } };
    expect(await ask("POST", "/runs", { data: { relationships } })).toMatchObject({
      status: 422,
      detail: "Configuration version is missing",
    });
    expect((await ask("POST", "/runs", Buffer.from("{"))).status).toBe(400);
  }));

test("faults strike as often as they are told to", () =>
  withApi(async ({ ask, faults }) => {
    faults.add({ path: /account/, answer: rateLimited(1), times: 2 });
    faults.add({ path: /account/, answer: refusal(503, "unavailable", "Try again.") });
    faults.add({ path: /account/, answer: "dropped" });
    const limited = await ask("GET", "/account/details");
    expect([limited.status, limited.headers.get("retry-after")]).toEqual([429, "1"]);
    expect((await ask("GET", "/account/details")).status).toBe(429);
    expect((await ask("GET", "/account/details")).status).toBe(503);
    await expect(ask("GET", "/account/details")).rejects.toThrow("fetch failed");
    expect((await ask("GET", "/account/details")).status).toBe(200);
  }));
