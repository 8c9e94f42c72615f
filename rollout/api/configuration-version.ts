import { z } from "zod";
import { ReportedError } from "../../constructs/deployment/reported-error";
import type { Api } from "./api";
import { documentOf } from "./document";
import { isRefusal } from "./refusal";

const attributes = z.object({
  status: z.string(),
  "error-message": z.string().nullish(),
  "upload-url": z.string().nullish(),
});

/** Looks, a second apart, until an uploaded configuration can be used. */
const LOOKS = 120;

/**
 * Uploads a configuration to a workspace, and starts no run with it. Asked for twice, the first one is left unused: harmless.
 *
 * @param archive a `.tar.gz`
 * @param speculative it can be planned only; the one form that a workspace connected to git accepts
 * @returns id of the configuration version
 */
export async function uploadConfiguration(
  api: Api,
  workspaceId: string,
  archive: Buffer,
  speculative: boolean,
): Promise<string> {
  const body = { data: { type: "configuration-versions", attributes: { "auto-queue-runs": false, speculative } } };
  const path = `/workspaces/${workspaceId}/configuration-versions`;
  const { id, attributes: made } = (await api.post(path, body, documentOf(attributes), true)).data;
  const url = made["upload-url"];
  if (!url) throw new ReportedError([`${api.hostname} gives no place to upload a configuration to (${id})`]);
  await upload(api, { id, url, archive });
  await processed(api, id);
  return id;
}

/** An upload whose answer was lost is refused when it is repeated: what counts is whether the files are there. */
async function upload(
  api: Api,
  { id, url, archive }: { readonly id: string; readonly url: string; readonly archive: Buffer },
): Promise<void> {
  try {
    await api.upload(url, archive, `the upload of configuration ${id}`);
  } catch (error) {
    const isThere = error instanceof ReportedError && (await statusOf(api, id)).status !== "pending";
    if (!isThere) throw error;
  }
}

async function statusOf(api: Api, id: string): Promise<z.infer<typeof attributes>> {
  return (await api.get(`/configuration-versions/${id}`, documentOf(attributes))).data.attributes;
}

async function processed(api: Api, id: string): Promise<void> {
  for (let look = 0; look < LOOKS; look += 1) {
    const { status, "error-message": message } = await statusOf(api, id);
    if (status === "uploaded") return;
    if (status === "errored")
      throw new ReportedError([`${api.hostname} cannot use the uploaded configuration ${id}: ${message ?? ""}`]);
    await api.clock.wait(1000);
  }
  throw new ReportedError([
    `${api.hostname} is still not done with the uploaded configuration ${id}. Call again later: no run was started.`,
  ]);
}

const ingress = documentOf(z.object({ "commit-sha": z.string() }));

/** Commit that a configuration version was taken from; undefined where it was uploaded. */
export async function commitOf(api: Api, configurationVersion: string): Promise<string | undefined> {
  try {
    const path = `/configuration-versions/${configurationVersion}/ingress-attributes`;
    return (await api.get(path, ingress)).data.attributes["commit-sha"];
  } catch (error) {
    if (isRefusal(error, 404)) return undefined;
    throw error;
  }
}
