import { z } from "zod";

/** When a change of many deployments reaches one, first to last. */
export const rings = ["canary", "early", "all"] as const;

const record = z.object({
  deployment: z.string(),
  runMode: z.enum(["cli", "vcs"]),
  ring: z.enum(rings),
  repository: z.object({ url: z.string(), branch: z.string() }).optional(),
});

/** What the workspaces stack says of its deployment besides Terraform's configuration. */
export type DeploymentRecord = z.infer<typeof record>;

export type Ring = DeploymentRecord["ring"];

/** Where stacks are published. */
export type PublishedRepository = NonNullable<DeploymentRecord["repository"]>;

/** The record in a stack's comment (`"//"`); undefined where there is none. */
export function recordIn(comment: unknown): DeploymentRecord | undefined {
  const { success, data } = z.object({ keyphase: record }).safeParse(comment);
  return success ? data.keyphase : undefined;
}
