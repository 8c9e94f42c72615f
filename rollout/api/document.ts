import { z } from "zod";

const link = z.object({ data: z.object({ id: z.string(), type: z.string() }).nullish() });

/** A link to another resource, by type and id. */
export type Link = NonNullable<z.infer<typeof link>["data"]>;

/** One resource of JSON:API with the attributes that are read. */
export function resource<Attributes extends z.ZodType>(attributes: Attributes) {
  return z.object({
    id: z.string(),
    attributes,
    // A link to many has a list: none of those is read.
    relationships: z.record(z.string(), link.catch({ data: null })).default({}),
  });
}

/** A document that holds one resource. */
export function documentOf<Attributes extends z.ZodType>(attributes: Attributes) {
  return z.object({ data: resource(attributes) });
}

/** One page of a list of resources. */
export function pageOf<Attributes extends z.ZodType>(attributes: Attributes) {
  return z.object({
    data: z.array(resource(attributes)),
    meta: z.object({ pagination: z.object({ "next-page": z.number().nullish() }).nullish() }).nullish(),
  });
}

/** For answers that hold nothing of interest. */
export const anything = z.unknown();
