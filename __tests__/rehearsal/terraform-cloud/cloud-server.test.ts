import { CloudServer, runToken } from "../../../rehearsal/terraform-cloud/cloud-server";
import { TerraformCloud } from "../../../rehearsal/terraform-cloud/terraform-cloud";
import { md5Of } from "../../../rehearsal/terraform-cloud/workspace";

const cloud = new TerraformCloud();
const read = cloud.create("example", "Demo-first");
const reader = cloud.create("example", "Demo-second");
let server: CloudServer;

beforeAll(async () => {
  server = await CloudServer.listen(cloud);
});
afterAll(() => {
  server.close();
});

interface Answer {
  readonly status: number;
  readonly detail: string;
  readonly attributes: Readonly<Record<string, unknown>>;
}

async function ask(
  path: string,
  { run = "Demo-first", method = "GET", body = undefined as object | Buffer | undefined } = {},
): Promise<Answer> {
  const response = await fetch(`${server.origin}${path}`, {
    method,
    headers: { authorization: `Bearer ${runToken(run)}` },
    body: body === undefined || Buffer.isBuffer(body) ? body : JSON.stringify(body),
  });
  const text = await response.text();
  const { data, errors } = (text.startsWith("{") ? JSON.parse(text) : {}) as {
    data?: { attributes?: Record<string, unknown> };
    errors?: { detail: string }[];
  };
  return { status: response.status, detail: errors?.[0]?.detail ?? "", attributes: data?.attributes ?? {} };
}

async function upload(serial: number, content: string): Promise<Answer> {
  const bytes = Buffer.from(content);
  const body = { data: { attributes: { serial, md5: md5Of(bytes) } } };
  const begun = await ask(`/api/v2/workspaces/${read.id}/state-versions`, { method: "POST", body });
  if (begun.status !== 201) return begun;
  return ask(new URL(String(begun.attributes["hosted-state-upload-url"])).pathname, { method: "PUT", body: bytes });
}

test("a state can be changed by who holds the lock, and in one direction only", async () => {
  expect(await upload(1, "{}")).toMatchObject({
    status: 409,
    detail: "The workspace Demo-first must be locked to change its state.",
  });
  const lock = () => ask(`/api/v2/workspaces/${read.id}/actions/lock`, { method: "POST" });
  expect((await lock()).status).toBe(200);
  expect(await lock()).toMatchObject({
    status: 409,
    detail: expect.stringContaining("already locked by a run of Demo-first") as string,
  });
  expect((await upload(2, '{"serial":2,"resources":[]}')).status).toBe(200);
  expect(await upload(1, '{"serial":1,"resources":[]}')).toMatchObject({
    status: 409,
    detail: expect.stringContaining("newer serial") as string,
  });
  expect((await ask(`/api/v2/workspaces/${read.id}/actions/unlock`, { method: "POST" })).status).toBe(200);
  expect((await lock()).status).toBe(200);
});

test("a state is shared with declared readers only", async () => {
  const current = `/api/v2/workspaces/${read.id}/current-state-version`;
  expect((await ask(current)).status).toBe(200);
  expect(await ask(current, { run: "Demo-second" })).toMatchObject({
    status: 403,
    detail: expect.stringContaining("('Demo-second') as an authorized remote state consumer") as string,
  });
  read.consumers = new Set([reader.id]);
  expect((await ask(current, { run: "Demo-second" })).status).toBe(200);
});

test("who is not a run gets nothing", async () => {
  const response = await fetch(`${server.origin}/api/v2/organizations/example/workspaces/Demo-first`);
  expect(response.status).toBe(401);
});

test("a run makes its own workspace, and no other", async () => {
  const create = (run: string) =>
    ask("/api/v2/organizations/example/workspaces", {
      run,
      method: "POST",
      body: { data: { attributes: { name: "Demo-third" } } },
    });
  expect((await create("Demo-first")).status).toBe(404);
  expect((await create("Demo-third")).status).toBe(201);
});
