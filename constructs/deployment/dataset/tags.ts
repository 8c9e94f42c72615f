import { z } from "zod";
import { requiredTags } from "../phase";
import { sized } from "./settings";

/** AWS takes 50 tags (Tagging AWS resources: tag limits); some are the deployment's and the services' own. */
const mostTags = 40;

const key = z
  .string()
  .regex(/^[\w.:/=+@-]{1,128}$/, "at most 128 letters, digits and _ . : / = + - @")
  .refine((name) => !/^aws:/i.test(name), "AWS keeps the prefix aws: for itself (expected another key)")
  // Tags of IAM do not tell capital letters from small ones.
  .refine((name) => !requiredTags.some((own) => own.toLowerCase() === name.toLowerCase()), {
    error: ({ input }) => `${String(input)} is a tag that every deployment has already (expected another key)`,
  });

const value = z
  .string()
  .max(256)
  .regex(/^[\p{L}\p{N} _.:/=+@-]*$/u, "letters, digits, spaces and _ . : / = + - @");

/** Tags that every service of AWS takes (Tagging AWS resources: tag naming limits and requirements). */
export const tags = sized(z.record(key, value), { max: mostTags }).superRefine((all, context) => {
  const seen = new Set<string>();
  for (const name of Object.keys(all)) {
    const same = name.toLowerCase();
    if (seen.has(same))
      context.addIssue({ code: "custom", path: [name], message: `${name} is there twice (expected each once)` });
    seen.add(same);
  }
});
